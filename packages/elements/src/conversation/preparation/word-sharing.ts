import { isShared, listPresent, type OwnItem } from '@driehoek/sdk/conversation';
import { type Party, sideOf } from '@driehoek/sdk/shared';
import { isOwn, type ConversationView } from '../conversation-view.js';
import { formatInstant } from '../format-instant.js';
import { listAudience } from '../list-audience.js';
import { nameAudience } from '../name-audience.js';

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

/** Who sees something besides whose it is, and since when; of another party's only when it was shared. */
export function wordSharing(item: OwnItem, view: ConversationView): string {
  const { translate, plan, party } = view;
  const { sharedWith = [], sharedAt, withdrawnAt } = item;
  if (withdrawnAt !== undefined)
    return translate('conversation-planner.sharing.withdrawn', { date: formatInstant(withdrawnAt, view) });
  const on = sharedAt === undefined ? '' : formatInstant(sharedAt, view);
  if (!isOwn(view, item)) return on && translate('conversation-planner.sharing.seen', { date: on });
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

/**
 * That something of one's own does not come on the screen of the talk, at which all look, since not all who are there may read it;
 * `''` of what does, of what is shared with nobody, which says so itself, and of a talk that does not take place.
 */
export function wordOffScreen(item: OwnItem, view: ConversationView): string {
  const { translate, plan } = view;
  const { sharedWith = [], withdrawnAt } = item;
  if (plan.cancelled || !isOwn(view, item) || !isShared(item) || withdrawnAt !== undefined) return '';
  const others = listPresent(plan).filter((party) => party !== view.party);
  if (others.every((party) => sharedWith.includes(party))) return '';
  const isSchoolAlone = sharedWith.every((party) => party === 'school');
  return translate(`conversation-planner.sharing.off-screen${isSchoolAlone ? '.to-school' : ''}`);
}

/** Who read something while the homes were open to each other, and does not see it now; `''` when nobody. */
function wordReadBefore({ readBy = [] }: OwnItem, open: readonly Party[], view: ConversationView): string {
  const readers = readBy.filter((other) => !open.includes(other));
  if (readers.length === 0) return '';
  return view.translate('conversation-planner.sharing.was-read', { who: nameAudience(readers, view) });
}
