import {
  CONTRIBUTIONS,
  type ConversationPlan,
  isShared,
  type ItemReference,
  type ListedItem,
  listMissedByHomes,
  listUnshared,
  type OwnItem,
  ownerOf,
  suggestAudience,
} from '@driehoek/sdk/conversation';
import type { Household, Party } from '@driehoek/sdk/shared';
import { listAudience } from '../../list-audience.js';

/** What a reader chooses to share, and with whom, until they do. It is not part of the plan. */
export interface SharingChoice {
  /** Whether the family is told of the conversation at the same time. */
  readonly isInvitation: boolean;
  /** The one thing that is shared; all that is not shared with everybody yet when left out. */
  readonly only: ItemReference | undefined;
  /** The home that came in later, with which alone is shared what it does not have of what the other home has. */
  readonly also: Household | undefined;
  /** Item → the parties with which it will be shared. */
  readonly audience: ReadonlyMap<string, readonly Party[]>;
  /** By the id of who comes the name that the family will read, of those who had none. */
  readonly names: ReadonlyMap<string, string>;
}

/** The lists in the order of the page, so that each point is found where it was seen. */
const PAGE_ORDER = ['strengths', 'expectations', 'agenda', 'promises', 'questions'];

/** Puts items in the order of the page. */
export const inPageOrder = (items: readonly ListedItem[]): ListedItem[] =>
  items.toSorted((a, b) => PAGE_ORDER.indexOf(a.list) - PAGE_ORDER.indexOf(b.list));

/** Lists what can be shared, in the order of the page. What was shared or taken back in another tab meanwhile is not there. */
export function listCandidates(
  plan: ConversationPlan,
  party: Party,
  { only, also }: Pick<SharingChoice, 'only' | 'also'>,
): ListedItem[] {
  const unshared = also
    ? listMissedByHomes(plan, party).flatMap(({ home, items }) => (home === also ? items : []))
    : listUnshared(plan, party);
  const all = inPageOrder(unshared).filter((each) => listOpen(plan, party, each, { also }).length > 0);
  return only ? all.filter((each) => keyOf(each) === keyOf(only)) : all;
}

/** Lists with whom an item can still be shared here. */
export const listOpen = (
  plan: ConversationPlan,
  party: Party,
  { item }: ListedItem,
  { also }: Pick<SharingChoice, 'also'>,
): Party[] =>
  listAudience(plan, party).filter((other) => (!also || other === also) && !item.sharedWith?.includes(other));

/**
 * Creates the choice that a reader begins with: nothing, since all is one's own until one says so, but of one question that the
 * reader wants to share, with whom that is proposed; all that a home does not have that came in later, with it. An invitation takes along
 * the questions: they are there for the family to think about, and come back on the screen of the talk.
 */
export function createChoice(
  plan: ConversationPlan,
  party: Party,
  { isInvitation, only, also }: Pick<SharingChoice, 'isInvitation'> & Partial<Pick<SharingChoice, 'only' | 'also'>>,
): SharingChoice {
  const usual = listCandidates(plan, party, { only, also }).map((each) => {
    const open = listOpen(plan, party, each, { also });
    if (also) return [keyOf(each), open] as const;
    const isAlong = isInvitation && plan.draft && each.list === 'questions';
    const proposed =
      !only && !isAlong ? [] : suggestAudience(plan, party, each.item).filter((other) => open.includes(other));
    return [keyOf(each), proposed] as const;
  });
  return { isInvitation, only, also, audience: new Map(usual), names: new Map() };
}

/** Whether an item will be shared with a party. */
export const isChosen = ({ audience }: SharingChoice, item: ItemReference, party: Party): boolean =>
  audience.get(keyOf(item))?.includes(party) ?? false;

/** The choice with items that will, or will not, be shared with a party. */
export function choose(
  choice: SharingChoice,
  items: readonly ItemReference[],
  party: Party,
  isOn: boolean,
): SharingChoice {
  const changed = items.map((item) => {
    const others = (choice.audience.get(keyOf(item)) ?? []).filter((other) => other !== party);
    return [keyOf(item), isOn ? [...others, party] : others] as const;
  });
  return { ...choice, audience: new Map([...choice.audience, ...changed]) };
}

/** Lists what each party will be given, parties without anything left out. */
export function listGiven(
  plan: ConversationPlan,
  party: Party,
  choice: SharingChoice,
): { readonly party: Party; readonly items: readonly ListedItem[] }[] {
  const candidates = listCandidates(plan, party, choice);
  return listAudience(plan, party).flatMap((other) => {
    const items = candidates.filter((each) => isChosen(choice, each, other) && !each.item.sharedWith?.includes(other));
    return items.length > 0 ? [{ party: other, items }] : [];
  });
}

/**
 * Lists what each party will read: what it is given, and with an invitation also what is for it already, such as the agreements
 * that a follow-up begins with. Parties without anything are left out.
 */
export function listToRead(plan: ConversationPlan, party: Party, choice: SharingChoice): ReturnType<typeof listGiven> {
  const given = new Map(listGiven(plan, party, choice).map((each) => [each.party, each.items]));
  const preset = choice.isInvitation && plan.draft ? listPreset(plan, party) : [];
  return listAudience(plan, party).flatMap((other) => {
    const isFor = ({ item }: ListedItem) => item.sharedWith?.includes(other) ?? false;
    const items = [...preset.filter(isFor), ...(given.get(other) ?? [])];
    return items.length > 0 ? [{ party: other, items }] : [];
  });
}

/** Lists what a party prepared that is for others from the moment on that they know of the conversation. */
function listPreset(plan: ConversationPlan, party: Party): ListedItem[] {
  return CONTRIBUTIONS.filter((list) => PAGE_ORDER.includes(list)).flatMap((list) =>
    ((plan[list] ?? []) as readonly OwnItem[]).flatMap((item) => {
      const { id, withdrawnAt } = item;
      return id !== undefined && ownerOf(item) === party && isShared(item) && withdrawnAt === undefined
        ? [{ list, id, item }]
        : [];
    }),
  );
}

/** Lists who hears something: with an invitation the whole family, else with whom something is shared. */
export function listInformed(plan: ConversationPlan, party: Party, choice: SharingChoice): Party[] {
  if (choice.isInvitation) return listAudience(plan, party);
  return listGiven(plan, party, choice).map((given) => given.party);
}

const keyOf = ({ list, id }: ItemReference) => `${list} ${id}`;
