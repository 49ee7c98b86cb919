import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { type OwnItem, ownerOf } from './sharing.js';

/** Whether a party answered in a conversation: on what was agreed, on the record, on a plan of support or on a rhythm of short contacts. */
export function hasAnswered(plan: ConversationPlan, party: Party): boolean {
  const { confirmations = [], recordAnswers = [], rhythms = [], consents = [] } = plan;
  const said = [...confirmations, ...recordAnswers, ...rhythms.flatMap(({ answers = [] }) => answers)];
  return (
    said.some(({ by }) => by === party) ||
    consents.some(({ household, answer }) => household === party && answer !== undefined)
  );
}

/** Whether a party wrote something in a conversation, shared or not, answered, or began to answer. */
export function hasOwnWords(plan: ConversationPlan, party: Party): boolean {
  const items = CONTRIBUTIONS.flatMap((list) => (plan[list] ?? []) as readonly OwnItem[]);
  const { confirmationDrafts = [], consentDrafts = [], rhythms = [] } = plan;
  const begun = [...confirmationDrafts, ...rhythms.flatMap(({ drafts = [] }) => drafts)];
  return (
    items.some((item) => ownerOf(item) === party) ||
    hasAnswered(plan, party) ||
    begun.some(({ by }) => by === party) ||
    consentDrafts.some(({ household }) => household === party)
  );
}
