// A server in a process of its own, under load: the portal's over a database that it fills first, or, to compare with, the least
// that answers the same requests by hand. It says where it is, and how much of the machine it took.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KINDS } from '@driehoek/sdk/kinds';
import type { Reader } from '@driehoek/sdk/shared';
import { serve } from '@hono/node-server';
import pg from 'pg';
import { type AppOptions, createApp } from '../../packages/portal/server/app.js';
import { openFolder } from '../../packages/portal/server/database/open-folder.js';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { fillSchools } from './school.js';

const { LOAD_DATABASE: url = '', LOAD_FILL: schools = '0', LOAD_BARE: bare } = process.env;
const OFTEN = { burst: 1e9, perMinute: 1e9 };

const port = bare === undefined ? await servePortal() : await serveBare();
// It goes with who started it.
process.on('disconnect', () => process.exit());
process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, heap: process.memoryUsage().heapUsed / 1e6 });
});
process.send?.({ port });

async function servePortal(): Promise<number> {
  const database = url === '' ? await openFolder() : await openPostgres({ url });
  if (Number(schools) > 0) await fillSchools(database, Number(schools));
  const app = createApp({
    store: {
      for: (identity) => createSqlStore(database, identity),
      watch: (listener) => database.watchers.add(listener),
    },
    kinds: KINDS as unknown as AppOptions['kinds'],
    identify: (request) => {
      const reader = JSON.parse(request.headers.get('X-Reader') ?? 'null') as Reader | null;
      return reader ? { reader, name: reader.id ?? '' } : undefined;
    },
    rates: { reader: OFTEN, address: OFTEN },
  });
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve(info.port));
  });
}

/** Reads, lists and writes rows as they are asked for, with no rights, no rules and nothing checked. */
async function serveBare(): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const [, , , kind, id] = (request.url ?? '').split('/').map(decodeURIComponent);
    if (request.method === 'PUT') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const revision = Number(request.headers['if-match']?.replaceAll('"', ''));
      const { rows } = await pool.query(
        'update records set revision = revision + 1, body = $4 where kind = $1 and id = $2 and revision = $3 returning id, revision, body',
        [kind, id, revision, Buffer.concat(parts).toString()],
      );
      return { ...rows[0]?.body, revision: rows[0]?.revision };
    }
    if (id !== undefined) {
      const { rows } = await pool.query('select revision, body from records where kind = $1 and id = $2', [kind, id]);
      return { ...rows[0]?.body, revision: rows[0]?.revision };
    }
    const { pupils = [] } = JSON.parse(String(request.headers['x-reader'])) as Reader;
    const { rows } = await pool.query(
      "select revision, body from records where kind = $1 and (pupil = any($2) or kind = 'year-plan')",
      [kind, pupils],
    );
    return { records: rows.map(({ revision, body }) => ({ ...body, revision })) };
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body)),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
