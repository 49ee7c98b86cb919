import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore, type RecordStore } from '@driehoek/sdk/records';
import type { Stored } from '../../packages/portal/src/records.js';
import { Saver } from '../../packages/portal/src/saver.js';
import { createJournal, createStorage } from './fake-journal.js';

interface Note extends Stored {
  readonly text: string;
  readonly more?: string;
}

const read = (store: RecordStore, id: string) => store.get<Note>('card', id);
const note = (text: string, id = 'a', more?: string): Note => ({ id, text, ...(more && { more }) });
const texts = async (store: RecordStore) => (await store.list<Note>('card')).map(({ text }) => text);
const failing = (store: RecordStore, fails: () => boolean): RecordStore => ({
  ...store,
  put: (kind, record) => (fails() ? Promise.reject(new Error('full')) : store.put(kind, record)),
});
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

async function openSaver(store: RecordStore, ...options: ConstructorParameters<typeof Saver>[1][]): Promise<Saver> {
  const saver = new Saver(store, ...options);
  await saver.open(['card']);
  return saver;
}

describe('saving while somebody types', () => {
  it('keeps the latest of many changes', async () => {
    const store = createMemoryStore();
    const saver = new Saver(store);
    for (const text of ['h', 'he', 'hel']) saver.edit('card', note(text));
    await saver.settle();
    assert.equal((await read(store, 'a'))?.text, 'hel');
  });

  it('saves several records side by side', async () => {
    const store = createMemoryStore();
    const saver = new Saver(store);
    saver.edit('card', note('one', 'a'));
    saver.edit('card', note('two', 'b'));
    await saver.settle();
    assert.deepEqual(await texts(store), ['one', 'two']);
  });

  it('goes on with a record that was read', async () => {
    const store = createMemoryStore();
    await store.put('card', note('before'));
    const saver = await openSaver(store);
    assert.deepEqual(saver.list('card'), [{ ...note('before'), revision: 1 }]);
    await saver.edit('card', note('after'));
    assert.deepEqual(await read(store, 'a'), { id: 'a', text: 'after', revision: 2 });
  });

  it('waits a moment for what is typed next, and saves it all at once, also what is then typed without a pause', async () => {
    const store = createMemoryStore();
    const waiting: (() => void)[] = [];
    const saver = new Saver(store, { pause: (run) => waiting.push(run) });
    for (const text of ['h', 'he', 'hel']) saver.edit('card', note(text), { isTyped: true });
    assert.equal(waiting.length, 1);
    assert.equal(await read(store, 'a'), undefined);
    const saved = saver.edit('card', note('hell'), { isTyped: true });
    waiting.shift()?.();
    await saved;
    assert.deepEqual(await read(store, 'a'), { ...note('hell'), revision: 1 });
    saver.edit('card', note('hello'), { isTyped: true });
    assert.equal(waiting.length, 1);
    await saver.settle();
    assert.equal((await read(store, 'a'))?.text, 'hello');
  });

  it('brings back what a page that closed too early could not write', async () => {
    const storage = createStorage();
    const first = createJournal(storage);
    const never: RecordStore = { ...createMemoryStore(), put: () => new Promise(() => undefined) };
    const closed = new Saver(never, { journal: first, pause: () => undefined });
    closed.edit('card', note('typed last'), { isTyped: true });
    assert.equal(storage.entries.size, 0);
    closed.save();
    assert.equal(storage.entries.size, 1);
    const store = createMemoryStore();
    const journal = createJournal(storage);
    await new Saver(store, { journal }).recover(journal.listTabs()[0] ?? '');
    assert.equal((await read(store, 'a'))?.text, 'typed last');
    assert.equal(storage.entries.size, 0);
  });

  it('brings it back into what others wrote meanwhile, and after the page itself had written it', async () => {
    for (const isWritten of [false, true]) {
      const store = createMemoryStore();
      await store.put('card', note('before'));
      const storage = createStorage();
      const lost: RecordStore = {
        ...store,
        put: async (kind, record) => {
          if (isWritten) await store.put(kind, record);
          throw new Error('lost');
        },
      };
      const closed = await openSaver(lost, { journal: createJournal(storage) });
      await assert.rejects(closed.edit('card', note('typed last')), /lost/);
      const present = await read(store, 'a');
      await store.put<Note>('card', { ...present!, more: 'theirs' });
      const journal = createJournal(storage);
      const saver = await openSaver(store, { journal });
      await saver.recover(journal.listTabs()[0] ?? '');
      assert.deepEqual(saver.list<Note>('card')[0], await read(store, 'a'));
      assert.deepEqual(
        { ...(await read(store, 'a')), revision: 0 },
        { ...note('typed last'), more: 'theirs', revision: 0 },
      );
    }
  });

  it('leaves nothing in the journal once it is written', async () => {
    const storage = createStorage();
    const saver = new Saver(createMemoryStore(), { journal: createJournal(storage) });
    saver.edit('card', note('a'));
    assert.equal(storage.entries.size, 1);
    await saver.settle();
    assert.equal(storage.entries.size, 0);
  });

  it('leaves the journal of another tab with the same record alone', async () => {
    const storage = createStorage();
    const refusing = failing(createMemoryStore(), () => true);
    const other = new Saver(refusing, { journal: createJournal(storage) });
    await assert.rejects(other.edit('card', note('theirs')), /full/);
    const saver = new Saver(createMemoryStore(), { journal: createJournal(storage) });
    await saver.edit('card', note('mine'));
    assert.equal(storage.entries.size, 1);
    assert.match([...storage.entries.values()].join(), /theirs/);
  });

  it('leaves in the journal what nobody can read, and reads the rest', async () => {
    const storage = createStorage();
    const refusing = failing(createMemoryStore(), () => true);
    const other = new Saver(refusing, { journal: createJournal(storage) });
    await assert.rejects(other.edit('card', note('whole')), /full/);
    const [key = ''] = storage.entries.keys();
    for (const text of ['{', 'null', '{"kind":"card"}', '{"kind":"card","unsaved":{"record":{}}}'])
      storage.setItem(`${key}${storage.length}`, text);
    const store = createMemoryStore();
    const journal = createJournal(storage);
    await new Saver(store, { journal }).recover(journal.listTabs()[0] ?? '');
    assert.deepEqual(await texts(store), ['whole']);
    assert.equal(storage.entries.size, 4);
  });

  it('writes again after the store refused', async () => {
    const store = createMemoryStore();
    let refuses = true;
    const saver = new Saver(failing(store, () => refuses));
    await assert.rejects(saver.edit('card', note('first')), /full/);
    refuses = false;
    await saver.edit('card', note('other', 'b'));
    assert.deepEqual(await texts(store), ['first', 'other']);
  });

  it('writes the others when the store refuses one', async () => {
    const store = createMemoryStore();
    const saver = new Saver({
      ...store,
      put: (kind, record) => (record.id === 'a' ? Promise.reject(new Error('full')) : store.put(kind, record)),
    });
    saver.edit('card', note('first')).catch(() => undefined);
    await assert.rejects(saver.edit('card', note('other', 'b')), /full/);
    assert.deepEqual(await texts(store), ['other']);
  });

  it('does not write what was removed', async () => {
    const store = createMemoryStore();
    const storage = createStorage();
    const saver = new Saver(store, { journal: createJournal(storage) });
    saver.edit('card', note('a', 'a'));
    saver.edit('card', note('b', 'b'));
    saver.remove('card', 'b');
    await saver.settle();
    assert.deepEqual(await texts(store), ['a']);
    assert.equal(storage.entries.size, 0);
  });
});

