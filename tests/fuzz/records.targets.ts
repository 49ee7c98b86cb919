import assert from 'node:assert/strict';
import { createMemoryStore, EditedRecord, type StorableRecord, type UnsavedRecord } from '@driehoek/sdk/records';
import { sameData } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText } from './mutations.js';

/** Items without an id that are equal cannot be told apart, so there are none. */
const unlike = { comparator: sameData, maxLength: 4 } as const;
const text = fc.oneof(fc.constantFrom('a', 'b', 'c'), hostileText);
const item = fc.record({ id: fc.constantFrom('1', '2', '3', '__proto__'), text, more: fc.option(text) });
const record = fc
  .record({
    fields: fc.dictionary(fc.oneof(fc.constantFrom('text', '__proto__', 'constructor'), hostileText), text),
    items: fc.uniqueArray(item, { selector: ({ id }) => id }),
    words: fc.uniqueArray(text, unlike),
    lists: fc.uniqueArray(fc.uniqueArray(text, unlike), unlike),
    other: fc.oneof(text, fc.uniqueArray(text, unlike), item, fc.constant(null)),
  })
  // As JSON, which is what a store gives and a journal keeps.
  .map((fields): StorableRecord => JSON.parse(JSON.stringify({ ...fields, id: 'r' })));

interface Lost {
  readonly before: StorableRecord;
  readonly mine: readonly StorableRecord[];
  readonly theirs: StorableRecord;
}

const open = (store: ReturnType<typeof createMemoryStore>) =>
  new EditedRecord<StorableRecord>({ store, kind: 'record', id: 'r' });
const contentOf = ({ revision: _revision, ...content }: StorableRecord) => content;

/** A page edits a record that others change, and what it did not hear of being stored it stores again. */
async function attack({ before, mine, theirs }: Lost): Promise<void> {
  const store = createMemoryStore();
  await store.put('record', contentOf(before) as StorableRecord);
  const [page, other] = [open(store), open(store)];
  await Promise.all([page.refresh(), other.refresh()]);
  const start = page.record;
  for (const next of mine) page.edit(next);
  const unsaved: UnsavedRecord<StorableRecord, never> | undefined =
    page.unsaved && JSON.parse(JSON.stringify(page.unsaved));
  other.edit(theirs);
  await other.save();
  await page.save();
  await page.refresh();
  const once = contentOf(page.record as StorableRecord);
  assert.deepEqual(contentOf((await store.get('record', 'r')) as StorableRecord), once, 'what is stored is shown');
  if (sameData(contentOf(theirs), contentOf(start as StorableRecord)))
    assert.deepEqual(once, contentOf((mine.at(-1) ?? start) as StorableRecord), 'nobody else changed it');
  if (!unsaved) return;
  const again = open(store);
  await again.refresh();
  again.restore(unsaved);
  await again.save();
  assert.deepEqual(withoutTexts(contentOf(again.record as StorableRecord)), withoutTexts(once), 'twice is once');
}

/**
 * Leaves out what people write. Whether a text has a change already is found by its letters, which for two random words says
 * little: the claims about two who type, letter by letter, hold for that.
 */
function withoutTexts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'text' ? undefined : each)));
}

export const recordsTargets = [
  fuzzTarget({
    name: 'EditedRecord: edits on what others stored, stored again after a lost answer',
    inputs: fc.record({ before: record, mine: fc.array(record, { maxLength: 1 }), theirs: record }),
    attack,
  }),
];
