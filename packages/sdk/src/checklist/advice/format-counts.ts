import { checklistAdvice as en } from '../../i18n/en.js';
import { checklistAdvice as nl } from '../../i18n/nl.js';
import { createTexts } from '../../i18n/texts.js';
import { type Language, localizeText } from '../../i18n/text.js';
import type { Scale } from '../instruments/instrument.js';

const texts = createTexts({ nl, en });

/** Counts in words, in the order of the scale: `12 keer “Ja”, 3 keer “Beetje” en 0 keer “Nee”`. */
export function formatCounts(counts: { readonly [value: string]: number }, scale: Scale, language: Language): string {
  const text = texts(language);
  const parts = scale.options.map(({ value, label }) =>
    text('checklist.advice.count', { count: counts[value] ?? 0, label: localizeText(label, language) }),
  );
  return new Intl.ListFormat(language).format(parts);
}
