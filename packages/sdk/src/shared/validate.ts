import * as z from 'zod/mini';
import { cutText } from './cut-text.js';
import { isTooDeep, MOST_LEVELS } from './depth.js';
import type { FormatIssue, IssueCode } from './issue-texts.js';
import { isLocalDate, isLocalDateTime, isLocalTime } from './local-time.js';
import { InvalidDataError } from './invalid-data-error.js';
import { createError, createIssues, type Finding, formatPath, type ParseOptions } from './refuse.js';
import type { SchemaOf } from './schema-of.js';
import { isSchoolYear } from './school-year.js';
import type { Text } from '../i18n/text.js';
import { isInstant } from './zoned-time.js';

export { type Finding, findDuplicateIds, type ParseOptions, refuse } from './refuse.js';

const NEWER_VERSION = 'newer-version' satisfies IssueCode;

/**
 * Validates data with a schema; unknown fields are kept. A concept with issue codes of its own passes its `format`.
 * Throws {@link InvalidDataError} with all issues, the first hundred and how many more there are; for data of a newer
 * version, with that issue alone; for data that is nested too deep, with that alone. Values and segments of paths that are
 * longer than 80 characters are cut.
 */
export function validate<T>(schema: SchemaOf<T>, data: unknown, options?: ParseOptions, format?: FormatIssue): T {
  if (isTooDeep(data)) throw createError([{ path: '', code: 'too-deep', found: String(MOST_LEVELS) }], options, format);
  const result = parse(schema, data);
  if (!result) throw createError([{ path: '', code: 'too-many-issues' satisfies IssueCode }], options, format);
  if (result.success) return result.data;
  const reasons = [...listReasons(result.error.issues)];
  // Other issues in data of an unknown, newer shape are meaningless.
  const newer = reasons.filter(({ issue }) => issue.message === NEWER_VERSION);
  throw new InvalidDataError(createIssues(newer.length > 0 ? newer : reasons, options, format, toFinding));
}

/** Parses with zod; `undefined` for so many issues (over a hundred thousand) that zod itself cannot gather them. */
function parse<T>(schema: SchemaOf<T>, data: unknown) {
  try {
    return z.safeParse(schema, data, { error: codeOf, reportInput: true });
  } catch (error) {
    // zod passes the issues of a part to its whole as arguments of one call.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns the code of an issue, which is its message: that of our own check, else this one. */
const codeOf = ({ code, input }: z.core.$ZodRawIssue): IssueCode => {
  if (input === undefined) return 'missing';
  return code === 'invalid_value' ? 'unknown-option' : 'wrong-type';
};

/** An issue of zod with its whole path. */
interface Reason {
  readonly path: readonly PropertyKey[];
  readonly issue: z.core.$ZodIssue;
}

/** Lists the issues of zod. Of a union, the issues of its branches deeper in the data are more specific than its own. */
function* listReasons(
  issues: readonly z.core.$ZodIssue[],
  parent: readonly PropertyKey[] = [],
): Generator<Reason, void> {
  for (const issue of issues) {
    const path = [...parent, ...issue.path];
    const inner = innerIssues(issue);
    if (inner.length > 0) yield* listReasons(inner, path);
    else yield { path, issue };
  }
}

const toFinding = ({ path, issue }: Reason): Finding<string> => ({
  path: formatPath(path),
  code: issue.message,
  found: describe(issue.input),
});

function innerIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().filter(({ path }) => path.length > 0);
  return issue.code === 'invalid_key' ? issue.issues : [];
}

/** Formats a value for a message: a text in quotes, of an object only its type. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${cutText(value)}"`;
  if (value === null) return 'null';
  if (typeof value === 'object') return Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** Creates the schema of a string that passes a test; `code` is the issue of one that does not. */
export const checked = (test: (value: string) => boolean, code: string) => z.string().check(z.refine(test, code));

/** A text that is not blank. */
export const filledSchema = checked((value) => value.trim() !== '', 'blank');
export const textSchema: SchemaOf<Text> = z.union([z.string(), z.record(z.string(), z.string())]);
export const schoolYearSchema = checked(isSchoolYear, 'school-year');
export const localDateSchema = checked(isLocalDate, 'local-date');
export const localTimeSchema = checked(isLocalTime, 'local-time');
export const localDateTimeSchema = checked(isLocalDateTime, 'local-date-time');
/** An instant as RFC 3339 in UTC: `2026-11-22T18:00:00Z`. */
export const instantSchema = checked(isInstant, 'instant');

/** Creates an optional schema that also accepts an explicit `undefined`, which frameworks often pass. */
export const optionalSchema = <S extends z.ZodMiniType>(schema: S) =>
  z.optional(schema) as unknown as z.ZodMiniExactOptional<S>;

const isDayLong = (value: string) => value.length === 10;

/** A date for a whole day, a date-time when the hour is known. */
export const momentOrDaySchema = z.string().check(
  z.refine((value) => !isDayLong(value) || isLocalDate(value), 'local-date'),
  z.refine((value) => isDayLong(value) || isLocalDateTime(value), 'local-date-time'),
);

/** The schema of a `Reference`. */
export const referenceSchema = z.looseObject({ kind: filledSchema, id: filledSchema });

/** Creates the schema of a `schemaVersion`: a whole number from 1 to `present`, or left out. */
export const versionSchema = (present: number) =>
  optionalSchema(
    z.number().check(
      z.refine((value) => Number.isSafeInteger(value) && value >= 1, 'wrong-type' satisfies IssueCode),
      z.refine((value) => !Number.isSafeInteger(value) || value <= present, NEWER_VERSION),
    ),
  );

/** A whole number from 0. */
export const countSchema = z
  .number()
  .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, 'wrong-type' satisfies IssueCode));
