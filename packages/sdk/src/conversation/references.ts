import type { Reference } from '../shared/reference.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The lists of which something else in a plan can come, each with the kind of a reference to its items. */
const REFERRED = { agenda: 'agenda-item', agreements: 'agreement' } as const;
/** The lists whose items can say what they come from. */
const REFERRING = ['agenda', 'agreements', 'handOver'] as const;

/**
 * Removes from a plan the references to what it had before and has no longer: an id alone tells already that there was
 * something. References to what was never in the plan, such as an agreement of an earlier talk, stay.
 */
export function dropReferences(before: ConversationPlan, plan: ConversationPlan): ConversationPlan {
  const removed = new Set<string>();
  for (const list of Object.keys(REFERRED) as (keyof typeof REFERRED)[]) {
    if (before[list] === plan[list]) continue;
    const staying = new Set(plan[list].map(({ id }) => id));
    for (const { id } of before[list]) if (!staying.has(id)) removed.add(keyOf({ kind: REFERRED[list], id }));
  }
  if (removed.size === 0) return plan;
  const prune = <T extends { readonly from?: Reference }>(value: T): T => {
    if (!value.from || !removed.has(keyOf(value.from))) return value;
    const { from: _from, ...rest } = value;
    return rest as T;
  };
  const lists = REFERRING.flatMap((list) => {
    const items = plan[list];
    return items ? [[list, items.map((item) => prune(item))] as const] : [];
  });
  return { ...prune(plan), ...Object.fromEntries(lists) };
}

const keyOf = ({ kind, id }: Reference) => `${kind} ${id}`;
