import type { Reference } from '../shared/reference.js';
import { isVisibleTo, partyOfReader, type Reader, type Shareable } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import type { ConfirmedWording, ConversationPlan, ConversationSession } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';
import {
  AGREED_FIELDS,
  CONTRIBUTIONS,
  LIST_FIELDS,
  LIST_NAMES,
  type ListName,
  pick,
  PLAN_FIELDS,
  REFERENCE_FIELDS,
  SESSION_FIELDS,
  WORDING_FIELDS,
} from './plan-fields.js';

type Item = Omit<Shareable, 'by'> & { readonly by?: unknown; readonly from?: Reference };
type Fields = { readonly [key: string]: unknown };

/**
 * Creates the copy of a conversation that a reader may see. A role alone is a reader who speaks for the party of that
 * role; without a reader it is a parent. What a party keeps to itself is not in the copy in any form: parents' notes
 * are not in the school's copy, nor the school's in the parents'. A copy for a reader outside the school contains known
 * fields only, and does not reveal whether one party kept something from another; the school's copy does, so that the
 * school can respect it. A reader from outside (`external`) gets only what is shared with all. A
 * reference to an agenda item is in a copy when the item itself is.
 *
 * Send a reader the copy, never the plan: an element that hides data still contains it. Not checked: what people write
 * in a text that is shared, and whether the conversation is the reader's to see: ask `maySee(reader, 'conversation',
 * about)` first.
 */
export function viewForPerspective(plan: ConversationPlan, reader?: Reader | Role): ConversationPlan {
  const party = partyOfReader(toReader(reader));
  const isSchool = party === 'school';
  const points = new Set(plan.agenda.filter((item) => isVisibleTo(item, party)).map(({ id }) => id));
  const trace = (from: Reference) => (isSchool ? from : (pick(from, REFERENCE_FIELDS) as Reference));
  /** Removes references to agenda items that are not in the copy, which would reveal that they exist, or did. */
  const withOrigin = <T extends { readonly from?: Reference }>({ from, ...value }: T) =>
    from && (from.kind !== 'agenda-item' || points.has(from.id)) ? { ...value, from: trace(from) } : value;

  const copyItem = (item: Item, list: ListName): Fields => {
    const copy = withOrigin(item);
    if (isSchool) return copy;
    const { sharedWith, ...rest } = pick<Item>(
      list === 'confirmations' ? copyConfirmation(copy) : copy,
      LIST_FIELDS[list],
    );
    return sharedWith && item.by === party ? { ...rest, sharedWith } : rest;
  };
  const lists = LIST_NAMES.flatMap((list) => {
    const items = (plan[list] ?? []) as readonly Item[];
    const seen = CONTRIBUTIONS.includes(list) ? items.filter((item) => isVisibleTo(item as Shareable, party)) : items;
    // An empty list would reveal that there are questions for others.
    if (seen.length === 0 && (!plan[list] || list === 'questions')) return [];
    return [[list, seen.map((item) => copyItem(item, list))] as const];
  });
  const rest = Object.entries(withOrigin(plan)).filter(([key]) => !Object.hasOwn(LIST_FIELDS, key));
  const own: Fields = Object.fromEntries(rest);
  return {
    ...(isSchool ? own : copyForOthers(plan, own)),
    ...Object.fromEntries(lists),
  } as unknown as ConversationPlan;
}

/** Converts a role to a reader who speaks for the party of that role. */
export function toReader(reader: Reader | Role | undefined): Reader | undefined {
  return typeof reader === 'string' ? { role: reader } : reader;
}

function copyForOthers({ session, ...plan }: ConversationPlan, own: Fields): Fields {
  const copy = pick(own, PLAN_FIELDS);
  return session ? { ...copy, session: copySession(plan, session) } : copy;
}

/** Keeps the known fields of what was confirmed. */
function copyConfirmation(confirmation: Fields): Fields {
  const of = confirmation['of'] as ConfirmedWording | undefined;
  // Of a plan that was stored before there was one, and not parsed since.
  if (!of) return confirmation;
  const { agreements, ...wording } = of;
  const known = agreements.map((agreement) => pick(agreement, AGREED_FIELDS));
  return { ...confirmation, of: { ...pick(wording, WORDING_FIELDS), agreements: known } };
}

function copySession(plan: Omit<ConversationPlan, 'session'>, session: ConversationSession) {
  const known = new Set<string>(phasesOf(plan).map(({ id }) => id));
  const spent = Object.entries(session.spent).filter(([phase]) => known.has(phase) || phase === session.phase);
  return { ...pick(session, SESSION_FIELDS), spent: Object.fromEntries(spent) };
}
