import type { Household } from '../shared/parties.js';
import type { OfFamily } from './of-family.js';

/** Who comes along from one home of a family to one moment of a year plan. */
export interface AttendanceAnswer extends OfFamily {
  /** Unique for this home and moment. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** Which home of the pupil; the only one when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** The id of the moment in the year plan. @subject nobody @sensitivity internal */
  readonly entry: string;
  /** The people who come along, by the names that the pupil uses; empty says that nobody can. @subject family @sensitivity personal */
  readonly coming: readonly string[];
}
