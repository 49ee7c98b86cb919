import type { Party } from '../shared/parties.js';
import { isBlank, type Text } from '../i18n/text.js';
import { isShared } from '../shared/rights.js';
import type { ContributionList } from './plan-fields.js';
import { isFixed, type OwnItem } from './sharing.js';
import type { Stamp } from './stamp.js';

/** What a leader sets of a point of the agenda, also of one that is shared: how long it may take, and when it comes up. */
export const SCHEDULED: readonly string[] = ['minutes', 'phase'];

/** Whose items are held, and with whom they can be shared. */
interface Holding {
  readonly list: ContributionList;
  readonly party: Party;
  /** With which parties the party can share. */
  readonly others: readonly Party[];
  readonly stamp: Stamp;
}

/**
 * Returns what becomes of a party's own item that its copy changed. A note that another corrected is emptied, not taken back. What was shared keeps its words, is shared with as many
 * at least, was read by whom it was, and once taken back stays so; when it is shared or taken back, the stamp says.
 */
export function holdShared(
  item: OwnItem,
  stored: OwnItem | undefined,
  { list, party, others, stamp }: Holding,
): OwnItem {
  const earlier = stored && isShared(stored) ? stored : undefined;
  if (earlier?.withdrawnAt !== undefined) return earlier;
  const before = earlier?.sharedWith ?? [];
  const added = others.filter((other) => item.sharedWith?.includes(other) && !before.includes(other));
  const sharedWith = [...before, ...added];
  const { sharedWith: _with, sharedAt, readBy: _read, withdrawnAt: takenBackAt, ...words } = item;
  // What the party that said it added stays: of the note only the words of who noted it go.
  const isAnswered = list === 'notes' && earlier?.of !== party && !isBlank(earlier?.correction as Text | undefined);
  const withdrawnAt = isAnswered ? undefined : takenBackAt;
  const kept = isAnswered && takenBackAt !== undefined ? { ...words, text: '' } : words;
  const said = list === 'notes' ? holdCorrection(kept, stored, party) : words;
  const held = earlier && isFixed(list, earlier) ? holdWords(earlier, said) : said;
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
