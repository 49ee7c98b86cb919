import { type ParseOptions, validate } from '../shared/validate.js';
import type { OfFamily } from './of-family.js';
import { familySchema } from './schema.js';

/** Parses whose a record is, and then the record, which keeps it. Throws `InvalidDataError`. */
export function parseOfFamily<T extends object>(
  input: unknown,
  parse: (data: unknown, options?: ParseOptions) => T,
  options?: ParseOptions,
): T & OfFamily {
  validate(familySchema, input, options);
  return parse(input, options) as T & OfFamily;
}
