import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';

/** Whether a party answered in a conversation: on what was agreed, on the record, on a plan of support or on a rhythm of short contacts. */
export function hasAnswered(plan: ConversationPlan, party: Party): boolean {
  const { confirmations = [], recordAnswers = [], rhythms = [], consents = [] } = plan;
  const said = [...confirmations, ...recordAnswers, ...rhythms.flatMap(({ answers = [] }) => answers)];
  return (
    said.some(({ by }) => by === party) ||
    consents.some(({ household, answer }) => household === party && answer !== undefined)
  );
}
