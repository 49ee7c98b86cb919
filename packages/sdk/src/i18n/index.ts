export { createLoader } from './create-loader.js';
export type { Catalogue, TextLoader, TextLoaders, TextModule, Wording } from './catalogue.js';
export type { TextConcept } from './languages.js';
export { hasLanguage, hasTexts, listLanguages, loadLanguage, loadTexts, registerLanguage } from './load-texts.js';
export { registerTexts, textsVersion } from './registry.js';
export { canonicalLanguage } from './language-tag.js';
export { languageName } from './language-name.js';
export { textDirection } from './text.js';
export {
  createTexts,
  type PageTexts,
  type ReaderOptions,
  type Translate,
} from './texts.js';
export {
  isBlank,
  type Language,
  languageFallbacks,
  localizeText,
  rewordText,
  SOURCE_LANGUAGE,
  type Text,
} from './text.js';
export { wordForReader } from './word-for-reader.js';
