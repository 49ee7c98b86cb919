import { isKeptFor } from '../shared/kept-for.js';
import type { Household, Party } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
import { partyOfReader, type Reader } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import type { CheckIn, ContactRhythm } from './check-in.js';
import type { Agreement } from './agreement.js';
import { isPartyUntold, listUnannounced } from './announce-conversation.js';
import { createBarePlan } from './bare-plan.js';
import type { Confirmation, ConfirmationDraft } from './confirmation.js';
import type { Consent, ConsentDraft, Goal } from './support-plan.js';
import type { ConversationPlan, Joined, LeftPerson, Participant } from './conversation-plan.js';
import type { RecordAnswer } from './record-text.js';
import { phasesOf } from './conversation-types.js';
import { copyHomeChoices } from './home-choices.js';
import { isLeftOut, keepOwnWords, listLeft } from './left-party.js';
import { listLeftPeople } from './left-people.js';
import {
  householdOf,
  isOfClosedHome,
  listOthers,
  listParticipants,
  listParties,
  partyOfPerson,
} from './list-parties.js';
import { listPresent } from './list-present.js';
import {
  JOINED_FIELDS,
  LEFT_FIELDS,
  LEFT_OUT_FIELDS,
  LEFT_PERSON_FIELDS,
  REFERENCE_FIELDS,
  SESSION_FIELDS,
} from './nested-fields.js';
import { isOnTable } from './on-table.js';
import {
  type ContributionList,
  isContributionList,
  isDraftList,
  isPrepared,
  LIST_FIELDS,
  LIST_NAMES,
  type ListName,
  pick,
  PLAN_FIELDS,
  REQUIRED_LISTS,
} from './plan-fields.js';
import { copyRecordAnswer, isRecordAnswerVisible } from './record-answers.js';
import { isItemVisible, isReadBy, listReaders, type OwnItem, ownerOf } from './sharing.js';
import { copyConfirmation, copyMoved, isConfirmationVisible } from './view-confirmations.js';
import {
  copyAuthority,
  copyCheckIn,
  copyConsent,
  copyGoal,
  copyRefusal,
  isAgreementVisible,
  isCheckInVisible,
  isConsentVisible,
  isOwnDraft,
  isGoalVisible,
  isKnownOutsider,
  type Viewer,
} from './view-support-plan.js';
import { copyRhythm, isOfVisibleRhythm, isRhythmVisible } from './view-rhythms.js';
import { withoutTypeInIds } from './question-id.js';
import { withholdKind } from './withhold-kind.js';

type Fields = { readonly [key: string]: unknown };
type Item = Fields & OwnItem & { readonly from?: Reference; readonly household?: Household };

/**
 * Creates the copy of a conversation that a reader may see. A role alone is a reader who speaks for the party of that
 * role; without a reader it is a parent.
 *
 * - What a party brings in is in its own copy, and in that of a party with which it is shared: not in any form in another.
 *   Of what was taken back, who had read it has the words still, and who had not has only that there was something.
 * - What is of one home of the child (what it brings in, notes of what it said, agreements that it keeps, its rhythm of short
 *   contacts, the comment of its
 *   confirmation, the language of its people, its wish for an interpreter) is in the other's copy only when both chose so (`openHouseholds`).
 *   That a home would like an interpreter is not in the pupil's copy either, nor in one for anybody from outside.
 * - A copy for a reader outside the school contains known fields only, and does not reveal with whom else something is
 *   shared; the school's copy does, so that the school can respect it. Of what stood on the screen of a talk that was rounded off
 *   it says that it is shared with all who were at the table: they saw it together, and a summary holds no more than that. A reader from outside (`external`) gets no words of
 *   anybody, since nobody can share with somebody from outside, no summary, no answer on what was agreed, and of the agreements those that nobody from outside took
 *   up; who says which `participant` it is, only the agreements that this person takes up or leads, with their goals and the contacts after them,
 *   and only once the family knows that this person comes.
 * - A question to others is not in the pupil's copy, whoever it is shared with: the pupil hears it when it is asked (`viewOnScreen`).
 * - A *no* that is only about agreements which are not in a copy, is not in it either: it would tell that there are such
 *   agreements, and stand above others that nobody disputes. Of who said it, it looks as if there is no answer yet.
 * - What a household answered when it was asked to consent to a plan of support is in its own copy and the school's, and in the
 *   other home's when both chose so: never in the pupil's, nor in one for anybody from outside. That the plan was refused, and no more (`planRefused`), is in
 *   the pupil's, and in that of a participant from outside who does something of the plan.
 * - What a home answers on a rhythm of short contacts is in its own copy and the school's, and in the other home's when both chose so; in the
 *   pupil's without its words. One that is not agreed is in no copy for anybody from outside.
 * - Of an agreement that a home answered on and that the other home does now, it has no more than that it is not its own any more (`movedAgreements`).
 * - What a party says of the record is in the copy of who reads the school's draft, and of the other home only when both chose so.
 * - What a party is answering and has not sent is in its own copy alone.
 * - A reference to an agenda item or an agreement is in a copy when the item itself is.
 * - That the school calls a conversation difficult is in the school's copy alone (`withholdKind`): in another it has a general type and,
 *   when it has no title, a blank one; phases that have the minutes of that type, have those of the general one.
 * - Who was added and is not announced yet (`listUnannounced`) is in the school's copy alone, and so is it that a party came into it that is not told yet (`listUntold`).
 * - A party that a conversation goes on without, though it was told of it, has in it as which talk it knew it, and what it wrote and chose
 *   itself, as of one that was removed (`leftOut`); who knew that it was there, has that it is not any more. In no other copy for a family are its people, or what the pupil does when that is the pupil.
 * - A family has nothing of a `draft`, and a party nothing of a conversation that it is not in: it gets a bare plan, in which not
 *   even the kind of conversation is true. Ask `maySeeConversation` first, and send none.
 *
 * Send a reader the copy, never the plan: an element that hides data still contains it. Not checked: what people write
 * in a text that is shared, and whether the conversation is about the reader's child or class: ask `maySee(reader,
 * 'conversation', about)`.
 */
