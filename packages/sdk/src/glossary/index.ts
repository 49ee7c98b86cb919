export { type ExplainOptions, explainTerm, type TermExplanation } from './explain-term.js';
export { findTerms, type FindTermsOptions } from './find-terms.js';
export { glossary } from './glossary.js';
export { CHECKED_STATES, type CheckedState, type GlossaryTerm } from './glossary-term.js';
export type { FoundTerm } from './term-matcher.js';
export { glossaryTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
