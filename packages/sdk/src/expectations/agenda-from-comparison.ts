import type { AgendaItem } from '../conversation/conversation-plan.js';
import type { Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import { isToDiscuss, listChoices, type StatementComparison } from './compare-expectations.js';
import { IMPORTANCES, type RoundParty } from './expectations-round.js';

/** The options of the agenda items. */
export interface AgendaOptions {
  /** Creates the id of an item; `expectation-<statementId>` when left out. */
  readonly createId?: (statementId: string) => string;
  /** The party of all items; when left out, of each item the party to which it matters most. */
  readonly by?: Party;
  /** How long each item may take, in minutes; left out of the items when left out. */
  readonly minutes?: number;
  /** What an item says, such as the words in which the reader knows the statement; its `text` when left out. */
  readonly textOf?: (statement: StatementComparison) => Text;
}

/** How long an item may take that does not say so, in minutes. Our own choice: time for each side to say something. */
export const AGENDA_ITEM_MINUTES = 5;

/** The sides in the order in which they speak in a conversation: parents first. */
const SIDES: readonly { readonly party: Party; readonly voices: readonly RoundParty[] }[] = [
  { party: 'parents', voices: ['parents', 'parents-2'] },
  { party: 'pupil', voices: ['pupil'] },
  { party: 'school', voices: ['school'] },
];

/**
 * Creates agenda items for a conversation from the statements to discuss (`isToDiscuss`). What all want and all miss comes
 * first, for it is a shared start: what happens in nobody's eyes before what some see, and that before what happens
 * partly. Then what matters most to any side:
 * `yes` before `partly` before `no` or nothing said. What matters as much to a second side, and to a third, goes before
 * what does not. Then who does it goes before only how important it is, and what somebody knows who does before what
 * nobody knows; then what some see happen and others do not goes first; then the order of the list decides. Each is `by` the side to which it matters most, parents first when
 * it matters as much to others; two households are one side, as much as either says. Remarks are not taken along.
 */
export function agendaFromComparison(
  comparison: readonly StatementComparison[],
  { createId = (statementId) => `expectation-${statementId}`, by, minutes, textOf }: AgendaOptions = {},
): AgendaItem[] {
  return comparison
    .filter(isToDiscuss)
    .map((statement) => ({ statement, weights: SIDES.map(({ voices }) => weigh(statement, voices)) }))
    .sort(
      (a, b) =>
        missOf(b.statement) - missOf(a.statement) ||
        compareDescending(a.weights, b.weights) ||
        differenceOf(b.statement) - differenceOf(a.statement),
    )
    .map(({ statement, weights }) => ({
      id: createId(statement.statementId),
      by: by ?? SIDES[weights.indexOf(Math.max(...weights))]?.party ?? 'parents',
      text: textOf?.(statement) ?? statement.text,
      ...(minutes !== undefined && { minutes }),
      from: { kind: 'expectation', id: statement.statementId },
    }));
}

/**
 * Finds the first items that fit in the minutes of a conversation together, in their order. An item without minutes
 * takes {@link AGENDA_ITEM_MINUTES}. What `taken` already has on the agenda takes its time first.
 */
export function fitAgenda(
  items: readonly AgendaItem[],
  minutes: number,
  taken: readonly AgendaItem[] = [],
): AgendaItem[] {
  let left = minutes - sumMinutes(taken);
  const count = items.findIndex((item) => {
    left -= sumMinutes([item]);
    return left < 0;
  });
  return items.slice(0, count < 0 ? items.length : count);
}

/** Adds up the minutes of agenda items; one that says none takes {@link AGENDA_ITEM_MINUTES}. */
export function sumMinutes(items: readonly AgendaItem[]): number {
  return items.reduce((sum, { minutes = AGENDA_ITEM_MINUTES }) => sum + minutes, 0);
}

/** How much of what all want is missed: most where nobody sees it; 0 of what is not missed. */
const missOf = ({ missed, practice }: StatementComparison): number =>
  missed ? 1 + ['happens-partly', 'seen-by-some', 'seen-by-none'].indexOf(practice) : 0;

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

/** Calculates how much there is to talk about: who does it, of which somebody has an idea, most; then whether it happens. */
function differenceOf({ answers, differences, practice }: StatementComparison): number {
  const isSeen = practice === 'seen-by-some' ? 1 : 0;
  if (!differences.includes('who')) return isSeen;
  return isSeen + (listChoices(answers, 'who').every((who) => who === 'not-sure') ? 2 : 4);
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
