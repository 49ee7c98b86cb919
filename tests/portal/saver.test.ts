import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswersChange, Doer, RoundParty } from '@driehoek/sdk/expectations';
import { createMemoryStore, type RecordStore } from '@driehoek/sdk/records';
import { type Changed, mergeRecords } from '../../packages/portal/src/merge-records.js';
import type { Kind, Stored } from '../../packages/portal/src/records.js';
import { type Journal, Saver } from '../../packages/portal/src/saver.js';

interface Note extends Stored {
  readonly text: string;
}

const read = (store: RecordStore, id: string) => store.get<Note>('card', id);
const note = (text: string, id = 'a'): Note => ({ id, text });

/** As `localStorage`, in memory. */
function createJournal(): Journal & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

describe('saving while somebody types', () => {
  it('keeps the latest of many changes', async () => {
    const store = createMemoryStore();
    const saver = new Saver(store, undefined);
    for (const text of ['h', 'he', 'hel']) saver.save('card', note(text));
    await saver.settle();
    assert.equal((await read(store, 'a'))?.text, 'hel');
  });

  it('saves several records side by side', async () => {
    const store = createMemoryStore();
    const saver = new Saver(store, undefined);
    saver.save('card', note('one', 'a'));
    saver.save('card', note('two', 'b'));
    await saver.settle();
    assert.deepEqual(
      (await store.list<Note>('card')).map(({ text }) => text),
      ['one', 'two'],
    );
  });

  it('goes on with a record that was read', async () => {
    const store = createMemoryStore();
    const stored = await store.put('card', note('before'));
    const saver = new Saver(store, undefined);
    saver.know('card', stored);
    await saver.save('card', note('after'));
    assert.deepEqual(await read(store, 'a'), { id: 'a', text: 'after', revision: 2 });
  });

  it('brings back what a page that closed too early could not write', async () => {
    const journal = createJournal();
    const never: Pick<RecordStore, 'put'> = { put: () => new Promise(() => undefined) };
    new Saver(never, journal).save('card', note('typed last'));
    const store = createMemoryStore();
    await new Saver(store, journal).recover();
    assert.equal((await read(store, 'a'))?.text, 'typed last');
    assert.equal(journal.entries.size, 0);
  });

  it('leaves nothing in the journal once it is written', async () => {
    const journal = createJournal();
    const saver = new Saver(createMemoryStore(), journal);
    saver.save('card', note('a'));
    assert.equal(journal.entries.size, 1);
    await saver.settle();
    assert.equal(journal.entries.size, 0);
  });

  it('writes again after the store refused', async () => {
    const memory = createMemoryStore();
    let refuses = true;
    const store: Pick<RecordStore, 'put'> = {
      put: (kind, record) => (refuses ? Promise.reject(new Error('full')) : memory.put(kind, record)),
    };
    const saver = new Saver(store, undefined);
    await assert.rejects(saver.save('card', note('first')), /full/);
    refuses = false;
    await saver.save('card', note('other', 'b'));
    assert.deepEqual(
      (await memory.list<Note>('card')).map(({ text }) => text),
      ['first', 'other'],
    );
  });

  it('merges with what another tab wrote meanwhile', async () => {
    const store = createMemoryStore();
    const merge = (_kind: Kind, { record }: Changed, theirs: Stored): Note => ({
      ...(record as Note),
      text: `${(theirs as Note).text} + ${(record as Note).text}`,
    });
    const [here, there] = [new Saver(store, undefined, merge), new Saver(store, undefined, merge)];
    await here.save('card', note('here'));
    await there.save('card', note('there'));
    assert.equal((await read(store, 'a'))?.text, 'here + there');
  });

  it('merges all that was changed since it was last written, also after the store refused and the page was closed', async () => {
    const journal = createJournal();
    const refusing: Pick<RecordStore, 'put'> = { put: () => Promise.reject(new Error('full')) };
    const saver = new Saver(refusing, journal);
    const change = (party: RoundParty, who: Doer): AnswersChange => ({
      party,
      answers: { language: 'nl', answers: { a: { who } } },
    });
    for (const each of [change('parents', 'pupil'), change('parents', 'parents'), change('school', 'school')])
      await assert.rejects(saver.save('expectations-round', note('round'), each), /full/);

    const store = createMemoryStore();
    await store.put('expectations-round', note('stored elsewhere'));
    const merged: Changed[] = [];
    const merge = (_kind: Kind, mine: Changed, theirs: Stored) => {
      merged.push(mine);
      return theirs;
    };
    await new Saver(store, journal, merge).recover();
    assert.deepEqual(
      merged.map(({ changes }) => changes),
      [[change('parents', 'parents'), change('school', 'school')]],
    );
  });

  it('leaves no change behind once it is written', async () => {
    const store = createMemoryStore();
    const merged: Changed[] = [];
    const merge = (_kind: Kind, mine: Changed, theirs: Stored) => {
      merged.push(mine);
      return theirs;
    };
    const saver = new Saver(store, undefined, merge);
    const change = { party: 'parents', answers: { language: 'nl', answers: {} } } as const;
    await saver.save('expectations-round', note('round'), change);
    await store.put('expectations-round', { ...note('elsewhere'), revision: 1 });
    await saver.save('expectations-round', note('again'));
    assert.deepEqual(
      merged.map(({ changes }) => changes),
      [[]],
    );
  });

  it('does not write what was forgotten', async () => {
    const store = createMemoryStore();
    const journal = createJournal();
    const saver = new Saver(store, journal);
    saver.save('card', note('a', 'a'));
    saver.save('card', note('b', 'b'));
    saver.forget('card', 'b');
    await saver.settle();
    assert.deepEqual(
      (await store.list<Note>('card')).map(({ id }) => id),
      ['a'],
    );
  });
});

describe('two tabs that changed one record', () => {
  const response = { instrument: 'i', instrumentVersion: '1', schoolYear: '2026-2027', role: 'parent', id: 'a' };

  it('keep every answer that either has, and mine where both have one', () => {
    const mine = { ...response, answers: { one: 'yes', two: 'no' } };
    const theirs = { ...response, answers: { two: 'yes', three: 'partly' }, remarks: { three: 'why' } };
    assert.deepEqual(mergeRecords('response', { record: mine, changes: [] }, theirs), {
      ...response,
      answers: { one: 'yes', two: 'no', three: 'partly' },
      remarks: { three: 'why' },
    });
  });

  it('keep my card as it is', () => {
    assert.deepEqual(mergeRecords('card', { record: note('mine'), changes: [] }, note('theirs')), note('mine'));
  });
});
