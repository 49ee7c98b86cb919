import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createRestStore } from '@driehoek/sdk/records/rest';
import { serve } from '@hono/node-server';
import { createApp } from '../../packages/portal/server/app.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { checkRecordStore } from '../sdk/records/check-record-store.js';
import { openEventSource } from '../sdk/records/rest-server.js';
import { openKinds } from '../sdk/records/toy-kind.js';
import { describeOnBoth } from './databases.js';

const OFTEN = { burst: 1e6, perMinute: 1e6 };

// What a page has: the adapter, over a connection, to this server, within the walls of a database.
describeOnBoth('the store of a page on the server', (database) => {
  checkRecordStore(
    'the contract',
    async () => {
      const db = await database.empty();
      const app = createApp({
        store: { for: (identity) => createSqlStore(db, identity), watch: (listener) => db.watchers.add(listener) },
        kinds: openKinds,
        identify: () => ({ reader: { role: 'class-teacher', id: 't1' }, name: 'Tess' }),
        rates: { reader: OFTEN, address: OFTEN },
      });
      const server = await new Promise<Server>((resolve) => {
        const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started as Server));
      });
      const { port } = server.address() as AddressInfo;
      return {
        store: createRestStore({ url: `http://127.0.0.1:${port}/api`, eventSource: openEventSource }),
        close: () =>
          new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
          }),
      };
    },
    { describe, it, assert },
  );
});
