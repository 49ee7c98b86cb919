import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError, createMemoryStore } from '@driehoek/sdk/records';
import { createExampleStore } from '../../packages/portal/src/session/example-store.js';

interface Note {
  readonly id: string;
  readonly revision?: number;
  readonly text: string;
}

function open() {
  const beneath = createMemoryStore();
  const store = createExampleStore(beneath, () => ({
    note: [
      { id: 'b', text: 'example b' },
      { id: 'a', text: 'example a' },
    ] as Note[],
  }));
  const texts = async () => (await store.list<Note>('note')).map(({ text }) => text);
  return { beneath, store, texts };
}

describe('a store with an example', () => {
  it('has it in order among what was stored, and stores nothing of it by itself', async () => {
    const { beneath, store, texts } = open();
    await store.put('note', { id: 'ab', text: 'own' });
    assert.deepEqual(await texts(), ['example a', 'own', 'example b']);
    assert.equal((await beneath.list('note')).length, 1);
    assert.equal((await store.get('note', 'a'))?.revision, 0);
  });

  it('takes a change of it once, by who read it', async () => {
    const { store, texts } = open();
    const seen = (await store.get<Note>('note', 'a'))!;
    await assert.rejects(store.put('note', { id: 'a', text: 'new' }), ConflictError);
    assert.equal((await store.put('note', { ...seen, text: 'changed' })).revision, 1);
    await assert.rejects(store.put('note', { ...seen, text: 'too late' }), ConflictError);
    assert.deepEqual(await texts(), ['changed', 'example b']);
  });

  it('has it no more once it is removed, changed or not, until somebody puts it back', async () => {
    const { store, texts } = open();
    await store.put('note', { ...(await store.get<Note>('note', 'a'))!, text: 'changed' });
    await store.remove('note', 'a');
    await store.remove('note', 'b');
    assert.deepEqual([await texts(), await store.get('note', 'a')], [[], undefined]);
    await assert.rejects(store.put('note', { id: 'a', revision: 1, text: 'stale' }), ConflictError);
    await store.put('note', { id: 'a', text: 'back' });
    assert.deepEqual(await texts(), ['back']);
  });

  it('removes what was looked at, and nothing that somebody made of it since', async () => {
    const { store, texts } = open();
    await store.put('note', { ...(await store.get<Note>('note', 'a'))!, text: 'written meanwhile' });
    await assert.rejects(store.remove('note', 'a', 0), ConflictError);
    const own = await store.put('note', { id: 'own', text: 'own' });
    await store.put('note', { ...own, text: 'own too' });
    await assert.rejects(store.remove('note', 'own', own.revision), ConflictError);
    assert.deepEqual(await texts(), ['written meanwhile', 'example b', 'own too']);
    await store.remove('note', 'b', 0);
    await store.remove('note', 'b', 0);
    assert.deepEqual(await texts(), ['written meanwhile', 'own too']);
  });
});
