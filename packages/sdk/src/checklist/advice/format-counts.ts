import { checklistAdvice as nl } from '../../i18n/nl/checklist-report.js';
import { createTexts } from '../../i18n/texts.js';
import { type Language, languageFallbacks, localizeText } from '../../i18n/text.js';
import { findOwn } from '../../shared/same-data.js';
import type { Scale } from '../instruments/instrument.js';
import { localizeLabel } from '../instruments/add-instrument-wordings.js';

const texts = createTexts(nl);

/** Formats counts in words, in the order of the scale: `12 keer “Ja”, 3 keer “Beetje” en 0 keer “Nee”`. */
export function formatCounts(counts: { readonly [value: string]: number }, scale: Scale, language: Language): string {
  const translate = texts(language);
  const parts = scale.options.map(({ value, label }) =>
    translate('checklist.advice.count', {
      count: findOwn(counts, value) ?? 0,
      label: localizeText(localizeLabel(value, label), language),
    }),
  );
  return new Intl.ListFormat(languageFallbacks(language)).format(parts);
}
