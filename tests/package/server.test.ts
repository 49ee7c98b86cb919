import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import {
  parentExperience,
  parseFormData as parseChecklist,
  type Response as ChecklistResponse,
} from '@driehoek/sdk/checklist';
import { parseFormData as parseExpectations, type PartyAnswers } from '@driehoek/sdk/expectations';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { begunRound, earlierWords, type ServedPageName, servedPages } from '../served-pages.js';
import { launchBrowser } from '../launch-browser.js';

const CDN = 'packages/elements/cdn';
const pageNames = Object.keys(servedPages) as ServedPageName[];

const posted: { checklist?: ChecklistResponse; expectations?: PartyAnswers } = {};
let pages: { readonly [path: string]: string };
let url: string;
let close: () => void;
let browser: Browser;

async function receive(request: IncomingMessage, path: string): Promise<string> {
  const form = new URLSearchParams(await text(request));
  if (path === '/posted-checklist') posted.checklist = parseChecklist(form, parentExperience);
  else posted.expectations = parseExpectations(form, begunRound);
  return '<!doctype html><html lang="nl"><title>Dank u wel</title><link rel="icon" href="data:,"><h1>Dank u wel</h1></html>';
}

before(async () => {
  const input = JSON.stringify(pageNames.map((name) => [servedPages[name].tag, servedPages[name].options]));
  const output = execFileSync(process.execPath, ['tests/package/server/render.mjs'], { input, encoding: 'utf8' });
  const rendered = JSON.parse(output) as string[];
  pages = Object.fromEntries(pageNames.map((name, index) => [`/${name}`, rendered[index]!]));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST')
      response.setHeader('content-type', 'text/html').end(await receive(request, pathname));
    else if (pathname.startsWith('/cdn/'))
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(`${CDN}/${pathname.slice('/cdn/'.length)}`));
    else if (pathname in pages)
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="nl"><title>x</title><link rel="icon" href="data:,"><body>${pages[pathname]}</body></html>`,
        );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => void server.close();
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  close();
});

async function visit(path: string, options: BrowserContextOptions, body: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url + path);
  await body(page);
  assert.deepEqual(complaints, []);
  await context.close();
}

/** Runs in the page: what stands where in an element, and in those inside it. */
function measure(tag: string): string[] {
  const all = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  // It grows while it is gone through.
  for (const { shadowRoot } of all) if (shadowRoot) all.push(...shadowRoot.querySelectorAll<HTMLElement>('*'));
  return all.flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (!width || !height || element.localName === 'style') return [];
    return `${element.localName}.${element.className}: ${[x, y, width, height].map(Math.round).join(' ')}`;
  });
}

/** Runs in the page: loads the scripts, and gives by how much what stands below the element moved until nothing changed any more. */
async function takeOver({ tag, files }: { readonly tag: string; readonly files: readonly string[] }): Promise<number> {
  let shift = 0;
  const below = document.createElement('p');
  below.textContent = 'Below';
  document.body.append(below);
  await new Promise((resolve) => setTimeout(resolve, 300));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  for (const file of files) await import(`/cdn/${file}.js`);
  await document.querySelector<HTMLElement & { updateComplete?: Promise<boolean> }>(tag)!.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return shift;
}

const WITHOUT = { javaScriptEnabled: false };

describe('a page that a server rendered, with scripts off', () => {
  for (const name of ['card', 'calendar', 'report', 'comparison'] as const)
    it(`can be read and printed: ${name}`, () =>
      visit(`/${name}`, WITHOUT, async (page) => {
        const { tag, words } = servedPages[name];
        await page.locator(tag).getByText(words).first().waitFor();
        await page.emulateMedia({ media: 'print' });
        assert.ok(await page.locator(tag).getByText(words).first().isVisible());
      }));

  it('has a checklist that is filled in and posted', () =>
    visit('/checklist', WITHOUT, async (page) => {
      const fieldset = page.getByRole('group', { name: /Mensen op school groeten mij/ });
      await fieldset.getByRole('radio', { name: 'Beetje' }).check({ force: true });
      await fieldset.locator('.plain textarea').fill('De een wel.');
      assert.equal(
        await page.getByRole('button', { name: 'Opmerking' }).count(),
        0,
        'what needs a script is not there',
      );
      await page.getByRole('button', { name: 'Klaar' }).click();
      await page.getByText('Dank u wel').first().waitFor();
      assert.deepEqual(posted.checklist?.answers, { 'experience.1': 'yes', 'experience.2': 'partly' });
      assert.deepEqual(posted.checklist?.remarks, { 'experience.2': 'De een wel.', 'experience.3': earlierWords });
    }));

  it('has expectations that are filled in, all themes on one page, and posted', () =>
    visit('/expectations', WITHOUT, async (page) => {
      await page.locator('input[name="importance:contact.1"][value=yes]').check({ force: true });
      await page.locator('input[name="who:rest.1"][value=together]').check({ force: true });
      await page.locator('textarea[name="rest.1"]').fill('Vroeg naar bed.');
      await page.getByRole('button', { name: 'Inleveren' }).click();
      await page.getByText('Dank u wel').first().waitFor();
      assert.deepEqual(posted.expectations?.answers, {
        'contact.1': { importance: 'yes' },
        'contact.2': { remark: earlierWords },
        'rest.1': { who: 'together', remark: 'Vroeg naar bed.' },
      });
    }));
});

describe('what a server is asked', () => {
  it('is a tag that it knows, with names that are names', () => {
    const run = (asked: unknown) => {
      const input = JSON.stringify([asked]);
      return execFileSync(process.execPath, ['tests/package/server/render.mjs'], {
        input,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    };
    assert.throws(() => run(['dh-nothing', {}]), /dh-nothing is not defined/);
    assert.throws(() => run(['dh-checklist', { attributes: { 'a b': 'c' } }]), /not a name: a b/);
    const html = run([
      'dh-information-card',
      { value: { ...servedPages.card.options.value, note: '</script><script>alert(1)</script>' } },
    ]);
    assert.doesNotMatch(html, /<script>alert/);
  });
});

describe('the same page with scripts', () => {
  for (const name of pageNames)
    for (const width of [390, 1280])
      it(`does not move when the element takes over, on a slow processor: ${name} at ${width}`, () =>
        visit(`/${name}`, { viewport: { width, height: 844 } }, async (page) => {
          const { tag, file } = servedPages[name];
          // What a browser moves while a page is still coming in, which a slow one shows, is not the element's.
          await page.waitForLoadState('load');
          const before = await page.evaluate(measure, tag);
          const processor = await page.context().newCDPSession(page);
          await processor.send('Emulation.setCPUThrottlingRate', { rate: 6 });
          const shift = await page.evaluate(takeOver, { tag, files: ['provider', file] });
          // What is new has not moved, a browser says: so where everything stands is compared, too.
          assert.deepEqual(await page.evaluate(measure, tag), before);
          assert.equal(shift, 0, `moved by ${shift} meanwhile`);
          assert.equal(await page.locator(`${tag} style`).count(), 0, 'nothing of the server is left');
        }));

  it('keeps what was chosen before the script came, and posts what the element has', () =>
    visit('/checklist', {}, async (page) => {
      await page
        .getByRole('group', { name: /Mensen op school groeten mij/ })
        .getByRole('radio', { name: 'Nee' })
        .check({ force: true });
      await page.evaluate(async () => {
        for (const name of ['provider', 'checklist']) await import(`/cdn/${name}.js`);
      });
      await page.getByText('2 van 8 beantwoord').first().waitFor();
      await page.getByRole('button', { name: 'Klaar' }).click();
      await page.getByRole('button', { name: /Toch/ }).click();
      await page.getByText('Dank u wel').first().waitFor();
      assert.deepEqual(posted.checklist?.answers, { 'experience.1': 'yes', 'experience.2': 'no' });
      assert.ok(posted.checklist?.completedAt);
    }));
});
