import { addVersion, migrate, type Migrations } from '../shared/migrate.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { CONVERSATION_PLAN_SCHEMA_VERSION, ConversationPlan } from './conversation-plan.js';
import { formatConversationIssue } from './issue-texts.js';
import { conversationPlanSchema } from './schema.js';

const MIGRATIONS: Migrations<typeof CONVERSATION_PLAN_SCHEMA_VERSION> = [addVersion];

const WITH_IDS = ['participants', 'phases', 'questions', 'agenda', 'promises', 'agreements', 'checkIns'] as const;

/**
 * Parses a conversation from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues. Not
 * checked: whether days fall in the school year, whether the parts fit in the time (`reviewConversation` tells), and
 * whether what is referred to is there.
 */
export function parseConversationPlan(data: unknown, options: ParseOptions = {}): ConversationPlan {
  const plan = validate(conversationPlanSchema, migrate(data, MIGRATIONS), options, formatConversationIssue);
  const findings = WITH_IDS.flatMap((list) => findDuplicateIds(plan[list] ?? [], list));
  refuse(findings, options, formatConversationIssue);
  return plan;
}
