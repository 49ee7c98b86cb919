import type { Text } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/refuse.js';
import type { Role } from '../../shared/roles.js';
import type { Instrument, Item, Section } from '../instruments/instrument.js';
import { refuseData } from '../refusal.js';
import { acceptInstrument } from './accept-instrument.js';
import { changeSection, type Step, swap } from './edit-sections.js';

/** What a statement says; what is left out is removed. */
export interface ItemWords {
  readonly text: Text;
  /** The same for whom it is about, with *I* or *we*. */
  readonly ownText?: Text | undefined;
  /** Who does what it says. */
  readonly actor?: Role | undefined;
}

/**
 * Adds a statement at the end of a part. Its id has to be one that was never used in this instrument, also not by a statement that
 * was left out: a random one. Throws `InvalidDataError` for a blank statement, an id that is taken, or an unknown part.
 */
export function addItem(instrument: Instrument, section: string, item: Item, options?: ParseOptions): Instrument {
  return changeSection(instrument, section, (each) => ({ ...each, items: [...each.items, item] }), options);
}

/**
 * Says a statement in other words that mean the same: it keeps its id, so that years compare. See {@link replaceItem} for one that asks
 * something else. Throws `InvalidDataError` for a blank statement, or an unknown one.
 */
export function rewordItem(instrument: Instrument, id: string, words: ItemWords, options?: ParseOptions): Instrument {
  return changeItem(instrument, id, (before) => withWords(before, words), options);
}

/**
 * Puts a statement that asks something else in the place of another one. It has a new id, since answers to the two cannot be laid
 * side by side. Throws `InvalidDataError` for a blank statement, an id that is taken, or an unknown statement.
 */
export function replaceItem(instrument: Instrument, id: string, item: Item, options?: ParseOptions): Instrument {
  return changeItem(instrument, id, () => item, options);
}

/**
 * Moves a statement up or down by one place, from the edge of a part into the part beside it; the same instrument where it cannot
 * move. Throws `InvalidDataError` when its part would be left without statements, or for an unknown statement.
 */
export function moveItem(instrument: Instrument, id: string, step: Step, options?: ParseOptions): Instrument {
  const { sections } = instrument;
  const { at, place, section } = findItem(instrument, id, options);
  const items = swap(section.items, place, step);
  if (items !== section.items) return { ...instrument, sections: sections.with(at, { ...section, items }) };
  const [beside, item] = [sections[at + step], section.items[place]];
  if (!beside || !item) return instrument;
  const moved = { ...beside, items: step < 0 ? [...beside.items, item] : [item, ...beside.items] };
  const left = { ...section, items: section.items.filter((each) => each.id !== id) };
  return acceptInstrument({ ...instrument, sections: sections.with(at, left).with(at + step, moved) }, options);
}

/** Leaves a statement out. Throws `InvalidDataError` when it is the last one of its part, or for an unknown statement. */
export function removeItem(instrument: Instrument, id: string, options?: ParseOptions): Instrument {
  const { section } = findItem(instrument, id, options);
  const leave = (each: Section) => ({ ...each, items: each.items.filter((item) => item.id !== id) });
  return changeSection(instrument, section.id, leave, options);
}

function withWords(before: Item, { text, ownText, actor }: ItemWords): Item {
  const { ownText: _own, actor: _actor, ...kept } = before;
  return { ...kept, ...(actor && { actor }), text, ...(ownText !== undefined && { ownText }) };
}

function changeItem(
  instrument: Instrument,
  id: string,
  change: (item: Item) => Item,
  options?: ParseOptions,
): Instrument {
  const { place, section } = findItem(instrument, id, options);
  const items = section.items.map((item, index) => (index === place ? change(item) : item));
  return changeSection(instrument, section.id, (each) => ({ ...each, items }), options);
}

function findItem(
  { sections }: Instrument,
  id: string,
  options?: ParseOptions,
): { readonly at: number; readonly place: number; readonly section: Section } {
  for (const [at, section] of sections.entries()) {
    const place = section.items.findIndex((item) => item.id === id);
    if (place >= 0) return { at, place, section };
  }
  return refuseData('sections', 'unknown-statement', id, options);
}
