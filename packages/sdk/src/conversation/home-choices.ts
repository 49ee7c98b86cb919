import { type Household, isHousehold, type Party } from '../shared/parties.js';
import { fieldsOf } from '../shared/same-data.js';
import type { ConversationPlan } from './conversation-plan.js';
import { areHomesOpen, isOfClosedHome } from './list-parties.js';
import { isItemVisible, listReaders } from './sharing.js';

/** What each home chooses for itself, as the list of those that chose it. */
type HomeChoice = 'openHouseholds' | 'interpreterWishes';

/** A reader's copy before and after its changes. */
interface ChangedCopy {
  readonly before: ConversationPlan;
  readonly view: ConversationPlan;
  readonly party: Party;
}

/** Merges what a home chose for itself into the fields of a plan; never what the other home chose. */
export function mergeHomeChoice(
  merged: Map<string, unknown>,
  field: HomeChoice,
  { before, view, party }: ChangedCopy,
): void {
  if (!isHousehold(party)) return;
  const has = (copy: ConversationPlan) => copy[field]?.includes(party) === true;
  // A page of before homes had a wish of their own says it where the school says that an interpreter comes.
  const isAsked = field === 'interpreterWishes' && Boolean(view.interpreter) && !before.interpreter;
  const isChosen = has(view) || isAsked;
  if (has(before) === isChosen) return;
  const others = ((merged.get(field) ?? []) as readonly string[]).filter((each) => each !== party);
  const next = isChosen ? [...others, party].sort() : others;
  if (next.length > 0) merged.set(field, next);
  else merged.delete(field);
}

/**
 * The fields of a copy with the choices of homes that its reader may know. A home knows its own, and those of the other when both
 * chose to see each other; the school then knows that they did, and so does a pupil who is told that one home reads what the other noted
 * of it (`listReaders`): without it a copy of the copy would say less. The school knows of each home whether it would like an interpreter.
 */
export function copyHomeChoices(
  fields: { readonly [key: string]: unknown },
  plan: ConversationPlan,
  party: Party | undefined,
): { readonly [key: string]: unknown } {
  const { openHouseholds: _open, interpreterWishes: _wishes, ...rest } = fields;
  const isKnown = (each: Household) => isHousehold(party) && !isOfClosedHome(plan, each, party);
  const isTold = party === 'school' || (party === 'pupil' && isReadByOtherHome(plan));
  const open = plan.openHouseholds?.filter((each) => (isTold ? areHomesOpen(plan) : isKnown(each))) ?? [];
  const wishes = plan.interpreterWishes?.filter((each) => party === 'school' || isKnown(each)) ?? [];
  const known = {
    openHouseholds: open.length > 0 ? open : undefined,
    interpreterWishes: wishes.length > 0 ? wishes : undefined,
  };
  return { ...rest, ...Object.fromEntries(fieldsOf(known)) };
}

/** Whether a home reads what the other one noted that the pupil said, as the pupil's copy tells. */
function isReadByOtherHome(plan: ConversationPlan): boolean {
  const notes = plan.notes?.filter((note) => note.of === 'pupil' && isItemVisible(plan, 'notes', note, 'pupil')) ?? [];
  return notes.some((note) =>
    listReaders(plan, 'notes', note).some(
      (reader) => isHousehold(note.by) && isHousehold(reader) && reader !== note.by,
    ),
  );
}
