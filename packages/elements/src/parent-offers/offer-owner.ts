import type { OfferOwner, ParentOffers } from '@driehoek/sdk/parent-offers';

/** Whose an offer or draft is that is there already; else the reader's. */
export function ownerOf({ offers, drafts = [] }: ParentOffers, id: string, owner: OfferOwner): OfferOwner {
  const known = [...drafts, ...offers].find((each) => each.id === id);
  return known ? { pupil: known.pupil, ...(known.group !== undefined && { group: known.group }), by: known.by } : owner;
}
