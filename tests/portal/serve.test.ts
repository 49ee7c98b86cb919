import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

describe('serving the portal', () => {
  const outside = mkdtempSync(join(tmpdir(), 'portal-'));
  const folder = join(outside, 'public');
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    for (const path of ['storybook', 'cdn']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<h1>portal</h1>');
    writeFileSync(join(folder, 'storybook/index.html'), '<h1>storybook</h1>');
    writeFileSync(join(folder, 'cdn/all.js'), '');
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    server = await serve({ folder });
  });

  after(async () => {
    await server.close();
    rmSync(outside, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });
  const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';

  it('lets a page of the portal use its own files and nothing else', async () => {
    const policy = await policyOf('/');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.includes(rule), rule);
    }
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('gives Storybook the looser policy that it needs, and only Storybook', async () => {
    assert.match(await policyOf('/storybook/'), /unsafe-inline/);
    assert.doesNotMatch(await policyOf('/cdn/all.js'), /unsafe/);
  });

  it('lets every website load the bundles', async () => {
    assert.equal((await get('/cdn/all.js')).headers.get('access-control-allow-origin'), '*');
    assert.equal((await get('/')).headers.get('access-control-allow-origin'), null);
  });

  it('finds Storybook without the slash at the end', async () => {
    const response = await get('/storybook');
    assert.deepEqual([response.status, response.headers.get('location')], [301, '/storybook/']);
  });

  it('serves nothing from outside its folder', async () => {
    for (const path of ['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nowhere']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('takes a free port when the usual one is taken', async () => {
    const second = await serve({ folder, port: server.port });
    assert.notEqual(second.port, server.port);
    assert.equal((await fetch(second.url)).status, 200);
    await second.close();
  });
});
