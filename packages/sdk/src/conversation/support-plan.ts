import type { Text } from '../i18n/text.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Household } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
import type { WordedAgreement } from './confirmation.js';

/**
 * The outcomes of looking back on a goal. They say how far the plan has come, never how well somebody does.
 */
export const GOAL_OUTCOMES = ['not-yet', 'partly', 'reached'] as const;
/** One of {@link GOAL_OUTCOMES}. */
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** What a household can answer when it is asked to consent. */
export const CONSENT_ANSWERS = ['given', 'refused'] as const;
/** One of {@link CONSENT_ANSWERS}. */
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/**
 * A goal of a plan of support: what the pupil can do, or what goes better, when it is reached. What school, each home and the
 * pupil do for it are agreements (`Agreement.goal`).
 */
export interface Goal {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** In words that parents and pupil know. @subject pupil @sensitivity sensitive */
  readonly text: Text;
  /** What it comes from. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** The day on which school, parents and pupil look back on it together. @subject pupil @sensitivity personal */
  readonly evaluateOn?: LocalDate;
  /** How it stood, each time that they did; the latest last. @subject pupil @sensitivity sensitive */
  readonly evaluations?: readonly GoalEvaluation[];
}

/** How a goal stood on a day. A moment in time: evaluations are read beside each other, never averaged. */
export interface GoalEvaluation {
  /** The day. @subject pupil @sensitivity personal */
  readonly on: LocalDate;
  /** How far it has come. @subject pupil @sensitivity sensitive */
  readonly outcome: GoalOutcome;
  /** In a few words. @subject pupil @sensitivity sensitive */
  readonly text?: Text;
}

/**
 * The consent of a household to the part of a plan of support that says what is done. The school asks; the household alone
 * answers, for the words that it read, and may answer otherwise later. Parents in the Netherlands have this right for a pupil
 * with a plan of support of its own (opp), in the law on each kind of education.
 */
export interface Consent {
  /** Whose. @subject family @sensitivity sensitive */
  readonly household: Household;
  /** When the school asked last, an instant in UTC: by the clock of who stores it. @subject school @sensitivity personal */
  readonly askedAt: string;
  /** What the household answered; left out while it did not. @subject family @sensitivity sensitive */
  readonly answer?: ConsentAnswer;
  /** When it answered, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly answeredAt?: string;
  /** Why, in the household's own words. @subject family @sensitivity sensitive */
  readonly reason?: string;
  /** What the answer is of. When that changes, it has to be asked again: see `listConsents`. @subject family @sensitivity sensitive */
  readonly of?: ConsentWording;
}

/** What a household answers when it is asked to consent, as long as it has not sent it. Each household has at most one. */
export interface ConsentDraft {
  /** Whose. @subject family @sensitivity sensitive */
  readonly household: Household;
  /** What it chose; left out while it did not. @subject family @sensitivity sensitive */
  readonly answer?: ConsentAnswer;
  /** Why, as far as it is written. @subject family @sensitivity sensitive */
  readonly reason?: string;
  /** What the plan of support said when it chose. When that changes, it chooses again: see `isDraftCurrent`. @subject family @sensitivity sensitive */
  readonly of: ConsentWording;
}

/** What a household consented to or refused, in the words that it read. */
export interface ConsentWording {
  /** The goals. @subject pupil @sensitivity sensitive */
  readonly goals: readonly ConsentedGoal[];
  /** What is done for them. @subject family @sensitivity sensitive */
  readonly agreements: readonly ConsentedAgreement[];
}

/** A goal as a household read it. */
export interface ConsentedGoal {
  /** The id of the goal. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What was aimed for. @subject pupil @sensitivity sensitive */
  readonly text: Text;
}

/** An agreement as a household read it when it was asked to consent. */
export interface ConsentedAgreement extends WordedAgreement {
  /** The goal that it is for, by its id. @subject nobody @sensitivity internal */
  readonly goal: string;
}
