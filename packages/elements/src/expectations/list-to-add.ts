import type { AgendaItem } from '@driehoek/sdk/conversation';
import { AGENDA_ITEM_MINUTES, agendaFromComparison, type StatementComparison } from '@driehoek/sdk/expectations';
import type { ComparisonView } from './comparison-data.js';

/** Lists what there is to talk about and is not on the agenda yet; `added` are the ids of the statements that are. */
export function listToAdd(
  comparison: readonly StatementComparison[],
  added: ReadonlySet<string>,
  textOf: ComparisonView['textOf'],
): AgendaItem[] {
  return agendaFromComparison(comparison, { textOf, minutes: AGENDA_ITEM_MINUTES }).filter(
    ({ from }) => from && !added.has(from.id),
  );
}
