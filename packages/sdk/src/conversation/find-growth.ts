import { countCharacters } from '../shared/find-excess.js';
import { findTooLarge, findTooMany, type Growth } from '../shared/find-growth.js';
import type { Finding } from '../shared/refuse.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isContributionList, LIST_FIELDS, LIST_NAMES, type ListName } from './plan-fields.js';

/** Whose something is; `undefined` is what is everybody's. */
type Owner = unknown;

/**
 * Finds where a merge gave a party more than `COPY_LIMITS` allows it, and more than it had. Both copies are of the reader
 * who sent the change: what that reader cannot see does not count, or a refusal would tell of it.
 */
export function findGrowth(before: ConversationPlan, after: ConversationPlan): Finding[] {
  return [
    ...LIST_NAMES.flatMap((list) => {
      const count = (plan: ConversationPlan) => countBy(plan, [list], () => 1);
      return findTooMany(list, compareCounts(count(before), count(after)));
    }),
    ...findTooLarge(compareCounts(countAll(before), countAll(after))),
  ];
}

type Counts = ReadonlyMap<Owner, number>;

const compareCounts = (before: Counts, after: Counts): Growth[] =>
  [...after].map(([owner, count]) => ({ before: before.get(owner) ?? 0, after: count }));

/** Adds up items of lists by whose they are. Outside the lists to which every party adds, they are everybody's. */
function countBy(plan: ConversationPlan, lists: readonly ListName[], count: (item: unknown) => number) {
  const counts = new Map<Owner, number>();
  for (const list of lists) {
    for (const item of plan[list] ?? []) {
      const owner = isContributionList(list) ? (item as { readonly by?: unknown }).by : undefined;
      counts.set(owner, (counts.get(owner) ?? 0) + count(item));
    }
  }
  return counts;
}

/** Counts the characters of a plan by whose they are. */
function countAll(plan: ConversationPlan): Counts {
  const counts = countBy(plan, LIST_NAMES, countCharacters);
  const fields = Object.entries(plan).filter(([key]) => !Object.hasOwn(LIST_FIELDS, key));
  return counts.set(undefined, (counts.get(undefined) ?? 0) + countCharacters(Object.fromEntries(fields)));
}
