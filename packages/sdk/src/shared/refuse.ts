import { cutText, LONGEST_VALUE } from './cut-text.js';
import { InvalidDataError, type Issue } from './invalid-data-error.js';
import { type FormatIssue, formatIssue, type IssueCode } from './issue-texts.js';
import { type Language, SOURCE_LANGUAGE } from '../i18n/text.js';

/** How many issues are reported, and then one more, `more-issues`, that says how many there are besides. */
const MOST_ISSUES = 100;
/** The longest path of an issue, in UTF-16 code units. */
const LONGEST_PATH = 400;

/** The options of `parse…` functions. */
export interface ParseOptions {
  /** The language of the messages; Dutch when left out. */
  readonly language?: Language;
}

/** An issue that a schema cannot express. Path and value may be of any length: messages hold them cut. */
export interface Finding<Code extends string = IssueCode> {
  readonly path: string;
  readonly code: Code;
  readonly found?: string;
}

/** Formats the path of an issue in JavaScript notation; long keys are cut. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    const name = cutText(String(key));
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) text += text ? `.${name}` : name;
    else text += `[${JSON.stringify(name)}]`;
  }
  return text;
}

/** Throws {@link InvalidDataError} when there are findings; `format` as for {@link validate}. */
export function refuse(findings: readonly Finding<string>[], options?: ParseOptions, format?: FormatIssue): void {
  if (findings.length > 0) throw createError(findings, options, format);
}

/** Finds every entry of a list with the same id as an earlier one. */
export function findDuplicateIds(entries: readonly { readonly id?: string }[], path: string): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${index}].id`, code: 'duplicate-id', found: id }];
  });
}

/** Creates the error for findings, at least one, with the issues of {@link createIssues}. */
export function createError(
  findings: readonly Finding<string>[],
  options?: ParseOptions,
  format?: FormatIssue,
): InvalidDataError {
  return new InvalidDataError(createIssues(findings, options, format, (finding) => finding));
}

/**
 * Formats issues: the first hundred, and how many more there are. Values and paths are cut. `toFinding` converts what is
 * reported, and nothing else: a long key in the path of each of many issues is much larger than the data.
 */
export function createIssues<Raw>(
  raw: readonly Raw[],
  { language = SOURCE_LANGUAGE }: ParseOptions = {},
  format: FormatIssue = formatIssue,
  toFinding: (raw: Raw) => Finding<string>,
): Issue[] {
  const issues = raw.slice(0, MOST_ISSUES).map((each) => {
    const { path, code, found = '' } = toFinding(each);
    // Two more for the quotes around a text.
    const value = cutText(found, LONGEST_VALUE + 2);
    return { path: cutText(path, LONGEST_PATH), code, message: format(code, value, language) };
  });
  const more = raw.length - issues.length;
  if (more === 0) return issues;
  const code = 'more-issues' satisfies IssueCode;
  return [...issues, { path: '', code, message: formatIssue(code, String(more), language) }];
}
