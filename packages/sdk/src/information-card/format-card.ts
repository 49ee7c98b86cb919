import { languageName } from '../i18n/language-name.js';
import { type Language, localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import type { InformationCard, Moment } from './information-card.js';

/** Formats the title of a card: `Groep 6 · Het Kompas`. */
export function formatCardTitle(card: InformationCard, language: Language = SOURCE_LANGUAGE): string {
  return [localizeText(card.group ?? '', language), card.school.name].filter(Boolean).join(' · ');
}

/**
 * Formats the languages spoken, each by its name in the reader's language; a value that is no language tag is kept as
 * typed.
 */
export function formatLanguages(card: InformationCard, language: Language = SOURCE_LANGUAGE): string {
  return (card.languages ?? []).map((tag) => languageName(tag, language)).join(', ');
}

/** Lists the moments of a card, earliest first; those that start together keep their order. */
export function listMoments(card: InformationCard): Moment[] {
  return [...card.moments].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
