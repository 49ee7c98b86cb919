import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { KINDS } from '@driehoek/sdk/kinds';
import { createRestStore } from '@driehoek/sdk/records/rest';
import { createApp, type AppOptions } from '../../packages/portal/server/app.js';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { READERS, SAMPLES } from '../sdk/kinds/samples.js';
import { RECORD_CELLS, rightsOf } from '../sdk/kinds/try-rights.js';
import { describeOnBoth } from './databases.js';

const OFTEN = { burst: 1e6, perMinute: 1e6 };

describeOnBoth('who sees, creates, changes and removes records on the server', (database) => {
  let db: Database;
  before(async () => {
    db = await database.empty();
  });

  for (const { kind, about, name, cell } of RECORD_CELLS)
    it(`${name}, ${kind}, ${about}: ${cell}`, async () => {
      const app = createApp({
        store: { for: (identity) => createSqlStore(db, identity), watch: () => () => undefined },
        kinds: KINDS as unknown as AppOptions['kinds'],
        identify: () => ({ reader: READERS[name], name }),
        rates: { reader: OFTEN, address: OFTEN },
        now: () => '2026-11-29T10:00:00.000Z',
      });
      const whole = createSqlStore(db);
      const store = createRestStore({ url: '/api', retries: 0, fetch: async (url, init) => app.request(url, init) });
      const found = await rightsOf(kind, about, name, async (sample) => {
        await whole.remove(kind, SAMPLES[kind](about, READERS[name]).id);
        if (sample) await whole.put(kind, sample);
        return { whole, store };
      });
      await whole.remove(kind, SAMPLES[kind](about, READERS[name]).id);
      assert.equal(found, cell);
    });
});