describe('two tabs', () => {
  const openTwo = async () => {
    const store = createMemoryStore();
    await store.put('card', note('before', 'a', 'before'));
    let told = 0;
    const here = await openSaver(store, {
      changed: () => {
        told += 1;
      },
    });
    told = 0;
    return { store, here, there: await openSaver(store), told: () => told };
  };

  it('show what either stored, without being asked', async () => {
    const { here, there, told } = await openTwo();
    await there.edit('card', note('theirs', 'a', 'before'));
    await there.edit('card', note('new', 'b'));
    await there.remove('card', 'b');
    await nextTurn();
    assert.deepEqual(here.list('card'), [{ ...note('theirs', 'a', 'before'), revision: 2 }]);
    assert.ok(told() > 0);
  });

  it('are not told of what they stored themselves', async () => {
    const { here, told } = await openTwo();
    const list = here.list('card');
    await here.edit('card', note('mine', 'a', 'before'));
    await nextTurn();
    assert.equal(told(), 0);
    assert.notEqual(here.list('card'), list);
    assert.equal(here.list('card'), here.list('card'));
  });

  it('read everything again when they may have missed something', async () => {
    const store = createMemoryStore();
    let tell: Parameters<RecordStore['watch']>[0] = () => undefined;
    const silent: RecordStore = {
      ...store,
      watch: (listener) => {
        tell = listener;
        return () => undefined;
      },
    };
    await store.put('card', note('stays'));
    await store.put('card', note('goes', 'b'));
    const saver = await openSaver(silent);
    await store.put('card', { ...note('changed'), revision: 1 });
    await store.remove('card', 'b');
    await store.put('card', note('comes', 'c'));
    tell({ type: 'missed' });
    await nextTurn();
    assert.deepEqual(
      saver.list<Note>('card').map(({ text }) => text),
      ['changed', 'comes'],
    );
  });

  it('keep what either typed in a field of its own, and where both typed, mine behind theirs', async () => {
    const { store, here, there } = await openTwo();
    const later = { isTyped: true } as const;
    here.edit('card', note('mine', 'a', 'before'), later);
    there.edit('card', note('theirs', 'a', 'theirs'), later);
    await there.settle();
    await here.settle();
    await nextTurn();
    const both = { ...note('theirsmine'), more: 'theirs', revision: 3 };
    assert.deepEqual([await read(store, 'a'), here.list('card')[0], there.list('card')[0]], [both, both, both]);
  });
});
