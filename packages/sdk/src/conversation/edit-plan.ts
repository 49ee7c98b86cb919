import type { Party } from '../shared/parties.js';
import type { Instant } from '../shared/zoned-time.js';
import type { Confirmation, ConversationPlan } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';

/** The lists of a conversation that people fill. */
export type PlanList =
  | 'participants'
  | 'expectations'
  | 'agenda'
  | 'strengths'
  | 'questions'
  | 'promises'
  | 'agreements'
  | 'checkIns'
  | 'phases';
/** What stands in such a list. */
export type ItemOf<List extends PlanList> = NonNullable<ConversationPlan[List]>[number];
/** What changes; a key that is `undefined` is taken out. */
export type ChangeOf<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What stands in a list, which may be left out of the plan; of the phases those of the type, until it has its own. */
export function listItems<List extends PlanList>(plan: ConversationPlan, list: List): readonly ItemOf<List>[] {
  const items: readonly ItemOf<PlanList>[] = list === 'phases' ? phasesOf(plan) : (plan[list] ?? []);
  return items as readonly ItemOf<List>[];
}

/**
 * The plan with one more item at the end of a list. A plan that follows the phases of its type gets phases of its own
 * when these are edited. Not checked, here and below: whether the plan is still valid.
 */
export function addTo<List extends PlanList>(plan: ConversationPlan, list: List, item: ItemOf<List>): ConversationPlan {
  return editList(plan, list, (items) => [...items, item]);
}

/** The plan with an item changed, unknown fields kept. `index` is its place in the list; unchanged when there is none. */
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

/** The plan without an item. What refers to it keeps doing so. */
export function removeFrom(plan: ConversationPlan, list: PlanList, index: number): ConversationPlan {
  return editList(plan, list, (items) => items.filter((_item, place) => place !== index));
}

/** The plan with an item moved: `by` -1 is one place earlier. It stops at either end of the list. */
export function moveIn(plan: ConversationPlan, list: PlanList, index: number, by: number): ConversationPlan {
  return editList(plan, list, (items) => {
    const moved = items[index];
    const others = items.filter((_item, place) => place !== index);
    const to = Math.max(0, index + by);
    return moved ? [...others.slice(0, to), moved, ...others.slice(to)] : items;
  });
}

/** The plan with other fields. */
export function setField(plan: ConversationPlan, change: ChangeOf<ConversationPlan>): ConversationPlan {
  return without({ ...plan, ...change });
}

/** What a party says of summary and agreements, and when. */
export interface ConfirmOptions {
  /** True: this is what we agreed. */
  readonly agrees: boolean;
  /** What is different, or anything else. */
  readonly comment?: string;
  /** The moment of confirming. */
  readonly now: Instant;
}

/** The plan with what this party says of summary and agreements, in place of what it said before. */
export function confirmPlan(plan: ConversationPlan, by: Party, options: ConfirmOptions): ConversationPlan {
  const comment = options.comment?.trim();
  const confirmation: Confirmation = {
    by,
    agrees: options.agrees,
    ...(comment && { comment }),
    givenAt: new Date(options.now).toISOString(),
  };
  const others = (plan.confirmations ?? []).filter((earlier) => earlier.by !== by);
  return { ...plan, confirmations: [...others, confirmation] };
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
