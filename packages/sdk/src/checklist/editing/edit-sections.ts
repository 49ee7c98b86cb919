import type { Text } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/refuse.js';
import type { Instrument, Item, Section } from '../instruments/instrument.js';
import { refuseData } from '../refusal.js';
import { acceptInstrument } from './accept-instrument.js';

/** Up or down by one place. */
export type Step = -1 | 1;

/** A new part, with its first statement. */
export interface NewSection {
  /** Unique in the instrument. */
  readonly id: string;
  readonly title: Text;
  readonly item: Item;
}

/** Adds a part at the end. Throws `InvalidDataError` for a blank title or statement, or an id that is taken. */
export function addSection(
  instrument: Instrument,
  { id, title, item }: NewSection,
  options?: ParseOptions,
): Instrument {
  return acceptInstrument({ ...instrument, sections: [...instrument.sections, { id, title, items: [item] }] }, options);
}

/** Changes the name of a part. Throws `InvalidDataError` for a blank one, or when there is no such part. */
export function rewordSection(instrument: Instrument, id: string, title: Text, options?: ParseOptions): Instrument {
  return changeSection(instrument, id, (section) => ({ ...section, title }), options);
}

/**
 * Moves a part up or down; the same instrument at the end of the list. Steps that are numbered are numbered by their new place.
 * Throws `InvalidDataError` when there is no such part.
 */
export function moveSection(instrument: Instrument, id: string, step: Step, options?: ParseOptions): Instrument {
  const from = findPlace(instrument, id, options);
  const sections = swap(instrument.sections, from, step);
  if (sections === instrument.sections) return instrument;
  return { ...instrument, sections: renumber(sections) };
}

/** Leaves a part out, with its statements. Throws `InvalidDataError` when it is the last one, or when there is no such part. */
export function removeSection(instrument: Instrument, id: string, options?: ParseOptions): Instrument {
  findPlace(instrument, id, options);
  const sections = instrument.sections.filter((section) => section.id !== id);
  return acceptInstrument({ ...instrument, sections: renumber(sections) }, options);
}

/** Changes one part; throws when there is none with this id, or when the result cannot be answered. */
export function changeSection(
  instrument: Instrument,
  id: string,
  change: (section: Section) => Section,
  options?: ParseOptions,
): Instrument {
  const place = findPlace(instrument, id, options);
  const sections = instrument.sections.map((section, index) => (index === place ? change(section) : section));
  return acceptInstrument({ ...instrument, sections }, options);
}

/** Returns the list with an entry moved by one place; the same list where it cannot move. */
export function swap<T>(list: readonly T[], from: number, step: Step): readonly T[] {
  const [entry, other] = [list[from], list[from + step]];
  if (entry === undefined || other === undefined) return list;
  return list.map((each, index) => (index === from ? other : index === from + step ? entry : each));
}

/** Numbers the steps by their place, where they are all numbered. */
function renumber(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ step }) => step === undefined)) return sections;
  return sections.map((section, index) => ({ ...section, step: index + 1 }));
}

function findPlace({ sections }: Instrument, id: string, options?: ParseOptions): number {
  const place = sections.findIndex((section) => section.id === id);
  return place < 0 ? refuseData('sections', 'unknown-section', id, options) : place;
}
