import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { Household, Party } from '../shared/parties.js';
import type { OfFamily } from './of-family.js';

/**
 * Who comes along from one home of a family to one moment of a year plan. A pupil with two homes says it apart from both, so that
 * neither home reads what was said in the other.
 */
export interface AttendanceAnswer extends OfFamily {
  /** Unique for this home and moment. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** Which home of the pupil; the only one when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** The pupil, where it is the pupil's own answer and that of no home. @subject nobody @sensitivity internal */
  readonly by?: Extract<Party, 'pupil'>;
  /** The id of the moment in the year plan. @subject nobody @sensitivity internal */
  readonly entry: string;
  /** The people who come along, by the names that the pupil uses; empty says that nobody can. @subject family @sensitivity personal */
  readonly coming: readonly string[];
  /** The begin of the moment to which it was answered (`beginOf`): of one that was moved since it is asked again. Left out: the moment as it stands. @subject nobody @sensitivity internal */
  readonly answeredFor?: LocalDate | LocalDateTime;
}
