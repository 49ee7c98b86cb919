import { createLoader } from './create-loader.js';
import { addLoadedTexts } from './registry.js';
import { type Language, languageFallbacks, SOURCE_LANGUAGE } from './text.js';
import type { TextLoader, TextLoaders, TextModule } from './catalogue.js';

/** The texts of one concept in one language. */
interface TextFile {
  readonly language: Language;
  /** One promise for all who ask, and a new attempt after a failure. */
  readonly load: TextLoader;
  isLoaded: boolean;
}

const files = /* @__PURE__ */ new Map<Language, Map<string, TextFile>>();
/** Whether it is known which languages we have ourselves. */
let isIndexed = false;
const loadLanguages = /* @__PURE__ */ createLoader(() => import('./languages.js'));

/**
 * Tells how a language is loaded, per concept; or brings its texts at once, as `registerLanguage('en', en)` does with
 * `@driehoek/sdk/i18n/en`. A concept that is registered again replaces the earlier one, ours too, so a file had better hold all
 * keys of its concept: what it lacks is read in Dutch. To change a few wordings use `registerTexts`. Does not check keys
 * or places.
 */
export function registerLanguage(language: Language, loaders: TextLoaders): void {
  for (const [concept, loader] of Object.entries(loaders)) {
    if (typeof loader === 'function') setFile(concept, { language, load: createLoader(loader), isLoaded: false });
    else {
      addModule(language, loader);
      setFile(concept, { language, load: async () => loader, isLoaded: true });
    }
  }
}

/**
 * Loads what a reader of this language needs of these concepts and does not have yet. A concept comes in one language: the
 * first of {@link languageFallbacks} in which it can be had, unless that is Dutch, which is always there. Never rejects: what
 * cannot be loaded is tried again at the next call, and falls back by key meanwhile. Concepts that nobody knows count for
 * nothing.
 */
export async function loadTexts(language: Language, concepts: readonly string[]): Promise<void> {
  if (hasTexts(language, concepts)) return;
  if (needsIndex(language, concepts)) await loadIndex();
  await Promise.all(filesFor(language, concepts).map(loadFile));
}

/** Whether {@link loadTexts} would have nothing to load. So for Dutch, and for what nobody can load. */
export function hasTexts(language: Language, concepts: readonly string[]): boolean {
  if (beforeDutch(language).length === 0) return true;
  return !needsIndex(language, concepts) && filesFor(language, concepts).every(({ isLoaded }) => isLoaded);
}

/**
 * Loads all concepts that a reader of this language may need, for servers and scripts: afterwards every function of this
 * package words things in it, without waiting. Never rejects; see {@link loadTexts}.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (!isDutch(language)) await loadIndex();
  const concepts = beforeDutch(language).flatMap((candidate) => [...(files.get(candidate)?.keys() ?? [])]);
  await loadTexts(language, [...new Set(concepts)]);
}

/** The languages in which texts can be had: Dutch, our others, and those that were registered. Never rejects. */
export async function listLanguages(): Promise<Language[]> {
  await loadIndex();
  return [...new Set([SOURCE_LANGUAGE, ...files.keys()])];
}

const isDutch = (language: Language) => language.split('-')[0] === SOURCE_LANGUAGE;

/** The languages to try for a reader before Dutch. */
function beforeDutch(language: Language): Language[] {
  const candidates = languageFallbacks(language);
  return candidates.slice(0, candidates.indexOf(SOURCE_LANGUAGE));
}

/** Whether one of the concepts may be among our own languages, and these are not known yet. No Dutch dialect is. */
function needsIndex(language: Language, concepts: readonly string[]): boolean {
  if (isIndexed || isDutch(language)) return false;
  // English is what a reader of an unknown language falls back to, so only a file in their own one is reason enough.
  const own = beforeDutch(language).filter((candidate) => candidate.split('-')[0] === language.split('-')[0]);
  return concepts.some((concept) => !own.some((candidate) => files.get(candidate)?.has(concept)));
}

/** What to load: of each concept the first language that has it. */
function filesFor(language: Language, concepts: readonly string[]): TextFile[] {
  const candidates = beforeDutch(language);
  return concepts.flatMap((concept) => {
    const found = candidates.map((candidate) => files.get(candidate)?.get(concept)).find((file) => file !== undefined);
    return found ?? [];
  });
}

async function loadIndex(): Promise<void> {
  const index = await loadLanguages().catch(() => undefined);
  if (!index || isIndexed) return;
  isIndexed = true;
  for (const [language, loaders] of Object.entries(index.languages)) {
    for (const [concept, load] of Object.entries(loaders)) {
      // Who registered a concept before us replaced ours.
      if (!files.get(language)?.has(concept))
        setFile(concept, { language, load: createLoader<TextModule>(load), isLoaded: false });
    }
  }
}

async function loadFile(file: TextFile): Promise<void> {
  if (file.isLoaded) return;
  const module = await file.load().catch(() => undefined);
  if (!module || file.isLoaded) return;
  addModule(file.language, module);
  file.isLoaded = true;
}

function addModule(language: Language, module: TextModule): void {
  for (const catalogue of Object.values(module)) addLoadedTexts(language, catalogue);
}

function setFile(concept: string, file: TextFile): void {
  const ofLanguage = files.get(file.language) ?? new Map<string, TextFile>();
  ofLanguage.set(concept, file);
  files.set(file.language, ofLanguage);
}
