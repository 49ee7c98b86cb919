import { ConflictError, type RecordStore } from '@driehoek/sdk/records';

/** What both `node:assert/strict` and chai's `assert` have. */
export interface Assert {
  deepEqual(actual: unknown, expected: unknown): void;
}

interface Note {
  readonly id: string;
  readonly revision?: number;
  readonly text: string;
  readonly tags?: string[];
}

/** What every record store promises; each claim gets a store that is empty. */
export const recordStoreClaims: Record<string, (store: RecordStore, assert: Assert) => Promise<void>> = {
  async 'has nothing at first'(store, assert) {
    assert.deepEqual(await store.get('note', 'a'), undefined);
    assert.deepEqual(await store.list('note'), []);
  },

  async 'gives back what was put, with its revision'(store, assert) {
    assert.deepEqual(await store.put('note', { id: 'a', text: 'één' }), { id: 'a', text: 'één', revision: 1 });
    assert.deepEqual(await store.get('note', 'a'), { id: 'a', text: 'één', revision: 1 });
  },

  async 'raises the revision at every put, and replaces the whole record'(store, assert) {
    const first = await store.put<Note>('note', { id: 'a', text: 'one', tags: ['x'] });
    const second = await store.put<Note>('note', { id: 'a', text: 'two', revision: first.revision });
    assert.deepEqual(second, { id: 'a', text: 'two', revision: 2 });
    assert.deepEqual(await store.get('note', 'a'), second);
  },

  async 'refuses an old revision, hands over what is stored and writes nothing'(store, assert) {
    const read = await store.put<Note>('note', { id: 'a', text: 'read by both' });
    const theirs = await store.put<Note>('note', { ...read, text: 'theirs' });
    const conflict = await conflictOf(store.put('note', { ...read, text: 'mine' }));
    assert.deepEqual([conflict?.kind, conflict?.id, conflict?.stored], ['note', 'a', theirs]);
    assert.deepEqual(await store.get('note', 'a'), theirs);
  },

  async 'refuses a new record under an id that is taken'(store, assert) {
    const stored = await store.put<Note>('note', { id: 'a', text: 'first' });
    assert.deepEqual((await conflictOf(store.put('note', { id: 'a', text: 'second' })))?.stored, stored);
  },

  async 'refuses a record that was deleted since it was read, and takes it as a new one'(store, assert) {
    const { revision, ...note } = await store.put<Note>('note', { id: 'a', text: 'mine' });
    await store.delete('note', 'a');
    const conflict = await conflictOf(store.put('note', { ...note, revision }));
    assert.deepEqual([conflict?.name, conflict?.stored], ['ConflictError', undefined]);
    assert.deepEqual(await store.put('note', note), { ...note, revision: 1 });
  },

  async 'lets one of two puts at the same time win'(store, assert) {
    const read = await store.put<Note>('note', { id: 'a', text: 'start' });
    const results = await Promise.allSettled([
      store.put('note', { ...read, text: 'left' }),
      store.put('note', { ...read, text: 'right' }),
    ]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.deepEqual((await store.get('note', 'a'))?.revision, 2);
  },

  async 'keeps a copy, and gives one'(store, assert) {
    const note = { id: 'a', text: 'as put', tags: ['x'] };
    await store.put('note', note);
    note.tags.push('changed by who put it');
    const read = await store.get<{ id: string; text: string; tags: string[] }>('note', 'a');
    read?.tags.push('changed by who read it');
    assert.deepEqual(await store.get('note', 'a'), { id: 'a', text: 'as put', tags: ['x'], revision: 1 });
  },

  async 'lists one kind, in the order of the ids'(store, assert) {
    for (const id of ['b', 'é', 'B', 'a1', 'a', 'a0/1']) await store.put('note', { id, text: id });
    await store.put('card', { id: 'a2' });
    await store.put('notes', { id: 'a3' });
    const ids = (await store.list('note')).map(({ id }) => id);
    assert.deepEqual(ids, ['B', 'a', 'a0/1', 'a1', 'b', 'é']);
  },

  async 'deletes one record, and does nothing where there is none'(store, assert) {
    await store.put('note', { id: 'a', text: 'goes' });
    await store.put('card', { id: 'a' });
    await store.delete('note', 'a');
    await store.delete('note', 'a');
    await store.delete('unheard-of', 'a');
    assert.deepEqual(await store.get('note', 'a'), undefined);
    assert.deepEqual(await store.get('card', 'a'), { id: 'a', revision: 1 });
  },

  async 'is not confused by names that every object has'(store, assert) {
    assert.deepEqual(await store.get('constructor', '__proto__'), undefined);
    await store.put('constructor', { id: '__proto__' });
    assert.deepEqual(await store.list('constructor'), [{ id: '__proto__', revision: 1 }]);
    assert.deepEqual(await store.list('__proto__'), []);
  },
};

async function conflictOf(put: Promise<unknown>): Promise<ConflictError | undefined> {
  try {
    await put;
  } catch (error) {
    if (error instanceof ConflictError) return error;
    throw error;
  }
  return undefined;
}
