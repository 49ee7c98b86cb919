import { type Language, localizeText, type Text } from '../../i18n/text.js';
import type { PageTexts, Translate } from '../../i18n/texts.js';
import type { Advice } from '../../shared/advice.js';
import type { ConversationPlan } from '../conversation-plan.js';
import type { GlossaryTerm } from '../glossary-terms.js';
import type { AdviceKey } from './review-texts.js';

/** What may be said of a conversation. */
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
    | 'agreement-without-who'
    | 'agreement-without-date'
    | 'one-sided-agreements'
    | 'no-follow-up';
}

/** What every rule looks at. */
export interface ReviewContext {
  readonly plan: ConversationPlan;
  /** What the parents get to read. */
  readonly parentsCopy: ConversationPlan;
  /** The terms that are looked for; ours when left out. */
  readonly glossary: readonly GlossaryTerm[] | undefined;
  readonly language: Language;
  readonly texts: PageTexts;
  readonly translate: Translate<AdviceKey>;
}

export type Rule = (context: ReviewContext) => ConversationAdvice[];

/** The places that advice about one thing fills. */
export const placeOf = (text: Text, { language }: ReviewContext) => ({ text: localizeText(text, language).trim() });
