import * as z from 'zod/mini';
import { ROLES, type Role } from '../shared/roles.js';
import type { SchemaOf } from '../shared/schema-of.js';
import { filledSchema } from '../shared/validate.js';
import type { ChecklistIssueCode } from './texts.js';
import { UNSCORED_ANSWERS } from './response/response.js';

type Path = readonly (string | number)[];
type Report = (path: Path, code: ChecklistIssueCode, found: unknown) => void;

/** A check by hand of a value of the right type; `path` is that of the culprit below the value. */
export function examine<T>(find: (value: T, report: Report) => void) {
  return z.check<T>(({ value, issues }) => {
    find(value, (path, code, found) => {
      // Like zod's own refinements, it does not keep later checks from running.
      issues.push({ code: 'custom', path: [...path], message: code, input: found, continue: true });
    });
  });
}

/** Every entry whose key an earlier one has too. */
export function examineUnique<T, K extends keyof T & string>(key: K, code: ChecklistIssueCode) {
  return examine<T[]>((entries, report) => {
    const seen = new Set<unknown>();
    entries.forEach((entry, index) => {
      if (seen.has(entry[key])) report([index, key], code, entry[key]);
      seen.add(entry[key]);
    });
  });
}

/** A whole number from 1. */
export const ordinalSchema = z
  .number()
  .check(z.refine((value) => Number.isSafeInteger(value) && value >= 1, 'wrong-type' satisfies ChecklistIssueCode));

/** Ids become keys of tallies, where `__proto__` would reach every object of the program. */
export const idSchema = filledSchema.check(
  z.refine((value) => value !== '__proto__', 'reserved-id' satisfies ChecklistIssueCode),
);

/** What an answer holds; a word that every scale has already is no option of one. */
export const optionValueSchema = idSchema.check(
  z.refine(
    (value) => !(UNSCORED_ANSWERS as readonly string[]).includes(value),
    'reserved-id' satisfies ChecklistIssueCode,
  ),
);

/** `team` acts in statements; it never answers. */
export const answererSchema: SchemaOf<Role> = z.enum(ROLES.filter((role) => role !== 'team'));
