import { type LookBack, parseLookBack } from '../look-back/index.js';
import { mayChange, maySee } from '../shared/rights.js';
import { createWholeRules } from './whole-record.js';

/** A look back is for who wrote it alone. */
export const lookBackRules = /* @__PURE__ */ createWholeRules<LookBack>({
  kind: 'look-back',
  parse: (input, options) => parseLookBack(input, options),
  maySee: ({ owner }, reader) => maySee(reader, 'look-back', { owner }),
  mayChange: ({ owner }, reader) => mayChange(reader, 'look-back', { owner }),
  fixed: ['owner', 'conversation'],
});
