import { addVersion, migrate, type Migration, type Migrations } from '../shared/migrate.js';
import { isRecord } from '../shared/same-data.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import type { CONVERSATION_PLAN_SCHEMA_VERSION, ConversationPlan } from './conversation-plan.js';
import { formatConversationIssue } from './issue-texts.js';
import { WORDED_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';
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
    agreements: worded.map((agreement) => pick(agreement, WORDED_FIELDS)),
    ...(summary !== undefined && { summary }),
  };
  const last = new Map(confirmations.filter(isRecord).map((each: { by?: unknown }) => [each.by, each]));
  const isLast = (each: unknown) => !isRecord(each) || last.get((each as { by?: unknown }).by) === each;
  return {
    ...data,
    confirmations: confirmations.filter(isLast).map((each: unknown) => (isRecord(each) ? { ...each, of } : each)),
  };
};

/** The parties of a conversation before version 3, in which a child had one home. */
const SIDES_BEFORE = ['parents', 'pupil', 'school'];

/**
 * Before version 3 what a party brought in was shared with all unless it said otherwise: that is written out, and so is of
 * whom a question is and who is asked. What had no id gets one.
 */
const addSharing: Migration = (data) => {
  const share = (item: Contributed, by: unknown): Contributed => ({
    ...item,
    sharedWith: (Array.isArray(item.sharedWith) ? item.sharedWith : SIDES_BEFORE).filter((party) => party !== by),
  });
  const move: { readonly [list: string]: (item: Contributed, index: number) => Contributed } = {
    expectations: (item, index) => share({ id: `expectation-${index + 1}`, ...item }, item.by),
    strengths: (item, index) => share({ id: `strength-${index + 1}`, ...item }, item.by),
    agenda: (item) => share(item, item.by),
    promises: (item) => share(item, 'school'),
    // `by` was who is asked, who saw the question too; who chose it is the school, unless its id or the sharing tells otherwise.
    questions: ({ by: asked, ...question }) => {
      const [prefix] = String(question.id).split(':');
      const seenBy = [asked, ...(Array.isArray(question.sharedWith) ? question.sharedWith : SIDES_BEFORE)];
      const author = SIDES_BEFORE.find((party) => party === prefix);
      const by = author ?? (seenBy.includes('school') ? 'school' : asked);
      return share({ ...question, by, for: asked, sharedWith: [...new Set(seenBy)] }, by);
    },
  };
  const lists = Object.entries(move).flatMap(([list, moveItem]) => {
    const items = data[list];
    const moved = (item: unknown, index: number) => (isRecord(item) ? moveItem(item as Contributed, index) : item);
    return Array.isArray(items) ? [[list, items.map(moved)] as const] : [];
  });
  return { ...data, ...Object.fromEntries(lists) };
};

/** Something that a party brought in, of which nothing is known yet. */
interface Contributed {
  readonly id?: unknown;
  readonly by?: unknown;
  readonly sharedWith?: unknown;
  readonly [field: string]: unknown;
}

/** Version 4 added lists and fields, all of which may be left out. */
const keepFields: Migration = (data) => data;

const MIGRATIONS: Migrations<typeof CONVERSATION_PLAN_SCHEMA_VERSION> = [
  addVersion,
  addWording,
  addSharing,
  keepFields,
];

const WITH_IDS = [
  'participants',
  'phases',
  'questions',
  'agenda',
  'notes',
  'promises',
  'goals',
  'agreements',
  'checkIns',
  'rhythms',
  'record',
  'handOver',
] as const;
/** The lists of which an item may have none. */
const SOME_WITH_IDS = ['expectations', 'strengths'] as const;

/**
 * Parses a conversation from unknown data; unknown fields are kept. Throws `InvalidDataError` with all issues. Not
 * checked: whether days fall in the school year, whether the parts fit in the time (`reviewConversation` tells), and
 * whether what is referred to is there.
 */
export function parseConversationPlan(data: unknown, options: ParseOptions = {}): ConversationPlan {
  const plan = validatePlan(data, options);
  const findings = [
    ...WITH_IDS.flatMap((list) => findDuplicateIds(plan[list] ?? [], list)),
    ...SOME_WITH_IDS.flatMap((list) => findDuplicateIds(plan[list], list)),
  ];
  refuse(findings, options, formatConversationIssue);
  return plan;
}

/** Parses a conversation, ids that occur twice left aside. */
export function validatePlan(data: unknown, options: ParseOptions): ConversationPlan {
  return validate(conversationPlanSchema, migrate(data, MIGRATIONS), options, formatConversationIssue);
}
