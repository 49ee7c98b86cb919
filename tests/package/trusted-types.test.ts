import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { progressTalk } from '../../stories/conversation-plans.js';
import { launchBrowser } from '../launch-browser.js';
import { countUpdates, withPage } from './open-page.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A strict page; `names` are the policies that it lets a script make. */
const strict = (names: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`,
});
const scripts = (...files: string[]) => files.map((file) => `<script type="module" src="${file}"></script>`).join('');

/** What to change, for the makers of the page; the browser's own message says what failed. */
const namesRemedy = (text: string) => /^Driehoek cannot run: .*trusted-types.*lit-html.*'allow-duplicates'/.test(text);

const CARD = `<dh-information-card><script type="application/json">{
  "id": "groep-6", "schoolYear": "2026-2027", "group": "Groep 6", "school": { "name": "Het Kompas (verzonnen)" },
  "teachers": [], "moments": [], "route": []
}</script><p>Bel de school.</p></dh-information-card>`;

describe('on a page that names the policies that scripts may make', () => {
  it('several bundles, and what they load on use, share one Lit', async () => {
    const html = `${scripts('conversation.js', 'checklist.js', 'information-card-shared.js')}${CARD}
<dh-checklist></dh-checklist><dh-conversation-planner perspective="parent"></dh-conversation-planner>`;
    await withPage(browser, { html, headers: strict('lit-html driehoek') }, async ({ page, errors, complaints }) => {
      const planner = page.locator('dh-conversation-planner');
      await planner.evaluate((each, data) => Object.assign(each, { value: data }), progressTalk as object);
      await planner.locator('[part=difficult]').waitFor();
      await page.locator('dh-checklist').getByText('Beetje').first().waitFor();
      await page.getByRole('heading', { name: 'Groep 6 · Het Kompas' }).waitFor();
      assert.ok((await countUpdates(page, 'dh-conversation-planner')) <= 1);
      assert.deepEqual([errors, complaints], [[], []]);
    });
  });

  it('the card that is complete in itself cannot stand beside another bundle: the first works, the console says why the other does not, and its own words stay', async () => {
    const others = '<dh-checklist><p>Vraag het aan school.</p></dh-checklist>';
    for (const first of ['checklist.js', 'information-card.js']) {
      const second = first === 'checklist.js' ? 'information-card.js' : 'checklist.js';
      const html = `${scripts(first, second)}${CARD}${others}`;
      await withPage(browser, { html, headers: strict('lit-html driehoek') }, async ({ page, errors, complaints }) => {
        const card = page.getByRole('heading', { name: 'Groep 6 · Het Kompas' });
        const checklist = page.locator('dh-checklist').getByText('Beetje').first();
        await (first === 'checklist.js' ? checklist : card).waitFor();
        await page.getByText(first === 'checklist.js' ? 'Bel de school.' : 'Vraag het aan school.').waitFor();
        const running = first === 'checklist.js' ? 'dh-checklist' : 'dh-information-card';
        assert.ok((await countUpdates(page, running)) <= 1);
        assert.equal(errors.length, 1);
        assert.match(errors[0]!, /createPolicy.*lit-html/);
        assert.ok(complaints.some(namesRemedy), complaints.join());
      });
    }
  });

  it('it can where the page allows duplicates', async () => {
    const html = `${scripts('checklist.js', 'information-card.js')}${CARD}<dh-checklist></dh-checklist>`;
    const headers = strict("lit-html driehoek 'allow-duplicates'");
    await withPage(browser, { html, headers }, async ({ page, errors, complaints }) => {
      await page.locator('dh-checklist').getByText('Beetje').first().waitFor();
      await page.getByRole('heading', { name: 'Groep 6 · Het Kompas' }).waitFor();
      assert.deepEqual([errors, complaints], [[], []]);
    });
  });

  it('without lit-html nothing of ours runs: the console says why, and what stands inside the elements stays', async () => {
    for (const script of ['all.js', 'information-card.js', 'driehoek.js']) {
      const html = `${scripts(script)}${CARD}<dh-checklist><p>Vraag het aan school.</p></dh-checklist>`;
      await withPage(browser, { html, headers: strict('driehoek') }, async ({ page, complaints }) => {
        await page.waitForTimeout(200);
        assert.ok(await page.getByText('Bel de school.').isVisible(), script);
        assert.ok(await page.getByText('Vraag het aan school.').isVisible(), script);
        assert.ok(complaints.some(namesRemedy), `${script}: ${complaints.join()}`);
      });
    }
  });
});
