import { markRead, mergeView, parseConversationPlan } from '@driehoek/sdk/conversation';
import { isModeFixed, mergeRound, type RoundMode, setRoundMode } from '@driehoek/sdk/expectations';
import { mergeOffers, parseParentOffers } from '@driehoek/sdk/parent-offers';
import type { ChangeRules } from '@driehoek/sdk/records';
import { type Change, combineChanges } from './changes.js';
import type { FamilyRound, Stored } from './records.js';

/**
 * How the portal merges the kinds of record in which not everybody may change everything, as a server would do. All other
 * kinds are merged three ways, by field and item.
 */
export const changeRules: ChangeRules<Stored, Change> = {
  apply(theirs, change, isNew) {
    if ('answers' in change) return mergeRound(theirs as Parameters<typeof mergeRound>[0], change, { isNew });
    if ('mode' in change) return keepMode(theirs as FamilyRound, change.mode);
    if ('readBy' in change) return markRead(parseConversationPlan(theirs), change.readBy);
    if ('offers' in change) {
      const { reader, seen, offers: copy, now } = change;
      return mergeOffers(parseParentOffers(theirs), { reader, seen, copy }, { now });
    }
    const { reader, seen, copy, now } = change;
    return mergeView(parseConversationPlan(theirs), copy, reader, seen, { now, isNew });
  },
  combine: combineChanges,
};

/** Changes how a round is held, unless somebody handed in meanwhile: then it stays as that party knew it. */
const keepMode = (round: FamilyRound, mode: RoundMode): FamilyRound =>
  isModeFixed(round) ? round : { ...setRoundMode(round, mode), family: round.family };
