import {
  carryTalkWishes,
  CONTRIBUTIONS,
  type ConversationPlan,
  markRead,
  maySeeConversation,
  isSilent,
  mergeView,
  parseConversationPlan,
  removeFor,
  startFromEarlier,
  viewForPerspective,
} from '../conversation/index.js';
import { type CopyChange, type KindRules, RefusedError } from '../records/index.js';
import { may, maySee, partyOfReader, type Reader } from '../shared/rights.js';
import { aboutFamily, type OfFamily } from './of-family.js';
import { parseOfFamily } from './parse-of-family.js';

/** A conversation with a family. */
export type FamilyConversation = ConversationPlan & OfFamily;

/**
 * Each reader of a conversation has the copy that `viewForPerspective` gives, once it is theirs to know of, and changes in it
 * what `mergeView` says. Who may lead one creates it, with nobody's words but their own; a draft, and one that is cancelled, can be
 * removed as long as nobody else brought anything to it that the school may read. Who wrote something for itself keeps its copy
 * then, until it removes that: by a talk that cannot go, or that comes back, the school would learn of it (`removeFor`).
 *
 * A copy says itself which words of others its reader was given (`markRead`): these stay in sight when they are taken back. Into a talk
 * that goes on from another, who may lead both brings what the family gave along there, or asked to talk on about (`startFromEarlier`,
 * `startFollowUp` and `startRepair`, with the ids that they give by themselves), in the family's own words.
 */
export const conversationRules: KindRules<FamilyConversation> = {
  parse: (input, options) => parseOfFamily(input, parseConversationPlan, options),
  copyFor(plan, reader) {
    return isTheirs(plan, reader) ? { ...viewForPerspective(plan, reader), family: plan.family } : undefined;
  },
  sourceOf(copy, seen) {
    const isCarried = copy.from?.kind === 'conversation' && listCarried(copy, seen).length > 0;
    return isCarried ? copy.from : undefined;
  },
  applyCopy(stored, change) {
    const { seen, copy, reader, now } = change;
    const { family } = stored ?? copy;
    const isAllowed = stored
      ? may(reader, 'conversation', 'prepare', { pupil: family })
      : may(reader, 'conversation', 'lead', { pupil: family });
    if (!isAllowed) throw new RefusedError('conversation', copy.id, 'forbidden');
    const isBack = stored !== undefined && mayPutBack(stored, reader);
    const plan = stored && !isBack ? stored : { ...createEmpty(copy), ...(isBack && listKept(stored)), family };
    const before = seen ?? viewForPerspective(plan, reader);
    const merged = mergeView(plan, copy, reader, before, { now, isNew: true });
    return carryOver({ ...noteRead(merged, copy, reader), family }, change);
  },
  markRead(plan, reader) {
    const party = partyOfReader(reader);
    const read = party ? markRead(plan, party) : plan;
    return read === plan ? plan : { ...plan, ...read };
  },
  mayRemove(plan, reader) {
    if (plan.keptFor ?? viewForPerspective(plan, reader).keptFor)
      return may(reader, 'conversation', 'prepare', aboutFamily(plan)) && maySeeConversation(plan, reader);
    return (
      may(reader, 'conversation', 'lead', aboutFamily(plan)) &&
      (plan.draft === true || plan.cancelled === true) &&
      isSilent(viewForPerspective(plan, reader))
    );
  },
  remove(plan, reader) {
    const party = partyOfReader(reader);
    const left = party && removeFor(plan, party);
    return left && { ...left, family: plan.family };
  },
  mayPutBack,
};

/** Whether a reader puts back a talk that the school removed. */
function mayPutBack(plan: FamilyConversation, reader: Reader): boolean {
  const isSchool = partyOfReader(reader) === 'school';
  return plan.keptFor !== undefined && isSchool && may(reader, 'conversation', 'lead', aboutFamily(plan));
}

