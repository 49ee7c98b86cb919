import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import {
  createMemoryStore,
  createOutbox,
  createReaderStore,
  type JournalEntry,
  type OutboxJournal,
  type RecordState,
  type RecordStore,
  RefusedError,
  type StorableRecord,
} from '@driehoek/sdk/records';
import { sheet, sheetRules, writer } from './toy-kind.js';

interface Note extends StorableRecord {
  readonly text: string;
}

const note = (text: string, id = 'a'): Note => ({ id, text });
const textsIn = async (store: RecordStore) => (await store.list<Note>('note')).map(({ text }) => text);

/** A journal in memory, that keeps JSON as a page does. */
function createJournal({ isFull = (): boolean => false, isSlow = false } = {}) {
  const entries = new Map<string, string>();
  const keyOf = (kind: string, id: string) => `${kind}/${id}`;
  const act = (run: () => void) => (isSlow ? turn().then(run) : run());
  const journal: OutboxJournal = {
    read: () => [...entries.values()].map((text): unknown => JSON.parse(text)),
    write: (entry: JournalEntry) =>
      act(() => {
        if (isFull()) throw new Error('full');
        entries.set(keyOf(entry.kind, entry.unsaved.record.id), JSON.stringify(entry));
      }),
    remove: (kind, id) => act(() => void entries.delete(keyOf(kind, id))),
  };
  return { entries, journal };
}

/** A store that fails when it is told so. */
function createShaky() {
  const memory = createMemoryStore();
  const shaky = { fails: undefined as Error | undefined };
  const store: RecordStore = {
    ...memory,
    get: (kind, id) => (shaky.fails ? Promise.reject(shaky.fails) : memory.get(kind, id)),
    put: (kind, record) => (shaky.fails ? Promise.reject(shaky.fails) : memory.put(kind, record)),
    remove: (kind, id) => (shaky.fails ? Promise.reject(shaky.fails) : memory.remove(kind, id)),
  };
  return { memory, store, shaky };
}

const short = ({ id, state, isKept }: RecordState) => `${id} ${state}${isKept ? '' : ', not kept'}`;

describe('what a page edits while the store cannot be reached', () => {
  it('waits, is told of, survives the page, and is stored with what others did meanwhile', async () => {
    const { memory, store, shaky } = createShaky();
    const { entries, journal } = createJournal();
    await memory.put('note', note('A. '));
    const first = createOutbox(store, { journal });
    const told: string[] = [];
    first.watchState((state) => void told.push(short(state)));
    await first.open(['note']);
    shaky.fails = new Error('no connection');
    first.edit('note', { ...first.get<Note>('note', 'a')!, text: 'A. Hier.' });
    first.edit('note', note('nieuw', 'b'));
    await assert.rejects(first.save(), /no connection/);
    assert.deepEqual(first.listStates().map(short), ['a waiting', 'b waiting']);
    first.close();
    await memory.put('note', { ...note('A. Daar.'), revision: 1 } as Note);
    shaky.fails = undefined;
    const second = createOutbox(store, { journal });
    await second.open(['note']);
    await second.recover();
    assert.deepEqual(await textsIn(memory), ['A. Daar.Hier.', 'nieuw']);
    assert.deepEqual([entries.size, second.listStates(), told[0]], [0, [], 'a waiting']);
  });

  it('is told not to be kept where the journal is full, and is stored all the same', async () => {
    const { store, memory, shaky } = createShaky();
    let isFull = true;
    for (const isSlow of [false, true]) {
      const { journal } = createJournal({ isFull: () => isFull, isSlow });
      const outbox = createOutbox(store, { journal });
      shaky.fails = new Error('no connection');
      outbox.edit('note', note(`slow ${isSlow}`, `${isSlow}`));
      await outbox.save().catch(() => undefined);
      await outbox.settle();
      assert.deepEqual(outbox.listStates().map(short), [`${isSlow} waiting, not kept`]);
      isFull = false;
      await outbox.settle();
      assert.deepEqual(outbox.listStates().map(short), [`${isSlow} waiting`]);
      shaky.fails = undefined;
      isFull = true;
      await outbox.settle();
      assert.deepEqual(outbox.listStates(), []);
    }
    assert.deepEqual(await textsIn(memory), ['slow false', 'slow true']);
  });

  it('is taken over from a page that is gone, once this one keeps it', async () => {
    const { store, shaky } = createShaky();
    const [left, own] = [createJournal(), createJournal()];
    shaky.fails = new Error('no connection');
    const gone = createOutbox(store, { journal: left.journal });
    gone.edit('note', note('left'));
    await gone.save().catch(() => undefined);
    const full = createOutbox(store, { journal: createJournal({ isFull: () => true }).journal });
    await full.recover(left.journal).catch(() => undefined);
    assert.equal(left.entries.size, 1);
    const next = createOutbox(store, { journal: own.journal });
    await next.recover(left.journal).catch(() => undefined);
    assert.deepEqual([left.entries.size, own.entries.size, next.get('note', 'a')], [0, 1, note('left')]);
  });

  it('is hidden or held up by no entry of a journal, and no record, that is broken', async () => {
    const { store, memory } = createShaky();
    await memory.put('note', { id: 'odd', text: null } as unknown as Note);
    const good = { kind: 'note', unsaved: { record: note('good'), edits: [{ after: note('good') }] } };
    const bad: unknown[] = [
      null,
      7,
      {},
      { kind: 'note' },
      { kind: 'note', unsaved: { record: {}, edits: [] } },
      { kind: 'note', unsaved: { record: note('x'), edits: [null] } },
      { kind: 'note', unsaved: { record: note('x'), edits: [{ before: note('x') }] } },
    ];
    const outbox = createOutbox(store, {
      journal: { read: () => [...bad, good], write: () => undefined, remove: () => undefined },
    });
    await outbox.open(['note']);
    await outbox.recover();
    assert.deepEqual(await textsIn(memory), ['good', null]);
  });
});

