import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { CDN } from '../../scripts/first-paint.js';
import { launchBrowser } from '../launch-browser.js';
import { withPage } from './open-page.js';

const SCRIPT = '<script type="module" src="driehoek.js"></script>';
const entriesOf = (requests: readonly string[]) =>
  [...new Set(requests.filter((path) => path.endsWith('.js') && !path.startsWith('chunks/')))].sort();
let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

describe('the autoloader', () => {
  it('knows every element', () => {
    const folder = 'packages/elements/src';
    const defined = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('define.ts'))
      .flatMap((file) =>
        Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(/define\('(dh-[\w-]+)'/g), ([, tag]) => tag!),
      );
    assert.ok(defined.length >= 10);
    const code = readFileSync(`${CDN}/driehoek.js`, 'utf8');
    assert.deepEqual(
      defined.filter((tag) => !code.includes(`"${tag}"`)),
      [],
    );
  });

  it('loads what the tags of a page need and no more, also for tags that come later', async () => {
    const html = `${SCRIPT}<dh-provider><dh-checklist></dh-checklist></dh-provider>`;
    await withPage(browser, { html }, async ({ page, requests, errors, complaints }) => {
      await page.locator('dh-checklist').getByText('Beetje').first().waitFor();
      assert.deepEqual(entriesOf(requests), ['checklist.js', 'driehoek.js', 'provider.js']);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', "<section><p>De <dh-term>ib'er</dh-term></p></section>");
      });
      await page.locator('dh-term').getByRole('button').waitFor();
      assert.deepEqual(entriesOf(requests), ['checklist.js', 'driehoek.js', 'glossary.js', 'provider.js']);
      assert.deepEqual([errors, complaints], [[], []]);
    });
  });

  it('loads a part that stands alone, by its own entry', async () => {
    const html = `${SCRIPT}<dh-contact-calendar-editor></dh-contact-calendar-editor>`;
    await withPage(browser, { html }, async ({ page, requests, errors, complaints }) => {
      await page.waitForFunction(() => document.querySelector('dh-contact-calendar-editor')?.matches(':defined'));
      assert.deepEqual(entriesOf(requests), ['contact-calendar-editor.js', 'driehoek.js']);
      assert.deepEqual([errors, complaints], [[], []]);
    });
  });

  it('loads nothing for a page without our tags', async () => {
    await withPage(browser, { html: `${SCRIPT}<p>x</p>` }, async ({ page, requests }) => {
      await page.waitForTimeout(100);
      assert.deepEqual(
        requests.filter((path) => path.endsWith('.js')),
        ['driehoek.js'],
      );
    });
  });

  it('gives a hint once about a tag that there is not, unless it is the page’s own', async () => {
    const html = `${SCRIPT}<dh-cheklist></dh-cheklist><dh-cheklist></dh-cheklist>`;
    await withPage(browser, { html }, async ({ page, complaints }) => {
      await page.evaluate(() => {
        customElements.define('dh-own', class extends HTMLElement {});
        document.body.append(document.createElement('dh-own'), document.createElement('dh-cheklist'));
      });
      await page.waitForTimeout(100);
      const hints = complaints.filter((text) => text.startsWith('Driehoek: there is no element'));
      assert.equal(hints.length, 1);
      assert.match(hints[0]!, /<dh-cheklist>.*dh-checklist/);
    });
  });

  it('sees into a shadow root that it is asked to watch', async () => {
    await withPage(browser, { html: `${SCRIPT}<div></div>` }, async ({ page, requests }) => {
      const term = await page.evaluateHandle(async () => {
        const root = document.querySelector('div')!.attachShadow({ mode: 'closed' });
        root.innerHTML = "<p><dh-term>ib'er</dh-term></p>";
        await new Promise((resolve) => setTimeout(resolve, 50));
        return root;
      });
      assert.deepEqual(entriesOf(requests), ['driehoek.js']);
      await term.evaluate(async (root) => {
        const { watch } = await import(new URL('driehoek.js', document.baseURI).href);
        watch(root);
        await customElements.whenDefined('dh-term');
      });
    });
  });

  it('says why an element is missing, leaves its own words, and tries again when the tag is added again or the browser is online', async () => {
    for (const again of ['added', 'online']) {
      const html = `${SCRIPT}<dh-checklist><p>Vraag het aan school.</p></dh-checklist>`;
      await withPage(browser, { html, missing: 'checklist.js' }, async ({ page, errors, complaints }) => {
        await page.waitForTimeout(200);
        assert.ok(await page.getByText('Vraag het aan school.').isVisible());
        assert.equal(complaints.filter((text) => text.startsWith('Driehoek: <dh-checklist> could not')).length, 1);
        await page.unrouteAll({ behavior: 'wait' });
        await page.evaluate((how) => {
          if (how === 'online') dispatchEvent(new Event('online'));
          else document.body.append(document.createElement('dh-checklist'));
        }, again);
        await page.locator('dh-checklist').first().getByText('Beetje').first().waitFor();
        assert.deepEqual(errors, []);
      });
    }
  });
});
