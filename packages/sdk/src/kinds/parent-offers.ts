import {
  mergeOffers,
  PARENT_OFFERS_SCHEMA_VERSION,
  type ParentOffers,
  parseParentOffers,
  viewOffers,
} from '../parent-offers/index.js';
import { type KindRules, RefusedError } from '../records/index.js';
import { may, maySee } from '../shared/rights.js';

/**
 * Parents have the offers of their own home, the school those of its classes (`viewOffers`), and each changes what
 * `mergeOffers` says. Whoever is the first in a year creates the record; it is removed only while nothing is in it.
 */
export const parentOffersRules: KindRules<ParentOffers> = {
  parse: (input, options) => parseParentOffers(input, options),
  copyFor: (offers, reader) => (maySee(reader, 'parent-offers') ? viewOffers(offers, reader) : undefined),
  applyCopy(stored, { seen, copy, reader, now }) {
    if (!maySee(reader, 'parent-offers')) throw new RefusedError('parent-offers', copy.id, 'forbidden');
    const whole = stored ?? createEmpty(copy);
    return mergeOffers(whole, { reader, seen: seen ?? createEmpty(copy), copy }, { now });
  },
  mayRemove: ({ offers, drafts = [] }, reader) =>
    may(reader, 'parent-offers', 'answer') && offers.length === 0 && drafts.length === 0,
};

function createEmpty({ id, schoolYear }: ParentOffers): ParentOffers {
  return { id, schemaVersion: PARENT_OFFERS_SCHEMA_VERSION, schoolYear, offers: [] };
}
