import * as v from 'valibot';
import { InvalidDataError } from './invalid-data-error.js';
import { type IssueCode, type WordIssue, wordIssue } from './issue-texts.js';
import { isLocalDate, isLocalDateTime, isLocalTime } from './local-time.js';
import type { Reference } from './reference.js';
import { isSchoolYear } from './school-year.js';
import { type Language, SOURCE_LANGUAGE, type Text } from '../i18n/text.js';

/** How a `parse…` function reports. */
export interface ParseOptions {
  /** The language of the messages; Dutch when left out. */
  readonly language?: Language;
}

/** A reason that a schema cannot express, found by hand. */
export interface Finding<Code extends string = IssueCode> {
  readonly path: string;
  readonly code: Code;
  readonly found?: string;
}

/**
 * The data as the schema's output, unknown fields kept. A concept with codes of its own passes the `word` that
 * says these. Throws {@link InvalidDataError} with every reason.
 */
export function validate<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  options?: ParseOptions,
  word?: WordIssue,
): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw toError(
    result.issues.flatMap((issue) => toFindings(issue)),
    options,
    word,
  );
}

/** Throws {@link InvalidDataError} when a hand-made check found something; `word` as for {@link validate}. */
export function refuse(findings: readonly Finding<string>[], options?: ParseOptions, word?: WordIssue): void {
  if (findings.length > 0) throw toError(findings, options, word);
}

/** Every entry of a list whose id an earlier one has too. */
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
  word: WordIssue = wordIssue,
): InvalidDataError {
  return new InvalidDataError(
    findings.map(({ path, code, found = '' }) => ({ path, code, message: word(code, found, language) })),
  );
}

type Path = readonly { readonly key?: unknown }[];

/** A union reports itself; the reasons of the branch that went further into the data say more. */
function toFindings(issue: v.BaseIssue<unknown>, parent: Path = []): Finding<string>[] {
  const steps = [...parent, ...(issue.path ?? [])];
  const deeper = issue.issues?.filter((inner) => inner.path);
  if (deeper?.length) return deeper.flatMap((inner) => toFindings(inner, steps));
  const path = formatPath(steps);
  if (issue.kind === 'validation') return [{ path, code: issue.message, found: issue.received }];
  if (issue.received === 'undefined') return [{ path, code: 'missing' }];
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return [{ path, code: 'unknown-option', found: issue.received }];
  }
  return [{ path, code: 'wrong-type', found: issue.received }];
}

function formatPath(path: Path): string {
  let text = '';
  for (const { key } of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(String(key))) text += text ? `.${key}` : String(key);
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}

/** A string that passes a test; `code` says what is wrong with one that does not. */
export const checked = (test: (value: string) => boolean, code: string) => v.pipe(v.string(), v.check(test, code));

/** A text that is not blank. */
export const filledSchema = checked((value) => value.trim() !== '', 'blank');
export const textSchema: v.GenericSchema<unknown, Text> = v.union([v.string(), v.record(v.string(), v.string())]);
export const schoolYearSchema = checked(isSchoolYear, 'school-year');
export const localDateSchema = checked(isLocalDate, 'local-date');
export const localTimeSchema = checked(isLocalTime, 'local-time');
export const localDateTimeSchema = checked(isLocalDateTime, 'local-date-time');
/** An instant as RFC 3339 in UTC: `2026-11-22T18:00:00Z`. */
export const instantSchema = checked(
  (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  'instant',
);

/** Optional, and an explicit `undefined`, as frameworks like to pass, counts as left out. */
export const optionalSchema = <S extends v.GenericSchema>(schema: S) =>
  v.optional(schema) as unknown as v.ExactOptionalSchema<S, undefined>;

/** A date for a whole day, a date-time when the hour is known. */
export const momentOrDaySchema = v.lazy((value) =>
  typeof value === 'string' && value.length === 10 ? localDateSchema : localDateTimeSchema,
);

/** What something comes from. */
export const referenceSchema: v.GenericSchema<unknown, Reference> = v.looseObject({
  kind: filledSchema,
  id: filledSchema,
});

/** A whole number from 0. */
export const countSchema = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, 'wrong-type' satisfies IssueCode),
);
