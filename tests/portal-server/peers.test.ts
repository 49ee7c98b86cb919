import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { describeOnBoth } from './databases.js';

describeOnBoth('the processes of one server', (database) => {
  it('tell each other what is not kept, where there can be several', async () => {
    const { peers } = await database.empty();
    if (database.url() === '') return assert.equal(peers, undefined);
    const other = await openPostgres({ url: database.url(), walls: {} });
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
