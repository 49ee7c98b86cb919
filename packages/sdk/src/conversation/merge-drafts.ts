import type { Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import { wordingOf } from './confirmed-wording.js';
import type { ConfirmationDraft } from './confirmation.js';
import type { ConsentDraft } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { CONSENTED_FIELDS, CONSENTED_GOAL_FIELDS } from './nested-fields.js';
import { LIST_FIELDS, pick } from './plan-fields.js';

/** The copies of a plan in which a party answers, and whose they are. */
interface DraftCopies {
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  readonly party: Party | undefined;
}

type Drafts = Pick<ConversationPlan, 'confirmationDrafts' | 'consentDrafts'>;

/**
 * Merges what a party answers and has not sent into a plan that was changed elsewhere, also by the same party: of no other party
 * anything is changed. What was chosen, and of which words, is one whole, so that a choice never comes to be of words that were
 * not there when it was made; what is written goes by itself. What one changed while another sent or removed it, stays. Merging
 * it again changes nothing.
 */
export function mergeDrafts(plan: ConversationPlan, { seen, sent, party }: DraftCopies): Drafts {
  const isBy = ({ by }: ConfirmationDraft) => by === party;
  const isOf = ({ household }: ConsentDraft) => household === party;
  const confirmationDrafts = mergeList(
    [plan, seen, sent].map(({ confirmationDrafts: drafts = [] }) => drafts),
    isBy,
    { words: 'comment', clean: cleanConfirmation },
  );
  const consentDrafts = mergeList(
    [plan, seen, sent].map(({ consentDrafts: drafts = [] }) => drafts),
    isOf,
    { words: 'reason', clean: cleanConsent },
  );
  return {
    ...(confirmationDrafts.length > 0 && { confirmationDrafts }),
    ...(consentDrafts.length > 0 && { consentDrafts }),
  };
}

interface DraftShape<T> {
  /** The field with what is written. */
  readonly words: keyof T;
  /** Limits a draft to known fields. */
  readonly clean: (draft: T) => T;
}

function mergeList<T extends object>(
  copies: readonly (readonly T[])[],
  isOwn: (draft: T) => boolean,
  { words, clean }: DraftShape<T>,
): readonly T[] {
  const [stored = [], seen = [], sent = []] = copies;
  const [now, before, after] = [stored, seen, sent].map((drafts) => drafts.findLast(isOwn));
  if (sameData(before, after)) return stored;
  const others = stored.filter((draft) => !isOwn(draft));
  if (!after) return now && !sameData(before, now) ? stored : others;
  return [...others, mergeOne(clean(after), before, now, words)];
}

function mergeOne<T extends object>(after: T, before: T | undefined, now: T | undefined, words: keyof T): T {
  if (!now || !before) return after;
  const choiceOf = (draft: T) =>
    Object.fromEntries(Object.entries(draft).filter(([field]) => field !== words)) as unknown as T;
  const isChosen = !sameData(choiceOf(after), choiceOf(before));
  const written = sameData(after[words], before[words]) ? now[words] : after[words];
  return { ...choiceOf(isChosen ? after : now), ...(written !== undefined && { [words]: written }) };
}

function cleanConfirmation(draft: ConfirmationDraft): ConfirmationDraft {
  const { of, ...rest } = draft;
  return { ...(pick(rest, LIST_FIELDS.confirmationDrafts) as typeof rest), of: wordingOf(of) };
}

function cleanConsent(draft: ConsentDraft): ConsentDraft {
  const { of, ...rest } = draft;
  const goals = of.goals.map((goal) => pick(goal, CONSENTED_GOAL_FIELDS) as typeof goal);
  const agreements = of.agreements.map((agreement) => pick(agreement, CONSENTED_FIELDS) as typeof agreement);
  return { ...(pick(rest, LIST_FIELDS.consentDrafts) as typeof rest), of: { goals, agreements } };
}
