import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { ConversationPlan } from './conversation-plan.js';
import { wordConversationIssue } from './issue-texts.js';
import { conversationPlanSchema } from './schema.js';

const WITH_IDS = ['participants', 'phases', 'questions', 'agenda', 'promises', 'agreements', 'checkIns'] as const;

/**
 * The data as a conversation, unknown fields kept. Throws `InvalidDataError` with all reasons. Not checked: whether days
 * fall in the school year, whether the parts fit in the time (`reviewConversation` tells), and whether what is
 * referred to is there.
 */
export function parseConversationPlan(data: unknown, options: ParseOptions = {}): ConversationPlan {
  const plan = validate(conversationPlanSchema, data, options, wordConversationIssue);
  const findings = WITH_IDS.flatMap((list) => findDuplicateIds(plan[list] ?? [], list));
  refuse(findings, options, wordConversationIssue);
  return plan;
}
