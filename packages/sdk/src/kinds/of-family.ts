import type { About } from '../shared/rights.js';

/** The base of a record that belongs to one family. */
export interface OfFamily {
  /** The pupil, by the id that the reader's `pupils` use. It never changes. @subject pupil @sensitivity personal */
  readonly family: string;
}

/** Returns what a record of a family is about, for questions of rights. */
export const aboutFamily = ({ family }: OfFamily): About => ({ pupil: family });
