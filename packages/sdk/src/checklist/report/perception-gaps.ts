import type { Role } from '../../shared/roles.js';
import type { Distribution, GroupReport, PerceptionGap, RoleView } from './report.js';
import { countScored, isScored } from '../response/score-counts.js';

/**
 * Finds, per section and per statement, the two roles with the largest difference between their means. A difference is
 * something to discuss, not a mistake of either (P3). Left out where fewer than two roles were scored. Each side has
 * its number of answers; whether the difference is more than chance is not tested.
 *
 * @param groups The shown roles, all of one instrument.
 */
export function findPerceptionGaps(groups: readonly (readonly [Role, GroupReport])[]): PerceptionGap[] {
  const sections = groups[0]?.[1].sections ?? [];
  return sections.flatMap((section, s) => [
    ...findGap('section', section.id, groups, (group) => group.sections[s]),
    ...section.items.flatMap((item, i) => findGap('item', item.id, groups, (group) => group.sections[s]?.items[i])),
  ]);
}

function findGap(
  kind: PerceptionGap['kind'],
  id: string,
  groups: readonly (readonly [Role, GroupReport])[],
  pick: (group: GroupReport) => Distribution | undefined,
): PerceptionGap[] {
  const views = groups.flatMap(([role, group]) => viewOf(role, pick(group))).sort((a, b) => a.mean - b.mean);
  const low = views[0];
  const high = views.at(-1);
  if (!low || !high || views.length < 2) return [];
  return [{ kind, id, low, high, points: high.mean - low.mean, percent: high.percent - low.percent }];
}

function viewOf(role: Role, distribution: Distribution | undefined): RoleView[] {
  if (!distribution || !isScored(distribution)) return [];
  const { mean, percent } = distribution;
  return [{ role, scored: countScored(distribution), mean, percent }];
}
