import type { Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Confirmation, ConfirmedAgreement } from './confirmation.js';
import type { ConversationPlan } from './conversation-plan.js';

/** A party's *no* to agreements. */
export interface Disagreement {
  /** Which party. */
  readonly by: Party;
  /** The ids of the agreements that it is about and that are still in the plan. */
  readonly agreements: readonly string[];
  /** The agreements that it is about, as the party read them; they may have been reworded or removed since. */
  readonly read: readonly ConfirmedAgreement[];
  /** What is different, in the party's words. */
  readonly comment?: string;
  /** When it was said, an instant in UTC. */
  readonly givenAt: string;
}

/**
 * Lists who said no to what was agreed, and to which agreements that are still in the plan. A *no* stays, however the agreement
 * is reworded, until the party itself confirms again: so people talk it over first.
 */
export function listDisagreements({ agreements, confirmations = [] }: ConversationPlan): Disagreement[] {
  const present = new Set(agreements.map(({ id }) => id));
  return confirmations
    .filter(({ agrees }) => !agrees)
    .map((confirmation) => ({
      by: confirmation.by,
      agreements: listRefused(confirmation).flatMap(({ id }) => (present.has(id) ? [id] : [])),
      read: listRefused(confirmation),
      ...(confirmation.comment !== undefined && { comment: confirmation.comment }),
      givenAt: confirmation.givenAt,
    }));
}

/** Lists the agreements of a *no* that were reworded or removed since, as the party read them. */
export function listChangedSince(
  { agreements }: Pick<ConversationPlan, 'agreements'>,
  { read }: Disagreement,
): ConfirmedAgreement[] {
  const words = new Map(agreements.map(({ id, text }) => [id, text]));
  return read.filter(({ id, text }) => !sameData(words.get(id), text));
}

/** Lists the agreements that a *no* is about: those that it names, else all that there were. */
function listRefused({ about, of }: Confirmation): readonly ConfirmedAgreement[] {
  return about ? of.agreements.filter(({ id }) => about.includes(id)) : of.agreements;
}
