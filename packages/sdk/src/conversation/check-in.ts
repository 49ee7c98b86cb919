import type { Text } from '../i18n/text.js';
import type { LocalDate, LocalTime } from '../shared/local-time.js';
import type { Channel, Household, Party } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
import type { ConsentAnswer } from './support-plan.js';

/**
 * The reason for a short contact between two conversations. `after-care` is with the family, after somebody from outside took
 * something up: a referral is not an end. `short-contact` needs no reason: it belongs to a rhythm, and is held also when all
 * goes well.
 */
export const CHECK_IN_KINDS = ['good-news', 'half-way', 'after-care', 'short-contact'] as const;
/** One of {@link CHECK_IN_KINDS}. */
export type CheckInKind = (typeof CHECK_IN_KINDS)[number];

/** The most days from one contact of a rhythm to the next: a year. */
export const MOST_DAYS_BETWEEN = 366;

/** How a rhythm of short contacts goes: what is proposed, and what is said yes or no to. */
export interface RhythmWording {
  /** The number of days from one contact to the next; from 1, at most a year. @subject family @sensitivity personal */
  readonly everyDays: number;
  /** The first day, which also sets the day of the week. @subject family @sensitivity personal */
  readonly startOn: LocalDate;
  /** The last day on which there may be a contact. @subject family @sensitivity personal */
  readonly endOn: LocalDate;
  /** Who begins: calls, writes or comes. @subject family @sensitivity personal */
  readonly caller: Party;
  /** The home with which the school is in contact; `parents` when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** How. @subject family @sensitivity personal */
  readonly way: Channel;
  /** At what time. @subject family @sensitivity personal */
  readonly at?: LocalTime;
}

/**
 * A rhythm of short contacts, every few days for a time, also when all goes well: who calls whom, and when. One side proposes it,
 * and the home with which it is says yes or no; until it says yes nothing is agreed: see `findRhythmStanding`. The
 * check-ins of the plan that come from it say which were held. Source: Pedagogisch partnerschap (2020), a portrayed way of
 * working in which pupils present their own progress.
 */
export interface ContactRhythm extends RhythmWording {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /**
   * The party that proposed it as it stands, and said yes by that. What was stored before this was known has none: it was agreed in
   * the talk, and stands as it did, with what was ticked of it, until somebody proposes another one in its place.
   * @subject school @sensitivity personal
   */
  readonly proposedBy?: Party;
  /** What was answered on it, at most once by each party. @subject family @sensitivity sensitive */
  readonly answers?: readonly RhythmAnswer[];
  /** What a party writes with its answer and has not sent: in no copy but its own. @subject family @sensitivity sensitive */
  readonly drafts?: readonly RhythmDraft[];
}

/** What a party answers on a rhythm that was proposed to it. */
export interface RhythmAnswer {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** Whether it says yes or no. @subject family @sensitivity sensitive */
  readonly answer: ConsentAnswer;
  /** What suits better, or anything else, in its own words. @subject family @sensitivity sensitive */
  readonly reason?: string;
  /** When it answered, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly answeredAt: string;
  /** What the answer is of. When that changes, it is asked again. @subject family @sensitivity personal */
  readonly of: RhythmWording;
}

/** What a party writes with its answer on a rhythm, as long as it has not sent it. */
export interface RhythmDraft {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** What suits better, as far as it is written. @subject family @sensitivity sensitive */
  readonly reason: string;
}

/**
 * A small contact between two talks: good news, how a plan is going half-way, how it is since others took over, or one of a
 * rhythm.
 */
export interface CheckIn {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** The day. @subject family @sensitivity personal */
  readonly on: LocalDate;
  /** What for. @subject family @sensitivity personal */
  readonly kind: CheckInKind;
  /** How. @subject family @sensitivity personal */
  readonly way: Channel;
  /** It has been; `false`, with `doneBy`, when that party says that it has not. @subject family @sensitivity personal */
  readonly done?: boolean;
  /** How it goes, in a few words that the family may read. @subject family @sensitivity sensitive */
  readonly text?: Text;
  /** The party that said so. @subject family @sensitivity personal */
  readonly doneBy?: Party;
  /** Who begins: calls, writes or comes; the school when left out. @subject family @sensitivity personal */
  readonly caller?: Party;
  /** The home with which the contact is; both know of it when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** At what time. @subject family @sensitivity personal */
  readonly at?: LocalTime;
  /** What it comes from: a rhythm; of after-care, the agreement that somebody from outside took up. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}
