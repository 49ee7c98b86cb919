import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Language, TextConcept } from '@driehoek/sdk/i18n';

/** What a planner shows to everybody. */
export const SHOWN: readonly TextConcept[] = [
  'conversation',
  'conversation-summary',
  'complaint-route',
  'glossary-terms',
];
/** What it shows to staff besides. */
export const SHOWN_TO_STAFF: readonly TextConcept[] = ['conversation-staff', 'question-bank', 'escalation'];
/** What a summary is worded with, which may be in another language than the reader's. */
export const SUMMARY: readonly TextConcept[] = ['shared', 'conversation', 'conversation-summary', 'glossary-terms'];
/** What a preparation sheet is worded with. */
export const SHEET: readonly TextConcept[] = ['shared', 'conversation', 'conversation-sheet', 'conversation-staff'];

/** The languages of who takes part, each once. */
export function languagesOf({ participants }: ConversationPlan): Language[] {
  return [...new Set(participants.flatMap(({ language }) => language ?? []))];
}
