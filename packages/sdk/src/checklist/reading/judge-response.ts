import { reading as nl } from '../../i18n/nl/checklist-reading.js';
import { createTexts } from '../../i18n/texts.js';
import { InvalidDataError, type Issue } from '../../shared/invalid-data-error.js';
import type { Language } from '../../i18n/text.js';
import { migrate } from '../../shared/migrate.js';
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
/** What can be wrong with a record before one can say what is in it. */
type ReadingIssueCode = IssueKey extends `reading.issue.${infer Code}` ? Code : never;

/** Says of every record whether it is a response, and counts. */
export interface Judge {
  readonly counts: { readonly records: number; readonly refused: number };
  /** A record from data; an `issue` found before is one reason more. */
  judge(data: object, line: number, text: string, issues?: readonly Issue[]): ReadRecord;
  refuse(line: number, text: string, issues: readonly Issue[]): ReadRecord;
  /** A reason in the reader's language. */
  issue(code: ReadingIssueCode, found?: string, path?: string): Issue;
  /** A reason with the column that it is about. */
  inColumn(column: string, message: string): string;
  /** Why text cannot be read, whatever is in it. */
  unreadable(text: string): Issue | undefined;
}

/** A good record is accepted fast, by a check made from the instrument; a bad one is explained by the schema. */
export function createJudge(instrument: Instrument, language: Language, given: ResponseDefaults = {}): Judge {
  const isAcceptable = createAcceptance(instrument);
  const schema = responseSchemaFor(instrument);
  const defaults = { ...(instrument.answeredBy && { role: instrument.answeredBy }), ...given };
  const hasDefaults = Object.keys(defaults).length > 0;
  const counts = { records: 0, refused: 0 };
  const translate = texts(language);

  const issue = (code: ReadingIssueCode, found = '', path = ''): Issue => ({
    path,
    code,
    message: translate(`reading.issue.${code}`, { found }),
  });

  const refuse = (line: number, text: string, issues: readonly Issue[]): ReadRecord => {
    counts.records++;
    counts.refused++;
    return { line, issues, text };
  };

  return {
    counts,
    issue,
    refuse,
    inColumn: (column, message) => translate('reading.issue-in-column', { column, message }),
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
