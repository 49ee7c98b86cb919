import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { describeOnBoth, describeOnPostgres, TEST_WALLS } from './databases.js';

describeOnBoth('the processes of one server', (database) => {
  it('tell each other what is not kept, where there can be several', async () => {
    const { peers } = await database.empty();
    if (database.url() === '') return assert.equal(peers, undefined);
    const other = await openPostgres({ url: database.url(), walls: TEST_WALLS });
    const heard: string[] = [];
    const both = Promise.all(
      [peers!, other.peers!].map(
        (each, place) =>
          new Promise<void>((resolve) => {
            each.hear((text) => {
              heard.push(`${place}: ${text}`);
              resolve();
            });
          }),
      ),
    );
    await other.peers!.tell('één');
    await both;
    assert.deepEqual(heard.sort(), ['0: één', '1: één']);
    await assert.rejects(other.peers!.tell('x'.repeat(9000)));
    await other.close();
  });
});

describeOnPostgres('several servers on one database', (database) => {
  it('hear of each other’s changes, over the address that they are given to listen at, and else by asking', async () => {
    const here = await database.empty();
    const elsewhere = new URL(database.url());
    elsewhere.pathname = '/postgres';
    const servers = [
      await openPostgres({ url: database.url(), listenUrl: database.url(), walls: TEST_WALLS }),
      // Notices of another database: as if there were none.
      await openPostgres({ url: database.url(), listenUrl: elsewhere.href, walls: TEST_WALLS, askEvery: 50 }),
    ];
    const heard = servers.map(
      ({ watchers }) =>
        new Promise((resolve) => {
          watchers.add((event) => event.type === 'put' && resolve(event.id));
        }),
    );
    await createSqlStore(here).put('note', { id: 'told' });
    assert.deepEqual(await Promise.all(heard), ['told', 'told']);
    for (const server of servers) await server.close();
  });
});
