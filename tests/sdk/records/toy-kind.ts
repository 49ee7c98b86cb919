import { type KindRules, RefusedError, type StorableRecord } from '@driehoek/sdk/records';
import { InvalidDataError, type Reader } from '@driehoek/sdk/shared';

/** Something on which several write: a text of all, and of each a text of their own. */
export interface Sheet extends StorableRecord {
  readonly text: string;
  readonly own: { readonly [who: string]: string };
}

/** What one of them has of it. */
export interface SheetCopy extends StorableRecord {
  readonly text: string;
  readonly mine: string;
}

export const sheet = (id: string, own: Sheet['own'], text = ''): Sheet => ({ id, text, own });
export const writer = (id: string): Reader => ({ role: 'class-teacher', id });

const invalid = (path: string) => new InvalidDataError([{ path, code: 'wrong-type', message: 'geen tekst' }]);

function parseSheet(input: unknown): Sheet {
  const sheet = input as Sheet;
  if (typeof sheet.text !== 'string') throw invalid('text');
  if (typeof sheet.own !== 'object' || sheet.own === null) throw invalid('own');
  return sheet;
}

/** Who is named on a sheet has it; somebody new may begin one, with themselves alone on it. */
export const sheetRules: KindRules<Sheet, SheetCopy> = {
  parse: parseSheet,
  parseCopy(input) {
    const copy = input as SheetCopy;
    if (typeof copy.text !== 'string') throw invalid('text');
    if (typeof copy.mine !== 'string') throw invalid('mine');
    return copy;
  },
  copyFor({ own, ...sheet }, { id = '' }) {
    const mine = Object.hasOwn(own, id) ? own[id] : undefined;
    return mine === undefined ? undefined : { ...sheet, mine };
  },
  applyCopy(stored, { copy, reader: { id } }) {
    if (id === undefined) throw new RefusedError('sheet', copy.id, 'forbidden');
    return sheet(copy.id, { ...stored?.own, [id]: copy.mine }, copy.text);
  },
  mayRemove: ({ own }, { id = '' }) => Object.keys(own).every((each) => each === id),
};

/** The rules of a kind that everybody has, changes and removes. */
const openRules: KindRules = {
  parse: (input) => input as StorableRecord,
  copyFor: (record) => record,
  applyCopy: (_stored, { copy }) => copy,
  mayRemove: () => true,
};

/** Every kind that the claims of stores name, open to everybody. */
export const openKinds: { readonly [kind: string]: KindRules } = Object.fromEntries(
  ['note', 'notes', 'card', 'constructor', '__proto__'].map((kind) => [kind, openRules]),
);
