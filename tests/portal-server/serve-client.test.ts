import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { serveClient } from '../../packages/portal/server/serve-client.js';

describe('the client that the server serves', () => {
  let folder: string;
  const app = new Hono();

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    const inFolder = join(folder, 'dist');
    mkdirSync(join(inFolder, 'assets'), { recursive: true });
    writeFileSync(
      join(inFolder, 'index.html'),
      '<!doctype html><meta name="viewport" content="width=device-width"><title>Driehoek</title>',
    );
    writeFileSync(join(inFolder, 'assets/main-1a2b.js'), 'export {};');
    writeFileSync(join(inFolder, '.secret'), 'geheim');
    writeFileSync(join(folder, 'outside.txt'), 'geheim');
    symlinkSync(join(folder, 'outside.txt'), join(inFolder, 'link.txt'));
    serveClient(app, inFolder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is the page, by its own policy, and files of which the name changes are kept', async () => {
    const page = await app.request('/');
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<title>Driehoek/);
    assert.match(page.headers.get('content-type')!, /^text\/html/);
    assert.match(page.headers.get('content-security-policy')!, /default-src 'none'/);
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    assert.equal(await (await app.request('/index.html')).text(), await (await app.request('/')).text());
    const script = await app.request('/assets/main-1a2b.js');
    assert.equal(await script.text(), 'export {};');
    assert.match(script.headers.get('cache-control')!, /immutable/);
  });

  it('says in the page that it came from a server, and lets it sign out there', async () => {
    const page = await app.request('/');
    assert.match(await page.text(), /<meta name="driehoek-server" content="\.\/">/);
    assert.match(page.headers.get('content-security-policy')!, /form-action 'self'/);
  });

  it('says in the page where the documentation is, where the server leads to it', async () => {
    assert.doesNotMatch(await (await app.request('/')).text(), /documentation/);
    const documented = new Hono();
    serveClient(documented, join(folder, 'dist'), { hasDocumentation: true });
    assert.match(
      await (await documented.request('/')).text(),
      /<meta name="driehoek-documentation" content="\.\/storybook\/">/,
    );
  });

  for (const path of [
    '/.secret',
    '/link.txt',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/%2esecret',
    '/nothing.js',
    '/%',
  ])
    it(`has nothing at ${path}`, async () => {
      const answer = await app.request(path);
      assert.equal(answer.status, 404);
      assert.doesNotMatch(await answer.text(), /geheim/);
    });
});
