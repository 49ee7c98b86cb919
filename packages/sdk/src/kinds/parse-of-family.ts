import { validate } from '../shared/validate.js';
import type { OfFamily } from './of-family.js';
import { familySchema } from './schema.js';

/** Parses whose a record is, and then the record, which keeps it. Throws `InvalidDataError`. */
export function parseOfFamily<T extends object>(input: unknown, parse: (data: unknown) => T): T & OfFamily {
  validate(familySchema, input);
  return parse(input) as T & OfFamily;
}
