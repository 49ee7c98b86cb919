import { listKeptFor } from '../shared/kept-for.js';
import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { hasAnswered } from './has-answered.js';
import { listParties } from './list-parties.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { isItemVisible, type OwnItem, ownerOf } from './sharing.js';

/** Whether a party wrote something in a conversation, shared or not, answered, or began to answer. */
function hasOwnWords(plan: ConversationPlan, party: Party): boolean {
  const items = CONTRIBUTIONS.flatMap((list) => (plan[list] ?? []) as readonly OwnItem[]);
  const { confirmationDrafts = [], consentDrafts = [], rhythms = [] } = plan;
  const begun = [...confirmationDrafts, ...rhythms.flatMap(({ drafts = [] }) => drafts)];
  return (
    items.some((item) => ownerOf(item) === party) ||
    hasAnswered(plan, party) ||
    begun.some(({ by }) => by === party) ||
    consentDrafts.some(({ household }) => household === party)
  );
}

/**
 * Whether nobody but the school wrote something, as far as a copy tells. Ask it of the school's copy: the answer for the whole plan
 * would tell the school that somebody keeps words for itself.
 */
export function isSilent(copy: ConversationPlan): boolean {
  return listParties(copy).every((party) => party === 'school' || !hasOwnWords(copy, party));
}

/**
 * Removes a conversation for a party: the school for itself and all who wrote nothing in it, another party for itself alone. Returns
 * what is left of it for those who still have a copy; `undefined` when that is nobody. What none of them could read goes.
 */
export function removeFor(plan: ConversationPlan, party: Party): ConversationPlan | undefined {
  const wrote = listParties(plan).filter((each) => hasOwnWords(plan, each));
  const keptFor = listKeptFor(plan, wrote, party);
  if (keptFor.length === 0) return undefined;
  const { draft: _draft, proposedDates: _dates, ...rest } = plan;
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
