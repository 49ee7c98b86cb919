import type { Party } from '../shared/parties.js';
import type { Confirmation, ConversationPlan } from './conversation-plan.js';

/** A party's *no* to agreements. */
export interface Disagreement {
  /** Which party. */
  readonly by: Party;
  /** The ids of the agreements that it is about. */
  readonly agreements: readonly string[];
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
      agreements: listRefused(confirmation).filter((id) => present.has(id)),
      ...(confirmation.comment !== undefined && { comment: confirmation.comment }),
      givenAt: confirmation.givenAt,
    }));
}

/** Lists the agreements that a *no* is about: those that it names, else all that there were. */
function listRefused({ about, of }: Confirmation): readonly string[] {
  return about ?? of.agreements.map(({ id }) => id);
}