export function viewForPerspective(stored: ConversationPlan, readerOrRole?: Reader | Role): ConversationPlan {
  const reader = toReader(readerOrRole);
  // In every copy alike, so that copies can be merged.
  const whole = withoutTypeInIds(stored);
  if (!maySeeConversation(whole, reader)) return createBarePlan(whole);
  const party = partyOfReader(reader);
  const isSchool = party === 'school';
  const known = party && isLeftOut(whole, party) ? keepOwnWords(whole, party) : whole;
  const plan = isSchool ? known : withholdKind(known);
  const viewer: Viewer = { party, outsider: party === undefined ? reader?.participant : undefined };
  const lists = LIST_NAMES.map((list) => [list, listVisible(plan, list, viewer)] as const);
  const seen = new Set(lists.flatMap(([list, items]) => items.map(({ id }) => `${list} ${id}`)));
  const listOf: { readonly [kind: string]: ListName } = {
    'agenda-item': 'agenda',
    agreement: 'agreements',
    rhythm: 'rhythms',
  };
  const had = new Set([...plan.agenda, ...plan.agreements].map(({ id }) => id));
  /** Removes references to what is not in the copy, which would reveal that it exists, or did. */
  const copyOrigin = <T extends { readonly from?: Reference }>({ from, ...value }: T) => {
    const list = from && listOf[from.kind];
    // An agreement of an earlier conversation is not in this plan.
    const isElsewhere = list === 'agreements' && from && !had.has(from.id);
    if (!from || (list && !isElsewhere && !seen.has(`${list} ${from.id}`))) return value;
    return { ...value, from: isSchool ? from : pick(from, REFERENCE_FIELDS) };
  };
  const copies = lists.flatMap(([list, items]) => {
    // An empty list would reveal that there is something for others.
    if (items.length === 0 && (!plan[list] || !REQUIRED_LISTS.includes(list))) return [];
    return [[list, items.map((item) => copyItem(plan, list, copyOrigin(item) as Item, viewer))] as const];
  });
  const rest = Object.entries(copyOrigin(plan)).filter(([key]) => !Object.hasOwn(LIST_FIELDS, key));
  const own: Fields = Object.fromEntries(rest);
  const fields = copyLeftOut(isSchool ? own : copyForOthers(plan, own, party), plan, party);
  return {
    ...copyMoved(copyRefusal(copyAuthority(copyHomeChoices(fields, plan, party), party), plan, viewer), plan, viewer),
    ...Object.fromEntries(copies),
  } as unknown as ConversationPlan;
}

/**
 * Whether a reader may have a copy of this conversation: the school; a party that it is between, once it is announced; and
 * somebody from outside then too. One that was removed is left to those for whom it was kept (`removeFor`). Not checked: whether it is about the reader's child or class.
 */
export function maySeeConversation(plan: ConversationPlan, readerOrRole?: Reader | Role): boolean {
  const reader = toReader(readerOrRole);
  const party = partyOfReader(reader);
  if (!isKeptFor(plan, party)) return false;
  if (party === 'school') return true;
  if (plan.draft) return false;
  if (party === undefined) return isKnownOutsider(plan, reader ?? {});
  return isLeftOut(plan, party) || (listParties(plan).includes(party) && !isPartyUntold(plan, party));
}

