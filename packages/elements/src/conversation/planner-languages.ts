import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Language, TextConcept } from '@driehoek/sdk/i18n';
import type { NeededTexts } from '../shared/texts-wait.js';

/** What a planner shows to everybody. */
export const SHOWN: readonly TextConcept[] = [
  'conversation',
  'conversation-summary',
  'complaint-route',
  'glossary-terms',
];
/** What it shows to staff besides. */
export const SHOWN_TO_STAFF: readonly TextConcept[] = ['conversation-staff', 'question-bank', 'escalation'];
/** What a summary is worded with. */
const SUMMARY: readonly TextConcept[] = ['shared', 'conversation', 'conversation-summary', 'glossary-terms'];
/** What a preparation sheet is worded with. */
export const SHEET: readonly TextConcept[] = ['shared', 'conversation', 'conversation-sheet', 'conversation-staff'];

/** The languages of who takes part, each once. */
export function languagesOf({ participants }: ConversationPlan): Language[] {
  return [...new Set(participants.flatMap(({ language }) => language ?? []))];
}

/**
 * The texts in other languages than the reader's: of the summary, and of the questions that staff choose for this plan, since
 * a question is stored with the words of all who will read it.
 */
export function textsBeside(summaryLanguage: Language | undefined, plan: ConversationPlan | undefined): NeededTexts[] {
  const asked = plan ? languagesOf(plan) : [];
  return [
    ...(summaryLanguage ? [[summaryLanguage, SUMMARY] as const] : []),
    ...asked.map((language): NeededTexts => [language, ['question-bank']]),
  ];
}
