import * as z from 'zod/mini';
import { ROLES, type Role } from '../shared/roles.js';
import type { SchemaOf } from '../shared/schema-of.js';
import { filledSchema } from '../shared/validate.js';
import type { ChecklistIssueCode } from './texts.js';
import { UNSCORED_ANSWERS } from './response/response.js';

type Path = readonly (string | number)[];
type Report = (path: Path, code: ChecklistIssueCode, found: unknown) => void;

/** Creates a check of a value that already has the right type; `path` of an issue is relative to the value. */
export function examine<T>(find: (value: T, report: Report) => void) {
  return z.check<T>(({ value, issues }) => {
    find(value, (path, code, found) => {
      // As with zod's own refinements, later checks still run.
      issues.push({ code: 'custom', path: [...path], message: code, input: found, continue: true });
    });
  });
}

/** Creates a check that reports every entry with the same key as an earlier one. */
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

/** Ids become keys of tallies, where `__proto__` would change the prototype. */
export const idSchema = filledSchema.check(
  z.refine((value) => value !== '__proto__', 'reserved-id' satisfies ChecklistIssueCode),
);

/** The value of a scale's option; the unscored answers that every scale has are reserved. */
export const optionValueSchema = idSchema.check(
  z.refine(
    (value) => !(UNSCORED_ANSWERS as readonly string[]).includes(value),
    'reserved-id' satisfies ChecklistIssueCode,
  ),
);

/** `team` acts in statements; it never answers. */
export const answererSchema: SchemaOf<Role> = z.enum(ROLES.filter((role) => role !== 'team'));
