import type { ConversationPlan } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';

/** Where what has no place of its own comes up. */
const OPEN_PHASE = 'keep-and-change';

/**
 * Those of the items that come up in a phase, in their order. What names no phase, or one that the plan does not have,
 * comes up when people see what to keep and what to change, else in the last phase: nothing that somebody brought in is
 * passed over.
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
