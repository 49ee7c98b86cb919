import { handvat } from './handvat.js';
import type { Instrument, Section } from './instrument.js';

/** Whether a section is explained: in its own words, or in those that `explainInstrument` adds to a step of `handvat`. */
export function hasExplanation({ id }: Instrument, section: Section): boolean {
  const { what, why, ways = [] } = section;
  if (what !== undefined || why !== undefined || ways.length > 0) return true;
  return id === handvat.id && handvat.sections.some((step) => step.id === section.id);
}
