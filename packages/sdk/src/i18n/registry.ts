import { canonicalLanguage } from './language-tag.js';
import type { Language } from './text.js';
import type { Catalogue, Wording } from './catalogue.js';

type Wordings = Map<Language, Map<string, Wording>>;

/** Wordings registered by the page; they take precedence over those from files, whatever the order. */
const registered: Wordings = /* @__PURE__ */ new Map();
/** Wordings from loaded files. */
const loaded: Wordings = /* @__PURE__ */ new Map();
let version = 0;

/**
 * Registers wordings in a language for this page or process: a language of the page's own, or a school's own words for
 * some keys. Later ones replace earlier ones. They take precedence over language files, but not over the `texts` of a
 * reader's options. Does not check keys or places.
 */
export function registerTexts(language: Language, catalogue: Partial<Catalogue>): void {
  addTo(registered, language, catalogue);
}

/** Adds the wordings of a loaded file. */
export function addLoadedTexts(language: Language, catalogue: Partial<Catalogue>): void {
  addTo(loaded, language, catalogue);
}

function addTo(wordings: Wordings, tag: Language, catalogue: Partial<Catalogue>): void {
  const language = canonicalLanguage(tag) ?? tag;
  const known = wordings.get(language) ?? new Map<string, Wording>();
  for (const [key, wording] of Object.entries(catalogue)) if (wording !== undefined) known.set(key, wording);
  wordings.set(language, known);
  version += 1;
}

/** Finds the wording of a key in exactly this language; `undefined` when none was registered or loaded. */
export function findWording(language: Language, key: string): Wording | undefined {
  return registered.get(language)?.get(key) ?? loaded.get(language)?.get(key);
}

/** Lists the languages with registered or loaded wordings. */
export function registeredLanguages(): Language[] {
  return [...new Set([...registered.keys(), ...loaded.keys()])];
}

/** Returns a number that changes whenever wordings are added, for caches of formatted texts. */
export function textsVersion(): number {
  return version;
}
