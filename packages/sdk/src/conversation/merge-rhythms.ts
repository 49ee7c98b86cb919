import type { Party } from '../shared/parties.js';
import type { ContactRhythm } from './check-in.js';
import type { ConversationPlan } from './conversation-plan.js';
import {
  findRhythmStanding,
  isAnsweredRhythm,
  mergeOwnAnswer,
  proposeInPlaceOf,
  withDraft,
} from './rhythm/rhythm-answer.js';
import type { Stamp } from './stamp.js';

/** What goes into a merge of rhythms. */
interface RhythmCopies {
  readonly plan: ConversationPlan;
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  /** Whose copy it is. */
  readonly party: Party;
  readonly stamp: Stamp;
}

/** Merges what a party answers on the rhythms that it was asked about, and what it writes with that; nothing else of its copy. */
export function mergeRhythmAnswers(
  rhythms: readonly ContactRhythm[] | undefined,
  { plan, seen, sent, party, stamp }: RhythmCopies,
): readonly ContactRhythm[] | undefined {
  const find = (copy: ConversationPlan, id: string) => copy.rhythms?.find((each) => each.id === id);
  return rhythms?.map((stored) => {
    const after = find(sent, stored.id);
    if (!after || findRhythmStanding(plan, stored).asked !== party) return stored;
    return mergeOwnAnswer(stored, { seen: find(seen, stored.id), sent: after }, party, stamp);
  });
}

/** Merges what a party wrote with its answers when the talk goes on without it: it stays its own, whoever is asked now. */
export function mergeUnsentReasons(
  rhythms: readonly ContactRhythm[] | undefined,
  { seen, sent, party }: Omit<RhythmCopies, 'plan' | 'stamp'>,
): readonly ContactRhythm[] | undefined {
  const findReason = (copy: ConversationPlan, id: string) =>
    copy.rhythms?.find((each) => each.id === id)?.drafts?.find(({ by }) => by === party)?.reason;
  return rhythms?.map((stored) => {
    const reason = findReason(sent, stored.id);
    return reason === undefined || reason === findReason(seen, stored.id) ? stored : withDraft(stored, party, reason);
  });
}

/**
 * Settles the rhythms as who leads the conversation changed them: what it adds or changes it proposes itself, and of what others
 * answered nothing changes. One that was answered stays: it can be ended.
 */
export function settleRhythms(
  merged: readonly ContactRhythm[],
  copies: RhythmCopies,
): readonly ContactRhythm[] | undefined {
  const { plan, party } = copies;
  const { rhythms = [] } = plan;
  const find = (id: string) => rhythms.find((each) => each.id === id);
  const proposed = merged.map((each) => proposeInPlaceOf(find(each.id), each, party));
  const staying = new Set(merged.map(({ id }) => id));
  const kept = rhythms.filter((each) => !staying.has(each.id) && isAnsweredRhythm(each));
  return mergeRhythmAnswers([...proposed, ...kept], copies);
}
