import { listOthers, listParties, type OwnItem, ownerOf } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { type ConversationView, isOwn } from './conversation-view.js';

/**
 * Lists who may read something that another party brought in, when that is not everybody, in the order in which they speak; `undefined` when it is,
 * of the reader's own, and to a family, whose copy does not tell with whom else something is shared.
 */
export function listSome(item: OwnItem, view: ConversationView): Party[] | undefined {
  const { plan, party } = view;
  const { sharedWith = [] } = item;
  if (party !== 'school' || isOwn(view, item)) return undefined;
  if (listOthers(plan, ownerOf(item)).every((other) => sharedWith.includes(other))) return undefined;
  return listParties(plan).filter((other) => sharedWith.includes(other));
}

/** Says of what another party shared with the school alone that it did; `''` of all else. */
export function wordSchoolAlone(item: OwnItem, view: ConversationView): string {
  const some = listSome(item, view);
  return some?.length === 1 ? view.translate('conversation-planner.sharing.own.school') : '';
}
