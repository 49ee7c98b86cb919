import type { SchoolPromise } from '@driehoek/sdk/conversation';
import { promisesFromComparison, type RoundParty, type StatementComparison } from '@driehoek/sdk/expectations';
import type { ComparisonView } from './comparison-data.js';

/** Lists what the school said that it can and cannot do, and the talk does not have yet; for the school alone to bring in. */
export function listUntold(
  comparison: readonly StatementComparison[],
  reader: RoundParty | undefined,
  known: readonly SchoolPromise[],
  textOf: ComparisonView['textOf'],
): SchoolPromise[] {
  if (reader !== 'school') return [];
  return promisesFromComparison(comparison, { textOf }).filter(
    ({ can, from }) => !known.some((each) => each.can === can && each.from?.id === from?.id),
  );
}
