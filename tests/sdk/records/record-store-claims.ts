import { ConflictError, type RecordStore, type StoreEvent } from '@driehoek/sdk/records';

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

  async 'refuses a record that was removed since it was read, and takes it as a new one'(store, assert) {
    const { revision, ...note } = await store.put<Note>('note', { id: 'a', text: 'mine' });
    await store.remove('note', 'a');
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

  async 'removes one record, and does nothing where there is none'(store, assert) {
    await store.put('note', { id: 'a', text: 'goes' });
    await store.put('card', { id: 'a' });
    await store.remove('note', 'a');
    await store.remove('note', 'a');
    await store.remove('unheard-of', 'a');
    assert.deepEqual(await store.get('note', 'a'), undefined);
    assert.deepEqual(await store.get('card', 'a'), { id: 'a', revision: 1 });
  },

  async 'removes the revision that is named, hands over what is stored instead, and does nothing where there is none'(
    store,
    assert,
  ) {
    const first = await store.put<Note>('note', { id: 'a', text: 'read' });
    const second = await store.put<Note>('note', { ...first, text: 'written since' });
    const conflict = await conflictOf(store.remove('note', 'a', first.revision));
    assert.deepEqual([conflict?.kind, conflict?.id, conflict?.stored], ['note', 'a', second]);
    assert.deepEqual(await store.get('note', 'a'), second);
    await store.remove('note', 'a', second.revision);
    assert.deepEqual(await store.get('note', 'a'), undefined);
    await store.remove('note', 'a', second.revision);
  },

  async 'tells who watches what was stored and removed, by themselves too, once it can be read'(store, assert) {
    const seen: unknown[] = [];
    const events = await watching(
      store,
      3,
      async (event) => {
        if (event.type === 'put') seen.push((await store.get(event.kind, event.id))?.revision);
      },
      // Of what is gone again before it was told, a store that tells of copies may say nothing.
      async (told) => {
        const first = await store.put<Note>('note', { id: 'a', text: 'one' });
        await told(1);
        await store.put<Note>('note', { ...first, text: 'two' });
        await told(2);
        await store.remove('note', 'a');
      },
    );
    assert.deepEqual(
      inOrder(events),
      inOrder([
        { type: 'put', kind: 'note', id: 'a', revision: 1 },
        { type: 'put', kind: 'note', id: 'a', revision: 2 },
        { type: 'removed', kind: 'note', id: 'a' },
      ]),
    );
    assert.deepEqual(seen.length, 2);
  },

  async 'tells nothing of what was refused, and nothing during a call'(store, assert) {
    let isCalling = false;
    const during: StoreEvent[] = [];
    const events = await watching(
      store,
      2,
      (event) => {
        if (isCalling) during.push(event);
      },
      async () => {
        isCalling = true;
        const first = store.put('note', { id: 'a' });
        const refused = conflictOf(store.put('note', { id: 'a', revision: 7 }));
        isCalling = false;
        await Promise.all([first, refused]);
        await store.put('note', { id: 'last' });
      },
    );
    assert.deepEqual(during, []);
    assert.deepEqual(events.map((event) => event.type !== 'missed' && event.id).sort(), ['a', 'last']);
  },

  async 'tells each who watches until they stop'(store, assert) {
    const stopped: StoreEvent[] = [];
    const listener = (event: StoreEvent) => void stopped.push(event);
    const stop = store.watch(listener);
    const goesOn = store.watch(listener);
    stop();
    stop();
    await watching(store, 1, undefined, () => store.put('note', { id: 'a' }));
    goesOn();
    await watching(store, 1, undefined, () => store.put('note', { id: 'b' }));
    assert.deepEqual(stopped, [{ type: 'put', kind: 'note', id: 'a', revision: 1 }]);
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

/** Watches while something is done, until so many events were told. */
async function watching(
  store: RecordStore,
  count: number,
  listener: ((event: StoreEvent) => unknown) | undefined,
  act: (told: (count: number) => Promise<unknown>) => Promise<unknown>,
): Promise<StoreEvent[]> {
  const events: StoreEvent[] = [];
  const heard: unknown[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const told = async (count: number) => {
    if (events.length < count) await new Promise<void>((resolve) => waiting.push({ count, resolve }));
    await Promise.all(heard);
  };
  const stop = store.watch((event) => {
    events.push(event);
    heard.push(listener?.(event));
    for (const { count, resolve } of waiting) if (events.length >= count) resolve();
  });
  await act(told);
  await told(count);
  stop();
  return events;
}

const inOrder = (events: readonly StoreEvent[]): string[] => events.map((event) => JSON.stringify(event)).sort();
