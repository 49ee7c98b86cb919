import { createIndexedDbStore } from '@driehoek/elements/records';
import { assert } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { recordStoreClaims } from '../../sdk/records/record-store-claims.js';

const NAME = 'driehoek-test';

describe('the IndexedDB store', () => {
  beforeEach(() => deleteDB(NAME));
  after(() => deleteDB(NAME));

  for (const [claim, check] of Object.entries(recordStoreClaims)) {
    it(claim, () => check(createIndexedDbStore(NAME), assert));
  }

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
});
