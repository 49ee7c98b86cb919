/** A BCP 47 language tag, such as `nl`, `en` or `ar-MA`. */
export type Language = string;

/** A text in one language nobody named, or the same text in several, keyed by language tag. */
export type Text = string | { readonly [language: Language]: string };

/** The language in which every text of ours exists. */
export const SOURCE_LANGUAGE = 'nl';

/**
 * The tags to try for a reader, best first: the tag itself, its base language, then English and Dutch, the
 * source; Dutch before English for a reader in the Netherlands (`fy-NL`).
 */
export function languageFallbacks(language: Language): Language[] {
  const base = language.split('-')[0] ?? language;
  const dutchFirst = base === SOURCE_LANGUAGE || /-NL\b/i.test(language);
  return [...new Set([language, base, dutchFirst ? SOURCE_LANGUAGE : 'en', SOURCE_LANGUAGE, 'en'])];
}

/**
 * The wording of a text for a reader. A plain string is given as it is. When no wanted language is
 * present, the first language that the text does have is given, so that a reader never meets a blank.
 */
export function localizeText(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  for (const candidate of languageFallbacks(language)) {
    const wording = text[candidate];
    if (wording !== undefined) return wording;
  }
  return Object.values(text)[0] ?? '';
}

/** Whether there is nothing to read, in any language. */
export function isBlank(text: Text | undefined): boolean {
  return (typeof text === 'object' ? Object.values(text) : [text ?? '']).every((wording) => wording.trim() === '');
}

/**
 * The text with another wording for a reader: in one language it is replaced, in several only the wording that this
 * reader saw. A blank wording takes it away; `undefined` when nothing is left.
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

/** The direction in which a language is written, for `dir`. A script in the tag goes first: `ku-Arab`, `ar-Latn`. */
export function textDirection(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-Latn\b/i.test(language) ? 'rtl' : 'ltr';
}
