import { applyChanges } from '../shared/apply-changes.js';
import type { Party } from '../shared/parties.js';
import { type ActionOn, may, partyOfReader, type Reader } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { fieldsOf, sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import { raiseSequence } from './calendar-sequence.js';
import { findHeldAnswer, maySayHeldAfterAll, mayTickCheckIn, tickCheckIn } from './check-ins.js';
import type { CheckIn, ContactRhythm } from './check-in.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { keepConfirmed } from './drop-agreement.js';
import { keepPeople, settleParties } from './hold-family.js';
import { keepHandedOver } from './hand-over.js';
import { mergeHomeChoice } from './home-choices.js';
import { ownIdOf } from './item-id.js';
import { keepReasons } from './keep-reasons.js';
import { keepUnsent } from './keep-unsent.js';
import { isLeftOut, noteNotShared } from './left-party.js';
import { settleLeftPeople } from './left-people.js';
import { householdOf, listParties } from './list-parties.js';
import { mergeConsents } from './merge-consents.js';
import { mergeConfirmations } from './merge-confirmations.js';
import { mergeDrafts } from './merge-drafts.js';
import { mergeContributions } from './merge-contributions.js';
import { mergeRecordAnswers } from './merge-record-answers.js';
import { mergeRhythmAnswers, mergeUnsentReasons, settleRhythms } from './merge-rhythms.js';
import { type Item, type ListCopies, mergeList } from './merge-list.js';
import { REFERENCE_FIELDS } from './nested-fields.js';
import {
  isContributionList,
  isDraftList,
  LIST_FIELDS,
  LIST_NAMES,
  type ListName,
  listShared,
  pick,
  type PLAN_FIELDS,
  REQUIRED_LISTS,
} from './plan-fields.js';
import { dayOfInstant } from './local-day.js';
import { withoutTypeInIds } from './question-id.js';
import { dropReferences } from './references.js';
import { settleLeaders } from './settle-leaders.js';
import { type Stamp, trustTime } from './stamp.js';
import { maySeeConversation, toReader, viewForPerspective } from './view-for-perspective.js';

/** The fields of the plan itself that may be changed without leading the conversation, each with the right to do so. */
const FIELD_RIGHTS: { readonly [field in keyof typeof PLAN_FIELDS]?: ActionOn<'conversation'> } = {
  pupilRole: 'change-pupil-role',
};
/** The fields that a copy never changes: identity and versions belong to the store, and lists are merged item by item. */
const NOBODYS_FIELDS: readonly string[] = [
  'id',
  'revision',
  'sequence',
  'schemaVersion',
  'openHouseholds',
  'interpreterWishes',
  'keptFor',
  'movedAgreements',
  'leftOut',
  'leftPeople',
  ...LIST_NAMES,
];

/**
 * Merges a reader's changed copy into the plan, as `mergeView` does and with the same rights, without checking what is in
 * the copy: for a page that edits the copy itself. What is confirmed, shared or taken back keeps the time that the page gave
 * it, unless `now` says another. A server gives what it received to `mergeView`.
 */
export function mergeCopy(
  plan: ConversationPlan,
  view: ConversationPlan,
  readerOrRole: Reader | Role | undefined,
  seen?: ConversationPlan,
  now?: Instant,
): ConversationPlan {
  return mergeChanges(plan, { view, seen, reader: toReader(readerOrRole), stamp: trustTime(now) });
}

/** A reader's changed copy, and when it is merged. */
export interface CopyMerge {
  readonly view: ConversationPlan;
  /** The copy before the changes; that of the present plan when left out. */
  readonly seen: ConversationPlan | undefined;
  readonly reader: Reader | undefined;
  readonly stamp: Stamp;
  /** Whether the changes are certainly not in the plan yet; see `mergeText`. */
  readonly isNew?: boolean | undefined;
}

/** Merges a copy that was checked or made here; see {@link mergeCopy}. */
export function mergeChanges(
  stored: ConversationPlan,
  { view: sent, seen, reader, stamp, isNew = false }: CopyMerge,
): ConversationPlan {
  const party = findMergingParty(stored, reader);
  if (!party) return stored;
  const [plan, copy] = [withoutTypeInIds(stored), withoutTypeInIds(sent)];
  const present = viewForPerspective(plan, reader);
  const before = seen ? withoutTypeInIds(seen) : present;
  const leads = may(reader, 'conversation', 'lead');
  const isOut = isLeftOut(plan, party);
  const view = isOut ? keepUnsent(copy, before, party) : copy;
  const ownKeys = leads
    ? [...new Set([...Object.keys(before), ...Object.keys(view)])].filter((key) => !NOBODYS_FIELDS.includes(key))
    : Object.entries(FIELD_RIGHTS).flatMap(([key, action]) =>
        !isOut && may(reader, 'conversation', action) ? [key] : [],
      );
  const merged = fieldsOf(applyChanges(plan, before, view, ownKeys, { isNew }));

  // Who leads may add a party and share with it at once.
  const parties = listParties(leads ? settleParties(plan, toPlan(merged)) : plan);
  for (const list of LIST_NAMES) {
    if (sameData(itemsOf(before, list), itemsOf(view, list))) continue;
    // What it was about to answer when it was left out, or answered since, it cannot send, and keeps.
    const isKept = isContributionList(list) || (isDraftList(list) && itemsOf(view, list).length > 0);
    if (isOut && !isKept && list !== 'rhythms') continue;
    const keys = leads ? undefined : listShared(LIST_FIELDS[list]);
    const mergeItems = (): readonly Item[] | undefined => {
      if (list === 'confirmations')
        return mergeConfirmations({ plan, seen: before, sent: view, party, keys, stamp }) as readonly Item[];
      if (list === 'consents') {
        const answers = may(reader, 'conversation', 'consent');
        return mergeConsents({ plan, seen: before, sent: view, party, leads, answers, stamp }) as
          | readonly Item[]
          | undefined;
      }
      if (list === 'recordAnswers') return mergeRecordAnswers({ plan, seen: before, sent: view, party, stamp });
      // What goes along to the next teacher, a family gives.
      if (list === 'handOver' && party === 'school') return undefined;
      if (isDraftList(list)) {
        const answers = may(reader, 'conversation', list === 'consentDrafts' ? 'consent' : 'confirm');
        return answers ? (mergeDrafts(plan, { seen: before, sent: view, party }, { isNew })[list] ?? []) : undefined;
      }
      const ofRhythms = { plan, seen: before, sent: view, party, stamp };
      if (list === 'rhythms' && isOut) return mergeUnsentReasons(plan.rhythms, ofRhythms);
      if (list === 'rhythms' && !leads && may(reader, 'conversation', 'confirm'))
        return mergeRhythmAnswers(plan.rhythms, ofRhythms);
      if (!isContributionList(list) && !leads) return undefined;
      const copies = copiesOf(list, { present, before, view, party, leads });
      if (isContributionList(list)) {
        const contributed = mergeContributions({ plan, list, copies, party, parties, leads, stamp, isNew });
        return list === 'handOver' ? keepHandedOver(plan, contributed) : contributed;
      }
      const merge = () =>
        mergeList(itemsOf(plan, list), copies, {
          isMine: list === 'checkIns' ? (item) => isFreeCheckIn(item, party) : () => true,
          isOwn: () => true,
          keyOf: ({ id }) => id,
          keys,
          isNew,
        });
      if (list === 'rhythms') return settleRhythms(merge() as unknown as readonly ContactRhythm[], ofRhythms);
      if (list === 'participants')
        return keepPeople(plan, merge() as unknown as readonly Participant[]) as unknown as readonly Item[];
      if (list !== 'agreements') return merge();
      return keepConfirmed(plan, merge() as unknown as readonly Agreement[], () =>
        dayOfInstant(plan, stamp(undefined)),
      );
    };
    const items = mergeItems();
    if (!items) continue;
    if (items.length > 0 || plan[list] || view[list]) merged.set(list, items);
    // A plan without phases of its own uses those of its type again.
    if (items.length === 0 && !view[list] && !REQUIRED_LISTS.includes(list)) merged.delete(list);
  }
  const versions = { stored: plan, seen: before, sent: view, party };
  if (isOut) return noteNotShared(dropReferences(plan, keepReasons(toPlan(merged), versions)), party, view);
  if (plan.checkIns && may(reader, 'conversation', 'tick-check-in')) {
    // Who leads changes the contacts themselves; what another party said of one, it answers as any party does.
    const checkIns = leads ? (merged.get('checkIns') as readonly CheckIn[] | undefined) : plan.checkIns;
    if (checkIns) merged.set('checkIns', mergeTicks(checkIns, { before, view, party, leads, reader }));
  }
  if (!leads && may(reader, 'conversation', 'change-languages'))
    merged.set('participants', mergeLanguages(plan, before, view, party));
  mergeHomeChoice(merged, 'openHouseholds', { before, view, party });
  if (may(reader, 'conversation', 'change-interpreter'))
    mergeHomeChoice(merged, 'interpreterWishes', { before, view, party });
  const next = keepReasons(toPlan(merged), versions);
  const settled = leads ? settleLeaders(plan, settleLeftPeople(plan, settleParties(plan, next))) : next;
  return raiseSequence(plan, dropReferences(plan, settled));
}

/** Returns the party whose changes are merged; `undefined` for a reader who may change nothing. */
export function findMergingParty(plan: ConversationPlan, reader: Reader | undefined): Party | undefined {
  if (!may(reader, 'conversation', 'prepare') || !maySeeConversation(plan, reader)) return undefined;
  return partyOfReader(reader);
}

const toPlan = (fields: ReadonlyMap<string, unknown>) => Object.fromEntries(fields) as unknown as ConversationPlan;

const itemsOf = (plan: ConversationPlan, list: ListName) => (plan[list] ?? []) as readonly Item[];

/** The copies of a plan that go into a merge, and whose they are. */
interface PlanCopies {
  readonly present: ConversationPlan;
  readonly before: ConversationPlan;
  readonly view: ConversationPlan;
  readonly party: Party;
  readonly leads: boolean;
}

/**
 * Returns the copies of a list. Where a party can hide things, an id that the reader does not see now becomes one of the
 * reader's own (`ownIdOf`), whether the plan has it or not. Of what something comes from, a family gives known fields only.
 */
function copiesOf(list: ListName, { present, before, view, party, leads }: PlanCopies): ListCopies {
  const now = itemsOf(present, list);
  const known = new Set(now.map(({ id }) => id));
  const isNamed = isContributionList(list);
  const readItem = (item: Item): Item => ({
    ...item,
    ...(isNamed && item.id !== undefined && !known.has(item.id) && { id: ownIdOf(party, item.id) }),
    ...(!leads && item.from && { from: pick(item.from, REFERENCE_FIELDS) }),
  });
  return { now, seen: itemsOf(before, list).map(readItem), sent: itemsOf(view, list).map(readItem) };
}

/** A short contact of which another party said that it has been is not changed any more by who leads the conversation. */
const isFreeCheckIn = ({ doneBy }: { readonly doneBy?: unknown }, party: Party) =>
  doneBy === undefined || doneBy === party;

/** The copies in which a party says whether short contacts have been. */
interface TickCopies extends Pick<PlanCopies, 'before' | 'view' | 'party' | 'leads'> {
  readonly reader: Reader | undefined;
}

/** Merges whether short contacts of a party have been. */
function mergeTicks(checkIns: readonly CheckIn[], { before, view, party, leads, reader }: TickCopies): CheckIn[] {
  const byId = ({ checkIns: copies = [] }: ConversationPlan) => new Map(copies.map((each) => [each.id, each]));
  const [seen, sent] = [byId(before), byId(view)];
  return checkIns.map((checkIn) => {
    const [earlier, changed] = [seen.get(checkIn.id), sent.get(checkIn.id)];
    if (!earlier || !changed || findHeldAnswer(earlier) === findHeldAnswer(changed)) return checkIn;
    const isHeld = findHeldAnswer(changed);
    const isAfterAll = isHeld === true && maySayHeldAfterAll(reader, checkIn);
    if (!isAfterAll && (leads || !mayTickCheckIn(reader, checkIn))) return checkIn;
    return tickCheckIn(checkIn, isHeld === undefined ? undefined : party, isHeld);
  });
}

/** Merges the languages of a household's parents, which they may change themselves. */
function mergeLanguages(
  plan: ConversationPlan,
  before: ConversationPlan,
  view: ConversationPlan,
  party: Party,
): Participant[] {
  const byId = (copy: ConversationPlan) => new Map(copy.participants.map((person) => [person.id, person]));
  const [seen, sent] = [byId(before), byId(view)];
  return plan.participants.map((person) => {
    const [earlier, changed] = [seen.get(person.id), sent.get(person.id)];
    const isOwn = householdOf(person) === party;
    return earlier && changed && isOwn ? applyChanges(person, earlier, changed, ['language']) : person;
  });
}
