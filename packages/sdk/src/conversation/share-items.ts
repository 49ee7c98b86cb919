import { isBlank, type Text } from '../i18n/text.js';
import { type Party, sideOf } from '../shared/parties.js';
import { isShared, readerOfParty } from '../shared/rights.js';
import type { Instant } from '../shared/zoned-time.js';
import { announceConversation } from './announce-conversation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listOthers } from './list-parties.js';
import { listPresent } from './list-present.js';
import { CONTRIBUTIONS, type ContributionList, isPrepared } from './plan-fields.js';
import { removeFrom } from './edit-plan.js';
import { isHandedOver } from './hand-over.js';
import { isReadBy, listReaders, type OwnItem, ownerOf } from './sharing.js';
import { viewForPerspective } from './view-for-perspective.js';

/** An item of a list in which each is one party's own. */
export interface ItemReference {
  readonly list: ContributionList;
  readonly id: string;
}

/** An item with the list that it is in. */
export interface ListedItem extends ItemReference {
  readonly item: OwnItem;
}

/**
 * Lists what a party brought in and has not shared with all the others, or taken back; without words nothing is there to share.
 * `lists` are those to look in: what is prepared when left out.
 */
export function listUnshared(
  plan: ConversationPlan,
  party: Party,
  lists: readonly ContributionList[] = CONTRIBUTIONS.filter(isPrepared),
): ListedItem[] {
  const others = listOthers(plan, party);
  return listOwn(plan, party).filter(
    ({ list, item }) =>
      lists.includes(list) && isShareable(item) && others.some((other) => !item.sharedWith?.includes(other)),
  );
}

/** What was taken back is said, and what has no words yet would be fixed without any. */
const isShareable = ({ text, withdrawnAt }: OwnItem) => withdrawnAt === undefined && !isBlank(text as Text | undefined);

function listOwn(plan: ConversationPlan, party: Party): ListedItem[] {
  return CONTRIBUTIONS.flatMap((list) =>
    ((plan[list] ?? []) as readonly OwnItem[]).flatMap((item) =>
      ownerOf(item) === party && item.id !== undefined ? [{ list, id: item.id, item }] : [],
    ),
  );
}

/**
 * Lists with whom a party shares unless it chooses otherwise: with nobody, and for each side alike, since all that a party brings in is
 * its own until it says who may read it. Of a question it is said in it whom it asks: it is with them, one of the school also with who
 * else is at the table (`listPresent`), since it comes back in the talk on the screen at which all look, and one to its own side with
 * nobody. In a difficult talk the school does not share with the pupil by itself.
 */
export function suggestAudience(plan: ConversationPlan, party: Party, item: OwnItem = {}): Party[] {
  const { for: asked } = item;
  if (asked === undefined || asked === sideOf(party)) return [];
  const isSheltered = (other: Party) => plan.type === 'difficult-talk' && party === 'school' && other === 'pupil';
  const open = listOthers(plan, party).filter((other) => !isSheltered(other));
  const isAsked = (other: Party) => asked === sideOf(other);
  if (!open.some(isAsked)) return [];
  const present = party === 'school' ? listPresent(plan) : [];
  return open.filter((other) => isAsked(other) || present.includes(other));
}

/**
 * Shares what a party brought in with other parties, beside those with whom it is shared already. Its words do not change
 * any more. Items that are another party's, have no words or were taken back, stay as they are.
 */
export function shareItems(
  plan: ConversationPlan,
  party: Party,
  items: readonly ItemReference[],
  audience: readonly Party[],
  now: Instant,
): ConversationPlan {
  const chosen = new Set(items.map(({ list, id }) => `${list} ${id}`));
  const others = listOthers(plan, party).filter((other) => audience.includes(other));
  const sharedAt = new Date(now).toISOString();
  return editOwn(plan, (list, item) => {
    const { sharedWith = [] } = item;
    const added = others.filter((other) => !sharedWith.includes(other));
    const isChosen = ownerOf(item) === party && isShareable(item) && chosen.has(`${list} ${item.id}`);
    return isChosen && added.length > 0 ? { ...item, sharedWith: [...sharedWith, ...added], sharedAt } : item;
  });
}

/**
 * Takes back an item of the reader's own party. What is not shared is removed without a trace. What is shared stays in the
 * plan, taken back: who had read it still sees the words, and who had not only that there was something. What went along to the
 * next teacher stays as it went.
 */
export function withdrawItem(
  plan: ConversationPlan,
  list: ContributionList,
  index: number,
  now: Instant,
): ConversationPlan {
  const item = (plan[list] ?? [])[index] as OwnItem | undefined;
  if (!item || !isShared(item)) return removeFrom(plan, list, index);
  if (item.withdrawnAt !== undefined || (list === 'handOver' && isHandedOver(plan, item))) return plan;
  const withdrawnAt = new Date(now).toISOString();
  return editOwn(plan, (_list, each) => (each === item ? { ...each, withdrawnAt } : each));
}

/**
 * Marks as read what others share with the party of a reader. Call it where the reader's copy is sent: what was sent counts
 * as read. Returns the plan itself when there is nothing new.
 */
export function markRead(plan: ConversationPlan, party: Party): ConversationPlan {
  return editOwn(plan, (list, item) => {
    const isNew =
      ownerOf(item) !== party &&
      item.withdrawnAt === undefined &&
      !isReadBy(item, party) &&
      listReaders(plan, list, item).includes(party);
    return isNew ? { ...item, readBy: [...(item.readBy ?? []), party] } : item;
  });
}

/** Any moment: of a preview the time is not told. */
const FIRST: Instant = '1970-01-01T00:00:00.000Z';

/**
 * Returns the copy of another party as it will be once items are shared with it, of these items alone: exactly what it will
 * see of them. Nothing of an item that is not shared with it.
 */
export function previewSharing(
  plan: ConversationPlan,
  party: Party,
  items: readonly ItemReference[],
  audience: readonly Party[],
  viewer: Party,
): ListedItem[] {
  const shared = shareItems(announceConversation(plan, FIRST), party, items, audience, FIRST);
  const chosen = new Set(items.map(({ list, id }) => `${list} ${id}`));
  return listOwn(viewForPerspective(shared, readerOfParty(viewer)), party).filter(({ list, id }) =>
    chosen.has(`${list} ${id}`),
  );
}

/** Changes items that are a party's own; the same plan when none was changed. */
function editOwn(plan: ConversationPlan, edit: (list: ContributionList, item: OwnItem) => OwnItem): ConversationPlan {
  const changed = CONTRIBUTIONS.flatMap((list) => {
    const items = plan[list] as readonly OwnItem[] | undefined;
    const next = items?.map((item) => edit(list, item));
    return items && next?.some((item, index) => item !== items[index]) ? [[list, next] as const] : [];
  });
  return changed.length > 0 ? { ...plan, ...Object.fromEntries(changed) } : plan;
}
