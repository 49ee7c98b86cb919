import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from '../launch-browser.js';
import { findBuilt } from './portal.js';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Serves a copy of the built portal while it is used; the copy can be changed, and the server stopped. */
async function during(
  body: (portal: {
    readonly folder: string;
    readonly url: string;
    readonly context: BrowserContext;
    readonly open: (path?: string) => Promise<Page>;
    readonly stop: () => Promise<void>;
  }) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-shell-'));
  cpSync(await findBuilt(), folder, { recursive: true });
  const server = await serve({ folder });
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await server.close();
    isStopped = true;
  };
  const context = await browser.newContext({ locale: 'nl-NL' });
  context.setDefaultTimeout(120_000);
  const open = async (path = '') => {
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    await page.locator('main').first().waitFor();
    return page;
  };
  try {
    await body({ folder, url: server.url, context, open, stop });
  } finally {
    await context.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves once a worker has kept the portal, with the name of its build. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.keys()).filter((name) => name.startsWith('driehoek-portal/'));
  });

/** Resolves once something is so on a page; `waitForFunction` takes a promise for an answer. */
async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(100);
}

describe('the portal when its server is gone', () => {
  it('opens, with every page and language', () =>
    during(async ({ open, stop }) => {
      const first = await open('#/year');
      await kept(first);
      await first.close();
      await stop();
      const page = await open('#/conversations');
      await page.locator('main .conversations').first().waitFor();
      for (const name of ['year', 'expectations', 'class', 'report', 'checklist', 'together', 'card']) {
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, name);
        await page.locator('main h1').waitFor();
      }
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('html[lang=en]').waitFor();
    }));

  it('keeps nothing that is not of the build, and leaves what is asked of a server alone', () =>
    during(async ({ open, stop }) => {
      const first = await open('#/card');
      await kept(first);
      await first.close();
      const page = await open('#/card');
      await page.evaluate(() => fetch('./api/me').catch(() => undefined));
      const addresses = await page.evaluate(async () => {
        const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
        return (await Promise.all(lists)).flat().map(({ url }) => new URL(url).pathname);
      });
      assert.ok(addresses.length > 20);
      assert.deepEqual(
        addresses.filter((path) => path !== '/' && path !== '/icon.svg' && !path.startsWith('/assets/')),
        [],
      );
      await stop();
      assert.equal(
        await page.evaluate(() =>
          fetch('./api/me').then(
            () => 'answered',
            () => 'away',
          ),
        ),
        'away',
      );
    }));

  it('never mixes two builds: the new one is shown with network, and kept once the pages of the old one are closed', () =>
    during(async ({ folder, open, stop }) => {
      const page = await open('#/card');
      const [before] = await kept(page);
      // A build of which one file has another name, and none of the old files is there any more.
      const worker = readFileSync(join(folder, 'shell-worker.js'), 'utf8');
      const entry = /"entry":"([^"]+)"/.exec(worker)![1]!;
      const next = entry.replace('.js', '-next.js');
      renameSync(join(folder, entry), join(folder, next));
      writeFileSync(
        join(folder, 'shell-worker.js'),
        worker.replaceAll(entry, next).replace(/"name":"[^"]+"/, '"name":"next"'),
      );
      const index = join(folder, 'index.html');
      writeFileSync(index, readFileSync(index, 'utf8').replaceAll(entry, next));
      const scriptOf = (shown: Page) => shown.locator('script[type=module]').first().getAttribute('src');
      await page.reload();
      await page.locator('main h1').waitFor();
      assert.equal(await scriptOf(page), `./${next}`);
      // Whoever has the old one open still has all of it, also what was not loaded yet.
      await until(page, async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
      assert.ok((await page.evaluate(() => caches.keys())).includes(before!));
      await page.close();
      const later = await open('#/card');
      await until(later, async () => (await caches.keys()).join() === 'driehoek-portal/next');
      await later.close();
      await stop();
      const without = await open('#/card');
      await without.locator('main h1').waitFor();
      assert.equal(await scriptOf(without), `./${next}`);
    }));
});
