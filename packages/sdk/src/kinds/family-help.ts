import { type FamilyHelp, parseFamilyHelp } from '../family-help/index.js';
import { mayChange } from '../shared/rights.js';
import { createWholeRules } from './whole-record.js';

/** The list of help is the same for everybody; the school keeps it. */
export const familyHelpRules = /* @__PURE__ */ createWholeRules<FamilyHelp>({
  kind: 'family-help',
  parse: (input, options) => parseFamilyHelp(input, options),
  maySee: () => true,
  mayChange: (_help, reader) => mayChange(reader, 'family-help'),
});
