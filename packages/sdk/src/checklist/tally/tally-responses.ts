import type { Instrument } from '../instruments/instrument.js';
import type { Response } from '../response/response.js';
import type { Tally } from './tally.js';
import { TallyCounter, type TallyOptions } from './tally-counter.js';

/**
 * Counts the answers of many people. Not checked: the shape of the responses; see `parseResponse`. Drafts count as well: leave out
 * those of who is not ready yet (`isFinished`).
 *
 * Without responses the tally is empty, and its `schoolYear` is that of the options, else `''`.
 *
 * @throws InvalidDataError as {@link TallyCounter.add}.
 */
export function tallyResponses(
  responses: Iterable<Response>,
  instrument: Instrument,
  options: TallyOptions = {},
): Tally {
  const counter = new TallyCounter(instrument, options);
  for (const response of responses) counter.add(response);
  return counter.toTally();
}