/** Converts a role to a reader who speaks for the party of that role. */
export function toReader(reader: Reader | Role | undefined): Reader | undefined {
  return typeof reader === 'string' ? { role: reader } : reader;
}

function listVisible(plan: ConversationPlan, list: ListName, viewer: Viewer): readonly Item[] {
  const items = (plan[list] ?? []) as unknown as readonly Item[];
  const { party } = viewer;
  if (isContributionList(list)) return items.filter((item) => isItemVisible(plan, list, item, party));
  // An answer, with the words beside it, goes to who the talk is between: nobody can send it to somebody from outside.
  if (list === 'confirmations' && party === undefined) return [];
  if (list === 'confirmations')
    return items.filter((item) => isConfirmationVisible(plan, item as unknown as Confirmation, viewer));
  const agreements = plan.agreements.filter((agreement) => isAgreementVisible(plan, agreement, viewer));
  if (list === 'participants' && party !== 'school') {
    const untold = new Set<unknown>(listUnannounced(plan));
    const known = listParticipants(plan).filter((person) => !isPartyUntold(plan, partyOfPerson(person)));
    return known.filter((person) => !untold.has(person)) as unknown as readonly Item[];
  }
  if (list === 'agreements') return agreements as unknown as readonly Item[];
  if (list === 'recordAnswers')
    return items.filter((item) => isRecordAnswerVisible(plan, item as unknown as RecordAnswer, party));
  return items.filter((item) => isListedVisible(plan, list, item, agreements, viewer));
}

/** Whether an item of a list that is everybody's is in a copy, which has these agreements. */
function isListedVisible(
  plan: ConversationPlan,
  list: ListName,
  item: unknown,
  agreements: readonly Agreement[],
  viewer: Viewer,
): boolean {
  if (list === 'goals') return isGoalVisible(item as Goal, agreements, viewer);
  if (list === 'consents') return isConsentVisible(plan, item as Consent, viewer);
  if (list === 'rhythms') return isRhythmVisible(plan, item as ContactRhythm, viewer);
  if (isDraftList(list)) return isOwnDraft(item as ConfirmationDraft | ConsentDraft, viewer);
  if (list !== 'checkIns') return true;
  const checkIn = item as CheckIn;
  return isOfVisibleRhythm(plan, checkIn, viewer) && isCheckInVisible(plan, checkIn, agreements, viewer);
}

function copyItem(plan: ConversationPlan, list: ListName, item: Item, viewer: Viewer): Fields {
  const copy = copyParts(plan, list, item, viewer);
  return viewer.party === 'school' ? copy : pick(copy, LIST_FIELDS[list]);
}

/** Leaves out of an item what is not the reader's to know. */
function copyParts(plan: ConversationPlan, list: ListName, item: Item, viewer: Viewer): Fields {
  const { party } = viewer;
  if (isContributionList(list)) return copyContribution(plan, list, item, party);
  if (list === 'participants') return copyParticipant(plan, item as unknown as Participant, party);
  if (list === 'confirmations' || list === 'confirmationDrafts')
    return copyConfirmation(plan, item as unknown as Confirmation, viewer);
  if (list === 'rhythms') return copyRhythm(plan, item as unknown as ContactRhythm, viewer) as Fields;
  if (list === 'recordAnswers') return copyRecordAnswer(plan, item as unknown as RecordAnswer, party);
  const copy: { readonly [List in ListName]?: (listed: never, viewer: Viewer) => object } = {
    goals: copyGoal,
    consents: copyConsent,
    consentDrafts: copyConsent,
    checkIns: copyCheckIn,
  };
  return (copy[list]?.(item as never, viewer) ?? item) as Fields;
}

/** Tells of what another party shares only what concerns the reader. */
function copyContribution(
  plan: ConversationPlan,
  list: ContributionList,
  item: Item,
  party: Party | undefined,
): Fields {
  if (ownerOf(item) === party) return item;
  const { sharedWith, readBy: _readBy, ...rest } = item;
  const isRead = isReadBy(item, party);
  const seen = {
    ...rest,
    ...(party !== undefined && { sharedWith: party === 'school' ? sharedWith : listTold(plan, list, item, party) }),
    ...(isRead && { readBy: [party] }),
  };
  return item.withdrawnAt === undefined || isRead ? seen : { ...withoutWords(seen, list), text: '' };
}

/**
 * With whom something is shared, as far as a family is told: with itself; of a note of what it said with all who read that,
 * since they read what it corrects too; and of what was on the table in a talk that was rounded off with all who saw it there.
 */
