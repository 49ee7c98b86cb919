import type { ConversationPlan } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';
import { dropReferences } from './references.js';

/** The lists of a conversation that people edit. */
export type PlanList =
  | 'participants'
  | 'expectations'
  | 'agenda'
  | 'strengths'
  | 'questions'
  | 'notes'
  | 'promises'
  | 'goals'
  | 'agreements'
  | 'checkIns'
  | 'rhythms'
  | 'record'
  | 'handOver'
  | 'phases';
/** The items of such a list. */
export type ItemOf<List extends PlanList> = NonNullable<ConversationPlan[List]>[number];
/** The changed fields; a key that is `undefined` is removed. */
export type ChangeOf<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/**
 * Lists the items of a list, which may be absent from the plan; of the phases those of the type, until the plan has its
 * own.
 */
export function listItems<List extends PlanList>(plan: ConversationPlan, list: List): readonly ItemOf<List>[] {
  const items: readonly ItemOf<PlanList>[] = list === 'phases' ? phasesOf(plan) : (plan[list] ?? []);
  return items as readonly ItemOf<List>[];
}

/**
 * Adds an item at the end of a list. A plan without phases of its own gets a copy of its type's phases when these are
 * edited. Not checked, here and below: whether the plan is still valid.
 */
export function addTo<List extends PlanList>(plan: ConversationPlan, list: List, item: ItemOf<List>): ConversationPlan {
  return editList(plan, list, (items) => [...items, item]);
}

/** Changes an item; unknown fields are kept. `index` is its index in the list; the plan is unchanged when there is none. */
export function changeIn<List extends PlanList>(
  plan: ConversationPlan,
  list: List,
  index: number,
  change: ChangeOf<ItemOf<List>>,
): ConversationPlan {
  return editList(plan, list, (items) =>
    items.map((item, place) => (place === index ? without({ ...item, ...change }) : item)),
  );
}

/** Removes an item, and from the rest of the plan the references to it. */
export function removeFrom(plan: ConversationPlan, list: PlanList, index: number): ConversationPlan {
  return dropReferences(
    plan,
    editList(plan, list, (items) => items.filter((_item, place) => place !== index)),
  );
}

/** Moves an item: `by` -1 is one place earlier. It stops at either end of the list. */
export function moveIn(plan: ConversationPlan, list: PlanList, index: number, by: number): ConversationPlan {
  return editList(plan, list, (items) => {
    const moved = items[index];
    const others = items.filter((_item, place) => place !== index);
    const to = Math.max(0, index + by);
    return moved ? [...others.slice(0, to), moved, ...others.slice(to)] : items;
  });
}

/** Changes fields of the plan. */
export function setField(plan: ConversationPlan, change: ChangeOf<ConversationPlan>): ConversationPlan {
  return without({ ...plan, ...change });
}

function editList<List extends PlanList>(
  plan: ConversationPlan,
  list: List,
  edit: (items: readonly ItemOf<List>[]) => readonly ItemOf<List>[],
): ConversationPlan {
  return { ...plan, [list]: edit(listItems(plan, list)) };
}

/** Removes keys that are `undefined`. Not checked: whether required keys are present. */
function without<T extends object, Whole extends object>(value: T): Whole {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Whole;
}