/** What others kept of a talk that the school removed: all else of it comes back as the school has it, kept or not. */
function listKept(plan: FamilyConversation): Partial<ConversationPlan> {
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const kept = ((plan[list] ?? []) as Items).filter(({ by = 'school' }) => by !== 'school');
    return kept.length > 0 ? [[list, kept] as const] : [];
  });
  const { confirmationDrafts, consentDrafts, leftOut } = plan;
  const rhythms = plan.rhythms?.filter(({ answers, drafts }) => answers ?? drafts);
  return {
    ...Object.fromEntries(lists),
    ...(leftOut && { leftOut }),
    ...(rhythms?.length && { rhythms }),
    ...(confirmationDrafts && { confirmationDrafts }),
    ...(consentDrafts && { consentDrafts }),
  };
}

/** Whether a conversation is the reader's to know of. Who comes from outside has to say which participant they are. */
function isTheirs(plan: FamilyConversation, reader: Reader): boolean {
  const isNamed = partyOfReader(reader) !== undefined || reader.participant !== undefined;
  return isNamed && maySee(reader, 'conversation', aboutFamily(plan)) && maySeeConversation(plan, reader);
}

/**
 * Creates a plan in which nobody brought anything yet, for what comes in a copy. That a home would like an interpreter is known from
 * before, as the languages of its people are: who begins a talk brings it along.
 */
function createEmpty({
  id,
  schemaVersion,
  type,
  schoolYear,
  parties,
  minutes,
  medium,
  interpreterWishes,
}: ConversationPlan): ConversationPlan {
  return {
    id,
    ...(schemaVersion !== undefined && { schemaVersion }),
    type,
    schoolYear,
    ...(parties && { parties }),
    minutes,
    medium,
    ...(interpreterWishes && { interpreterWishes }),
    participants: [],
    expectations: [],
    agenda: [],
    strengths: [],
    agreements: [],
  };
}

type Items = readonly { readonly id?: string; readonly by?: unknown; readonly readBy?: readonly unknown[] }[];

/** Notes what the reader's party was given, as the copy says; of what is not in it, or was taken back before, nothing. */
function noteRead(plan: ConversationPlan, copy: ConversationPlan, reader: Reader): ConversationPlan {
  const party = partyOfReader(reader);
  if (party === undefined) return plan;
  const marked = markRead(plan, party);
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const said = (copy[list] ?? []) as Items;
    const given = new Set(said.flatMap(({ id, readBy }) => (readBy?.includes(party) ? [id] : [])));
    const before = (plan[list] ?? []) as Items;
    const after = ((marked[list] ?? []) as Items).map((item, place) => (given.has(item.id) ? item : before[place]));
    return after.some((item, place) => item !== before[place]) ? [[list, after] as const] : [];
  });
  return lists.length > 0 ? { ...plan, ...Object.fromEntries(lists) } : plan;
}

/** The lists in which a talk has what a family gave along in an earlier one. */
const CARRIED = ['agenda', 'strengths'] as const;

/** Lists what a copy has of the family's words that was not in it before. */
function listCarried(copy: ConversationPlan, seen: ConversationPlan | undefined): string[] {
  return CARRIED.flatMap((list) => {
    const known = new Set(seen?.[list].map(({ id }) => id));
    return copy[list].flatMap(({ id, by }) => (by !== 'school' && id !== undefined && !known.has(id) ? [id] : []));
  });
}

/** Brings in what the family gave along, or asked to talk on about, in the talk from which this one goes on, as far as the copy names it. */
function carryOver(
  plan: FamilyConversation,
  { copy, seen: before, reader, source }: CopyChange<FamilyConversation>,
): FamilyConversation {
  const earlier = source as FamilyConversation | undefined;
  const isOfFamily = earlier?.family === plan.family && may(reader, 'conversation', 'lead', aboutFamily(plan));
  if (!earlier || !isOfFamily) return plan;
  const wanted = new Set(listCarried(copy, before));
  const seen = viewForPerspective(earlier, reader);
  const wishes = carryTalkWishes(seen, (id) => `${plan.id}.${id}`);
  const given = startFromEarlier(earlier, { id: plan.id });
  const all = { ...given, agenda: [...given.agenda, ...wishes] };
  const added = CARRIED.map((list) => {
    const known = new Set(plan[list].map(({ id }) => id));
    const brought = (all[list] as Items).filter(({ id = '' }) => wanted.has(id) && !known.has(id));
    return [list, [...plan[list], ...brought]] as const;
  });
  return { ...plan, ...Object.fromEntries(added) };
}
