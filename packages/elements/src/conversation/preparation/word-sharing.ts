import { isShared, listPresent, type OwnItem, ownerOf } from '@driehoek/sdk/conversation';
import { type Party, sideOf } from '@driehoek/sdk/shared';
import { isOwn, type ConversationView } from '../conversation-view.js';
import { formatInstant } from '../format-instant.js';
import { listAudience } from '../list-audience.js';
import { nameAudience } from '../name-audience.js';
import { listSome, wordSchoolAlone } from '../shared-with-some.js';

/** Texts that speak to the reader: one for each side. */
type Addressed = 'mine' | 'sharing.own' | 'sharing.count' | 'sharing.none' | 'sharing.unread';

/** A text as one says it to the side of the reader; a reader without a side is spoken to as a parent. */
export function addressReader(
  text: Addressed,
  { translate, party }: ConversationView,
  values?: { readonly count: number },
): string {
  return translate(`conversation-planner.${text}.${sideOf(party ?? 'parents')}`, values);
}

/** Who sees something besides whose it is, and since when; of another party's when it was shared, and to the school with whom. */
export function wordSharing(item: OwnItem, view: ConversationView): string {
  const { translate, plan, party } = view;
  const { sharedWith = [], sharedAt, withdrawnAt } = item;
  if (withdrawnAt !== undefined)
    return translate('conversation-planner.sharing.withdrawn', { date: formatInstant(withdrawnAt, view) });
  const on = sharedAt === undefined ? '' : formatInstant(sharedAt, view);
  if (!isOwn(view, item)) return wordOthers(item, on, view);
  // What the other home does not see any more, since the homes are not open to each other, is not shared with it now.
  const open = party ? listAudience(plan, party) : sharedWith;
  const audience = sharedWith.filter((other) => open.includes(other));
  const before = wordReadBefore(item, open, view);
  if (!isShared(item) || audience.length === 0) return before || addressReader('sharing.own', view);
  const who = nameAudience(audience, view);
  if (plan.draft) return translate('conversation-planner.sharing.invited', { who });
  const now = on
    ? translate('conversation-planner.sharing.shared', { who, date: on })
    : translate('conversation-planner.sharing.shared-undated', { who });
  return before ? `${now}. ${before}` : now;
}

/** Of what another party shared: that it is for the school alone, or with whom it is shared when not everybody has it, and since when. */
function wordOthers(item: OwnItem, on: string, view: ConversationView): string {
  const { translate } = view;
  const seen = on && translate('conversation-planner.sharing.seen', { date: on });
  const alone = wordSchoolAlone(item, view);
  if (alone) return seen ? `${alone}. ${seen}` : alone;
  const some = listSome(item, view);
  if (!some) return seen;
  const who = nameAudience(some, view);
  return on
    ? translate('conversation-planner.sharing.shared', { who, date: on })
    : translate('conversation-planner.sharing.shared-undated', { who });
}

/**
 * That something does not come on the screen of the talk, at which all look, since not all who are there may read it: of one's own, and
 * to the school of what others shared with it too; `''` of what does, of what is shared with nobody, which says so itself, and of a talk
 * that does not take place.
 */
export function wordOffScreen(item: OwnItem, view: ConversationView): string {
  const { translate, plan } = view;
  const { sharedWith = [], withdrawnAt } = item;
  const isTold = isOwn(view, item) || view.party === 'school';
  if (plan.cancelled || !isTold || !isShared(item) || withdrawnAt !== undefined) return '';
  const others = listPresent(plan).filter((party) => party !== ownerOf(item));
  if (others.every((party) => sharedWith.includes(party))) return '';
  // To the school itself its state has said so.
  const isSchoolAlone = isOwn(view, item) && sharedWith.every((party) => party === 'school');
  return translate(`conversation-planner.sharing.off-screen${isSchoolAlone ? '.to-school' : ''}`);
}

/** Who read something while the homes were open to each other, and does not see it now; `''` when nobody. */
function wordReadBefore({ readBy = [] }: OwnItem, open: readonly Party[], view: ConversationView): string {
  const readers = readBy.filter((other) => !open.includes(other));
  if (readers.length === 0) return '';
  return view.translate('conversation-planner.sharing.was-read', { who: nameAudience(readers, view) });
}
