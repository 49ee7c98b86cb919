import type { Text } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/refuse.js';
import { type Instrument, INSTRUMENT_SCHEMA_VERSION, type Item, type Scale } from '../instruments/instrument.js';
import { yesPartlyNo } from '../instruments/yes-partly-no.js';
import { acceptInstrument } from './accept-instrument.js';

/** The version of an instrument that was not in use before. */
const FIRST_VERSION = '1';

/** With what an instrument begins: nobody can answer one without a part and a statement. */
export interface InstrumentStart {
  /** Unique among all instruments, for ever. */
  readonly id: string;
  readonly title: Text;
  /** The first part. */
  readonly section: { readonly id: string; readonly title: Text };
  /** Its first statement. */
  readonly item: Item;
  /** Whose it is: the school. */
  readonly source: Text;
}

/**
 * Starts an instrument of a school's own, answered with yes, partly or no and not validated. Throws `InvalidDataError` when a
 * title or the statement is blank.
 */
export function startInstrument(
  { id, title, section, item, source }: InstrumentStart,
  options?: ParseOptions,
): Instrument {
  return acceptInstrument(
    {
      id,
      schemaVersion: INSTRUMENT_SCHEMA_VERSION,
      version: FIRST_VERSION,
      title,
      scale: yesPartlyNo,
      sections: [{ ...section, items: [item] }],
      validated: false,
      source,
    },
    options,
  );
}

/** What a copy has of its own. */
export interface CopyOptions extends ParseOptions {
  /** The id of the copy: unique among all instruments, for ever. */
  readonly id: string;
  readonly title?: Text;
  /** Whose it is now, and after what it was made. */
  readonly source: Text;
}

/**
 * Copies an instrument under an id of its own, to be changed. Statements and parts keep their ids; the published means and that
 * research validated it do not hold for a copy. The words are those that the given instrument has: localize it first. Throws
 * `InvalidDataError` for one that could not be answered.
 */
export function copyInstrument(instrument: Instrument, { id, title, source, ...options }: CopyOptions): Instrument {
  const { sameMeaningAs: _same, reference: _reference, ...kept } = instrument;
  const copy = { ...kept, id, title: title ?? instrument.title, version: FIRST_VERSION, validated: false, source };
  return acceptInstrument(copy, options);
}

/**
 * Creates a scale of answers in a school's own words, best first: the last is worth no points, each before it one more. As
 * many answers in other words are the same answers, unless they are of another `series`: a name that was never used in this
 * instrument.
 */
export function createScale(labels: readonly Text[], series?: string): Scale {
  const options = labels.map((label, index) => {
    const place = String(labels.length - index);
    return { value: series === undefined ? place : `${series}.${place}`, points: labels.length - index - 1, label };
  });
  return { kind: 'points', options };
}
