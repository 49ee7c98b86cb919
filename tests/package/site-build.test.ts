import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { serve, STORYBOOK_POLICY } from '../../scripts/serve.mjs';
import { listPassages } from '../../scripts/site/passages.js';
import { launchBrowser } from '../launch-browser.js';
import { addressOf, pages, titleOf } from './site-blocks.js';

/** The site as `npm start` serves it. */
const BUILT = process.env['STORYBOOK_FOLDER'] ?? '.cache/storybook';
const PHONE = { viewport: { width: 390, height: 800 } };

const idOf = (title: string): string => addressOf(title).replace('?path=/docs/', '');
const titles = [...pages.keys()].map(titleOf);
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Entry {
  readonly id: string;
  readonly type: string;
}

describe('the site, built', () => {
  let folder: string;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  /** Two folders deep, as on some host of a vendor. */
  let url: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    cpSync(BUILT, join(folder, 'some/place'), { recursive: true });
    server = await serve({ folder, policy: STORYBOOK_POLICY });
    url = `${server.url}some/place/`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens pages and fails when one of them asks for anything outside the folder, or complains. */
  async function visit(options: BrowserContextOptions, body: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    // Generous, for a machine with other work.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !/^(data|blob|about):/.test(asked)) wrong.push(asked);
    });
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) wrong.push(message.text());
    });
    await body(page);
    await context.close();
    assert.deepEqual(
      wrong.filter((each) => !each.endsWith('/favicon.ico')),
      [],
    );
  }

  async function openDocs(page: Page, id: string): Promise<void> {
    await page.goto(`${url}iframe.html?viewMode=docs&id=${id}`);
    await page.locator('.sbdocs-content h1').first().waitFor();
  }

  it('has every page, and begins with the first', () =>
    visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const answer = await page.request.get(`${url}index.json`);
      const { entries } = (await answer.json()) as { entries: Record<string, Entry> };
      for (const title of titles) assert.equal(entries[idOf(title)]?.type, 'docs', title);
      await page.goto(url);
      const preview = page.frameLocator('#storybook-preview-iframe');
      await preview.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
      await page.waitForURL(`${url}${addressOf('Start')}`);
      assert.equal(await page.evaluate(() => history.length), 2, 'the empty page before it, and this one');
      await preview.getByRole('link', { name: 'recipes', exact: true }).first().click();
      await preview.getByRole('heading', { name: 'Recipes', level: 1 }).waitFor();
    }));

  /** What axe finds in what a page says; the frame around it is Storybook's. */
  async function findBarriers(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await engine.run('.sbdocs-content', { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
  }

  for (const title of titles)
    it(`shows ${title} from any folder, without a network, on a phone, and keeps nobody out`, () =>
      visit(PHONE, async (page) => {
        await openDocs(page, idOf(title));
        // Code gets its look a moment later.
        const fits = (width: number) => document.documentElement.scrollWidth === width;
        await page.waitForFunction(fits, PHONE.viewport.width, { timeout: 5000 });
        assert.deepEqual(await findBarriers(page), []);
      }));

  it('breaks no name of a field between two letters, on a phone', () =>
    visit(PHONE, async (page) => {
      await openDocs(page, idOf('Privacy'));
      const narrow = await page
        .locator('.sbdocs-content td code')
        .evaluateAll((names) =>
          names
            .filter((name) => name.getClientRects().length > 1 && name.getClientRects()[0]!.width < 120)
            .map((name) => name.textContent),
        );
      assert.deepEqual(narrow, []);
    }));

  it('lists the headings of a page whole', () =>
    visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${url}${addressOf('Privacy')}`);
      const list = page.frameLocator('#storybook-preview-iframe').locator('nav:has(.toc-wrapper)');
      await list.getByRole('link', { name: 'ContactPreferences' }).waitFor();
      const cut = await list.evaluate((nav) =>
        Array.from(nav.querySelectorAll('a'))
          .filter((link) => {
            const range = document.createRange();
            range.selectNodeContents(link);
            return range.getBoundingClientRect().right > nav.getBoundingClientRect().right;
          })
          .map((link) => link.textContent),
      );
      assert.deepEqual(cut, []);
    }));

  /** Opens the code of a story on the page of its file. */
  async function readCode(page: Page, id: string, story: string): Promise<string> {
    await openDocs(page, id);
    const preview = page.locator(`#anchor--${id.replace('--docs', '')}--${story}`);
    await preview.getByRole('switch', { name: 'Show code' }).click();
    const code = preview.locator('pre').filter({ hasText: /</ });
    await code.waitFor();
    return code.innerText();
  }

  it('shows of a story what a page has to write: the role of who reads, and the import and class of a theme', () =>
    visit({}, async (page) => {
      assert.match(
        await readCode(page, 'elements-conversation-planner--docs', 'for-the-teacher'),
        /perspective="class-teacher"/,
      );
      for (const theme of ['school-square', 'high-contrast', 'nl-design-system']) {
        const code = await readCode(page, 'elements-look--docs', theme);
        assert.ok(code.includes(`import '@driehoek/elements/themes/${theme}.css'`), code);
        assert.match(code, new RegExp(`class="dh-theme-${theme}"`));
        assert.doesNotMatch(code, /--lightningcss/);
      }
    }));

  it('has code in the scheme of its reader', () =>
    visit({ colorScheme: 'dark' }, async (page) => {
      for (const [name, source] of pages) {
        const count = source.match(/^(?:<Source |```\S)/gm)?.length ?? 0;
        if (count === 0) continue;
        await openDocs(page, idOf(titleOf(name)));
        const blocks = page.locator('.sbdocs-content .docblock-source');
        // Code gets its look a moment later.
        await blocks.nth(count - 1).waitFor();
        const light = await blocks.evaluateAll(
          (found) =>
            found.filter((block) => {
              const [red = 255, green = 255, blue = 255] = getComputedStyle(block)
                .backgroundColor.match(/\d+/g)!
                .map(Number);
              return red + green + blue > 300;
            }).length,
        );
        assert.equal(light, 0, name);
      }
    }));

  it('has ink for every word on paper, and cuts no code off, also where the reader likes it dark', () =>
    visit({ colorScheme: 'dark', viewport: { width: 720, height: 1000 } }, async (page) => {
      await openDocs(page, idOf(titleOf('recipes')));
      const count = pages.get('recipes')!.match(/^```\S/gm)!.length;
      await page
        .locator('.sbdocs-content .docblock-source pre')
        .nth(count - 1)
        .waitFor();
      // A printer has no grounds: what is light there is not to be read.
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const wrong = await page.locator('.sbdocs-content').evaluate((content) => {
        const words = [...content.querySelectorAll<HTMLElement>('h1, h2, p, a, code, span')];
        return {
          pale: words.filter(
            (each) =>
              getComputedStyle(each)
                .color.match(/\d+/g)!
                .slice(0, 3)
                .reduce((sum, part) => sum + Number(part), 0) > 300,
          ).length,
          cut: words.filter((each) => each.getBoundingClientRect().right > content.getBoundingClientRect().right + 1)
            .length,
          buttons: [...content.querySelectorAll('button')].filter((each) => each.checkVisibility()).length,
        };
      });
      assert.deepEqual(wrong, { pale: 0, cut: 0, buttons: 0 });
    }));

  it('finds a word of a page, and leads to the heading above it', () =>
    visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${url}${addressOf('Search')}`);
      const preview = page.frameLocator('#storybook-preview-iframe');
      const found = preview.locator('site-search a');
      const words = preview.getByLabel('Words to look for');
      await words.fill('autosave');
      await found.filter({ hasText: 'Recipes: A checklist that saves itself (autosave)' }).click();
      const heading = preview.getByRole('heading', { name: 'A checklist that saves itself (autosave)' });
      await heading.waitFor();
      await page.waitForFunction(
        (element) => element!.getBoundingClientRect().top < 300,
        await heading.elementHandle(),
      );
      await page.goto(`${url}${addressOf('Search')}`);
      await words.fill('dh-checklist-complete');
      await found.filter({ hasText: 'Elements/checklist: dh-checklist' }).first().waitFor();
      // In the code that a page shows, too; and in a reader's own words.
      await words.fill('createIndexedDbStore');
      await found.filter({ hasText: 'Frameworks/React: A checklist that saves itself (autosave)' }).first().waitFor();
      for (const asked of ['indexeddb react', 'card without javascript', 'javascript off']) {
        await words.fill(asked);
        const wanted = asked.includes('react') ? 'A checklist that saves itself' : 'A card in a page with scripts off';
        await found.filter({ hasText: wanted }).first().waitFor();
      }
      await words.fill('householdz');
      await found.filter({ hasText: 'Two homes' }).first().waitFor();
      await words.fill('csp');
      await found.first().filter({ hasText: 'Security: A Content-Security-Policy (CSP) to copy' }).waitFor();
      await words.fill('themes');
      await found.first().filter({ hasText: 'Theming: Themes that come along' }).waitFor();
      await words.fill('schema');
      await found.first().filter({ hasText: 'Another backend: JSON Schemas' }).waitFor();
      await words.fill('vulnerability');
      await found.first().filter({ hasText: 'Security: Report a vulnerability' }).click();
      await preview.getByRole('heading', { name: 'Report a vulnerability' }).waitFor();
      // Storybook tells its router where the page is a moment after it has opened.
      await page.waitForTimeout(3000);
      // Who comes back, by one press, finds the words, and what was found.
      await page.evaluate(() => history.back());
      await page.waitForURL(`${url}${addressOf('Search')}`);
      await found.filter({ hasText: 'Report a vulnerability' }).waitFor();
      assert.equal(await words.inputValue(), 'vulnerability');
      assert.equal(await preview.locator('site-search mark').first().innerText(), 'vulnerability');
      await words.fill('zwxyqk');
      await preview.getByText('0 places').waitFor();
      await words.fill(' ');
      await preview.locator('site-search [role=status]:empty').waitFor({ state: 'attached' });
    }));

  it('leads to headings that are there', () =>
    visit({}, async (page) => {
      for (const [name, source] of pages) {
        const title = titleOf(name);
        await openDocs(page, idOf(title));
        for (const { address, heading } of listPassages(title, source)) {
          const id = address.split('#')[1];
          if (id) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, `${title}: ${heading}`);
        }
      }
    }));

  if (process.env['WIDE'])
    it('can be read in the dark', () =>
      visit({ colorScheme: 'dark' }, async (page) => {
        for (const title of titles) {
          await openDocs(page, idOf(title));
          assert.deepEqual(await findBarriers(page), [], title);
        }
      }));
});
