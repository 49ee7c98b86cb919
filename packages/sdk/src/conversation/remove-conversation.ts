import { listKeptFor } from '../shared/kept-for.js';
import { PARTIES, type Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { hasOwnWords } from './has-answered.js';
import { dropOwnWords, isLeftOut } from './left-party.js';
import { listParties } from './list-parties.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { isItemVisible, type OwnItem } from './sharing.js';

/**
 * Whether nobody but the school wrote something, as far as a copy tells. Ask it of the school's copy: the answer for the whole plan
 * would tell the school that somebody keeps words for itself.
 */
export function isSilent(copy: ConversationPlan): boolean {
  return listParties(copy).every((party) => party === 'school' || !hasOwnWords(copy, party));
}

/**
 * Removes a conversation for a party: the school for itself and all who wrote nothing in it, another party for itself alone, of one that
 * goes on without it no more than what it wrote. Returns
 * what is left of it for those who still have a copy; `undefined` when that is nobody. What none of them could read goes.
 */
export function removeFor(plan: ConversationPlan, party: Party): ConversationPlan | undefined {
  if (!plan.keptFor && isLeftOut(plan, party)) return dropOwnWords(plan, party);
  const wrote = PARTIES.filter((each) =>
    listParties(plan).includes(each) ? hasOwnWords(plan, each) : isLeftOut(plan, each),
  );
  const keptFor = listKeptFor(plan, wrote, party);
  if (keptFor.length === 0) return undefined;
  const { draft: _draft, proposedDates: _dates, refusedBefore: _refusals, ...rest } = plan;
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = plan[list] as readonly OwnItem[] | undefined;
    const isRead = (item: OwnItem) => keptFor.some((each) => isItemVisible(plan, list, item, each));
    return items ? [[list, items.filter(isRead)] as const] : [];
  });
  const { confirmationDrafts, consentDrafts, rhythms } = plan;
  return {
    ...rest,
    ...(confirmationDrafts && { confirmationDrafts: confirmationDrafts.filter(({ by }) => keptFor.includes(by)) }),
    ...(consentDrafts && { consentDrafts: consentDrafts.filter(({ household }) => keptFor.includes(household)) }),
    ...(rhythms && {
      rhythms: rhythms.map(({ drafts, ...each }) => {
        const unsent = drafts?.filter(({ by }) => keptFor.includes(by)) ?? [];
        return { ...each, ...(unsent.length > 0 && { drafts: unsent }) };
      }),
    }),
    ...Object.fromEntries(lists),
    cancelled: true,
    keptFor,
  };
}
