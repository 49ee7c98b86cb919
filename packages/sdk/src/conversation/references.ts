import type { Reference } from '../shared/reference.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The lists of which something else in a plan can come, each with the kind of a reference to its items. */
const REFERRED = { agenda: 'agenda-item', agreements: 'agreement', rhythms: 'rhythm' } as const;
/** The lists whose items can say what they come from; a plan may have none of the last three. */
const REFERRING = ['agenda', 'agreements', 'goals', 'checkIns', 'handOver'] as const;

interface Referring {
  readonly from?: Reference;
}

/**
 * Removes from a plan the references to what it had before and has no longer: an id alone tells already that there was
 * something. So with who leads an agreement or took it up, and the goal that it is for. References to what was never in the plan, such as an agreement of an earlier talk, stay.
 */
export function dropReferences(before: ConversationPlan, plan: ConversationPlan): ConversationPlan {
  return dropOrigins(before, dropLinks(before, plan));
}

function dropOrigins(before: ConversationPlan, plan: ConversationPlan): ConversationPlan {
  const removed = new Set<string>();
  for (const list of Object.keys(REFERRED) as (keyof typeof REFERRED)[]) {
    if (before[list] === plan[list]) continue;
    const staying = new Set(plan[list]?.map(({ id }) => id));
    for (const { id } of before[list] ?? []) if (!staying.has(id)) removed.add(keyOf({ kind: REFERRED[list], id }));
  }
  if (removed.size === 0) return plan;
  const prune = <T extends { readonly from?: Reference }>(value: T): T => {
    if (!value.from || !removed.has(keyOf(value.from))) return value;
    const { from: _from, ...rest } = value;
    return rest as T;
  };
  const lists = REFERRING.flatMap((list) => {
    const items: readonly Referring[] | undefined = plan[list];
    return items ? [[list, items.map(prune)] as const] : [];
  });
  return { ...prune(plan), ...Object.fromEntries(lists) };
}

/** Removes who leads or took something up, and what it is for, when that person or goal is in the plan no longer. */
function dropLinks(before: ConversationPlan, plan: ConversationPlan): ConversationPlan {
  const people = listRemoved(before.participants, plan.participants);
  const goals = listRemoved(before.goals, plan.goals);
  if (people.size === 0 && goals.size === 0) return plan;
  const prune = <T extends object>(value: T): T => {
    const isGone = ([key, id]: [string, unknown]) =>
      key === 'goal' ? goals.has(id) : (key === 'leader' || key === 'participant') && people.has(id);
    return Object.entries(value).some(isGone)
      ? (Object.fromEntries(Object.entries(value).filter((entry) => !isGone(entry))) as T)
      : value;
  };
  const { leader, ...rest } = plan;
  const led = leader === undefined || people.has(leader) ? rest : plan;
  return { ...led, agreements: plan.agreements.map(prune) };
}

type Identified = readonly { readonly id: string }[];

function listRemoved(before: Identified = [], after: Identified = []): ReadonlySet<unknown> {
  if (before === after) return new Set();
  const staying = new Set(after.map(({ id }) => id));
  return new Set(before.flatMap(({ id }) => (staying.has(id) ? [] : [id])));
}

const keyOf = ({ kind, id }: Reference) => `${kind} ${id}`;
