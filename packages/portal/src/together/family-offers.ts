import { mergeOffers, PARENT_OFFERS_SCHEMA_VERSION, type ParentOffers } from '@driehoek/sdk/parent-offers';
import { readerOf } from '../family/reader.js';
import type { KeepOptions, PortalState } from '../state.js';

/** By school year: the same each time, so that a page that draws again gives its elements nothing new. */
const none = new Map<string, ParentOffers>();

/** The visitor's copy of what parents offered this year. */
export function seenOffers({ offers, thisYear: schoolYear }: PortalState): ParentOffers {
  const stored = offers.find((each) => each.schoolYear === schoolYear);
  if (stored) return stored;
  const id = `offers.${schoolYear}`;
  const empty = none.get(id) ?? { id, schemaVersion: PARENT_OFFERS_SCHEMA_VERSION, schoolYear, offers: [] };
  none.set(id, empty);
  return empty;
}

/** Keeps what the visitor changed in the copy. Throws `InvalidDataError` for a copy that no store takes. */
export function keepOffers(
  state: PortalState,
  offers: ParentOffers,
  options: Pick<KeepOptions<ParentOffers>, 'isTyped'> = {},
): void {
  const seen = seenOffers(state);
  const { language } = state.visitor;
  const now = new Date().toISOString();
  // What the store makes of it stands here at once, and what it would refuse is said while it is typed.
  const merged = mergeOffers(seen, { reader: readerOf(state), seen, copy: offers }, { now, language });
  if (merged !== seen) state.keep('parent-offers', merged, options);
}
