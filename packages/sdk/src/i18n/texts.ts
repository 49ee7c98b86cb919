import type { Catalogue, Wording } from './catalogue.js';
import { findWording } from './registry.js';
import { type Language, languageFallbacks, SOURCE_LANGUAGE } from './text.js';

/** Translates a key, with the placeholders filled from `values`. `count` also selects the plural form. */
export type Translate<Key extends string> = (key: Key, values?: { readonly [name: string]: string | number }) => string;

/**
 * Creates the texts of a concept from its Dutch catalogue; call the result with a reader's language to get a {@link
 * Translate}. Other languages are looked up at each call among what is loaded or registered by then (`loadTexts`,
 * `registerTexts`). `extra` holds a page's own wordings per language (another language, or a school's own words) and
 * goes first. A key that a language lacks falls back as {@link languageFallbacks} says; a place without a value keeps
 * its braces.
 */
export function createTexts<Key extends string>(dutch: Catalogue<Key>) {
  return (language: Language, extra: PageTexts = {}): Translate<Key> => {
    const languages = languageFallbacks(language);
    return (key, values = {}) => {
      for (const candidate of languages) {
        const ours = findWording(candidate, key) ?? (candidate === SOURCE_LANGUAGE ? dutch[key] : undefined);
        const wording = extra[candidate]?.[key] ?? ours;
        if (wording !== undefined) return fill(choose(wording, candidate, values['count']), values);
      }
      return key;
    };
  };
}

/** The reader for whom texts are formatted. */
export interface ReaderOptions {
  /** Dutch when left out. */
  readonly language?: Language;
  /** The page's own wordings; they take precedence over ours. */
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
