import { mergeWritten } from '../shared/merge-edits.js';
import type { MergeTextOptions } from '../shared/merge-text.js';
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
 * not there when it was made: of two it is the last. What is written goes by itself, and has the words of both (`mergeText`). What
 * one changed while another sent or removed it, stays, unless it says what was sent. Merging it again changes no choice, and no
 * words as far as can be told (`mergeText`).
 */
export function mergeDrafts(
  plan: ConversationPlan,
  { seen, sent, party }: DraftCopies,
  options: MergeTextOptions = {},
): Drafts {
  const copies = [plan, seen, sent] as const;
  const confirmationDrafts = mergeList(
    copies.map(({ confirmationDrafts: drafts = [], confirmations = [] }) => ({
      drafts,
      answer: confirmations.findLast(({ by }) => by === party),
    })),
    ({ by }: ConfirmationDraft) => by === party,
    { choice: 'agrees', about: 'about', words: 'comment', clean: cleanConfirmation },
    options,
  );
  const consentDrafts = mergeList(
    copies.map(({ consentDrafts: drafts = [], consents = [] }) => ({
      drafts,
      answer: consents.findLast(({ household }) => household === party),
    })),
    ({ household }: ConsentDraft) => household === party,
    { choice: 'answer', words: 'reason', clean: cleanConsent },
    options,
  );
  return {
    ...(confirmationDrafts.length > 0 && { confirmationDrafts }),
    ...(consentDrafts.length > 0 && { consentDrafts }),
  };
}

interface DraftShape<T> {
  /** The field with what is chosen. */
  readonly choice: keyof T;
  /** The field with what the choice is about. */
  readonly about?: keyof T;
  /** The field with what is written. */
  readonly words: keyof T;
  /** Limits a draft to known fields. */
  readonly clean: (draft: T) => T;
}

/** What a copy has of a party's answers: those that were not sent, of every party, and the one that this party sent last. */
interface Copy<T> {
  readonly drafts: readonly T[];
  readonly answer: Partial<T> | undefined;
}

function mergeList<T extends object>(
  copies: readonly Copy<T>[],
  isOwn: (draft: T) => boolean,
  shape: DraftShape<T>,
  options: MergeTextOptions,
): readonly T[] {
  const [stored, seen, sent] = copies as readonly [Copy<T>, Copy<T>, Copy<T>];
  const [now, before, after] = copies.map(({ drafts }) => drafts.findLast(isOwn));
  if (sameData(before, after)) return stored.drafts;
  const others = stored.drafts.filter((draft) => !isOwn(draft));
  const isSaid = (draft: T, answer: Partial<T> | undefined) =>
    answer !== undefined && !sameData(answer, seen.answer) && saysAs(draft, answer, shape);
  if (!after) {
    const isChanged = now !== undefined && !sameData(before, now) && !isSaid(now, sent.answer);
    return isChanged ? stored.drafts : others;
  }
  if (!now) return isSaid(after, stored.answer) ? others : [...others, shape.clean(after)];
  return [...others, mergeOne(shape.clean(after), { before, answer: seen.answer }, now, shape, options)];
}

function mergeOne<T extends object>(
  after: T,
  { before, answer }: { readonly before: T | undefined; readonly answer: Partial<T> | undefined },
  now: T,
  { choice, words }: DraftShape<T>,
  options: MergeTextOptions,
): T {
  const choiceOf = (draft: T) =>
    Object.fromEntries(Object.entries(draft).filter(([field]) => field !== words)) as unknown as T;
  // A form begins with what was sent before.
  const isOther = before ? !sameData(choiceOf(after), choiceOf(before)) : after[choice] !== answer?.[choice];
  const isChosen = after[choice] !== undefined && isOther;
  const written = mergeWritten([(before ?? answer)?.[words], after[words], now[words]], options);
  return { ...choiceOf(isChosen ? after : now), ...(written !== undefined && { [words]: written }) };
}

/** Whether what was not sent says no more than an answer that was. */
function saysAs<T extends object>(
  draft: T,
  answer: Partial<T>,
  { choice, about = choice, words }: DraftShape<T>,
): boolean {
  const wordsOf = (said: Partial<T>) => String(said[words] ?? '').trim();
  const listAbout = (said: Partial<T>) => said[about] ?? [];
  const isAbout = draft[choice] !== false || sameData(listAbout(draft), listAbout(answer));
  return draft[choice] === answer[choice] && isAbout && wordsOf(draft) === wordsOf(answer);
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
