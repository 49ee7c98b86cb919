import * as z from 'zod/mini';
import { InvalidDataError } from './invalid-data-error.js';
import { type IssueCode, type FormatIssue, formatIssue } from './issue-texts.js';
import { isLocalDate, isLocalDateTime, isLocalTime } from './local-time.js';
import type { SchemaOf } from './schema-of.js';
import { isSchoolYear } from './school-year.js';
import { type Language, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';

const NEWER_VERSION = 'newer-version' satisfies IssueCode;

/** The options of `parse…` functions. */
export interface ParseOptions {
  /** The language of the messages; Dutch when left out. */
  readonly language?: Language;
}

/** An issue that a schema cannot express. */
export interface Finding<Code extends string = IssueCode> {
  readonly path: string;
  readonly code: Code;
  readonly found?: string;
}

/**
 * Validates data with a schema; unknown fields are kept. A concept with issue codes of its own passes its `format`.
 * Throws {@link InvalidDataError} with all issues; for data of a newer version, with that issue alone.
 */
export function validate<T>(schema: SchemaOf<T>, data: unknown, options?: ParseOptions, format?: FormatIssue): T {
  const result = z.safeParse(schema, data, { error: codeOf, reportInput: true });
  if (result.success) return result.data;
  const findings = result.error.issues.flatMap((issue) => toFindings(issue));
  // Other issues in data of an unknown, newer shape are meaningless.
  const newer = findings.filter(({ code }) => code === NEWER_VERSION);
  throw toError(newer.length > 0 ? newer : findings, options, format);
}

/** Throws {@link InvalidDataError} when there are findings; `format` as for {@link validate}. */
export function refuse(findings: readonly Finding<string>[], options?: ParseOptions, format?: FormatIssue): void {
  if (findings.length > 0) throw toError(findings, options, format);
}

/** Finds every entry of a list with the same id as an earlier one. */
export function findDuplicateIds(entries: readonly { readonly id: string }[], path: string): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${index}].id`, code: 'duplicate-id', found: id }];
  });
}

function toError(
  findings: readonly Finding<string>[],
  { language = SOURCE_LANGUAGE }: ParseOptions = {},
  format: FormatIssue = formatIssue,
): InvalidDataError {
  return new InvalidDataError(
    findings.map(({ path, code, found = '' }) => ({ path, code, message: format(code, found, language) })),
  );
}

/** Returns the code of an issue, which is its message: that of our own check, else this one. */
const codeOf = ({ code, input }: z.core.$ZodRawIssue): IssueCode => {
  if (input === undefined) return 'missing';
  return code === 'invalid_value' ? 'unknown-option' : 'wrong-type';
};

/** Converts an issue of zod. Of a union, the issues of its branches deeper in the data are more specific than its own. */
function toFindings(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): Finding<string>[] {
  const path = [...parent, ...issue.path];
  const inner = innerIssues(issue);
  if (inner.length > 0) return inner.flatMap((reason) => toFindings(reason, path));
  return [{ path: formatPath(path), code: issue.message, found: describe(issue.input) }];
}

function innerIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().filter(({ path }) => path.length > 0);
  return issue.code === 'invalid_key' ? issue.issues : [];
}

/** Formats the path of a value in JavaScript notation. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(String(key))) text += text ? `.${String(key)}` : String(key);
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text;
}

/** Formats a value for a message: a text in quotes, of an object only its type. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
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
export const instantSchema = checked(
  (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  'instant',
);

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
