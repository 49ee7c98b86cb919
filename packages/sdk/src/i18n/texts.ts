import { type Language, languageFallbacks } from './text.js';

/** A wording with `{name}` places, or one wording per plural category of `Intl.PluralRules`. */
export type Wording = string | { readonly [category in Intl.LDMLPluralRule]?: string };

/** The texts of one concept in one language, keyed `concept.place.thing`. No HTML. */
export type Catalogue<Key extends string = string> = { readonly [key in Key]: Wording };

/** Gives a text with its places filled. `count` also chooses the plural form. */
export type Translate<Key extends string> = (key: Key, values?: { readonly [name: string]: string | number }) => string;

/**
 * Binds the catalogues of one concept; call the result with a reader's language to get a {@link Translate}.
 * `extra` holds a page's own wordings per language (another language, or a school's own words) and goes
 * first. A key that a language lacks falls back as {@link languageFallbacks} says; a place without a
 * value keeps its braces.
 */
export function createTexts<Key extends string>(catalogues: {
  readonly nl: Catalogue<Key>;
  readonly [language: Language]: Partial<Catalogue<Key>>;
}) {
  return (language: Language, extra: PageTexts = {}): Translate<Key> => {
    const languages = languageFallbacks(language);
    return (key, values = {}) => {
      for (const candidate of languages) {
        const wording = extra[candidate]?.[key] ?? catalogues[candidate]?.[key];
        if (wording !== undefined) return fill(choose(wording, candidate, values['count']), values);
      }
      return key;
    };
  };
}

/** For whom something is worded. */
export interface ReaderOptions {
  /** Dutch when left out. */
  readonly language?: Language;
  /** The page's own wordings; they go before ours. */
  readonly texts?: PageTexts;
}

/** A page's own wordings: language → key → wording. */
export type PageTexts = { readonly [language: Language]: Partial<Catalogue> };

const pluralRules = new Map<Language, Intl.PluralRules>();

function choose(wording: Wording, language: Language, count: unknown): string {
  if (typeof wording === 'string') return wording;
  let rules = pluralRules.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    pluralRules.set(language, rules);
  }
  return wording[rules.select(Number(count))] ?? wording.other ?? '';
}

function fill(wording: string, values: { readonly [name: string]: string | number }): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
