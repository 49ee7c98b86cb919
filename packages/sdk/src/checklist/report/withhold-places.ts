import type { PlaceNode } from './place-tree.js';

/** How often each answer was given to a statement: those of the scale first; or how many people there are. */
export type Amounts = readonly number[];

/** When amounts may be published. */
export interface AmountRules {
  /** Enough people stand behind them, or nobody. */
  readonly isEnough: (amounts: Amounts) => boolean;
  /** They may be worked out of what is published, since enough people stand behind them who did not (nearly) all say the same. */
  readonly protects: (amounts: Amounts) => boolean;
  /** Whether two sets of people that differ by this differ by nobody, or by enough. */
  readonly differs: (amounts: Amounts) => boolean;
}

/** What is known of the people of each place and role. */
export interface PlaceTable {
  /** Per cell of the tree, per role, what they said. */
  readonly amounts: readonly (readonly Amounts[])[];
  /** The roles whose numbers are published or can be worked out: each that is shown, and all others together. */
  readonly roles: readonly (readonly number[])[];
}

/**
 * Determines which places may be shown beside a report on everyone and on roles.
 *
 * - **Enough**: so many people stand behind a place, or its answers to a statement.
 * - **What remains**: a school minus its classes that are shown, and everyone minus the schools, is what is left; it must be
 *   protected as a withheld role is, so the smallest places are withheld until it is. Of a school that is withheld no class is shown.
 * - **Across roles**: places and roles part the same people in two ways. What of these can be set against each other (some roles
 *   together, some places together) differs by nobody or by enough people; and where one holds the other, what is left of it must be
 *   protected. Numbers of two partitions allow no other subtraction that leaves a set of people: any that does is a sum of such pairs.
 *
 * The answers of the roles within a place are not shown: each would be subtracted from both.
 *
 * @see A. Hundepool and others (2012), Statistical disclosure control, chapter 5: linked and hierarchical tables.
 */
export function selectPlaces(
  root: PlaceNode,
  table: PlaceTable,
  rules: AmountRules,
  isAllowed: (node: PlaceNode) => boolean = () => true,
): ReadonlySet<PlaceNode> {
  const sum = (cells: readonly number[]) => addUp(cells.flatMap((cell) => table.amounts[cell] ?? []));
  const size = (cells: readonly number[]) => countOf(sum(cells));
  const banned = new Set<PlaceNode>();
  for (;;) {
    const { shown, blocks } = cut(root, { sum, rules, isAllowed: (node) => isAllowed(node) && !banned.has(node) });
    if (shown.length === 0 || isSafeAcross(blocks, table, rules)) return new Set(shown);
    const [smallest] = shown
      .filter(({ children }) => !children.some((child) => shown.includes(child)))
      .sort((a, b) => size(a.cells) - size(b.cells));
    if (!smallest) return new Set();
    banned.add(smallest);
  }
}

interface CutOptions {
  readonly sum: (cells: readonly number[]) => Amounts;
  readonly rules: AmountRules;
  readonly isAllowed: (node: PlaceNode) => boolean;
}

/** Returns the places that leave enough over, and the parts into which they cut the people, as cells. */
function cut(node: PlaceNode, options: CutOptions): { shown: PlaceNode[]; blocks: (readonly number[])[] } {
  const { sum, rules, isAllowed } = options;
  const shown = node.children
    .filter((child) => isAllowed(child) && countOf(sum(child.cells)) > 0 && rules.isEnough(sum(child.cells)))
    .sort((a, b) => countOf(sum(b.cells)) - countOf(sum(a.cells)));
  const listRest = () => node.cells.filter((cell) => !shown.some(({ cells }) => cells.includes(cell)));
  while (shown.length > 0 && countOf(sum(listRest())) > 0 && !rules.protects(sum(listRest()))) shown.pop();
  const parts = shown.map((child) => cut(child, options));
  return {
    shown: [...shown, ...parts.flatMap((part) => part.shown)],
    blocks: [listRest(), ...parts.flatMap(({ blocks }) => blocks)].filter((cells) => countOf(sum(cells)) > 0),
  };
}

/** Whether no subtraction of places from roles, or of roles from places, leaves too few people or (nearly) the same answers. */
function isSafeAcross(
  blocks: readonly (readonly number[])[],
  { amounts, roles }: PlaceTable,
  { protects, differs }: AmountRules,
): boolean {
  // Per part, per group of roles.
  const crossed = blocks.map((cells) =>
    roles.map((group) => addUp(cells.flatMap((cell) => group.map((role) => amounts[cell]?.[role] ?? [])))),
  );
  const isSafe = (left: Amounts) => countOf(left) === 0 || protects(left);
  return Array.from({ length: 2 ** roles.length - 1 }, (_, mask) => mask + 1).every((mask) => {
    const parts = crossed.map((groups) => {
      const inside = addUp(groups.filter((_, at) => mask & (1 << at)));
      return { inside, outside: addUp(groups.filter((_, at) => !(mask & (1 << at)))) };
    });
    // The places that resemble these roles most.
    const nearest = addUp(parts.map(({ inside, outside }) => (countOf(inside) < countOf(outside) ? inside : outside)));
    const leftOfRoles = addUp(parts.flatMap(({ inside, outside }) => (countOf(outside) > 0 ? [inside] : [])));
    const leftOfPlaces = addUp(parts.flatMap(({ inside, outside }) => (countOf(inside) > 0 ? [outside] : [])));
    return differs(nearest) && isSafe(leftOfRoles) && isSafe(leftOfPlaces);
  });
}

const countOf = (amounts: Amounts): number => amounts.reduce((total, amount) => total + amount, 0);

function addUp(parts: readonly Amounts[]): number[] {
  const total: number[] = [];
  for (const part of parts) part.forEach((amount, at) => (total[at] = (total[at] ?? 0) + amount));
  return total;
}
