import type { Reference } from '../shared/reference.js';
import type { Contribution } from './contribution.js';

/** What a family gives to the next teacher: something that goes well, something to know, or an agreement that holds. */
export const HAND_OVER_KINDS = ['strength', 'know', 'agreement'] as const;
/** One of {@link HAND_OVER_KINDS}. */
export type HandOverKind = (typeof HAND_OVER_KINDS)[number];

/** Something that a household or the pupil gives to the next teacher, in its own words or as it was agreed. */
export interface HandOverItem extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What it is. @subject family @sensitivity personal */
  readonly kind: HandOverKind;
  /** The agreement that it is. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}
