import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { describeOnPostgres } from './databases.js';

/** What a vendor has already: who is signed in, by a token. */
const SESSION = `
export async function findUser(request: Request) {
  const users = {
    tess: { id: 't1', name: 'Tess', role: 'class-teacher' as const, classes: ['6a'], pupils: ['mila'], home: undefined },
    vader: { id: 'p2', name: 'Vader', role: 'parent' as const, classes: [], pupils: ['mila'], home: 'parents-2' as const },
  };
  return users[request.headers.get('Authorization')?.replace('Bearer ', '') as keyof typeof users];
}
`;

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
    const readme = readFileSync('packages/portal/server/README.md', 'utf8');
    const [, source = ''] = /```ts own-server\.ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const folder = '.cache/own-server';
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/your-session.ts`, SESSION);
    const server = resolve('packages/portal/server');
    writeFileSync(
      `${folder}/own-server.ts`,
      source.replaceAll(/'\.\/(?!your-session)([^']+)'/g, (_match, path: string) => `'${server}/${path}'`),
    );
    const origin = `http://127.0.0.1:${await findPort()}`;
    const child = spawn(process.execPath, ['--import', 'tsx', `${folder}/own-server.ts`], {
      env: { ...process.env, DATABASE_URL: database.url(), SECRET_KEY: 'k'.repeat(32), ORIGIN: origin },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ask = (path: string, who: string, init: RequestInit = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { Authorization: `Bearer ${who}`, ...init.headers } });
    try {
      while (child.exitCode === null && !(await ask('/api/openapi.json', '').catch(() => undefined))) await wait(100);
      assert.equal((await ask('/api/me', 'nobody')).status, 401);
      assert.deepEqual(await (await ask('/api/me', 'vader')).json(), {
        name: 'Vader',
        reader: { role: 'parent', id: 'p2', party: 'parents-2', groups: [], pupils: ['mila'] },
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
