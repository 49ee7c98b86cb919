import { conversationReview as nl } from '../../i18n/nl/conversation-staff.js';
import { contactWishes as nlWishes } from '../../i18n/nl/contact-wishes.js';
import { type Language, languageFallbacks, localizeText, type Text } from '../../i18n/text.js';
import { createTexts, type PageTexts, type Translate } from '../../i18n/texts.js';
import type { Advice } from '../../shared/advice.js';
import type { ContactWishes } from '../../shared/contact-wishes.js';
import type { ConversationPlan } from '../conversation-plan.js';
import type { GlossaryTerm } from '../glossary-terms.js';

/** The wordings of the advice about a conversation. */
export const reviewTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlWishes });
type AdviceKey = keyof typeof nl | keyof typeof nlWishes;

/** One piece of advice about a conversation; there is one of a `code` at most. */
export interface ConversationAdvice extends Advice {
  readonly code:
    | 'unannounced'
    | 'many-professionals'
    | 'no-interpreter'
    | 'no-good-news'
    | 'parents-not-first'
    | 'no-pupil-role'
    | 'no-expectation'
    | 'one-sided-expectation'
    | 'too-little-time'
    | 'unexplained-term'
    | 'difficult-by-mail'
    | 'consent-to-support-plan'
    | 'consent-refused'
    | 'consent-outdated'
    | 'goal-without-school'
    | 'no-half-way'
    | 'no-leader'
    | 'agreement-without-leader'
    | 'agreement-without-person'
    | 'agreement-without-after-care'
    | 'agreement-without-who'
    | 'agreement-without-date'
    | 'one-sided-agreements'
    | 'no-follow-up'
    | 'time-does-not-suit'
    | 'way-does-not-suit'
    | 'language-wished'
    | 'interpreter-wished'
    | 'first-contact-in-writing';
}

/** The data that every rule of the review uses. */
export interface ReviewContext {
  readonly plan: ConversationPlan;
  /** The parents' copy of the plan; `undefined` of a talk without a home, of which nothing is said about parents. */
  readonly parentsCopy: ConversationPlan | undefined;
  /** The glossary to search; ours when left out. */
  readonly glossary: readonly GlossaryTerm[] | undefined;
  /** How and when the homes like to be in contact, of those that said so. */
  readonly preferences: readonly ContactWishes[];
  readonly language: Language;
  readonly texts: PageTexts;
  readonly translate: Translate<AdviceKey>;
}

/** Finds one thing to advise on: what is so of several items is one piece of advice, which lists them. */
export type Rule = (context: ReviewContext) => ConversationAdvice | undefined;

/** Formats the `about` of advice on several items: an id a line. */
export const aboutAll = (ids: readonly string[]): string => ids.join('\n');

/** Formats names or words as a list in a sentence: `a, b en c`. */
export const listWords = (words: readonly string[], { language }: ReviewContext): string =>
  new Intl.ListFormat(languageFallbacks(language)).format(words);

/** Formats the words of a text as a quotation. */
export const quote = (text: Text, { language }: ReviewContext): string => `‘${localizeText(text, language).trim()}’`;
