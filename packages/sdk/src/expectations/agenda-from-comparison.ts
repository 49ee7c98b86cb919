import type { AgendaItem } from '../conversation/conversation-plan.js';
import type { Party } from '../shared/parties.js';
import type { StatementComparison } from './compare-expectations.js';
import { IMPORTANCES, type RoundParty } from './expectations-round.js';

/** The options of the agenda items. */
export interface AgendaOptions {
  /** Creates the id of an item; `expectation-<statementId>` when left out. */
  readonly createId?: (statementId: string) => string;
  /** The party of all items; when left out, of each item the party to which it matters most. */
  readonly by?: Party;
}

/** The sides in the order in which they speak in a conversation: parents first. */
const SIDES: readonly { readonly party: Party; readonly voices: readonly RoundParty[] }[] = [
  { party: 'parents', voices: ['parents', 'parents-2'] },
  { party: 'pupil', voices: ['pupil'] },
  { party: 'school', voices: ['school'] },
];

/**
 * Creates agenda items for a conversation from the statements to discuss. What matters most to any side comes first:
 * `yes` before `partly` before `no` or nothing said. What matters as much to a second side, and to a third, goes before
 * what does not; then the order of the list decides. Each is `by` the side to which it matters most, parents first when
 * it matters as much to others; two households are one side, as much as either says. Remarks are not taken along.
 */
export function agendaFromComparison(
  comparison: readonly StatementComparison[],
  { createId = (statementId) => `expectation-${statementId}`, by }: AgendaOptions = {},
): AgendaItem[] {
  return comparison
    .filter(({ outcome }) => outcome === 'to-discuss')
    .map((statement) => ({ ...statement, weights: SIDES.map(({ voices }) => weigh(statement, voices)) }))
    .sort((a, b) => compareDescending(a.weights, b.weights))
    .map(({ statementId, text, weights }) => ({
      id: createId(statementId),
      by: by ?? SIDES[weights.indexOf(Math.max(...weights))]?.party ?? 'parents',
      text,
      from: { kind: 'expectation', id: statementId },
    }));
}

const WEIGHTS = [...IMPORTANCES].reverse();

/** Calculates the weight of a statement for a side: `yes` is 2, `partly` is 1, `no` or no answer is 0. */
function weigh({ answers }: StatementComparison, voices: readonly RoundParty[]): number {
  return Math.max(
    0,
    ...voices.map((voice) => {
      const importance = answers[voice]?.importance;
      return importance ? WEIGHTS.indexOf(importance) : 0;
    }),
  );
}

function compareDescending(a: readonly number[], b: readonly number[]): number {
  const heaviest = (weights: readonly number[]) => [...weights].sort((one, other) => other - one);
  const others = heaviest(b);
  return (
    heaviest(a)
      .map((weight, place) => (others[place] ?? 0) - weight)
      .find((difference) => difference !== 0) ?? 0
  );
}
