import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RefusedError } from '@driehoek/sdk/records';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { checkRecordStore } from '../sdk/records/check-record-store.js';
import { describeOnBoth } from './databases.js';

const teacher = { reader: { role: 'class-teacher', id: 't1' }, name: 'Tess' } as const;

describeOnBoth('the SQL store', (database) => {
  for (const [name, identity] of [
    ['the contract', undefined],
    ['the contract, within the walls of a reader', teacher],
  ] as const)
    checkRecordStore(name, async () => ({ store: createSqlStore(await database.empty(), identity) }), {
      describe,
      it,
      assert,
    });

  it('lists by code unit, as every store does', async () => {
    const store = createSqlStore(await database.empty());
    const ids = ['\u{1F600}', '\uFF01', 'z'];
    for (const id of ids) await store.put('note', { id });
    assert.deepEqual(
      (await store.list('note')).map(({ id }) => id),
      ['z', '\u{1F600}', '\uFF01'],
    );
  });

  it('refuses text that a database cannot keep, and finds nothing under such a name', async () => {
    const store = createSqlStore(await database.empty());
    for (const text of ['a\0b', 'half of a pair \ud800'])
      await assert.rejects(store.put('note', { id: 'a', text }), (error) => error instanceof RefusedError);
    await assert.rejects(store.put('note', { id: 'a\0' }), (error) => error instanceof RefusedError);
    assert.equal(await store.get('note', 'a\0'), undefined);
    assert.deepEqual(await store.list('no\0te'), []);
    await store.remove('note', '\ud800');
    const kept = { id: 'b', text: 'a backslash: \\u0000, and a pair: \u{1F600}' };
    assert.deepEqual(await store.put('note', kept), { ...kept, revision: 1 });
  });

  it('lets one of many puts at the same time win, whoever puts', async () => {
    const emptied = await database.empty();
    const start = await createSqlStore(emptied).put('note', { id: 'a', text: '' });
    const puts = await Promise.allSettled(
      Array.from({ length: 12 }, (_, text) => createSqlStore(emptied, teacher).put('note', { ...start, text })),
    );
    assert.equal(puts.filter(({ status }) => status === 'fulfilled').length, 1);
  });
});
