import type { ConversationPlan } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';

/** The phase of items without a phase of their own. */
const OPEN_PHASE = 'keep-and-change';

/**
 * Lists the items of a phase, in their order. Items without a phase, or with one that the plan does not have, belong to
 * `keep-and-change`, else to the last phase, so that none is left out.
 */
export function itemsOfPhase<Item extends { readonly phase?: string }>(
  plan: ConversationPlan,
  items: readonly Item[],
  phaseId: string,
): Item[] {
  const ids = phasesOf(plan).map(({ id }) => id as string);
  const open = ids.includes(OPEN_PHASE) ? OPEN_PHASE : ids.at(-1);
  return items.filter(({ phase }) => (phase !== undefined && ids.includes(phase) ? phase : open) === phaseId);
}
