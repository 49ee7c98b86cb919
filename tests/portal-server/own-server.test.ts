import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openPostgres } from '../../packages/portal/server/database/open-postgres.js';
import { createServer as createPortalServer } from '../../packages/portal/server/server.js';
import { describeInFolder, describeOnPostgres } from './databases.js';
import { startPostgres, WITHOUT_POSTGRES } from './postgres.js';

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

/** Writes the server of the README, and the part of it that is a vendor's, in a folder of this repository. */
function writeOwnServer(folder: string): string {
  const readme = readFileSync('packages/portal/server/README.md', 'utf8');
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

describeOnPostgres('a server of a vendor’s own', (database) => {
  it('is what the README shows: their identity, their database', async () => {
    await database.empty();
    const folder = writeOwnServer('.cache/own-server');
    const origin = `http://127.0.0.1:${await findPort()}`;
    const child = spawn(process.execPath, ['--import', 'tsx', `${folder}/own-server.ts`], {
      env: { ...process.env, DATABASE_URL: database.url(), SECRET_KEY: 'k'.repeat(32), ORIGIN: origin },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const ask = (path: string, who: string, init: RequestInit = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { Authorization: `Bearer ${who}`, ...init.headers } });
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
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
  });
});

describeInFolder('a key', (database) => {
  it('that can be guessed opens no server', async () => {
    const db = await database.empty();
    const create = (key: string) =>
      createPortalServer({ database: db, identify: () => undefined, origin: 'https://school.example', key });
    assert.throws(() => create(''), /SECRET_KEY/);
    assert.ok(create('k'.repeat(32)));
  });
});

it('the owner of a database makes its roles, or has been given them', { skip: WITHOUT_POSTGRES }, async () => {
  const server = await startPostgres();
  const { url } = server;
  const urlAs = (user: string, name: string) => {
    const address = new URL(url);
    return Object.assign(address, { username: user, pathname: `/${name}` }).href;
  };
  const open = async (user: string, ownerUrl?: string) =>
    (await openPostgres({ url: urlAs(user, 'school'), ownerUrl, warn: (error) => assert.fail(String(error)) })).close();
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('CREATE ROLE school LOGIN');
    await client.query('CREATE DATABASE school OWNER school');
    await assert.rejects(open('school'));
    await client.query('CREATE ROLE driehoek_reader');
    await client.query('CREATE ROLE driehoek_door');
    await assert.rejects(open('school'));
    await client.query('GRANT driehoek_reader, driehoek_door TO school');
    await open('school');
    // A login that owns nothing, as the README has it.
    await client.query('CREATE ROLE portal LOGIN NOINHERIT');
    await client.query('GRANT driehoek_reader, driehoek_door TO portal');
    await open('portal', urlAs('school', 'school'));
    // One that may make roles needs nobody.
    await client.query('CREATE ROLE other LOGIN CREATEROLE');
    await client.query('CREATE DATABASE other OWNER other');
    await (await openPostgres({ url: urlAs('other', 'other'), warn: (error) => assert.fail(String(error)) })).close();
  } finally {
    await client.end();
    await server.close();
  }
});
