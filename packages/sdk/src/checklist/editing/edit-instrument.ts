import type { Text } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/refuse.js';
import type { Role } from '../../shared/roles.js';
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

/** For whom an instrument is, and where it comes from. */
export interface InstrumentMetadata {
  /** The role in which people usually answer; left out, everybody who works at school. */
  readonly answeredBy?: Role | undefined;
  /** The publication, or the school, that it comes from. */
  readonly source: Text;
  /** Whether research has validated it. */
  readonly validated: boolean;
}

/**
 * Changes for whom an instrument is, and where it comes from. When it becomes that of another role, it is no longer for some people of
 * other roles (`respondents`). Not checked: that research has validated it.
 */
export function setMetadata(
  instrument: Instrument,
  { answeredBy, source, validated }: InstrumentMetadata,
  options?: ParseOptions,
): Instrument {
  const { answeredBy: before, respondents: named, ...kept } = instrument;
  const isForOthers = answeredBy !== undefined && answeredBy !== before;
  const respondents = isForOthers ? named?.filter(({ role }) => role === answeredBy) : named;
  return acceptInstrument(
    {
      ...kept,
      ...(answeredBy && { answeredBy }),
      ...(respondents && respondents.length > 0 && { respondents }),
      source,
      validated,
    },
    options,
  );
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
