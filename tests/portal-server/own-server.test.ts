import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgres, type PostgresOptions } from '../../packages/portal/server/database/open-postgres.js';
import { createServer as createPortalServer } from '../../packages/portal/server/server.js';
import { describeInFolder } from './databases.js';
import { query, startPostgres, type TestPostgres, WITHOUT_POSTGRES } from './postgres.js';

/** What a vendor has already: who is signed in, by a token. */
const SESSION = `
import type { User } from './own-server.js';

const users: Readonly<Record<string, User>> = {
  tess: { id: 't1', name: 'Tess', role: 'class-teacher', classes: ['6a'], pupils: { mila: 'Mila' } },
  vader: { id: 'p2', name: 'Vader', role: 'parent', classes: [], pupils: { mila: 'Mila' }, home: 'parents-2' },
};
export async function findUser(request: Request): Promise<User | undefined> {
  return users[request.headers.get('Authorization')?.replace('Bearer ', '') ?? ''];
}
`;

const README = 'packages/portal/server/README.md';

/** Writes the server of the README, and the part of it that is a vendor's, in a folder of this repository. */
function writeOwnServer(folder: string): string {
  const readme = readFileSync(README, 'utf8');
  const [, source = ''] = /```ts own-server\.ts\n([\s\S]*?)```/.exec(readme) ?? [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/your-session.ts`, SESSION);
  const server = resolve('packages/portal/server');
  writeFileSync(
    `${folder}/own-server.ts`,
    source.replaceAll(/'\.\/(?!your-session)([^']+)'/g, (_match, path: string) => `'${server}/${path}'`),
  );
  return folder;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describeInFolder('a key', (database) => {
  it('that can be guessed opens no server', async () => {
    const db = await database.empty();
    const create = (key: string) =>
      createPortalServer({ database: db, identify: () => undefined, origin: 'https://school.example', key });
    assert.throws(() => create(''), /SECRET_KEY/);
    assert.ok(create('k'.repeat(32)));
  });
});

describe('a PostgreSQL of a vendor’s own', { skip: WITHOUT_POSTGRES }, () => {
  let server: TestPostgres;
  before(async () => {
    server = await startPostgres();
    await run(readSetUp('school').once);
  });
  after(() => server.close());
  const urlAs = (user: string, name: string) =>
    Object.assign(new URL(server.url), { username: user, pathname: `/${name}` }).href;
  const run = async (statements: string) => {
    for (const statement of statements.split(';').filter((each) => each.trim())) await query(server.url, statement);
  };
  const open = async (options: Pick<PostgresOptions, 'url'> & Partial<PostgresOptions>) =>
    (await openPostgres({ warn: (error) => assert.fail(String(error)), ...options })).close();
  /** What the README has somebody say who looks after PostgreSQL: once for all of it, and for each school. */
  const readSetUp = (school: string) => {
    const [, source = ''] = /```sql\n([\s\S]*?) *```/.exec(readFileSync(README, 'utf8')) ?? [];
    const [once = '', each = ''] = source.split('\n\n');
    return { once, each: each.replaceAll(/school/g, school) };
  };

  it('serves what the README shows: their identity, their database, and a login that owns nothing', async () => {
    await run(readSetUp('school').each);
    const migrated = spawnSync(process.execPath, ['--import', 'tsx', 'packages/portal/server/main.ts', 'migrate'], {
      env: { ...process.env, DATABASE_URL: urlAs('school_owner', 'school') },
      encoding: 'utf8',
    });
    assert.deepEqual([migrated.status, migrated.stderr], [0, 'The database is up to date.\n']);
    const folder = writeOwnServer('.cache/own-server');
    const port = await findPort();
    const origin = 'https://school.example';
    const child = spawn(process.execPath, ['--import', 'tsx', `${folder}/own-server.ts`], {
      env: {
        ...process.env,
        DATABASE_URL: urlAs('school', 'school'),
        SECRET_KEY: 'k'.repeat(32),
        ORIGIN: origin,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const ask = (path: string, who: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${who}`, ...init.headers },
      });
    const ended = once(child, 'exit');
    try {
      while (child.exitCode === null && !said.join('').includes('\n')) await wait(100);
      assert.equal(said.join('').split('\n')[0], `${origin} is served.`);
      assert.equal((await ask('/api/me', 'nobody')).status, 401);
      assert.deepEqual(await (await ask('/api/me', 'vader')).json(), {
        name: 'Vader',
        reader: { role: 'parent', id: 'p2', party: 'parents-2', groups: [], pupils: ['mila'] },
        pupilNames: { mila: 'Mila' },
      });
      const put = await ask('/api/records/attendance/a', 'vader', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'driehoek', 'If-None-Match': '*' },
        body: JSON.stringify({ id: 'a', family: 'mila', household: 'parents-2', entry: 'e', coming: ['opa'] }),
      });
      assert.equal(put.status, 200, await put.text());
      assert.deepEqual(await (await ask('/api/records/attendance', 'tess')).json(), { records: [] });
      assert.deepEqual(await (await ask('/api/attendance-totals', 'tess')).json(), {
        totals: [{ entry: 'e', answers: 1, people: 1 }],
      });
      // It ends when it is asked to, also while somebody listens.
      await ask('/api/events', 'tess');
      child.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  });

  it('lets no login of a school into another one', async () => {
    const one = readSetUp('one').each;
    await run(one);
    // Also where nobody says so to PostgreSQL.
    const other = readSetUp('other').each.replace(/REVOKE.*/, '');
    await run(other);
    for (const name of ['one', 'other']) await open({ url: urlAs(name, name), ownerUrl: urlAs(`${name}_owner`, name) });
    for (const [login, name] of [
      ['one', 'other'],
      ['one_owner', 'other'],
      ['other', 'one'],
    ] as const)
      await assert.rejects(query(urlAs(login, name), 'select 1'), /permission denied for database/, `${login} ${name}`);
  });

  it('is told what to grant, and what to do, before it can serve', async () => {
    const tries = (login: string, options: Partial<PostgresOptions> = {}) =>
      open({ url: urlAs(login, 'third'), ...options }).then(
        () => 'opens',
        (error: unknown) => (error as Error).message,
      );
    const ownerUrl = urlAs('third_owner', 'third');
    await run(
      'CREATE ROLE third_owner LOGIN; CREATE ROLE third LOGIN NOINHERIT; CREATE DATABASE third OWNER third_owner',
    );
    await run('GRANT driehoek_reader, driehoek_door TO third_owner');
    assert.match(await tries('third', { migrates: false }), /GRANT driehoek_reader, driehoek_door TO "third";/);
    await run('GRANT driehoek_reader, driehoek_door TO third');
    assert.match(await tries('third', { migrates: false }), /npm run server -- migrate/);
    assert.match(await tries('third'), /does not own the database.*DATABASE_OWNER_URL.*MIGRATE=0/);
    assert.match(await tries('third', { ownerUrl }), /GRANT CONNECT ON DATABASE "third" TO "third";/);
    await run('GRANT CONNECT ON DATABASE third TO third');
    assert.equal(await tries('third', { migrates: false }), 'opens');
    // Of another server: with other walls, and older.
    assert.match(await tries('third', { migrates: false, walls: {} }), /npm run server -- migrate/);
    await query(
      ownerUrl,
      'delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)',
    );
    assert.match(await tries('third', { migrates: false }), /npm run server -- migrate/);
  });

  it('makes its roles for an owner who may, and says of another one that it may not', async () => {
    const own = await startPostgres();
    const address = (user: string) => Object.assign(new URL(own.url), { username: user, pathname: `/${user}` }).href;
    try {
      for (const [name, may] of [
        ['school', ''],
        ['other', 'CREATEROLE'],
      ] as const) {
        await query(own.url, `CREATE ROLE ${name} LOGIN ${may}`);
        await query(own.url, `CREATE DATABASE ${name} OWNER ${name}`);
      }
      await assert.rejects(open({ url: address('school') }));
      await open({ url: address('other') });
      await assert.rejects(open({ url: address('school') }));
      await query(own.url, 'GRANT driehoek_reader, driehoek_door TO school');
      await open({ url: address('school') });
    } finally {
      await own.close();
    }
  });
});
