import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { StorableRecord } from '@driehoek/sdk/records';
import { sql } from 'drizzle-orm';
import { endOfAddress } from '../../packages/portal/server/calendars.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { rowsOf } from '../../packages/portal/server/database/watch-changes.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import type { LogLine } from '../../packages/portal/server/log-lines.js';
import { createServer, type ServerOptions } from '../../packages/portal/server/server.js';
import { TASKS } from '../../packages/portal/server/tasks.js';
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

  it('ends with the school year, where nobody can say who its reader is by then', async () => {
    const { db, subscribe, list } = await open(database);
    const { id, read, expiresOn } = await subscribe();
    assert.match(expiresOn ?? '', /^\d{4}-07-31$/);
    assert.equal((await read()).status, 200);
    await db.sql.execute(sql`update calendars set expires_on = to_char(now() - interval '2 days', 'YYYY-MM-DD')`);
    assert.equal((await read()).status, 404);
    assert.deepEqual(await list(), []);
    const again = await subscribe();
    const left = rowsOf<{ id: string }>(await db.sql.execute(sql`select id from calendars`));
    assert.deepEqual([left.map((row) => row.id), id === again.id], [[again.id], false]);
  });

  it('is read as who made it is by now, where the vendor can find them', async () => {
    let present: Identity | undefined = PARENT;
    const lines: LogLine[] = [];
    const { db, subscribe, list } = await open(database, {
      log: (line) => lines.push(line),
      findIdentity: ({ id }) => {
        if (id !== 'p1') throw new Error('Nobody else is asked for.');
        if (present === undefined) return undefined;
        if (present.name === '') throw new Error('The directory is away.');
        return present;
      },
    });
    await createSqlStore(db).put('conversation', {
      id: 'talk',
      family: '1',
      type: 'difficult-talk',
      pupil: 'Mila',
      schoolYear: '2026-2027',
      parties: ['parents', 'school'],
      participants: [],
      minutes: 30,
      medium: 'in-person',
      start: '2026-11-20T15:30',
      expectations: [],
      agenda: [],
      strengths: [],
      agreements: [],
    } as StorableRecord);
    const { id, read, expiresOn } = await subscribe({ pupil: '1' });
    assert.equal(expiresOn, null);
    // It does not end by itself then.
    await db.sql.execute(sql`update calendars set expires_on = '2020-07-31'`);
    assert.deepEqual(await list(), [id]);
    assert.match(await (await read()).text(), /UID:talk@/);
    present = { ...PARENT, reader: { ...PARENT.reader, pupils: ['2'] } };
    assert.doesNotMatch(await (await read()).text(), /UID:talk@/);
    for (const other of [
      undefined,
      { ...PARENT, reader: { ...PARENT.reader, role: 'class-teacher' } } as const,
      { ...PARENT, reader: { ...PARENT.reader, id: 'p2' } },
    ]) {
      present = other;
      assert.equal((await read()).status, 404);
    }
    present = { ...PARENT, name: '' };
    assert.equal((await read()).status, 500);
    const last = lines.at(-1);
    assert.equal(last?.error?.message, 'The directory is away.');
    assert.doesNotMatch(JSON.stringify(last), /[\w-]{43}/);
  });

  it('is revoked by a task, with all others of that person', async () => {
    const { db, people, ask, subscribe } = await open(database);
    people.set('other', { ...PARENT, reader: { ...PARENT.reader, id: 'p2' } });
    const mine = [await subscribe(), await subscribe()];
    assert.equal((await ask('/api/calendars', 'POST', 'other', {})).status, 201);
    const task = TASKS['revoke-calendars']!;
    assert.match(task.check([], '2026-11-30') ?? '', /of whom/);
    assert.equal(task.check(['p1'], '2026-11-30'), undefined);
    assert.deepEqual(await task.run(db, ['p1']), { isDone: true, message: '2 addresses of calendars went.' });
    for (const { read } of mine) assert.equal((await read()).status, 404);
    assert.deepEqual(await task.run(db, ['p2']), { isDone: true, message: '1 address of calendars went.' });
  });
});

describe('the last day of an address', () => {
  it('is that of the school year, and in its last two months of the next one', () => {
    const days = ['2026-08-01', '2026-12-31', '2027-01-01', '2027-05-31', '2027-06-01', '2027-07-31', '2027-08-01'];
    assert.deepEqual(days.map(endOfAddress), [
      '2027-07-31',
      '2027-07-31',
      '2027-07-31',
      '2027-07-31',
      '2028-07-31',
      '2028-07-31',
      '2028-07-31',
    ]);
  });
});

const readMigration = (name: string) => readFileSync(`packages/portal/server/database/migrations/${name}.sql`, 'utf8');
