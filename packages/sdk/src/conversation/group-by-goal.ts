import type { Agreement } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { Goal } from './support-plan.js';

/** What is done for a goal of the plan of support; without a goal, all other agreements. */
export interface GoalGroup {
  readonly goal?: Goal;
  /** Each with its index in the plan's list. */
  readonly agreements: readonly (readonly [agreement: Agreement, index: number])[];
}

/**
 * Groups the agreements of a plan by the goal that they are for: a group per goal, also one for which nothing is done yet, then
 * one of the agreements that are for none, when there are any.
 */
export function groupByGoal({ goals = [], agreements }: Pick<ConversationPlan, 'goals' | 'agreements'>): GoalGroup[] {
  const known = new Set<string | undefined>(goals.map(({ id }) => id));
  const numbered = agreements.map((agreement, index) => [agreement, index] as const);
  const others = numbered.filter(([{ goal }]) => !known.has(goal));
  return [
    ...goals.map((goal) => ({ goal, agreements: numbered.filter(([agreement]) => agreement.goal === goal.id) })),
    ...(others.length > 0 ? [{ agreements: others }] : []),
  ];
}
