import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from '../launch-browser.js';
import { readBlocks } from './quick-starts.js';

const APP = 'tests/frameworks/astro';
/** The app is built in a copy: Astro writes types and a cache beside what it builds. */
const COPY = '.cache/astro-app';
/** The host that the app's settings name. */
const HOST = 'portal.example';

describe('the Astro app of the tests', () => {
  it('is what docs/server-rendering.md shows, file by file', () => {
    const sections = readFileSync('docs/server-rendering.md', 'utf8').split(/^## /m);
    const shown = readBlocks(sections.find((section) => section.startsWith('Astro'))!);
    const files = readdirSync(join(APP, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(APP.length + 1));
    const app = [...files, 'astro.config.mjs'].map((file) => [file, readFileSync(join(APP, file), 'utf8').trimEnd()]);
    assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(app));
  });
});

if (process.env['WIDE'])
  describe('a page that Astro renders', () => {
    let server: ChildProcess;
    let port: string;
    let browser: Browser;

    before(async () => {
      rmSync(COPY, { recursive: true, force: true });
      cpSync(join(APP, 'src'), join(COPY, 'src'), { recursive: true });
      cpSync(join(APP, 'astro.config.mjs'), join(COPY, 'astro.config.mjs'));
      cpSync(join(APP, 'package.json'), join(COPY, 'package.json'));
      mkdirSync(join(COPY, 'public'));
      // A browser asks for it by itself, and complains.
      writeFileSync(join(COPY, 'public/favicon.ico'), '');
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', HOST: '127.0.0.1', PORT: '0' };
      execFileSync(process.execPath, ['node_modules/astro/astro.js', 'build', '--root', COPY], { env, stdio: 'pipe' });
      server = spawn(process.execPath, [join(COPY, 'dist/server/entry.mjs')], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for await (const line of createInterface({ input: server.stdout! })) {
        const [, found] = /listening on \S+:(\d+)/.exec(line) ?? [];
        if (!found) continue;
        port = found;
        break;
      }
      browser = await launchBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
    });
    after(async () => {
      await browser?.close();
      if (server?.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    });

    async function visit(
      options: BrowserContextOptions,
      body: (page: Page, url: string) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await body(page, `http://${HOST}:${port}`);
      assert.deepEqual(complaints, []);
      await context.close();
    }

    const WITHOUT = { javaScriptEnabled: false };
    const answer = (page: Page) =>
      page
        .getByRole('group', { name: /Mensen op school groeten mij/ })
        .getByRole('radio', { name: 'Beetje' })
        .check({ force: true });
    const isTaken = (page: Page, tag: string) =>
      page.waitForFunction(
        (name) => (document.querySelector(name) as HTMLElement & { hasUpdated?: boolean })?.hasUpdated === true,
        tag,
      );

    it('has a card that can be read with scripts off', () =>
      visit(WITHOUT, async (page, url) => {
        await page.goto(`${url}/card`);
        assert.ok(
          await page
            .locator('dh-information-card')
            .getByText(/Het Kompas/)
            .first()
            .isVisible(),
        );
      }));

    it('has a checklist that is filled in with scripts off, posted, and answered by what the server parsed', () =>
      visit(WITHOUT, async (page, url) => {
        await page.goto(`${url}/checklist`);
        await answer(page);
        await page.getByRole('button', { name: 'Klaar' }).click();
        await page.getByText('Antwoorden: 1').waitFor();
      }));

    it('has a card that takes over', () =>
      visit({}, async (page, url) => {
        await page.goto(`${url}/card`);
        await isTaken(page, 'dh-information-card');
        assert.ok(
          await page
            .locator('dh-information-card')
            .getByText(/Het Kompas/)
            .first()
            .isVisible(),
        );
        assert.equal(await page.locator('dh-information-card style').count(), 0, 'nothing of the server is left');
      }));

    it('has a checklist that takes over what was chosen before the scripts came', () =>
      visit({}, async (page, url) => {
        let release = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route(/\.js$/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${url}/checklist`, { waitUntil: 'commit' });
        await answer(page);
        release();
        await page.getByText('1 van 8 beantwoord').first().waitFor();
        await isTaken(page, 'dh-checklist');
        await page.getByRole('button', { name: 'Klaar' }).click();
        await page.getByRole('button', { name: /Toch/ }).click();
        await page.getByText('Antwoorden: 1').waitFor();
      }));

    it('says why it refuses what is no checklist', async () => {
      const headers = { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' };
      const post = request({ host: '127.0.0.1', port, path: '/answers', method: 'POST', headers }).end('response={}');
      const [response] = await once(post, 'response');
      assert.equal(response.statusCode, 400);
      assert.match(response.headers['content-type'], /^text\/plain/);
      assert.match(await text(response), /instrument/);
    });
  });
