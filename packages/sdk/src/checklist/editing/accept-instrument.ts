import { isBlank, type Text } from '../../i18n/text.js';
import { InvalidDataError, type Issue } from '../../shared/invalid-data-error.js';
import { createError, type Finding, type ParseOptions } from '../../shared/refuse.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { parseInstrument } from '../instruments/parse-instrument.js';
import { type ChecklistIssueCode, formatChecklistIssue } from '../texts.js';

/** The most statements of an instrument that a school makes; nobody would answer more. */
export const MOST_STATEMENTS = 300;

/**
 * Parses an instrument that people are to answer: what {@link parseInstrument} refuses, and besides a title, a name of a part, a
 * statement or an answer without words, and more than three hundred statements. Throws `InvalidDataError`.
 */
export function acceptInstrument(data: unknown, options?: ParseOptions): Instrument {
  const instrument = parseInstrument(data, options);
  const findings = findGaps(instrument);
  if (findings.length > 0) throw createError(findings, options, formatChecklistIssue);
  return instrument;
}

/**
 * Finds what is wrong with an instrument that is being made, each with its path and the reason in the reader's language; nothing
 * for one that can be answered.
 */
export function findInstrumentIssues(data: unknown, options: ParseOptions = {}): readonly Issue[] {
  try {
    acceptInstrument(data, options);
    return [];
  } catch (error) {
    if (error instanceof InvalidDataError) return error.issues;
    throw error;
  }
}

function findGaps(instrument: Instrument): Finding<ChecklistIssueCode>[] {
  const { title, scale, sections } = instrument;
  const blank = (path: string, text: Text | undefined) =>
    text !== undefined && isBlank(text) ? [{ path, code: 'blank' as const }] : [];
  const { length } = listItems(instrument);
  return [
    ...blank('title', title),
    ...scale.options.flatMap(({ label }, index) => blank(`scale.options[${index}].label`, label)),
    ...sections.flatMap((section, index) => [
      ...blank(`sections[${index}].title`, section.title),
      ...section.items.flatMap(({ text, ownText }, place) => [
        ...blank(`sections[${index}].items[${place}].text`, text),
        ...blank(`sections[${index}].items[${place}].ownText`, ownText),
      ]),
    ]),
    ...(length > MOST_STATEMENTS
      ? [{ path: 'sections', code: 'too-many' as const, found: String(MOST_STATEMENTS) }]
      : []),
  ];
}
