import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { AnswersChange, RoundMode } from '@driehoek/sdk/expectations';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
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

/** What a visitor changed in their copy of what parents offered. */
interface OffersCopyChange {
  readonly reader: Reader;
  /** The visitor's copy before the change. */
  readonly seen: ParentOffers;
  /** The visitor's copy after the change. */
  readonly offers: ParentOffers;
  /** When it was changed, an instant: also of what is merged later. */
  readonly now: string;
}

/** That staff chose how a round is held. */
interface ModeChange {
  readonly mode: RoundMode;
}

/** The kinds of record that are merged by their changes, since not everybody may change everything; per kind the shape of a change. */
export interface Changes {
  readonly conversation: ConversationChange | ReadChange;
  readonly 'expectations-round': AnswersChange | ModeChange;
  readonly 'parent-offers': OffersCopyChange;
}
/** A change of one of these kinds. */
export type Change = Changes[keyof Changes];

/** Combines two changes that follow each other, by the same reader or party; `undefined` for those of others. */
export function combineChanges(earlier: Change, later: Change): Change | undefined {
  if ('copy' in earlier && 'copy' in later && sameData(earlier.reader, later.reader))
    return { ...later, seen: earlier.seen };
  if ('offers' in earlier && 'offers' in later && sameData(earlier.reader, later.reader))
    return { ...later, seen: earlier.seen };
  if ('answers' in earlier && 'answers' in later && earlier.party === later.party) {
    const { before: _before, ...rest } = later;
    return { ...rest, ...(earlier.before && { before: earlier.before }) };
  }
  return 'mode' in earlier && 'mode' in later ? later : undefined;
}
