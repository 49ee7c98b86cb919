import { createIndexedDbStore } from '@driehoek/elements/records';
import type { RecordStore, StoreEvent } from '@driehoek/sdk/records';
import { assert } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { checkRecordStore } from '../../sdk/records/check-record-store.js';

const NAME = 'driehoek-test';

describe('the IndexedDB store', () => {
  beforeEach(() => deleteDB(NAME));
  after(() => deleteDB(NAME));

  checkRecordStore('as any store', () => createIndexedDbStore(NAME), { describe, it, assert });

  it('keeps records for the next visit', async () => {
    await createIndexedDbStore(NAME).put('note', { id: 'a' });
    assert.deepEqual(await createIndexedDbStore(NAME).get('note', 'a'), { id: 'a', revision: 1 });
  });

  it('sees what another tab stored, and refuses to overwrite it', async () => {
    const here = createIndexedDbStore(NAME);
    const there = createIndexedDbStore(NAME);
    const read = await here.put('note', { id: 'a' });
    await there.put('note', read);
    const [result] = await Promise.allSettled([here.put('note', read)]);
    assert.equal(result?.status, 'rejected');
  });

  it('opens the database anew after it was deleted', async () => {
    const store = createIndexedDbStore(NAME);
    await store.put('note', { id: 'a' });
    await deleteDB(NAME);
    assert.deepEqual(await store.list('note'), []);
    await store.put('note', { id: 'b' });
    assert.deepEqual(await store.list('note'), [{ id: 'b', revision: 1 }]);
  });

  it('tells who watches what another page stored and removed', async () => {
    const events = listen(createIndexedDbStore(NAME), 2);
    const there = createIndexedDbStore(NAME);
    await there.put('note', { id: 'a' });
    await there.remove('note', 'a');
    assert.deepEqual(await events, [
      { type: 'put', kind: 'note', id: 'a', revision: 1 },
      { type: 'removed', kind: 'note', id: 'a' },
    ]);
  });

  it('tells a page that comes back from the back button that it may have missed something', async () => {
    const events = listen(createIndexedDbStore(NAME), 1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    assert.deepEqual(await events, [{ type: 'missed' }]);
  });

  describe('in a browser without channels between pages', () => {
    const { BroadcastChannel } = globalThis;
    before(() => {
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    });
    after(() => Object.assign(globalThis, { BroadcastChannel }));

    it('tells what the page itself did, and on being shown again that it may have missed something', async () => {
      const store = createIndexedDbStore(NAME);
      const events = listen(store, 2);
      await store.put('note', { id: 'a' });
      document.dispatchEvent(new Event('visibilitychange'));
      assert.deepEqual(await events, [{ type: 'put', kind: 'note', id: 'a', revision: 1 }, { type: 'missed' }]);
    });
  });
});

/** The first events that a store tells. */
function listen(store: RecordStore, count: number): Promise<StoreEvent[]> {
  const events: StoreEvent[] = [];
  return new Promise((resolve) => {
    const stop = store.watch((event) => {
      events.push(event);
      if (events.length < count) return;
      stop();
      resolve(events);
    });
  });
}
