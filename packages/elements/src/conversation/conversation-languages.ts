import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Language, TextConcept } from '@driehoek/sdk/i18n';

/** The concepts whose texts every reader of a conversation sees. */
export const SHOWN: readonly TextConcept[] = [
  'conversation',
  'conversation-summary',
  'conversation-support',
  'complaint-route',
  'glossary-terms',
];
/** Those that staff see besides. */
export const SHOWN_TO_STAFF: readonly TextConcept[] = [
  'conversation-staff',
  'question-bank',
  'escalation',
  'contact-wishes',
];
/** Those with which a rhythm of short contacts is worded. */
export const RHYTHM: readonly TextConcept[] = ['conversation-rhythm'];
/** Those with which a summary is worded. */
export const SUMMARY: readonly TextConcept[] = [
  'shared',
  'conversation',
  'conversation-summary',
  'conversation-support',
  'glossary-terms',
];
/** Those with which a preparation sheet is worded. */
export const SHEET: readonly TextConcept[] = [
  'shared',
  'conversation',
  'conversation-sheet',
  'conversation-support',
  'conversation-staff',
];

/** The languages of the participants, each once. */
export function languagesOf({ participants }: ConversationPlan): Language[] {
  return [...new Set(participants.flatMap(({ language }) => language ?? []))];
}
