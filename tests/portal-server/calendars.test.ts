import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { StorableRecord } from '@driehoek/sdk/records';
import { sql } from 'drizzle-orm';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { createServer, type ServerOptions } from '../../packages/portal/server/server.js';
import { describeOnBoth, type TestDatabase } from './databases.js';

const ORIGIN = 'https://school.example';
const PARENT: Identity = { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' };

/** A server with people whose rights change, and a year plan to subscribe to. */
async function open(database: TestDatabase, options: Partial<ServerOptions> = {}) {
  const db = await database.empty();
  const people = new Map<string, Identity>([['pim', PARENT]]);
  const app = createServer({
    database: db,
    identify: (request) => people.get(request.headers.get('X-Who') ?? ''),
    origin: ORIGIN,
    key: 'k'.repeat(32),
    ...options,
  });
  const ask = (path: string, method = 'GET', who = 'pim', body?: object) =>
    app.request(path, {
      method,
      headers: { 'X-Who': who, 'X-Requested-With': 'driehoek', 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  await createSqlStore(db).put('year-plan', {
    id: 'plan',
    schoolYear: '2026-2027',
    region: 'noord',
    timeZone: 'Europe/Amsterdam',
    entries: [],
  } as StorableRecord);
  const subscribe = async (fields: object = {}) => {
    const made = await ask('/api/calendars', 'POST', 'pim', fields);
    assert.equal(made.status, 201);
    const { id, url, expiresOn } = (await made.json()) as { id: string; url: string; expiresOn: string | null };
    return { id, expiresOn, read: () => app.request(url.slice(ORIGIN.length)) };
  };
  const list = async () =>
    ((await (await ask('/api/calendars')).json()) as { calendars: { id: string }[] }).calendars.map(({ id }) => id);
  return { db, people, ask, subscribe, list };
}

describeOnBoth('an address of a calendar', (database) => {
  it('is seen and revoked by who made it, also after their home was filled in or changed', async () => {
    for (const party of ['parents', 'parents-2'] as const) {
      const { people, ask, subscribe, list } = await open(database);
      const { id, read } = await subscribe();
      people.set('pim', { ...PARENT, reader: { ...PARENT.reader, party } });
      people.set('other', { ...PARENT, reader: { ...PARENT.reader, id: 'p2' } });
      assert.deepEqual(await list(), [id], party);
      await ask(`/api/calendars/${id}`, 'DELETE', 'other');
      assert.equal((await read()).status, 200);
      await ask(`/api/calendars/${id}`, 'DELETE');
      assert.equal((await read()).status, 404, party);
    }
  });

  it('is still that of who made it before their home counted no more', async () => {
    const { db, subscribe, list } = await open(database);
    const { id } = await subscribe();
    await db.sql.execute(sql`update calendars set owner_id = '["p1","parent",null]'`);
    assert.deepEqual(await list(), []);
    await db.sql.execute(sql.raw(readMigration('0011_calendar_owners')));
    assert.deepEqual(await list(), [id]);
  });
});

const readMigration = (name: string) => readFileSync(`packages/portal/server/database/migrations/${name}.sql`, 'utf8');
