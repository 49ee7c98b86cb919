import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { CDN } from '../../scripts/first-paint.js';
import { smallPlan } from '../elements/contact-calendar/plan.js';
import { launchBrowser } from '../launch-browser.js';
import { withPage } from './open-page.js';
import { serveFolder } from './serve-folder.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const BODY = `<dh-provider perspective="class-teacher"><dh-contact-calendar-editor></dh-contact-calendar-editor></dh-provider>`;
/** As many as a plan still has room for. */
const COUNT = 1900;
/** More than 200,000 bytes, so that a worker reads it. */
const file = {
  name: 'agenda.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(
    `BEGIN:VCALENDAR\r\n${Array.from({ length: COUNT }, (_, index) => `BEGIN:VEVENT\r\nUID:${index}@elders.example\r\nSUMMARY:Koffie in de ouderkamer\r\nLOCATION:De ouderkamer\r\nDTSTART:20261105T083000\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR`,
  ),
};

/** Brings the file in, and counts the workers that were made for it. */
async function countWorkers(page: Page): Promise<number> {
  let workers = 0;
  page.on('worker', () => workers++);
  const editor = page.locator('dh-contact-calendar-editor');
  await editor.evaluate(async (each, data) => {
    await customElements.whenDefined(each.localName);
    (each as HTMLElement & { value: unknown }).value = data;
  }, smallPlan as object);
  await editor.locator('input[type=file]').setInputFiles(file);
  await editor.getByText(`${COUNT} momenten zijn erbij gekomen.`).waitFor();
  return workers;
}

/** A strict page; `names` are the policies that it lets a script make. */
const strict = (names: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`,
});
const script = `<script type="module" src="contact-calendar-editor.js"></script>`;

describe('a long calendar file is read in a worker', () => {
  it('from the folder for a script tag, also on a strict page', async () => {
    const options = { html: script + BODY, headers: strict('lit-html driehoek') };
    await withPage(browser, options, async ({ page, errors, complaints, requests }) => {
      assert.equal(await countWorkers(page), 1);
      assert.deepEqual([errors, complaints], [[], []]);
      assert.equal(requests.filter((path) => path.startsWith('chunks/calendar-worker-')).length, 1);
    });
  });

  it('from the package, as a page’s own bundler builds it', async () => {
    // In the repository, where the packages are found.
    mkdirSync('.cache', { recursive: true });
    const folder = mkdtempSync(join(process.cwd(), '.cache', 'worker-'));
    try {
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><title>x</title>${BODY}<script type="module" src="./page.js"></script>`,
      );
      writeFileSync(join(folder, 'page.js'), `import '@driehoek/elements/contact-calendar/editor/define';`);
      await build({
        root: folder,
        base: './',
        logLevel: 'error',
        configFile: false,
        build: { outDir: 'dist', modulePreload: false },
      });
      const server = await serveFolder(join(folder, 'dist'), strict('lit-html driehoek'));
      const page = await browser.newPage();
      try {
        await page.goto(server.url);
        assert.equal(await countWorkers(page), 1);
      } finally {
        // What stays open would keep the whole run from ending.
        await page.close();
        await server.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a long calendar file is read without a worker', () => {
  it('where the page allows no policy of ours', async () => {
    const options = { html: script + BODY, headers: strict('lit-html') };
    await withPage(browser, options, async ({ page, errors }) => {
      assert.equal(await countWorkers(page), 0);
      assert.deepEqual(errors, []);
    });
  });

  it('where the page allows no worker', async () => {
    const headers = { 'Content-Security-Policy': "default-src 'self'; worker-src 'none'" };
    await withPage(browser, { html: script + BODY, headers }, async ({ page, errors }) => {
      await countWorkers(page);
      assert.deepEqual(errors, []);
    });
  });

  it('where the folder for a script tag is on another host', async () => {
    const cdn = await serveFolder(CDN, { 'Access-Control-Allow-Origin': '*' });
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>x</title><script type="module" src="${cdn.url}/contact-calendar-editor.js"></script>${BODY}`,
    );
    const server = await serveFolder(folder);
    const page = await browser.newPage();
    try {
      await page.goto(server.url);
      assert.equal(await countWorkers(page), 0);
    } finally {
      await page.close();
      await server.close();
      await cdn.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
