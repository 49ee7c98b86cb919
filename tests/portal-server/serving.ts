// A server of records in a process of its own, which tests end in the middle of something: over the database that
// `TEST_DATABASE` names, a folder or an address, with one reader who may do all. It prints its port.
import { serve } from '@hono/node-server';
import { createApp } from '../../packages/portal/server/app.js';
import { openFolder } from '../../packages/portal/server/database/open-folder.js';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { openKinds } from '../sdk/records/toy-kind.js';

const walls = { note: { see: 'everybody', change: 'everybody' } } as const;
const { TEST_DATABASE: place = '' } = process.env;
const database = place.startsWith('postgres:')
  ? await openPostgres({ url: place, walls, askEvery: 200 })
  : await openFolder({ folder: place, walls });
const rate = { burst: 1e6, perMinute: 1e6 };
const app = createApp({
  store: {
    for: (identity) => createSqlStore(database, identity),
    watch: (listener) => database.watchers.add(listener),
  },
  kinds: openKinds,
  identify: () => ({ reader: { role: 'class-teacher', id: 't1' }, name: 'Tess' }),
  rates: { reader: rate, address: rate },
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
