import { createError, type ParseOptions } from '../shared/refuse.js';
import type { Instrument } from './instruments/instrument.js';
import { type ChecklistIssueCode, formatChecklistIssue } from './texts.js';

/** Throws {@link InvalidDataError} with one issue, for logic that has no schema; `found` is the value at `path`. */
export function refuseData(path: string, code: ChecklistIssueCode, found: unknown, options?: ParseOptions): never {
  throw createError([{ path, code, found: String(found) }], options, formatChecklistIssue);
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
