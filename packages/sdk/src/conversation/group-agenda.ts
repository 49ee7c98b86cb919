import { isBlank, type Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import type { AgendaItem } from './conversation-plan.js';

/** A point of the agenda, which more than one party may have brought. */
export interface AgendaPoint {
  /** The item by which it is shown. */
  readonly item: AgendaItem;
  /** What other parties brought that is the same. */
  readonly same: readonly AgendaItem[];
  /** How long it may take, in minutes: as long as any of them asks. */
  readonly minutes?: number;
  /** When it comes up: the phase of the first of them that has one. */
  readonly phase?: string;
}

/**
 * Groups the items of an agenda that are one point: those of different parties about the same expectation, or in the same words
 * once these are shared and do not change any more. Each item stays its own party's; what was taken back, or has no words yet, is
 * in a group of its own. `first` is the party by whose item a point is shown, where it has one; else it is the first in the list.
 */
export function groupAgenda(agenda: readonly AgendaItem[], first?: Party): AgendaPoint[] {
  const groups: AgendaItem[][] = [];
  for (const item of agenda) {
    const group = groups.find(
      (each) => each.every(({ by }) => by !== item.by) && each.some((other) => isSamePoint(other, item)),
    );
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.map((items) => {
    const item = items.find(({ by }) => by === first) ?? (items[0] as AgendaItem);
    const asked = items.flatMap(({ minutes }) => minutes ?? []);
    const phase = item.phase ?? items.find((each) => each.phase !== undefined)?.phase;
    return {
      item,
      same: items.filter((each) => each !== item),
      ...(asked.length > 0 && { minutes: Math.max(...asked) }),
      ...(phase !== undefined && { phase }),
    };
  });
}

/** Whether two items of the agenda say the same, in whatever spaces and capitals. */
export function isSameWording(
  { text: one }: Pick<AgendaItem, 'text'>,
  { text: other }: Pick<AgendaItem, 'text'>,
): boolean {
  const known = new Set(wordingsOf(one));
  return wordingsOf(other).some((wording) => known.has(wording));
}

function isSamePoint(one: AgendaItem, other: AgendaItem): boolean {
  if ([one, other].some(({ text, withdrawnAt }) => withdrawnAt !== undefined || isBlank(text))) return false;
  if (one.from?.kind === 'expectation' && other.from?.kind === 'expectation') return one.from.id === other.from.id;
  // Beside what was agreed before stands who does not agree with it.
  const isLoose = ({ from }: AgendaItem) => from === undefined || from.kind === 'expectation';
  return [one, other].every((each) => isShared(each) && isLoose(each)) && isSameWording(one, other);
}

const wordingsOf = (text: Text): string[] =>
  (typeof text === 'string' ? [text] : Object.values(text))
    .map((wording) => wording.trim().replaceAll(/\s+/g, ' ').toLowerCase())
    .filter(Boolean);
