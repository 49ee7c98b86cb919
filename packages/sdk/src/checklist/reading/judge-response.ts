import { reading as nl } from '../../i18n/nl/checklist-reading.js';
import { createTexts } from '../../i18n/texts.js';
import { cutText } from '../../shared/cut-text.js';
import { InvalidDataError, type Issue } from '../../shared/invalid-data-error.js';
import type { Language } from '../../i18n/text.js';
import { migrate } from '../../shared/migrate.js';
import { createIssues, type Finding } from '../../shared/refuse.js';
import { validate } from '../../shared/validate.js';
import type { Instrument } from '../instruments/instrument.js';
import { formatChecklistIssue } from '../texts.js';
import { RESPONSE_MIGRATIONS } from '../response/parse-response.js';
import type { ReadRecord, ResponseDefaults } from './read-record.js';
import { responseSchemaFor } from '../response/response-schema.js';
import { createAcceptance } from './accept-response.js';
import { MAX_LINE_LENGTH } from './split-lines.js';

const texts = createTexts(nl);

type IssueKey = Extract<keyof typeof nl, `reading.issue.${string}`>;
/** The codes of issues found before the fields of a record can be read. */
export type ReadingIssueCode = IssueKey extends `reading.issue.${infer Code}` ? Code : never;

/** Decides for every record whether it is a valid response, and counts records and refusals. */
export interface Judge {
  readonly counts: { readonly records: number; readonly refused: number };
  /** Judges the data of a record; `issues` found earlier are added to those of the schema. */
  judge(data: object, line: number, text: string, issues?: readonly Issue[]): ReadRecord;
  refuse(line: number, text: string, issues: readonly Issue[]): ReadRecord;
  /** Creates an issue with its message in the reader's language; a long value is cut. */
  issue(code: ReadingIssueCode, found?: string): Issue;
  /** The same for many, of which the first hundred are formatted. */
  issues(findings: readonly Finding<ReadingIssueCode>[]): readonly Issue[];
  /** Adds the name of the column to a message. */
  inColumn(column: string, message: string): string;
  /** Returns the issue for text that is too long or was decoded wrongly; `undefined` when it can be read. */
  unreadable(text: string): Issue | undefined;
}

/**
 * Creates a judge: a valid record passes a fast check that is created from the instrument; any other is validated by
 * the schema, which explains what is wrong.
 */
export function createJudge(instrument: Instrument, language: Language, given: ResponseDefaults = {}): Judge {
  const isAcceptable = createAcceptance(instrument);
  const schema = responseSchemaFor(instrument);
  const defaults = { ...(instrument.answeredBy && { role: instrument.answeredBy }), ...given };
  const hasDefaults = Object.keys(defaults).length > 0;
  const counts = { records: 0, refused: 0 };
  const translate = texts(language);

  const format = (code: string, found: string) => translate(`reading.issue.${code as ReadingIssueCode}`, { found });
  const formatAll = (findings: readonly Finding<ReadingIssueCode>[]): readonly Issue[] =>
    createIssues(findings, { language }, format, (finding) => finding);
  const issue = (code: ReadingIssueCode, found = ''): Issue => ({
    path: '',
    code,
    message: format(code, cutText(found)),
  });

  const refuse = (line: number, text: string, issues: readonly Issue[]): ReadRecord => {
    counts.records++;
    counts.refused++;
    return { line, issues, text };
  };

  return {
    counts,
    issue,
    issues: formatAll,
    refuse,
    inColumn: (column, message) => translate('reading.issue-in-column', { column: cutText(column), message }),
    judge(data, line, text, issues = []) {
      const whole = migrate(hasDefaults ? { ...defaults, ...data } : data, RESPONSE_MIGRATIONS);
      if (issues.length === 0 && isAcceptable(whole)) {
        counts.records++;
        return { line, response: whole };
      }
      try {
        const response = validate(schema, whole, { language }, formatChecklistIssue);
        if (issues.length > 0) return refuse(line, text, issues);
        counts.records++;
        return { line, response };
      } catch (error) {
        if (!(error instanceof InvalidDataError)) throw error;
        return refuse(line, text, [...issues, ...error.issues]);
      }
    },
    unreadable(text) {
      if (text.length > MAX_LINE_LENGTH) return issue('too-long', String(MAX_LINE_LENGTH));
      return text.includes('\uFFFD') ? issue('lost-character') : undefined;
    },
  };
}
