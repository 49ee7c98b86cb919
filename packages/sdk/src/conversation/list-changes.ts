import { isBlank, type Text } from '../i18n/text.js';
import { sameData } from '../shared/same-data.js';
import { listUnconfirmed, wordingOf } from './confirmed-wording.js';
import { consentWordingOf } from './consent-wording.js';
import type { ConfirmedAgreement, Confirmation } from './confirmation.js';
import type { Consent } from './support-plan.js';
import type { ConversationPlan } from './conversation-plan.js';

/** What somebody read, or can read now. Who does it, by when and whether it lapsed are of agreements alone. */
export type WordedPart = Pick<ConfirmedAgreement, 'text' | 'who' | 'by' | 'participant' | 'status' | 'droppedOn'>;

/** One thing that was changed since a party answered. */
export interface WordingChange {
  readonly kind: 'agreement' | 'goal' | 'summary';
  /** The id of the agreement or goal. */
  readonly id?: string;
  /** What it was; left out of what was added since. */
  readonly was?: WordedPart;
  /** What it is; left out of what was removed since. */
  readonly now?: WordedPart;
}

/**
 * Lists what was changed since a party answered on summary and agreements, or since it chose what to answer: reworded, given to
 * somebody else or to another day, lapsed, counting again, added, and removed. Empty while its answer is of what stands there now.
 */
export function listChanges(plan: ConversationPlan, { by, of }: Pick<Confirmation, 'by' | 'of'>): WordingChange[] {
  const changed = listUnconfirmed(plan, { by, of });
  const kept = wordingOf(plan).agreements.map(({ id }) => id);
  const ids = new Set([...changed.map(({ id }) => id), ...listAbsent(wordingOf(of).agreements, kept)]);
  const { summary } = wordingOf(plan);
  return [
    ...listParts('agreement', of.agreements, changed, ids),
    ...(sameData(summary, wordingOf(of).summary)
      ? []
      : [{ kind: 'summary', ...ofSummary(of.summary, summary) } as const]),
  ];
}

/** Lists what was changed since a household answered on a plan of support, or since it chose what to answer. */
export function listConsentChanges(
  plan: ConversationPlan,
  { household, of }: Pick<Consent, 'household' | 'of'>,
): WordingChange[] {
  if (!of) return [];
  const now = consentWordingOf(plan, household);
  return [
    ...listParts('goal', of.goals, now.goals, listDifferent(of.goals, now.goals)),
    ...listParts('agreement', of.agreements, now.agreements, listDifferent(of.agreements, now.agreements)),
  ];
}

type Part = WordedPart & { readonly id: string };

/** Was and is of each id, in the order in which they were read, with what was added last. */
function listParts(
  kind: 'agreement' | 'goal',
  before: readonly Part[],
  after: readonly Part[],
  ids: ReadonlySet<string>,
): WordingChange[] {
  const [was, now] = [before, after].map((parts) => new Map(parts.map((part) => [part.id, part])));
  const inOrder = [...new Set([...before, ...after].map(({ id }) => id))];
  return inOrder
    .filter((id) => ids.has(id))
    .map((id) => {
      const [earlier, present] = [was?.get(id), now?.get(id)];
      return { kind, id, ...(earlier && { was: earlier }), ...(present && { now: present }) };
    });
}

function listDifferent(before: readonly Part[], after: readonly Part[]): ReadonlySet<string> {
  const known = new Map(before.map((part) => [part.id, part]));
  const changed = after.filter((part) => !sameData(part, known.get(part.id))).map(({ id }) => id);
  return new Set([
    ...changed,
    ...listAbsent(
      before,
      after.map(({ id }) => id),
    ),
  ]);
}

const listAbsent = (parts: readonly Part[], ids: readonly string[]) =>
  parts.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));

const ofSummary = (was: Text | undefined, now: Text | undefined) => ({
  ...(was !== undefined && !isBlank(was) && { was: { text: was } }),
  ...(now !== undefined && !isBlank(now) && { now: { text: now } }),
});
