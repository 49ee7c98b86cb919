import { expect, type Page } from 'playwright/test';
import { hasPackagedChromium } from '../../scripts/browsers.mjs';
import { listMissingWide, listPicturedStories, listStrayPictures } from './pictured-stories.js';
import { test, WIDTH } from './story-page.js';

/** How many pixels of a page are looked at: a picture in WebP has no more. */
const MOST = 16_000;

/** A screen with room for columns. One screenful is looked at: on a whole page, rows out of sight are not always drawn in time. */
const DESK = { width: 1280, height: 1024 };

/** How many are looked at again in the dark and from right to left: all of them would take 4 MB more in the repository. */
const FIRST = 4000;

const stories = hasPackagedChromium ? listPicturedStories() : [];
if (!hasPackagedChromium) test.skip('the pictures: their Chromium runs on Linux on x64 alone', () => {});

for (const { id, picture, variants } of stories) {
  test(`${id} looks as it did`, async ({ story: { page, open } }) => {
    await open(id);
    await expect.soft(page).toHaveScreenshot(picture('light'), await upTo(MOST, page));
    await page.evaluate(() => void (document.documentElement.style.colorScheme = 'dark'));
    await expect.soft(page).toHaveScreenshot(picture('dark'), await upTo(FIRST, page));
    await open(id, 'rtl');
    await expect.soft(page).toHaveScreenshot(picture('rtl'), await upTo(FIRST, page));
    if (!variants.includes('wide')) return;
    await page.setViewportSize(DESK);
    await open(id);
    await expect.soft(page).toHaveScreenshot(picture('wide'));
  });
}

/** Of a page from its start: where a story left it may differ by what came first, and what sticks stands where the page is. */
async function upTo(most: number, page: Page) {
  const height = await page.evaluate(() => {
    scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  return { fullPage: true, ...(height > most && { clip: { x: 0, y: 0, width: WIDTH, height: most } }) };
}

if (hasPackagedChromium) {
  test('a dot that is a little darker is seen', async ({ story: { page, open } }) => {
    const { id, picture } = stories[0]!;
    await open(id);
    const dot = await page.evaluateHandle(() => {
      const dot = document.createElement('div');
      dot.style.cssText = 'position: absolute; inset: 4px auto auto 4px; inline-size: 3px; block-size: 3px';
      document.body.append(dot);
      return dot;
    });
    await expect(page).toHaveScreenshot(picture('light'), await upTo(MOST, page));
    await dot.evaluate((dot) => void (dot.style.background = '#f4f4f4'));
    await expect(page).not.toHaveScreenshot(picture('light'), await upTo(MOST, page));
  });

  test('each picture is of a story', () => {
    expect(listStrayPictures()).toEqual([]);
    expect(listMissingWide()).toEqual([]);
  });
}
