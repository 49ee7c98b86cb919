import { isHousehold, type Party, partyOf, type Reader, type Role } from '@driehoek/sdk/shared';
import type { JournalEntry } from '../journal.js';
import type { Stored } from '../records.js';

/** What one reader changed of a record and could not store. */
export interface ReadersEdits {
  readonly reader: Reader;
  readonly unsaved: JournalEntry['unsaved'];
}

/** What {@link carryOver} needs to know of the school. */
export interface CarryOptions {
  /** Returns a whole record as a reader has it. */
  readonly copyFor: (kind: string, whole: unknown, reader: Reader) => Stored | undefined;
  /** The classes of each role. */
  readonly groupsOf: (role: Role) => readonly string[];
}

/** One edit as a portal wrote it whose pages had wholes: a version before and after it, or the change of a reader or party. */
interface FormerEdit {
  readonly before?: Stored;
  readonly after?: Stored;
  readonly change?: {
    readonly reader?: Reader;
    readonly seen?: Stored;
    readonly copy?: Stored;
    readonly offers?: Stored;
    readonly party?: Party;
    readonly before?: object;
    readonly answers?: object;
    readonly mode?: string;
  };
}

type Edit = JournalEntry['unsaved']['edits'][number];

/**
 * Returns what a portal whose pages had wholes wrote in the journal of a record that readers share, as each reader who changed it would
 * write it now. Throws for what cannot be read so: it is to stay where it is.
 */
export function carryOver({ kind, unsaved }: JournalEntry, { copyFor, groupsOf }: CarryOptions): ReadersEdits[] {
  const whole = unsaved.record as Stored & { readonly family?: string; readonly pupil?: string };
  const { id, family = whole.pupil } = whole;
  const asRole = (role: Role, party?: Party): Reader => ({
    role,
    groups: groupsOf(role),
    pupils: partyOf(role) === 'school' || family === undefined ? [] : [family],
    ...(isHousehold(party) && { party }),
  });
  const asParty = (party: Party | undefined) =>
    asRole(party === 'school' ? 'class-teacher' : party === 'pupil' ? 'pupil' : 'parent', party);
  const ofFamily = (copy: Stored): Stored =>
    whole.family === undefined ? copy : Object.assign({}, copy, { family: whole.family });

  const read = (former: FormerEdit): { reader: Reader; edit: Edit } | undefined => {
    const { change, before, after } = former;
    if (change?.reader && change.seen) {
      const copy = change.copy ?? change.offers;
      if (!copy) throw new TypeError('A change without what it changed.');
      return { reader: change.reader, edit: toEdit(ofFamily(change.seen), ofFamily(copy)) };
    }
    if (change?.party !== undefined && change.answers) {
      const { party, answers } = change;
      const answered = (said: object | undefined) => ({ id, parties: said ? { [party]: said } : {} });
      return { reader: asParty(party), edit: toEdit(answered(change.before), answered(answers)) };
    }
    if (change?.mode !== undefined)
      return { reader: asParty('school'), edit: toEdit({ id }, { id, mode: change.mode } as Stored) };
    // That something was read, or that an example was removed, is nobody's words.
    if (change || (after && 'removed' in after)) return undefined;
    const { household } = whole as { readonly household?: Party };
    const reader = household === undefined ? asParty('school') : asParty(household);
    const made = after && copyFor(kind, after, reader);
    if (!made) throw new TypeError('A version that nobody can have changed.');
    return { reader, edit: toEdit(before && copyFor(kind, before, reader), made) };
  };

  const byReader = new Map<string, { reader: Reader; edits: Edit[] }>();
  for (const former of unsaved.edits as unknown as readonly FormerEdit[]) {
    const known = read(former);
    if (!known) continue;
    const { reader, edit } = known;
    const key = JSON.stringify(reader);
    const mine = byReader.get(key) ?? { reader, edits: [] };
    mine.edits.push(edit);
    byReader.set(key, mine);
  }
  return [...byReader.values()].map(({ reader, edits }) => {
    const record = copyFor(kind, whole, reader);
    if (!record) throw new TypeError('A record that is not for who changed it.');
    return { reader, unsaved: { record: withoutRevision(record), edits } };
  });
}

/** The store that readers have now counts in its own way. */
const withoutRevision = ({ revision: _revision, ...content }: Stored): Stored => content;

const toEdit = (before: Stored | undefined, after: Stored): Edit => ({
  ...(before && { before: withoutRevision(before) }),
  after: withoutRevision(after),
});
