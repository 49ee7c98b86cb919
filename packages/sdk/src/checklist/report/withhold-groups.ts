import { PERSON_ROLES, ROLES, type Role } from '../../shared/roles.js';
import type { ReportGroup } from './report.js';

/**
 * Determines which groups may not be shown at all (primary and complementary suppression of a table's margins).
 *
 * A role of fewer than `minGroupSize` people is withheld. Since everyone minus the shown roles is what the withheld roles
 * answered together, a single withheld role, or several that are too few together, could be calculated by subtraction;
 * therefore the smallest shown role is withheld too, until there are two or more withheld roles of `minGroupSize` people
 * together, or none is shown. When everyone together is too few, everything is withheld.
 *
 * When a role of somebody is withheld, every role that is not shown is listed, also those of nobody: which roles are
 * empty, too small, or withheld for the sake of another would give away how many people a small role has.
 *
 * @param respondents Per role, how many people answered; roles of nobody are left out.
 * @returns `all` first, then in the order of `ROLES`.
 * @see A. Hundepool and others (2012), Statistical disclosure control, chapter 5.
 */
export function withholdGroups(
  respondents: readonly (readonly [Role, number])[],
  minGroupSize: number,
): readonly ReportGroup[] {
  const sumOf = (groups: readonly (readonly [Role, number])[]) => groups.reduce((sum, [, count]) => sum + count, 0);
  // `team` never answers; a tally in which it did must not be shown for want of being listed.
  const present = new Set(respondents.map(([role]) => role));
  const listExcept = (shown: readonly Role[]) =>
    ROLES.filter(
      (role) => !shown.includes(role) && ((PERSON_ROLES as readonly Role[]).includes(role) || present.has(role)),
    );
  if (sumOf(respondents) < minGroupSize) return ['all', ...listExcept([])];
  const withheld = respondents.filter(([, count]) => count < minGroupSize);
  // Sorting is stable, so that groups of equal size go in the order given.
  const shown = respondents.filter(([, count]) => count >= minGroupSize).sort(([, a], [, b]) => a - b);
  while (withheld.length === 1 || (withheld.length > 0 && sumOf(withheld) < minGroupSize)) {
    const smallest = shown.shift();
    if (!smallest) break;
    withheld.push(smallest);
  }
  if (withheld.length === 0) return [];
  return listExcept(shown.map(([role]) => role));
}
