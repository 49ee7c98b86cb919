import type { Text } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/refuse.js';
import type { Instrument, Scale } from '../instruments/instrument.js';
import { acceptInstrument } from './accept-instrument.js';

/** The words around the statements; one that is left out is removed, but for the title. */
export interface InstrumentWords {
  readonly title: Text;
  /** What the reader should know before starting. */
  readonly description?: Text | undefined;
}

/** Changes the words around the statements. Throws `InvalidDataError` for a blank title. */
export function rewordInstrument(
  instrument: Instrument,
  { title, description }: InstrumentWords,
  options?: ParseOptions,
): Instrument {
  const { description: _before, ...kept } = instrument;
  return acceptInstrument({ ...kept, title, ...(description !== undefined && { description }) }, options);
}

/**
 * Changes how every statement is answered. A minimum that lies outside the new scale goes. Throws `InvalidDataError` for a
 * scale with an answer without words, with fewer than two answers, or with equal points.
 */
export function setScale(instrument: Instrument, scale: Scale, options?: ParseOptions): Instrument {
  const { minimumPoints, ...kept } = instrument;
  const points = scale.options.map((option) => option.points);
  const isWithin =
    minimumPoints !== undefined && Math.min(...points) <= minimumPoints && minimumPoints <= Math.max(...points);
  return acceptInstrument({ ...kept, scale, ...(isWithin && { minimumPoints }) }, options);
}
