import { isHousehold, PARTIES, type Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import { sameData } from '../shared/same-data.js';
import { isPartyUntold } from './announce-conversation.js';
import { createBarePlan } from './bare-plan.js';
import type { ConversationPlan, LeftOut } from './conversation-plan.js';
import { hasOwnWords } from './has-answered.js';
import { ownIdOf } from './item-id.js';
import { listParties } from './list-parties.js';
import { LEFT_FIELDS } from './nested-fields.js';
import { CONTRIBUTIONS, pick } from './plan-fields.js';
import { whenFields } from './plan-time.js';
import { dropReferences } from './references.js';
import { type OwnItem, ownerOf } from './sharing.js';

/**
 * Whether a conversation goes on without a party that was told of it, or has it again and did not tell it so yet: it keeps what it had of
 * it, until it removes that. Of one that was left out before plans said so (`leftOut`), only when it wrote something.
 */
export function isLeftOut(plan: ConversationPlan, party: Party | undefined): boolean {
  if (party === undefined || plan.draft) return false;
  const isIn = listParties(plan).includes(party);
  const left = plan.leftOut?.find((each) => each.party === party);
  if (left) return !left.removed && (!isIn || isPartyUntold(plan, party));
  return !isIn && plan.toldParties?.includes(party) === true && hasOwnWords(plan, party);
}

/** Lists the parties that were left out of a conversation and of which this one knew that they were there. */
export function listLeft(plan: ConversationPlan, reader: Party | undefined): LeftOut[] {
  const isBack = (party: Party) => listParties(plan).includes(party) && !isPartyUntold(plan, party);
  const isTold = ({ told }: LeftOut) => reader !== undefined && told?.includes(reader);
  return (plan.leftOut ?? []).filter((each) => isTold(each) && !isBack(each.party));
}

/** Creates the plan as a party that {@link isLeftOut} keeps it: as which talk it knew it, what it wrote and chose, and nothing else of it. */
export function keepOwnWords(plan: ConversationPlan, party: Party): ConversationPlan {
  const { pupil, confirmationDrafts, consentDrafts, openHouseholds = [], interpreterWishes = [] } = plan;
  const left = plan.leftOut?.find((each) => each.party === party) ?? { party };
  const { type, title = type ? undefined : '', when, pupilRole, interpreter } = left;
  const rhythms = plan.rhythms
    ?.map(({ answers: _answers, drafts = [], ...each }) => ({
      ...each,
      drafts: drafts.filter(({ by }) => by === party),
    }))
    .filter(({ drafts }) => drafts.length > 0);
  return {
    ...createBarePlan(plan),
    ...(type && { type }),
    ...(title !== undefined && { title }),
    ...whenFields(when),
    ...(pupilRole !== undefined && { pupilRole }),
    ...(interpreter !== undefined && { interpreter }),
    ...(isHousehold(party) && openHouseholds.includes(party) && { openHouseholds: [party] }),
    ...(isHousehold(party) && interpreterWishes.includes(party) && { interpreterWishes: [party] }),
    ...(pupil !== undefined && { pupil }),
    parties: PARTIES.filter((each) => each === party || each === 'school'),
    cancelled: true,
    keptFor: [party],
    leftOut: [left],
    ...filterItems(plan, (item) => ownerOf(item) === party),
    ...(rhythms?.length && { rhythms }),
    ...(confirmationDrafts && { confirmationDrafts: confirmationDrafts.filter(({ by }) => by === party) }),
    ...(consentDrafts && { consentDrafts: consentDrafts.filter(({ household }) => household === party) }),
  };
}

/** Removes what a party that {@link isLeftOut} has of a talk: what it wrote and did not share goes. The school is not told of it. */
export function dropOwnWords(plan: ConversationPlan, party: Party): ConversationPlan {
  const { confirmationDrafts, consentDrafts, rhythms, leftOut } = plan;
  return dropReferences(plan, {
    ...plan,
    ...filterItems(plan, (item) => ownerOf(item) !== party || isShared(item)),
    ...(leftOut && {
      leftOut: leftOut.map((each) =>
        each.party === party ? { ...pick(each, LEFT_FIELDS), party, removed: true } : each,
      ),
    }),
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

/**
 * Notes what a party went to share in a talk that goes on without it: what its copy has as shared and the plan, merged with that, does not.
 * It stays its own.
 */
export function noteNotShared(merged: ConversationPlan, party: Party, sent: ConversationPlan): ConversationPlan {
  const ownOf = (plan: ConversationPlan, isShown: (item: OwnItem) => boolean) =>
    CONTRIBUTIONS.flatMap((list) =>
      ((plan[list] ?? []) as readonly OwnItem[]).flatMap((item) =>
        item.id !== undefined && ownerOf(item) === party && isShown(item) ? [item.id] : [],
      ),
    );
  const own = new Set(ownOf(merged, (item) => !isShared(item)));
  const tried = ownOf(sent, isShared).flatMap((id) => [id, ownIdOf(party, id)].find((each) => own.has(each)) ?? []);
  const { leftOut = [] } = merged;
  const left = leftOut.find((each) => each.party === party) ?? { party };
  const notShared = [...new Set([...(left.notShared?.filter((id) => own.has(id)) ?? []), ...tried])];
  if (sameData(notShared, left.notShared ?? [])) return merged;
  const { notShared: _before, ...rest } = left;
  const noted = { ...rest, ...(notShared.length > 0 && { notShared }) };
  // In its place: to others nothing changed.
  const all = leftOut.includes(left) ? leftOut.map((each) => (each === left ? noted : each)) : [...leftOut, noted];
  return { ...merged, leftOut: all };
}

function filterItems(plan: ConversationPlan, isIn: (item: OwnItem) => boolean): Partial<ConversationPlan> {
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = plan[list] as readonly OwnItem[] | undefined;
    return items ? [[list, items.filter(isIn)] as const] : [];
  });
  return Object.fromEntries(lists);
}