function listTold(plan: ConversationPlan, list: ContributionList, item: OwnItem, party: Party): readonly Party[] {
  if (plan.session?.endedAt !== undefined && isPrepared(list) && isOnTable(plan, list, item)) {
    const atTable = listPresent(plan).filter((other) => !isPartyUntold(plan, other));
    return listOthers(plan, ownerOf(item)).filter((other) => other === party || atTable.includes(other));
  }
  if (list !== 'notes' || item.of !== party) return [party];
  return listReaders(plan, list, item).filter((reader) => reader !== ownerOf(item));
}

/** Keeps of what was taken back before it was read that there was something, and nothing of what. */
function withoutWords(item: Fields, list: ContributionList): Fields {
  const { id, by, of, for: asked, phase, can, kind, sharedWith, withdrawnAt } = item;
  const { phase: hasPhase } = LIST_FIELDS[list] as { readonly phase?: boolean };
  const kept = {
    id,
    by,
    of,
    for: asked,
    can,
    kind,
    sharedWith,
    withdrawnAt,
    ...(hasPhase && list === 'questions' && { phase }),
    // What a party corrected of a note is its own: who noted it does not take that back.
    ...(list === 'notes' && of !== by && { correction: item['correction'] }),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function copyParticipant(plan: ConversationPlan, person: Participant, party: Party | undefined): Fields {
  const { language, ...rest } = person;
  return language === undefined || isOfClosedHome(plan, householdOf(person), party) ? rest : { ...rest, language };
}

/** Who came in since the reader was told, as far as the reader knows of them now. */
function copyJoined(plan: ConversationPlan, reader: Party | undefined): Pick<ConversationPlan, 'joined'> {
  const untold = new Set(listUnannounced(plan).map(({ id }) => id));
  const present = new Set(listParticipants(plan).map(({ id }) => id));
  const isKnown = ({ party, person }: Joined) =>
    party
      ? listParties(plan).includes(party) && !isPartyUntold(plan, party)
      : person !== undefined && present.has(person) && !untold.has(person);
  const seen = (plan.joined ?? []).flatMap((each) =>
    reader && each.told.includes(reader) && isKnown(each) ? [{ ...pick(each, JOINED_FIELDS), told: [reader] }] : [],
  );
  return seen.length > 0 ? { joined: seen } : {};
}

/** Who does not come any more, of whom the reader knew that they came. */
function copyLeftPeople(plan: ConversationPlan, reader: Party | undefined): Pick<ConversationPlan, 'leftPeople'> {
  const seen = listLeftPeople(plan, reader).map((each) => ({
    ...(pick(each, LEFT_PERSON_FIELDS) as LeftPerson),
    told: reader ? [reader] : [],
  }));
  return seen.length > 0 ? { leftPeople: seen } : {};
}

/** What a party keeps of a conversation that goes on without it, is its own. Who knew that it was there has that it is not any more. */
function copyLeftOut({ leftOut: _all, ...fields }: Fields, plan: ConversationPlan, party: Party | undefined): Fields {
  const others = listLeft(plan, party).map((each) => ({ ...pick(each, LEFT_FIELDS), told: [party] }));
  const own = plan.leftOut?.filter((each) => each.party === party) ?? [];
  const leftOut = plan.keptFor ? own.map((each) => pick(each, LEFT_OUT_FIELDS)) : others;
  return leftOut.length > 0 ? { ...fields, leftOut } : fields;
}

function copyForOthers({ session, ...plan }: ConversationPlan, own: Fields, party: Party | undefined): Fields {
  const { summary, keptFor, pupilRole, joined: _joined, leftPeople: _left, ...known } = pick(own, PLAN_FIELDS);
  const parties = listParties(plan);
  const isWithPupil = parties.includes('pupil') && !isPartyUntold(plan, 'pupil');
  const told = parties.filter((each) => !isPartyUntold(plan, each));
  // The summary is in words for the family.
  const copy = {
    ...known,
    ...(keptFor !== undefined && { keptFor: [party] }),
    ...copyJoined(plan, party),
    ...copyLeftPeople(plan, party),
    ...(pupilRole !== undefined && isWithPupil && { pupilRole }),
    ...(told.length < parties.length && { parties: told }),
    ...(party !== undefined && summary !== undefined && { summary }),
  };
  if (!session) return copy;
  const phases = new Set<string>(phasesOf(plan).map(({ id }) => id));
  const spent = Object.entries(session.spent).filter(([phase]) => phases.has(phase) || phase === session.phase);
  return { ...copy, session: { ...pick(session, SESSION_FIELDS), spent: Object.fromEntries(spent) } };
}
