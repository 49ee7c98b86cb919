import { InvalidDataError } from '../shared/invalid-data-error.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import type { ParseOptions } from '../shared/validate.js';
import type { Instrument } from './instruments/instrument.js';
import { type ChecklistIssueCode, formatChecklistIssue } from './texts.js';

/** Throws {@link InvalidDataError} with one issue, for logic that has no schema; `found` is the value at `path`. */
export function refuseData(
  path: string,
  code: ChecklistIssueCode,
  found: unknown,
  { language = SOURCE_LANGUAGE }: ParseOptions = {},
): never {
  const message = formatChecklistIssue(code, String(found), language);
  throw new InvalidDataError([{ path, code, message }]);
}

/** Data of one instrument and version: a response, a tally or a report. */
export interface BelongsToInstrument {
  readonly instrument: string;
  readonly instrumentVersion: string;
}

/** Throws when the data belongs to another instrument or version. */
export function checkSameInstrument(data: BelongsToInstrument, instrument: Instrument, options?: ParseOptions): void {
  checkSameOrigin(data, { instrument: instrument.id, instrumentVersion: instrument.version }, options);
}

/** Throws when two pieces of data belong to different instruments or versions. */
export function checkSameOrigin(data: BelongsToInstrument, other: BelongsToInstrument, options?: ParseOptions): void {
  if (data.instrument !== other.instrument) refuseData('instrument', 'other-instrument', data.instrument, options);
  if (data.instrumentVersion !== other.instrumentVersion) {
    refuseData('instrumentVersion', 'other-version', data.instrumentVersion, options);
  }
}
