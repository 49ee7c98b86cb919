import { type InformationCard, parseInformationCard } from '../information-card/index.js';
import { mayChange } from '../shared/rights.js';
import { createWholeRules } from './whole-record.js';

/** A card is for everybody to read; who may change it, the rights say. */
export const informationCardRules = /* @__PURE__ */ createWholeRules<InformationCard>({
  kind: 'information-card',
  parse: (input, options) => parseInformationCard(input, options),
  maySee: () => true,
  mayChange: (_card, reader) => mayChange(reader, 'information-card'),
});
