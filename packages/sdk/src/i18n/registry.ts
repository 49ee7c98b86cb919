import type { Language } from './text.js';
import type { Catalogue, Wording } from './catalogue.js';

type Wordings = Map<Language, Map<string, Wording>>;

/** What was registered by hand; goes before what a file brought, whichever came first. */
const registered: Wordings = /* @__PURE__ */ new Map();
/** What the files brought that were loaded. */
const loaded: Wordings = /* @__PURE__ */ new Map();
let version = 0;

/**
 * Adds wordings in a language to all texts of this page or process: a language of the page's own, or a school's own words for
 * some keys. Later ones replace earlier ones. They go before the wordings of language files, and after the `texts` that a
 * reader's options bring. Does not check keys or places.
 */
export function registerTexts(language: Language, catalogue: Partial<Catalogue>): void {
  addTo(registered, language, catalogue);
}

/** Adds what a language file brought. */
export function addLoadedTexts(language: Language, catalogue: Partial<Catalogue>): void {
  addTo(loaded, language, catalogue);
}

function addTo(wordings: Wordings, language: Language, catalogue: Partial<Catalogue>): void {
  const known = wordings.get(language) ?? new Map<string, Wording>();
  for (const [key, wording] of Object.entries(catalogue)) if (wording !== undefined) known.set(key, wording);
  wordings.set(language, known);
  version += 1;
}

/** The wording of a key in exactly this language; `undefined` when none was registered or loaded. */
export function findWording(language: Language, key: string): Wording | undefined {
  return registered.get(language)?.get(key) ?? loaded.get(language)?.get(key);
}

/** The languages of which something was registered or loaded. */
export function registeredLanguages(): Language[] {
  return [...new Set([...registered.keys(), ...loaded.keys()])];
}

/** Another number whenever wordings were added: for who remembers what it made of them. */
export function textsVersion(): number {
  return version;
}
