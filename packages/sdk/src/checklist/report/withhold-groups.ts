import type { Role } from '../../shared/roles.js';
import type { WithheldGroup } from './report.js';

/**
 * Determines which groups may not be shown (primary and complementary suppression).
 *
 * A role of fewer than `minGroupSize` people is withheld. Since everyone minus the shown roles is what the withheld
 * roles answered together, a single withheld role, or several that are too few together, could be calculated by
 * subtraction; therefore the smallest shown role is withheld too, until there are two or more withheld roles of
 * `minGroupSize` people together, or none is shown. When everyone together is too few, everything is withheld.
 *
 * @param respondents Per role, how many people answered; roles of nobody are left out.
 * @returns In the order given, `all` first.
 * @see A. Hundepool and others (2012), Statistical disclosure control, chapter 4.
 */
export function withholdGroups(
  respondents: readonly (readonly [Role, number])[],
  minGroupSize: number,
): WithheldGroup[] {
  const sumOf = (groups: readonly (readonly [Role, number])[]) => groups.reduce((sum, [, count]) => sum + count, 0);
  const tooFew = respondents.filter(([, count]) => count < minGroupSize);
  if (sumOf(respondents) < minGroupSize) {
    return [{ group: 'all', reason: 'too-few' }, ...tooFew.map(([group]) => ({ group, reason: 'too-few' }) as const)];
  }
  // Sorting is stable, so that groups of equal size go in the order given.
  const shown = respondents.filter(([, count]) => count >= minGroupSize).sort(([, a], [, b]) => a - b);
  const withheld = [...tooFew];
  for (const smallest of shown) {
    if (withheld.length === 0 || (withheld.length > 1 && sumOf(withheld) >= minGroupSize)) break;
    withheld.push(smallest);
  }
  const roles = new Set(withheld.map(([role]) => role));
  return respondents
    .filter(([role]) => roles.has(role))
    .map(([group, count]) => ({ group, reason: count < minGroupSize ? 'too-few' : 'complementary' }));
}
