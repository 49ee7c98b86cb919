import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { AnswersChange } from '@driehoek/sdk/expectations';
import { type Reader, sameData } from '@driehoek/sdk/shared';

/** What a visitor changed in their copy of a conversation. */
export interface ConversationChange {
  readonly reader: Reader;
  /** The copy with which the visitor began. */
  readonly seen: ConversationPlan;
  /** The copy as it is now. */
  readonly copy: ConversationPlan;
}

/** The kinds of record of which the portal keeps what was changed until it is written, and how. */
export interface Changes {
  readonly conversation: ConversationChange;
  readonly 'expectations-round': AnswersChange;
}
/** A change of one of these kinds. */
export type Change = Changes[keyof Changes];

/** The changes with one more; one that goes on where the last left off makes one change with it. */
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
