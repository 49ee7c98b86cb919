import { listKeptFor } from '../shared/kept-for.js';
import type { Party } from '../shared/parties.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParties } from './list-parties.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { isItemVisible, type OwnItem, ownerOf } from './sharing.js';

/** Whether a party wrote something in a conversation, shared or not, or began to answer. */
function hasOwnWords(plan: ConversationPlan, party: Party | undefined): boolean {
  if (party === undefined) return false;
  const items = CONTRIBUTIONS.flatMap((list) => (plan[list] ?? []) as readonly OwnItem[]);
  const { confirmations = [], confirmationDrafts = [], recordAnswers = [] } = plan;
  const ofRhythms = (plan.rhythms ?? []).flatMap(({ answers: said = [], drafts = [] }) => [...said, ...drafts]);
  const answers = [...confirmations, ...confirmationDrafts, ...recordAnswers, ...ofRhythms];
  const consents = [...(plan.consents ?? []), ...(plan.consentDrafts ?? [])];
  return (
    items.some((item) => ownerOf(item) === party) ||
    answers.some(({ by }) => by === party) ||
    consents.some(({ household, answer }) => household === party && answer !== undefined)
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
