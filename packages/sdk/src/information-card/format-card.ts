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
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const name = (tag: string) => (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? names.of(tag) : tag);
  return (card.languages ?? []).map(name).join(', ');
}

/** Lists the moments of a card, earliest first; those that start together keep their order. */
export function listMoments(card: InformationCard): Moment[] {
  return [...card.moments].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
