import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { ContributionList } from './plan-fields.js';
import { isFixed, type OwnItem } from './sharing.js';
import type { Stamp } from './stamp.js';

/** What a leader sets of a point of the agenda, also of one that is shared: how long it may take, and when it comes up. */
export const SCHEDULED: readonly string[] = ['minutes', 'phase'];

/** Whose items are held, and with whom they can be shared. */
interface Holding {
  readonly plan: ConversationPlan;
  readonly list: ContributionList;
  readonly party: Party;
  /** With which parties the party can share. */
  readonly others: readonly Party[];
  readonly stamp: Stamp;
}

/**
 * Returns what becomes of a party's own item that its copy changed. What was shared keeps its words, is shared with as many
 * at least, was read by whom it was, and once taken back stays so; when it is shared or taken back, the stamp says. A note on which the party that said it answered is not taken back either.
 */
export function holdShared(
  item: OwnItem,
  stored: OwnItem | undefined,
  { plan, list, party, others, stamp }: Holding,
): OwnItem {
  const earlier = stored && isShared(stored) ? stored : undefined;
  if (earlier?.withdrawnAt !== undefined) return earlier;
  const before = earlier?.sharedWith ?? [];
  const added = others.filter((other) => item.sharedWith?.includes(other) && !before.includes(other));
  const sharedWith = [...before, ...added];
  const { sharedWith: _with, sharedAt, readBy: _read, withdrawnAt: takenBackAt, ...words } = item;
  const isHeld = stored !== undefined && isFixed(list, stored, plan);
  const withdrawnAt = list === 'notes' && isHeld ? undefined : takenBackAt;
  const said = list === 'notes' ? holdCorrection(words, stored, party) : words;
  const held = isHeld ? holdWords(stored, said) : said;
  if (sharedWith.length === 0) return held;
  return {
    ...held,
    sharedWith,
    ...(added.length > 0 ? { sharedAt: stamp(sharedAt) } : earlier?.sharedAt && { sharedAt: earlier.sharedAt }),
    ...(earlier?.readBy && { readBy: earlier.readBy }),
    ...(earlier && withdrawnAt !== undefined && { withdrawnAt: stamp(withdrawnAt) }),
  };
}

/** Returns a note with the correction of the party that said it, which who noted it does not change. */
function holdCorrection(note: OwnItem, stored: OwnItem | undefined, party: Party): OwnItem {
  if (note.of === party) return note;
  const { correction: _mine, ...words } = note;
  return stored?.correction === undefined ? words : { ...words, correction: stored.correction };
}

/** Returns the words as they were shared, with the time that the agenda gives them now. */
function holdWords(shared: OwnItem, now: OwnItem): OwnItem {
  const entries = Object.entries(shared).filter(([key]) => !SCHEDULED.includes(key));
  const scheduled = Object.entries(now).filter(([key]) => SCHEDULED.includes(key));
  return Object.fromEntries([...entries, ...scheduled]);
}
