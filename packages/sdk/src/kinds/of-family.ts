import type { About } from '../shared/rights.js';
import { validate } from '../shared/validate.js';
import { familySchema } from './schema.js';

/** The base of a record that belongs to one family. */
export interface OfFamily {
  /** The pupil, by the id that the reader's `pupils` use. It never changes. @subject pupil @sensitivity personal */
  readonly family: string;
}

/** Parses whose a record is, and then the record, which keeps it. Throws `InvalidDataError`. */
export function parseOfFamily<T extends object>(input: unknown, parse: (data: unknown) => T): T & OfFamily {
  validate(familySchema, input);
  return parse(input) as T & OfFamily;
}

/** Returns what a record of a family is about, for questions of rights. */
export const aboutFamily = ({ family }: OfFamily): About => ({ pupil: family });
