export * as en from './en.js';
export * as nl from './nl.js';
export { textDirection } from './text-direction.js';
export {
  type Catalogue,
  createTexts,
  type PageTexts,
  type ReaderOptions,
  type Translate,
  type Wording,
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
