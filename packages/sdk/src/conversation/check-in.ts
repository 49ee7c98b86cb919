import type { Text } from '../i18n/text.js';
import type { LocalDate, LocalTime } from '../shared/local-time.js';
import type { Channel, Household, Party } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';

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

/**
 * An agreement to have a short contact every few days for a time, also when all goes well: who calls whom, and when. The
 * check-ins of the plan that come from it say which were held. Source: Pedagogisch partnerschap (2020), a portrayed way of
 * working in which pupils present their own progress.
 */
export interface ContactRhythm {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
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
