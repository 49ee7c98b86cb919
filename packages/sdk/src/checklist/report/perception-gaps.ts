import type { Instrument } from '../instruments/instrument.js';
import { addCounts, countScored, isScored, scoreCounts } from '../response/score-counts.js';
import type { GroupReport, ItemReport, PerceptionGap, RoleView } from './report.js';

/** The people of a role, or those who answered in the name of its office, with what they answered. */
export interface GapSide extends Pick<RoleView, 'role' | 'office'> {
  readonly report: GroupReport;
}

/**
 * Finds, per section and per statement, the two sides with the largest difference between their means. Both means are
 * taken over the statements that both sides scored, so that like is compared with like. A difference is something to
 * discuss, not a mistake of either (P3). Left out where fewer than two sides scored the same statement. Each side has its
 * number of answers; whether the difference is more than chance is not tested.
 *
 * @param sides The shown roles and the offices.
 */
export function findPerceptionGaps(sides: readonly GapSide[], { sections, scale }: Instrument): PerceptionGap[] {
  const answers = sides.map((side) => ({ side, items: scoredItems(side.report) }));
  const find = (kind: PerceptionGap['kind'], id: string, itemIds: readonly string[]) => {
    const gaps = answers.flatMap((a, index) =>
      answers.slice(index + 1).flatMap((b) => {
        const both = itemIds.filter((itemId) => a.items.has(itemId) && b.items.has(itemId));
        if (both.length === 0) return [];
        const [low, high] = [a, b].map((one) => viewOf(one, both, scale)).sort((x, y) => x.mean - y.mean) as [
          RoleView,
          RoleView,
        ];
        const difference = { points: high.mean - low.mean, percent: high.percent - low.percent };
        return [{ kind, id, statements: both.length, low, high, ...difference }];
      }),
    );
    return gaps.sort((a, b) => b.points - a.points).slice(0, 1);
  };
  return sections.flatMap(({ id, items }) => [
    ...find(
      'section',
      id,
      items.map((item) => item.id),
    ),
    ...items.flatMap((item) => find('item', item.id, [item.id])),
  ]);
}

interface SideAnswers {
  readonly side: GapSide;
  readonly items: ReadonlyMap<string, ItemReport>;
}

function scoredItems({ sections }: GroupReport): Map<string, ItemReport> {
  const items = sections.flatMap((section) => section.items).filter(isScored);
  return new Map(items.map((item) => [item.id, item]));
}

/** `itemIds` are of scored statements, so there is a mean. */
function viewOf({ side, items }: SideAnswers, itemIds: readonly string[], scale: Instrument['scale']): RoleView {
  const score = scoreCounts(
    addCounts(
      itemIds.flatMap((id) => items.get(id) ?? []),
      scale,
    ),
    scale,
  );
  const { role, office } = side;
  const scored = countScored(score);
  return { role, ...(office && { office }), scored, mean: score.mean ?? 0, percent: score.percent ?? 0 };
}
