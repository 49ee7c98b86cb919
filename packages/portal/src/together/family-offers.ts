import { mergeOffers, type ParentOffers, parseParentOffers, viewOffers } from '@driehoek/sdk/parent-offers';
import { readerOf } from '../family/reader.js';
import type { KeepOptions, PortalState } from '../state.js';
import { exampleOffers } from './example-offers.js';

// What a portal's server does: it keeps what all parents offered, gives each visitor only the copy that is theirs, and takes
// from a copy only what this visitor may change.

/** Per whole the copy that was made last: it serves until something changes or somebody else looks. */
const copies = new WeakMap<ParentOffers, { readonly reader: string; readonly copy: ParentOffers }>();

/** The visitor's copy of what parents offered this year. */
export function seenOffers(state: PortalState): ParentOffers {
  const whole = wholeOffers(state);
  const reader = readerOf(state);
  const key = JSON.stringify(reader);
  const known = copies.get(whole);
  if (known?.reader === key) return known.copy;
  const copy = viewOffers(whole, reader);
  copies.set(whole, { reader: key, copy });
  return copy;
}

/** Keeps what the visitor changed in the copy. Throws `InvalidDataError` for a copy that cannot be kept. */
export function keepOffers(
  state: PortalState,
  offers: ParentOffers,
  options: Pick<KeepOptions<ParentOffers>, 'isTyped'> = {},
): void {
  const reader = readerOf(state);
  const whole = wholeOffers(state);
  const seen = seenOffers(state);
  const now = new Date().toISOString();
  const merged = mergeOffers(whole, { reader, seen, copy: offers }, { now, language: state.visitor.language });
  if (merged !== whole) state.keepChange('parent-offers', merged, { reader, seen, offers, now }, options);
}

/** By school year and language. */
const examples = new Map<string, ParentOffers>();
/** Per stored record the offers in their present shape: an older portal stored an older one. */
const read = new WeakMap<ParentOffers, ParentOffers>();

function wholeOffers(state: PortalState): ParentOffers {
  const { thisYear } = state;
  const { language } = state.visitor;
  const example = `${thisYear} ${language}`;
  const stored = state.offers.find(({ schoolYear }) => schoolYear === thisYear);
  const whole = stored
    ? (read.get(stored) ?? parseParentOffers(stored))
    : (examples.get(example) ?? exampleOffers(thisYear, language));
  if (stored) read.set(stored, whole);
  else examples.set(example, whole);
  return whole;
}
