import { createLoader } from './create-loader.js';
import { canonicalLanguage } from './language-tag.js';
import { addLoadedTexts } from './registry.js';
import { type Language, isDutch, languageFallbacks, SOURCE_LANGUAGE } from './text.js';
import type { TextLoader, TextLoaders, TextModule } from './catalogue.js';

/** The texts of one concept in one language. */
interface TextFile {
  readonly language: Language;
  /** Loads the file once; tries again after a failure. */
  readonly load: TextLoader;
  isLoaded: boolean;
}

const files = /* @__PURE__ */ new Map<Language, Map<string, TextFile>>();
/** Whether the list of our own languages has been loaded. */
let isIndexed = false;
const loadLanguages = /* @__PURE__ */ createLoader(() => import('./languages.js'));

/**
 * Registers how a language is loaded, per concept, or registers its texts directly, as `registerLanguage('en', en)`
 * does with `@driehoek/sdk/i18n/en`. A concept that is registered again replaces the earlier one, ours too, so a file
 * should contain all keys of its concept: missing keys are shown in Dutch. To change a few wordings use
 * `registerTexts`. Does not check keys or places.
 */
export function registerLanguage(tag: Language, loaders: TextLoaders): void {
  const language = canonicalLanguage(tag) ?? tag;
  for (const [concept, loader] of Object.entries(loaders)) {
    if (typeof loader === 'function') setFile(concept, { language, load: createLoader(loader), isLoaded: false });
    else {
      addModule(language, loader);
      setFile(concept, { language, load: async () => loader, isLoaded: true });
    }
  }
}

/**
 * Loads the texts of these concepts for a reader of this language, unless they are loaded already. Each concept is
 * loaded in one language: the first of {@link languageFallbacks} that has it; Dutch needs no loading. Never rejects: a
 * file that fails is tried again at the next call, and its keys fall back meanwhile. Unknown concepts are ignored.
 */
export async function loadTexts(language: Language, concepts: readonly string[]): Promise<void> {
  if (hasTexts(language, concepts)) return;
  if (needsIndex(language, concepts)) await loadIndex();
  await Promise.all(filesFor(language, concepts).map(loadFile));
}

/** Whether {@link loadTexts} would have nothing to load, as for Dutch and for unknown concepts. */
export function hasTexts(language: Language, concepts: readonly string[]): boolean {
  if (beforeDutch(language).length === 0) return true;
  return !needsIndex(language, concepts) && filesFor(language, concepts).every(({ isLoaded }) => isLoaded);
}

/**
 * Loads all concepts that a reader of this language may need, for servers and scripts: afterwards every function of
 * this package formats texts in it, without waiting. Never rejects; see {@link loadTexts}.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (!isDutch(language)) await loadIndex();
  await loadTexts(language, conceptsIn(language));
}

/**
 * Whether all that {@link loadLanguage} loads is there: before a page changes to a language, so that it does not speak two at
 * once when a file did not arrive.
 */
export function hasLanguage(language: Language): boolean {
  return (isIndexed || isDutch(language)) && hasTexts(language, conceptsIn(language));
}

const conceptsIn = (language: Language): string[] => [
  ...new Set(beforeDutch(language).flatMap((candidate) => [...(files.get(candidate)?.keys() ?? [])])),
];

/** Lists the available languages: Dutch, our other languages, and those that were registered. Never rejects. */
export async function listLanguages(): Promise<Language[]> {
  await loadIndex();
  return [...new Set([SOURCE_LANGUAGE, ...files.keys()])];
}

/** Lists the languages to try for a reader before Dutch. */
function beforeDutch(language: Language): Language[] {
  const candidates = languageFallbacks(language);
  return candidates.slice(0, candidates.indexOf(SOURCE_LANGUAGE));
}

/**
 * Whether the list of our own languages must be loaded first to know if one of the concepts is in it. Not for variants
 * of Dutch.
 */
function needsIndex(language: Language, concepts: readonly string[]): boolean {
  if (isIndexed || isDutch(language)) return false;
  // A reader of an unknown language falls back to English, so only a file in the reader's own language makes the list
  // unnecessary.
  const [first = ''] = languageFallbacks(language);
  const own = beforeDutch(language).filter((candidate) => candidate.split('-')[0] === first.split('-')[0]);
  return concepts.some((concept) => !own.some((candidate) => files.get(candidate)?.has(concept)));
}

/** Lists the files to load: of each concept the first language that has it. */
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
      // A concept that the page registered earlier replaces ours.
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
