import { type BrowserContext, expect, type Page, test as base } from 'playwright/test';
import { serve, STORYBOOK_POLICY } from '../../scripts/serve.mjs';
import { STORYBOOK } from './pictured-stories.js';

/** The day of the portal's tests, too. */
const NOW = '2026-11-16T10:00:00+01:00';

/** The width of a phone. */
export const WIDTH = 390;

/** What Storybook's page of a story tells other programs. */
interface StoryWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
}

/** A page on which stories are shown. */
export interface StoryPage {
  readonly page: Page;
  /**
   * Opens a story, and waits until it was played and nothing changes any more. From right to left it is as though Dutch were written
   * so; what stands in a language that is, stays.
   */
  open(id: string, direction?: 'ltr' | 'rtl'): Promise<void>;
}

/** A test that gets a {@link StoryPage}. */
export const test = base.extend<{ story: StoryPage }, { storybook: string; shared: BrowserContext }>({
  storybook: [
    async ({}, use) => {
      const server = await serve({ folder: STORYBOOK, policy: STORYBOOK_POLICY });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // One for all pages of a worker, so that Storybook comes from the cache.
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        viewport: { width: WIDTH, height: 844 },
        deviceScaleFactor: 1,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
      });
      await context.addInitScript(turnDutch);
      await context.addInitScript(drawAllRows);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  story: async ({ shared, storybook }, use) => {
    const page = await shared.newPage();
    await page.clock.setFixedTime(NOW);
    const open = async (id: string, direction: 'ltr' | 'rtl' = 'ltr') => {
      const globals = `a11y.manual:!true;language:nl;scheme:light;direction:${direction}`;
      await page.goto(`${storybook}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      await settle(page);
    };
    await use({ page, open });
    await page.close();
  },
});

/** Runs in the page, before all else there. */
function turnDutch(): void {
  if (!location.search.includes('direction:rtl')) return;
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'dir' && value === 'ltr' ? 'rtl' : value);
  };
}

/** Runs in the page, before all else there: whether a row out of sight is drawn depends on how busy the machine is, and a picture may not. */
function drawAllRows(): void {
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (css) {
    replaceSync.call(this, css.replaceAll(/content-visibility:\s*auto/g, 'content-visibility: visible'));
  };
}

async function settle(page: Page): Promise<void> {
  const phase = await page.waitForFunction(
    () => {
      const { phase = '' } = (globalThis as StoryWindow).__STORYBOOK_PREVIEW__?.currentRender ?? {};
      return ['finished', 'errored', 'aborted'].includes(phase) && phase;
    },
    null,
    { timeout: 120_000 },
  );
  expect(await phase.jsonValue(), 'how the story ended').toBe('finished');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
