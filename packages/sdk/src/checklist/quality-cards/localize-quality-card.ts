import { memoizeByRegistry } from '../../i18n/memoize-by-registry.js';
import { qualityCards as nl } from '../../i18n/nl/quality-cards.js';
import { addInstrumentWordings } from '../instruments/add-instrument-wordings.js';
import type { Instrument } from '../instruments/instrument.js';

/**
 * Adds the wordings in every loaded language (`loadTexts(language, ['checklist', 'quality-cards'])`) to a ready quality card, or a
 * copy of one. A school's own wordings are kept. Returns the same object when there is nothing to add.
 */
export const localizeQualityCard: (instrument: Instrument) => Instrument = /* @__PURE__ */ memoizeByRegistry(
  (instrument: Instrument) => addInstrumentWordings(instrument, nl),
);
