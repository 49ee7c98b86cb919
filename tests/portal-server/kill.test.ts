import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoreEvent } from '@driehoek/sdk/records';
import { openFolder } from '../../packages/portal/server/database/open-folder.js';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { type TestPostgres, query, startPostgres, WITHOUT_POSTGRES } from './postgres.js';

type Acknowledged = Map<string, { readonly revision: number; readonly text: string }>;

const WRITERS = 6;
const WIDE = process.env['WIDE'] !== undefined;

const children = new Set<ChildProcess>();
/** Of a test that failed, they would stay. */
after(() => children.forEach((child) => child.kill('SIGKILL')));

/** Starts a server in a process of its own; resolves with its address once it answers. */
async function serveApart(place: string): Promise<{ url: string; kill: () => Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'tests/portal-server/serving.ts'], {
    env: { ...process.env, TEST_DATABASE: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The server ended before it served.');
    }),
  ])) as [Buffer];
  children.add(child);
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Writes records over several connections until it is stopped or the server is gone; returns the last revision of each that
 * was acknowledged. `isAnother` is asked for each answer.
 */
async function write(url: string, round: number, acknowledged: Acknowledged, enough: () => boolean): Promise<void> {
  const writer = async (number: number) => {
    const id = `${round}-${number}`;
    for (let revision = 0; !enough(); revision++) {
      const text = `${id} ${revision + 1} ${'x'.repeat(2000)}`;
      try {
        const response = await fetch(`${url}/api/records/note/${id}`, {
          method: 'PUT',
          headers: {
            'Content-Type': 'application/json',
            'X-Requested-With': 'driehoek',
            ...(revision === 0 ? { 'If-None-Match': '*' } : { 'If-Match': `"${revision}"` }),
          },
          body: JSON.stringify({ text }),
        });
        if (response.status !== 200) return;
        const stored = (await response.json()) as { revision: number };
        acknowledged.set(id, { revision: stored.revision, text });
      } catch {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
}

/** What was acknowledged is there; of what was sent last it is not known, so it may be one further. */
function assertKept(
  acknowledged: Acknowledged,
  stored: readonly { readonly id: string; readonly revision: number; readonly text?: string }[],
): void {
  const found = new Map(stored.map((record) => [record.id, record]));
  for (const [id, { revision, text }] of acknowledged) {
    const record = found.get(id);
    assert.ok(
      record && record.revision >= revision && record.revision <= revision + 1,
      `${id}: ${record?.revision} of ${revision}`,
    );
    if (record.revision === revision) assert.equal(record.text, text);
  }
}

/** Writes until enough was acknowledged, then does what ends it all. */
async function endInTheMiddle(url: string, round: number, end: () => Promise<void>): Promise<Acknowledged> {
  let isOver = false;
  const acknowledged: Acknowledged = new Map();
  const writing = write(url, round, acknowledged, () => isOver);
  const wanted = WIDE ? 200 : 20;
  const count = () => [...acknowledged.values()].reduce((sum, { revision }) => sum + revision, 0);
  for (let tries = 0; count() < wanted; tries++) {
    assert.ok(tries < 1200, 'so much was written');
    await wait(25);
  }
  await end();
  isOver = true;
  await writing;
  return acknowledged;
}

describe('what was acknowledged, in a folder', () => {
  it('is there when the server was killed in the middle of writing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
    try {
      for (let round = 0; round < (WIDE ? 4 : 1); round++) {
        const server = await serveApart(folder);
        const acknowledged = await endInTheMiddle(server.url, round, server.kill);
        const database = await openFolder({ folder, walls: {} });
        assertKept(acknowledged, await createSqlStore(database).list('note'));
        await database.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is no business of a second process at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
    writeFileSync(join(folder, 'process'), String(process.ppid));
    await assert.rejects(openFolder({ folder }), /in use by process/);
    rmSync(folder, { recursive: true });
  });
});

describe('what was acknowledged, in PostgreSQL', { skip: WITHOUT_POSTGRES }, () => {
  let postgres: TestPostgres | undefined;
  const open = async (name: string) => (postgres ??= await startPostgres()).createDatabase(name);
  after(() => postgres?.close());

  it('is there when the server was killed, and when the database was, in the middle of writing', async () => {
    const url = await open('killed');
    for (let round = 0; round < (WIDE ? 4 : 1); round++) {
      let server = await serveApart(url);
      assertKept(
        await endInTheMiddle(server.url, 2 * round, server.kill),
        (await query(url, `select id, revision, body->>'text' as text from records`)) as never,
      );
      server = await serveApart(url);
      const acknowledged = await endInTheMiddle(server.url, 2 * round + 1, () => postgres!.kill());
      // The server is there while its database is not, and says so.
      const away = await fetch(`${server.url}/api/records/note`);
      assert.deepEqual([away.status, away.headers.get('Retry-After')], [503, '5']);
      await postgres!.start();
      // A connection that was lost is found out at its next use; after that it goes on by itself.
      await fetch(`${server.url}/api/records/note`);
      const { records } = (await (await fetch(`${server.url}/api/records/note`)).json()) as { records: [] };
      assertKept(acknowledged, records);
      await server.kill();
    }
  });

  it('is told to servers besides, also after the database was away', async () => {
    const url = await open('told');
    const walls = { note: { see: 'everybody', change: 'everybody' } } as const;
    const options = { url, walls, askEvery: 100 };
    const [one, two] = [await openPostgres(options), await openPostgres(options)];
    const events: StoreEvent[] = [];
    two.watchers.add((event) => events.push(event));
    const until = async (isThere: () => boolean) => {
      for (let tries = 0; !isThere(); tries++) {
        assert.ok(tries < 400, JSON.stringify(events));
        await wait(50);
      }
    };
    try {
      await createSqlStore(one).put('note', { id: 'a' });
      await until(() => events.length > 0);
      // Beside what changed it says whose it is: of a note of nobody in particular, of nobody.
      const [first] = events;
      assert.deepEqual(
        { ...first, places: undefined },
        { type: 'put', kind: 'note', id: 'a', revision: 1, places: undefined },
      );
      assert.equal(events.length, 1);
      await postgres!.kill();
      await postgres!.start();
      await until(() => events.some(({ type }) => type === 'missed'));
      events.length = 0;
      await createSqlStore(one)
        .list('note')
        .catch(() => undefined);
      await createSqlStore(one).put('note', { id: 'b' });
      await until(() => events.some((event) => event.type === 'put' && event.id === 'b'));
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  });

  it('is told once where notices come, and where none come by asking', async () => {
    const url = await open('asked');
    const database = await openPostgres({ url, walls: {}, askEvery: 50 });
    const events: StoreEvent[] = [];
    database.watchers.add((event) => events.push(event));
    await createSqlStore(database).put('note', { id: 'told' });
    await query(url, 'alter table records disable trigger note_change');
    await query(url, `insert into records values ('note', 'quiet', 1, '{"id": "quiet"}')`);
    await query(url, `insert into changes (type, kind, id, revision, fields) values ('put', 'note', 'quiet', 1, '{}')`);
    while (events.length < 2) await wait(20);
    await wait(300);
    assert.deepEqual(
      events.map((event) => event.type === 'put' && event.id),
      ['told', 'quiet'],
    );
    await database.close();
  });

  it('is kept by servers that start at the same time, with a login that owns nothing as well', async () => {
    const url = await open('together');
    const databases = await Promise.all(Array.from({ length: 4 }, () => openPostgres({ url, connections: 2 })));
    await Promise.all(databases.map((database) => database.close()));
    const { entries } = JSON.parse(
      readFileSync('packages/portal/server/database/migrations/meta/_journal.json', 'utf8'),
    ) as { entries: unknown[] };
    const [row] = await query(url, 'select count(*)::int as n from drizzle.__drizzle_migrations');
    assert.equal(row?.['n'], entries.length);

    await query(
      url,
      `create role portal login noinherit; grant driehoek_reader, driehoek_door to portal; grant connect on database together to portal`,
    );
    const login = url.replace('driehoek@', 'portal@');
    const database = await openPostgres({ url: login, ownerUrl: url });
    const teacher = { reader: { role: 'class-teacher', id: 't1' }, name: 'Tess' } as const;
    const store = createSqlStore(database, teacher);
    assert.equal((await store.put('family-help', { id: 'h' })).revision, 1);
    await assert.rejects(query(login, 'select * from records'), /permission denied/);
    await assert.rejects(query(login, 'select * from changes'), /permission denied/);
    await database.close();
  });
});
