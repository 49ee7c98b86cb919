import type { LocalDate } from '../shared/local-time.js';
import type { Household } from '../shared/parties.js';
import type { Role } from '../shared/roles.js';
import type { SchoolYear } from '../shared/school-year.js';

/**
 * What parents can give: be a guest who has been through something; think along in a team of school and parents on a
 * theme; do a task in class; an initiative of their own; bring parents together. Source: *Zorg voor educatief
 * partnerschap* (Fontys) and *Pedagogisch partnerschap bij passend onderwijs* (Sardes, 2020), in which parents bring their
 * experience, form teams on a theme with the school, and in which schools respond to what parents start.
 */
export const OFFER_KINDS = ['guest', 'expert-team', 'class-task', 'initiative', 'meeting'] as const;
/** One of {@link OFFER_KINDS}. */
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What a school can answer: yes; let us talk about it; not now. None is without words. */
export const OFFER_ANSWERS = ['yes', 'talk', 'not-now'] as const;
/** One of {@link OFFER_ANSWERS}. */
export type OfferAnswerKind = (typeof OFFER_ANSWERS)[number];

/** The present `schemaVersion` of offers. */
export const PARENT_OFFERS_SCHEMA_VERSION = 1;

/**
 * What parents offer to do for class or school in a school year, and what the school answered. A server holds the whole;
 * each reader gets a copy (`viewOffers`), and what comes back is merged (`mergeOffers`).
 */
export interface ParentOffers {
  /** Unique for this school and year. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The year in which it was offered. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** The offers, in the order in which they came. @subject family @sensitivity personal */
  readonly offers: readonly ParentOffer[];
  /** What homes are writing and have not sent; in the copy of its own home alone. @subject family @sensitivity personal */
  readonly drafts?: readonly OfferDraft[];
}

/**
 * An offer, or a change of one, that a parent is writing: kept while it is typed, so that neither another page nor a reload loses
 * it. Its id is that of the offer which it becomes or changes. Its words may be blank.
 */
export type OfferDraft = Pick<ParentOffer, 'id' | 'pupil' | 'group' | 'by' | 'kind' | 'text' | 'name' | 'times'>;

/** An answer that somebody of the school is writing and has not given; its words may be blank, and its day may lack. */
export interface AnswerDraft extends Pick<OfferAnswer, 'kind' | 'text' | 'comesBackOn'> {
  /** Who writes it, by the id of the reader; where it lacks, the whole school reads and writes on. @subject school @sensitivity personal */
  readonly by?: string;
}

/** An answer that is being written, of which is known who does. */
export interface OwnedAnswerDraft extends AnswerDraft {
  /** The id of the reader who writes it. @subject school @sensitivity personal */
  readonly by: string;
}

/**
 * One offer. The words are the parent's: nobody else changes them. They can be changed until the school has answered, since an
 * answer is to these words, and withdrawn at any time.
 */
export interface ParentOffer {
  /** Unique, and without meaning: a moment of the year that comes of it, which all parents see, refers to it. @subject nobody @sensitivity internal */
  readonly id: string;
  /** The pupil whose parent this is, by the id that rights use. @subject family @sensitivity personal */
  readonly pupil: string;
  /** The pupil's class, by the name that rights use. @subject school @sensitivity internal */
  readonly group?: string;
  /** Which home of the pupil. @subject family @sensitivity personal */
  readonly by: Household;
  /** What kind of giving it is. @subject family @sensitivity personal */
  readonly kind: OfferKind;
  /** What the parent can do, in the parent's own words; blank in the school's copy once it is withdrawn. @subject family @sensitivity personal */
  readonly text: string;
  /** Who offers it, as the parent wants to be called. @subject family @sensitivity personal */
  readonly name?: string;
  /** When the parent can, in the parent's own words. @subject family @sensitivity personal */
  readonly times?: string;
  /** When it was offered, an instant. @subject family @sensitivity personal */
  readonly offeredAt: string;
  /** When the parent withdrew it, an instant. @subject family @sensitivity personal */
  readonly withdrawnAt?: string;
  /** The school's answer. @subject school @sensitivity personal */
  readonly answer?: OfferAnswer;
  /** The answer that the reader of a copy is writing; in the whole one of which is not known who does. @subject school @sensitivity personal */
  readonly answerDraft?: AnswerDraft;
  /** The answers that people of the school are writing, one of each; in no copy. @subject school @sensitivity personal */
  readonly answerDrafts?: readonly OwnedAnswerDraft[];
  /** Whether a colleague of the reader is writing an answer; in the copies of the school alone. @subject school @sensitivity internal */
  readonly answering?: boolean;
}

/** The answer of the school to an offer. The school can give another later; it cannot take back that it answered. */
export interface OfferAnswer {
  /** What the school answers. @subject school @sensitivity personal */
  readonly kind: OfferAnswerKind;
  /** Thanks, and why, in words to these parents. @subject school @sensitivity personal */
  readonly text: string;
  /** The role of who answered. @subject school @sensitivity internal */
  readonly by: Role;
  /** The day of the answer. @subject school @sensitivity internal */
  readonly on: LocalDate;
  /** The day on which the school comes back to it; always there unless the answer is `yes`. @subject school @sensitivity internal */
  readonly comesBackOn?: LocalDate;
}
