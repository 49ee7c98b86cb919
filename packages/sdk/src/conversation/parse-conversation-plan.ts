import { addVersion, migrate, type Migration, type Migrations } from '../shared/migrate.js';
import { isRecord } from '../shared/same-data.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { CONVERSATION_PLAN_SCHEMA_VERSION, ConversationPlan } from './conversation-plan.js';
import { formatConversationIssue } from './issue-texts.js';
import { AGREED_FIELDS, pick } from './plan-fields.js';
import { conversationPlanSchema } from './schema.js';

/**
 * Before version 2 a confirmation did not say of which words it was: it counts as one of the words that stand beside it.
 * A party had several when its copy brought several: the last one counts.
 */
const addWording: Migration = (data) => {
  const { confirmations, agreements, summary } = data;
  if (!Array.isArray(confirmations)) return data;
  const worded = Array.isArray(agreements) ? agreements.filter(isRecord) : [];
  const of = {
    agreements: worded.map((agreement) => pick(agreement, AGREED_FIELDS)),
    ...(summary !== undefined && { summary }),
  };
  const last = new Map(confirmations.filter(isRecord).map((each: { by?: unknown }) => [each.by, each]));
  const isLast = (each: unknown) => !isRecord(each) || last.get((each as { by?: unknown }).by) === each;
  return {
    ...data,
    confirmations: confirmations.filter(isLast).map((each: unknown) => (isRecord(each) ? { ...each, of } : each)),
  };
};

const MIGRATIONS: Migrations<typeof CONVERSATION_PLAN_SCHEMA_VERSION> = [addVersion, addWording];

const WITH_IDS = ['participants', 'phases', 'questions', 'agenda', 'promises', 'agreements', 'checkIns'] as const;

/**
 * Parses a conversation from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues. Not
 * checked: whether days fall in the school year, whether the parts fit in the time (`reviewConversation` tells), and
 * whether what is referred to is there.
 */
export function parseConversationPlan(data: unknown, options: ParseOptions = {}): ConversationPlan {
  const plan = validatePlan(data, options);
  const findings = WITH_IDS.flatMap((list) => findDuplicateIds(plan[list] ?? [], list));
  refuse(findings, options, formatConversationIssue);
  return plan;
}

/** Parses a conversation, ids that occur twice left aside. */
export function validatePlan(data: unknown, options: ParseOptions): ConversationPlan {
  return validate(conversationPlanSchema, migrate(data, MIGRATIONS), options, formatConversationIssue);
}
