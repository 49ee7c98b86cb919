import { PARTIES, type Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { createBarePlan } from './bare-plan.js';
import type { ConversationPlan } from './conversation-plan.js';
import { hasOwnWords } from './has-answered.js';
import { listParties } from './list-parties.js';
import { CONTRIBUTIONS } from './plan-fields.js';
import { dropReferences } from './references.js';
import { type OwnItem, ownerOf } from './sharing.js';

/**
 * Whether a conversation goes on without a party that was told of it and wrote something in it: it keeps that. Whether it wrote is its own:
 * the school's copy says no more than that it was told.
 */
export function isLeftOut(plan: ConversationPlan, party: Party | undefined): boolean {
  if (party === undefined || plan.draft || !plan.toldParties?.includes(party)) return false;
  return !listParties(plan).includes(party) && hasOwnWords(plan, party);
}

/** Creates the plan as a party that {@link isLeftOut} keeps it: what it wrote, and nothing else of it. */
export function keepOwnWords(plan: ConversationPlan, party: Party): ConversationPlan {
  const { pupil, confirmationDrafts, consentDrafts } = plan;
  const rhythms = plan.rhythms
    ?.map(({ answers: _answers, drafts = [], ...each }) => ({
      ...each,
      drafts: drafts.filter(({ by }) => by === party),
    }))
    .filter(({ drafts }) => drafts.length > 0);
  return {
    ...createBarePlan(plan),
    title: '',
    ...(pupil !== undefined && { pupil }),
    parties: PARTIES.filter((each) => each === party || each === 'school'),
    cancelled: true,
    keptFor: [party],
    ...filterItems(plan, (item) => ownerOf(item) === party),
    ...(rhythms?.length && { rhythms }),
    ...(confirmationDrafts && { confirmationDrafts: confirmationDrafts.filter(({ by }) => by === party) }),
    ...(consentDrafts && { consentDrafts: consentDrafts.filter(({ household }) => household === party) }),
  };
}

/** Removes what a party that {@link isLeftOut} wrote and did not share. That it was told of the talk stays: else the school would see that there was something. */
export function dropOwnWords(plan: ConversationPlan, party: Party): ConversationPlan {
  const { confirmationDrafts, consentDrafts, rhythms } = plan;
  return dropReferences(plan, {
    ...plan,
    ...filterItems(plan, (item) => ownerOf(item) !== party || isShared(item)),
    ...(rhythms && {
      rhythms: rhythms.map(({ drafts, ...each }) => {
        const others = drafts?.filter(({ by }) => by !== party) ?? [];
        return { ...each, ...(others.length > 0 && { drafts: others }) };
      }),
    }),
    ...(confirmationDrafts && { confirmationDrafts: confirmationDrafts.filter(({ by }) => by !== party) }),
    ...(consentDrafts && { consentDrafts: consentDrafts.filter(({ household }) => household !== party) }),
  });
}

function filterItems(plan: ConversationPlan, isIn: (item: OwnItem) => boolean): Partial<ConversationPlan> {
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = plan[list] as readonly OwnItem[] | undefined;
    return items ? [[list, items.filter(isIn)] as const] : [];
  });
  return Object.fromEntries(lists);
}
