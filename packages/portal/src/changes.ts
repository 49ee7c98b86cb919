import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { AnswersChange } from '@driehoek/sdk/expectations';
import { type Party, type Reader, sameData } from '@driehoek/sdk/shared';

/** What a visitor changed in their copy of a conversation. */
export interface ConversationChange {
  readonly reader: Reader;
  /** The visitor's copy before the change. */
  readonly seen: ConversationPlan;
  /** The visitor's copy after the change. */
  readonly copy: ConversationPlan;
  /** When it was changed, an instant: also of what is merged later. */
  readonly now: string;
}

/** That a visitor was given their copy of a conversation. */
interface ReadChange {
  readonly reader: Reader;
  /** The visitor's party. */
  readonly readBy: Party;
}

/**
 * The kinds of record that are merged by their changes, which the portal keeps until they are written; per kind the
 * shape of a change.
 */
export interface Changes {
  readonly conversation: ConversationChange | ReadChange;
  readonly 'expectations-round': AnswersChange;
}
/** A change of one of these kinds. */
export type Change = Changes[keyof Changes];

/** Adds a change; one by the same reader or party as the last change is combined with it. */
export function addChange(changes: readonly Change[], change: Change): Change[] {
  const last = changes.at(-1);
  const others = changes.slice(0, -1);
  if (last && 'copy' in last && 'copy' in change && sameData(last.reader, change.reader))
    return [...others, { ...change, seen: last.seen }];
  if (last && 'answers' in last && 'answers' in change && last.party === change.party) {
    const { before: _before, ...rest } = change;
    return [...others, { ...rest, ...(last.before && { before: last.before }) }];
  }
  return [...changes, change];
}
