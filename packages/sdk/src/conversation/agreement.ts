import type { Text } from '../i18n/text.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Reference } from '../shared/reference.js';

/**
 * Who does what was agreed; `parents` is the only household, or the first of two. `external` is somebody from outside who takes
 * part, such as youth care or a partner school: {@link Agreement.participant} says who.
 */
export const AGREEMENT_PARTIES = ['parents', 'parents-2', 'pupil', 'school', 'together', 'external'] as const;
/** One of {@link AGREEMENT_PARTIES}. */
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** The status of an agreement. `dropped`: no longer needed, by common consent. */
export const AGREEMENT_STATUSES = ['open', 'in-progress', 'done', 'dropped'] as const;
/** One of {@link AGREEMENT_STATUSES}. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** An agreement: who does what by when. */
export interface Agreement {
  /** Unique, also beyond the plan: later talks come back to it. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What will be done. @subject family @sensitivity sensitive */
  readonly text: Text;
  /** Who does it; left out while nobody said so. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
  /** By which day. @subject family @sensitivity personal */
  readonly by?: LocalDate;
  /** How it stands. @subject family @sensitivity personal */
  readonly status: AgreementStatus;
  /** With `dropped`: since which day it no longer counts. @subject family @sensitivity personal */
  readonly droppedOn?: LocalDate;
  /** What came of it, as said in the next talk. @subject family @sensitivity sensitive */
  readonly evaluation?: Text;
  /** What it comes from: a point of the agenda. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** The goal of the plan of support that it is for, by its id. @subject nobody @sensitivity internal */
  readonly goal?: string;
  /** Who makes sure that it happens, by the id of a participant. @subject family @sensitivity personal */
  readonly leader?: string;
  /** With `external`: who took it up, by the id of a participant. @subject family @sensitivity personal */
  readonly participant?: string;
}
