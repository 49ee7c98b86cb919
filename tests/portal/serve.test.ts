import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, STORYBOOK_POLICY } from '../../scripts/serve.mjs';

describe('serving the portal', () => {
  const outside = mkdtempSync(join(tmpdir(), 'portal-'));
  const folder = join(outside, 'public');
  let server: Awaited<ReturnType<typeof serve>>;
  let storybook: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    for (const path of ['storybook', 'public/cdn', 'public/.git', 'outer'])
      mkdirSync(join(outside, path), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<h1>portal</h1>');
    writeFileSync(join(folder, 'cdn/all.js'), '');
    writeFileSync(join(folder, 'cdn/ëen map.js'), 'x');
    writeFileSync(join(folder, '.env'), 'secret');
    writeFileSync(join(folder, '.git/config'), 'secret');
    writeFileSync(join(outside, 'storybook/index.html'), '<h1>storybook</h1>');
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(outside, 'outer/index.html'), 'secret');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(join(outside, 'outer'), join(folder, 'linked'));
    symlinkSync(join(folder, 'index.html'), join(folder, 'within.html'));
    storybook = await serve({ folder: join(outside, 'storybook'), policy: STORYBOOK_POLICY });
    server = await serve({ folder, redirects: { '/storybook/': storybook.url } });
  });

  after(async () => {
    await Promise.all([server.close(), storybook.close()]);
    rmSync(outside, { recursive: true });
  });

  /** Asks for a path as it stands: `fetch` would tidy it up first. */
  const get = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
    new Promise<IncomingMessage & { body: string }>((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path, headers, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (data) => (body += data));
        response.on('end', () => resolve(Object.assign(response, { body })));
      })
        .on('error', reject)
        .end();
    });
  const statusOf = async (path: string, headers?: OutgoingHttpHeaders) => (await get(path, headers)).statusCode;

  it('lets a page of the portal use its own files and nothing else', async () => {
    const policy = (await get('/')).headers['content-security-policy'] as string;
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

  it('sends its headers with whatever it answers', async () => {
    const [{ etag = '' }, { headers: whole }] = [(await get('/')).headers, await get('/')];
    const answers = [
      [404, await get('/nowhere')],
      [400, await get('/%c0%ae')],
      [405, await get('/', {}, 'POST')],
      [304, await get('/', { 'If-None-Match': etag })],
      [206, await get('/', { Range: 'bytes=0-3' })],
      [416, await get('/', { Range: 'bytes=900-' })],
      [302, await get('/storybook/')],
    ] as const;
    for (const [status, { statusCode, headers }] of answers) {
      assert.equal(statusCode, status);
      for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options'])
        assert.equal(headers[name], whole[name], `${status} ${name}`);
    }
  });

  it('sends the reader of Storybook to an origin of its own, where alone the looser policy holds that it needs', async () => {
    const { headers } = await get('/storybook/');
    assert.notEqual(new URL(headers.location!).origin, new URL(server.url).origin);
    const page = await fetch(headers.location!);
    assert.equal(await page.text(), '<h1>storybook</h1>');
    assert.match(page.headers.get('content-security-policy')!, /unsafe-eval/);
    assert.doesNotMatch((await get('/cdn/all.js')).headers['content-security-policy'] as string, /unsafe/);
  });

  it('lets every website load the bundles', async () => {
    assert.equal((await get('/cdn/all.js')).headers['access-control-allow-origin'], '*');
    assert.equal((await get('/')).headers['access-control-allow-origin'], undefined);
  });

  it('serves nothing from outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/cdn/../../secret.txt',
      '//../secret.txt',
      '/nowhere',
      '/index.html/x',
    ])
      assert.equal(await statusOf(path), 404, path);
  });

  it('serves no dotfile, and follows no link, not even to a file of its own', async () => {
    for (const path of [
      '/.env',
      '/.git/config',
      '/.git',
      '/%2eenv',
      '/link.txt',
      '/linked/',
      '/linked/index.html',
      '/linked',
      '/within.html',
    ]) {
      const { statusCode, body } = await get(path);
      assert.deepEqual([statusCode, body], [404, ''], path);
    }
  });

  it('refuses an odd address, and stands', async () => {
    const odd: readonly (readonly [string, number])[] = [
      ['/%00', 400],
      ['/index.html%00.js', 400],
      ['/..%2fsecret.txt', 400],
      ['/..%5csecret.txt', 400],
      ['/..\\secret.txt', 400],
      ['/%c0%ae%c0%ae/secret.txt', 400],
      ['/%', 400],
      ['/%zz', 400],
      ['/%252e%252e/secret.txt', 400],
      ['/%0d%0aSet-Cookie:x', 400],
      ['*', 400],
      ['http://elsewhere.example/index.html', 400],
      [`/${'a'.repeat(300)}`, 404],
      [`/${'a/'.repeat(6000)}`, 404],
      [`/${'%C3%AB'.repeat(2000)}`, 404],
      ['/constructor', 404],
      ['/?'.padEnd(9000, '?'), 200],
    ];
    for (const [path, status] of odd) assert.equal(await statusOf(path), status, path.slice(0, 40));
    // Longer than Node reads at all.
    assert.equal(await statusOf(`/${'a'.repeat(20_000)}`), 431);
    assert.equal(await statusOf('/'), 200);
  });

  it('gives a part of a file where it is asked for one that there can be, else the whole', async () => {
    const { body, statusCode } = await get('/index.html', { Range: 'bytes=4-9' });
    assert.deepEqual([body, statusCode], ['portal', 206]);
    for (const Range of ['bytes=5-2', 'bytes=-2', 'bytes=x-y', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=', '='])
      assert.deepEqual([await statusOf('/index.html', { Range }), Range], [200, Range]);
  });

  it('finds a file whose name has other characters than ASCII', async () => {
    assert.equal((await get(`/cdn/${encodeURIComponent('ëen map.js')}`)).body, 'x');
  });

  it('takes a free port when the usual one is taken', async () => {
    const second = await serve({ folder, port: server.port });
    assert.notEqual(second.port, server.port);
    assert.equal((await fetch(second.url)).status, 200);
    await second.close();
  });
});
