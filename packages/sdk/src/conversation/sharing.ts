import { isBlank, type Text } from '../i18n/text.js';
import { isShared, isVisibleTo, type Shareable } from '../shared/rights.js';
import type { Party, Side } from '../shared/parties.js';
import { isPartyUntold } from './announce-conversation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome, listParties } from './list-parties.js';
import { type ContributionList, isContributionList, type ListName } from './plan-fields.js';

/** An item of any list in which each is one party's own. A promise has no `by`: it is the school's. */
export type OwnItem = Partial<Shareable> & {
  readonly id?: string;
  readonly text?: unknown;
  readonly of?: Party;
  readonly for?: Side;
  readonly correction?: unknown;
  readonly sharedAt?: string;
  readonly readBy?: readonly Party[];
};

/** Returns whose an item is: the school's when it does not say so. */
export function ownerOf(item: OwnItem): Party {
  return item.by ?? 'school';
}

/**
 * Whether something is a question to others than the pupil, by others. It is in words for them, and the pupil does not prepare it:
 * that it is shared with the pupil says that it may be asked while the pupil is there.
 */
const isAskedOfOthers = (list: ContributionList, item: OwnItem, party: Party | undefined) =>
  list === 'questions' && party === 'pupil' && item.for !== 'pupil' && ownerOf(item) !== 'pupil';

/**
 * Whether a party may hear an item at the table, where all look at one screen: as {@link isItemVisible}, and a question to
 * others, which is asked while all are there.
 */
export function isItemHeard(plan: ConversationPlan, list: ContributionList, item: OwnItem, party: Party): boolean {
  return isAskedOfOthers(list, item, party)
    ? isVisibleTo({ ...item, by: ownerOf(item) }, party)
    : isItemVisible(plan, list, item, party);
}

/**
 * Whether a party may see an item of a list in which each is one party's own. The two homes of a child see what the other
 * shares with them, and what was noted of it, only when both chose so. The pupil sees no question to others. `undefined` is a reader from outside, with
 * whom nothing can be shared.
 */
export function isItemVisible(plan: ConversationPlan, list: ContributionList, item: OwnItem, party: Party | undefined) {
  const by = ownerOf(item);
  if (party === undefined) return false;
  if (isOfClosedHome(plan, by, party) || isOfClosedHome(plan, item.of, party)) return false;
  if (isAskedOfOthers(list, item, party)) return false;
  return isVisibleTo({ ...item, by }, party);
}

/** Lists the parties that have an item in their copy: whose it is, and those that may see it. */
export function listReaders(plan: ConversationPlan, list: ContributionList, item: OwnItem): Party[] {
  return listParties(plan).filter((party) => !isPartyUntold(plan, party) && isItemVisible(plan, list, item, party));
}

/** Whether a party has read an item: who was sent a copy of it before it was taken back. */
export function isReadBy({ readBy }: OwnItem, party: Party | undefined): boolean {
  return party !== undefined && (readBy?.includes(party) ?? false);
}

/**
 * Whether an item of a list does not change any more: what is brought in once it is shared, and a note, which is made in the open while
 * all look on, once the party in whose name it is answered ({@link isNoteAnswered}).
 */
export function isFixed(list: ListName, item: OwnItem, plan: Pick<ConversationPlan, 'confirmations'>): boolean {
  if (list === 'notes') return isNoteAnswered(plan, item);
  return isContributionList(list) && isShared(item);
}

/**
 * Whether the party that is said to have said something corrected the note of it, or answered on the talk with the note before it: in its
 * name stands then what it read. A note that is shared after the answer is still being written.
 */
export function isNoteAnswered(
  { confirmations = [] }: Pick<ConversationPlan, 'confirmations'>,
  note: OwnItem,
): boolean {
  const { of, sharedWith = [], sharedAt, correction } = note;
  if (of === undefined || of === ownerOf(note)) return false;
  if (!isBlank((correction ?? '') as Text)) return true;
  const answer = sharedWith.includes(of) ? confirmations.find(({ by }) => by === of) : undefined;
  return answer !== undefined && !(sharedAt !== undefined && Date.parse(sharedAt) > Date.parse(answer.givenAt));
}
