import type { Instrument, Section } from '../instruments/instrument.js';
import type { Way } from '../instruments/way.js';

/** A way of working, with the section that it belongs to. */
export interface FoundWay {
  readonly section: Section;
  readonly way: Way;
}

/** Finds the way of working with this id, in an instrument that `explainInstrument` has explained. */
export function findWay(instrument: Instrument, id: string): FoundWay | undefined {
  for (const section of instrument.sections) {
    const way = section.ways?.find((each) => each.id === id);
    if (way) return { section, way };
  }
  return undefined;
}