describe('what a store refuses', () => {
  it('waits until it is edited again or discarded, and holds up nothing else', async () => {
    const memory = createMemoryStore();
    await memory.put('note', note('stored'));
    let tries = 0;
    const store: RecordStore = {
      ...memory,
      put: async (kind, record) => {
        if (!('text' in record) || record.text !== 'not mine') return memory.put(kind, record);
        tries += 1;
        throw new RefusedError(kind, record.id, 'forbidden');
      },
    };
    const { entries, journal } = createJournal();
    const outbox = createOutbox(store, { journal });
    await outbox.open(['note']);
    outbox.edit('note', note('not mine'));
    outbox.edit('note', note('mine', 'b'));
    await assert.rejects(outbox.save(), { name: 'RefusedError' });
    await outbox.save();
    assert.deepEqual([outbox.listStates().map(short), tries, entries.size], [['a refused'], 1, 1]);
    assert.deepEqual(await textsIn(memory), ['stored', 'mine']);
    await outbox.discard('note', 'a');
    assert.deepEqual([outbox.get<Note>('note', 'a')?.text, outbox.listStates(), entries.size], ['stored', [], 0]);
    outbox.edit('note', note('not mine'));
    await outbox.save().catch(() => undefined);
    outbox.edit('note', note('better'));
    await outbox.save();
    assert.deepEqual(await textsIn(memory), ['better', 'mine']);
  });

  it('is a new record under an id that is taken by what its reader may not see: it is not tried again by itself', async () => {
    const kinds = { sheet: sheetRules };
    const memory = createMemoryStore();
    await memory.put('sheet', sheet('taken', { ann: 'A' }));
    const mine = createReaderStore(memory, { reader: writer('bob'), kinds, now: () => '2026-11-29T10:00:00.000Z' });
    let tries = 0;
    const put: RecordStore['put'] = (kind, record) => {
      tries += 1;
      return mine.put(kind, record);
    };
    const outbox = createOutbox({ ...mine, put });
    await outbox.open(['sheet']);
    outbox.edit('sheet', { id: 'taken', text: '', mine: 'B' } as StorableRecord);
    await assert.rejects(outbox.save(), { name: 'ConflictError' });
    await outbox.save();
    assert.deepEqual([outbox.listStates().map(short), tries], [['taken refused, not kept'], 1]);
    await outbox.discard('sheet', 'taken');
    assert.deepEqual([outbox.list('sheet'), outbox.listStates()], [[], []]);
  });

  it('is there again when it was to be removed', async () => {
    const memory = createMemoryStore();
    await memory.put('note', note('theirs too'));
    const remove = async () => {
      throw new RefusedError('note', 'a', 'forbidden');
    };
    const outbox = createOutbox({ ...memory, remove });
    await outbox.open(['note']);
    await assert.rejects(outbox.remove('note', 'a'), { name: 'RefusedError' });
    assert.equal(outbox.get<Note>('note', 'a')?.text, 'theirs too');
  });

  it('is there again, with what was typed and not stored, when the store cannot be reached to remove it', async () => {
    const { memory, store, shaky } = createShaky();
    const { entries, journal } = createJournal();
    await memory.put('note', note('A. '));
    const outbox = createOutbox(store, { journal });
    await outbox.open(['note']);
    shaky.fails = new Error('away');
    outbox.edit('note', note('A. Mine.'));
    await outbox.save().catch(() => undefined);
    await assert.rejects(outbox.remove('note', 'a'), { message: 'away' });
    assert.deepEqual(
      [outbox.list<Note>('note').map(({ text }) => text), outbox.listStates().map(short), entries.size],
      [['A. Mine.'], ['a waiting'], 1],
    );
    shaky.fails = undefined;
    await outbox.save();
    assert.deepEqual(await textsIn(memory), ['A. Mine.']);
    await outbox.remove('note', 'a');
    assert.deepEqual([await textsIn(memory), outbox.list('note')], [[], []]);
  });
});
