import { canonicalLanguage } from './language-tag.js';

/** A BCP 47 language tag, such as `nl`, `en` or `ar-MA`. */
export type Language = string;

/** A text in an unspecified language, or the same text in several, keyed by language tag. */
export type Text = string | { readonly [language: Language]: string };

/** The language in which all our texts exist. */
export const SOURCE_LANGUAGE = 'nl';

/** The languages of which all texts come with this package; a test holds it beside those that can be loaded. */
export const OWN_LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Tags come from pages and from data, so what is remembered is bounded. */
const MOST_REMEMBERED = 1000;
const fallbacks = /* @__PURE__ */ new Map<Language, readonly Language[]>();

/**
 * Lists the language tags to try for a reader, best first: the tag itself, its base language, then English and Dutch,
 * the source; Dutch before English for a reader in the Netherlands (`fy-NL`). All are canonical, so that `Intl` accepts
 * them; for what is no language tag only Dutch and English are left.
 */
export function languageFallbacks(language: Language): readonly Language[] {
  const tag = canonicalLanguage(language);
  if (tag === undefined) return WITHOUT_TAG;
  let list = fallbacks.get(tag);
  if (!list) {
    const base = tag.split('-')[0] ?? tag;
    const dutchFirst = base === SOURCE_LANGUAGE || /-NL\b/.test(tag);
    list = [...new Set([tag, base, dutchFirst ? SOURCE_LANGUAGE : 'en', SOURCE_LANGUAGE, 'en'])];
    if (fallbacks.size >= MOST_REMEMBERED) fallbacks.clear();
    fallbacks.set(tag, list);
  }
  return list;
}

const WITHOUT_TAG: readonly Language[] = [SOURCE_LANGUAGE, 'en'];

/** Whether a reader's language is Dutch or a variant of it; so is what is no language tag, as for {@link languageFallbacks}. */
export function isDutch(language: Language): boolean {
  return /^nl\b/.test(languageFallbacks(language)[0] ?? '');
}

/**
 * Returns the wording of a text for a reader. A plain string is returned unchanged. When the text has none of the
 * reader's fallback languages, its first language is used, so that a text is never blank.
 */
export function localizeText(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  for (const candidate of languageFallbacks(language)) {
    const wording = text[candidate];
    if (wording !== undefined) return wording;
  }
  return Object.values(text)[0] ?? '';
}

/** Whether a text is blank in every language. */
export function isBlank(text: Text | undefined): boolean {
  return (typeof text === 'object' ? Object.values(text) : [text ?? '']).every((wording) => wording.trim() === '');
}

/**
 * Replaces the wording that a reader saw: of a plain string all of it, of a text in several languages only that
 * language. A blank wording removes it; `undefined` when nothing is left.
 */
export function rewordText(text: Text | undefined, language: Language, wording: string): Text | undefined {
  const words = wording.trim();
  if (text === undefined || typeof text === 'string') return words || undefined;
  const seen = languageFallbacks(language).find((candidate) => text[candidate] !== undefined) ?? language;
  const { [seen]: _before, ...others } = text;
  const next = words ? { ...text, [seen]: words } : others;
  return Object.keys(next).length > 0 ? next : undefined;
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr|Syrc|Thaa)\b/i;

/** Returns the writing direction of a language, for `dir`. A script in the tag takes precedence: `ku-Arab`, `ar-Latn`. */
export function textDirection(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-Latn\b/i.test(language) ? 'rtl' : 'ltr';
}
