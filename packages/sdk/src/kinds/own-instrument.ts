import { findInUse, type OwnInstrument, parseOwnInstrument } from '../checklist/editing/index.js';
import { type KindRules, RefusedError } from '../records/index.js';
import { may } from '../shared/rights.js';

/**
 * Who makes lists has one whole. Everybody else who answers lists has what is or was in use, and nothing of what is being made. A
 * version in use stays as it was answered, whatever a copy says, and the list with it: it can be retired, not removed.
 */
export const ownInstrumentRules: KindRules<OwnInstrument> = {
  parse: (input, options) => parseOwnInstrument(input, options),
  copyFor(own, reader) {
    if (may(reader, 'checklist', 'make')) return own;
    const inUse = findInUse(own);
    return inUse && may(reader, 'checklist', 'answer') ? { ...own, draft: inUse } : undefined;
  },
  applyCopy(stored, { copy, reader }) {
    if (!may(reader, 'checklist', 'make')) throw new RefusedError('own-instrument', copy.id, 'forbidden');
    if (!stored) return copy;
    const known = new Set(stored.versions.map(({ id }) => id));
    const added = copy.versions.filter(({ id }) => !known.has(id));
    return { ...copy, versions: [...stored.versions, ...added] };
  },
  mayRemove: ({ versions }, reader) => may(reader, 'checklist', 'make') && versions.length === 0,
};
