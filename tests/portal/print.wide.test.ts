import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const countPages = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** What of the page itself would stand on paper, elements of the library aside. */
const shownText = (page: Page) => page.locator('portal-app').innerText();

/** Prints a page with the browser's own menu, after `prepare`. */
async function printing(path: string, prepare: (page: Page) => Promise<unknown>, check: (page: Page) => Promise<void>) {
  const { page, leave } = await portal.visit(path);
  await prepare(page);
  await page.emulateMedia({ media: 'print' });
  await check(page);
  await leave();
}

describe("printing with the browser's own menu", () => {
  const cards = {
    '#/card': async () => undefined,
    '#/card/make': async (page: Page) => {
      await page.getByRole('searchbox').fill('marnix');
      await page.getByRole('button', { name: /^Marnix Gymnasium/ }).click();
      await page.locator('dh-information-card').waitFor();
    },
  };
  for (const [path, prepare] of Object.entries(cards)) {
    it(`puts the card of ${path} alone on one page`, () =>
      printing(path, prepare, async (page) => {
        assert.equal(await countPages(page), 1);
        assert.ok(await page.locator('dh-information-card').isVisible());
        assert.equal((await shownText(page)).trim(), '');
      }));
  }

  it('puts an empty checklist on four sheets at most, alone', () =>
    printing(
      '#/checklist',
      async (page) => {
        await page.evaluate(() => {
          window.print = () => undefined;
        });
        await page.locator('dh-checklist').getByRole('button', { name: 'Leeg formulier afdrukken' }).click();
        await page.locator('#dh-print-sheet').waitFor({ state: 'attached' });
      },
      async (page) => {
        assert.equal(await page.locator('portal-app').isVisible(), false);
        const pages = await countPages(page);
        assert.ok(pages && pages > 1 && pages <= 4, `${pages} pages`);
      },
    ));

  it('prints of a talk what is written in it, on a sheet that says of whom and when', () =>
    printing(
      '#/conversations',
      async (page) => {
        await page.locator('.conversations').getByRole('link', { name: 'Voortgangsgesprek · Sem' }).click();
        await page.locator('dh-conversation-preparation [part=meeting]').waitFor();
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      },
      async (page) => {
        const sheet = await page.locator('main').innerText();
        const part = await page
          .locator('dh-conversation-preparation .sections')
          .evaluate((sections) => (sections as HTMLElement).innerText);
        assert.match(sheet, /Voortgangsgesprek · Sem/);
        assert.match(part, /Sem laat zien hoe het gaat\./);
        assert.match(part, /11 februari 2027/);
        const shown = await page
          .locator(
            'dh-conversation-preparation :is(button, select, textarea, input:not([type=checkbox], [type=radio]))',
          )
          .evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility({ visibilityProperty: true })).length);
        assert.equal(shown, 0);
      },
    ));

  it('prints of the year what is to come, without what only a screen does: no word on changing it, nothing folded away', () =>
    printing(
      '#/year',
      async (page) => {
        await selectRole(page, 'klassenleraar');
        await page.locator('dh-contact-calendar .earlier').waitFor();
      },
      async (page) => {
        assert.doesNotMatch(await shownText(page), /zien ouders meteen/);
        const calendar = page.locator('dh-contact-calendar');
        assert.equal(await calendar.locator('.earlier').isVisible(), false);
        await calendar.locator('[part=entry]').getByText('wintermarkt').waitFor();
        // What the reader unfolded is printed, under the names of its months.
        await page.emulateMedia({ media: 'screen' });
        await calendar.locator('.earlier > summary').click();
        await page.emulateMedia({ media: 'print' });
        assert.equal(await calendar.locator('.earlier > summary').isVisible(), false);
        assert.ok(await calendar.locator('.earlier [part=entry]').first().isVisible());
      },
    ));

  it('names the child above the wishes of its family, and prints no family with the list of the class', async () => {
    const { page, leave } = await portal.visit('#/class');
    await page.emulateMedia({ media: 'print' });
    await page.locator('dh-class-contacts').waitFor();
    assert.equal(await page.locator('portal-family-wishes').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.locator('portal-family-wishes').isVisible(), true);
    await selectRole(page, 'ouder');
    assert.equal(await page.locator('.on-paper').first().isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.on-paper').getByText('Noah').waitFor();
    await leave();
  });

  it('has of what one does and finds the help alone, which goes on the wall: no parent by name', async () => {
    const { page, leave } = await portal.visit('#/together');
    for (const role of ['klassenleraar', 'ouder']) {
      await selectRole(page, role);
      await page.locator('dh-offer-answers, dh-parent-offers').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.locator('dh-family-help [part=entry]').first().waitFor();
      const printed = await page
        .locator('portal-together > *, #help > *')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ localName, id }) => id || localName));
      assert.deepEqual(printed, ['help', 'dh-family-help'], role);
      await page.emulateMedia({ media: 'screen' });
    }
    await leave();
  });

  it('keeps little of the help together, so that less than a quarter of a sheet stays empty at its end', async () => {
    // A4 within margins of 15 mm, in CSS pixels.
    const { page, leave } = await portal.visit('#/together', { viewport: { width: 680, height: 1009 } });
    await page.locator('dh-family-help [part=entry]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('dh-family-help [part=kind]')
      .evaluateAll((kinds) =>
        kinds.flatMap((kind) => [
          kind.querySelector('[part=entry]')!.getBoundingClientRect().bottom - kind.getBoundingClientRect().top,
          ...[...kind.querySelectorAll('[part=entry]')].map((entry) => entry.getBoundingClientRect().height),
        ]),
      );
    assert.ok(Math.max(...heights) < 1009 / 4, `${Math.max(...heights)}`);
    await leave();
  });

  for (const path of ['#/checklist', '#/report', '#/year', '#/expectations', '#/conversations', '#/class']) {
    it(`leaves out of ${path} what one presses`, () =>
      printing(
        path,
        (page) => page.getByRole('heading', { level: 1 }).waitFor(),
        async (page) => {
          assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
          // What something is called leads to it on screen, and stays on paper.
          const printed = await page
            .locator('portal-app :is(a:not(.name), button, input, select)')
            .evaluateAll((nodes) =>
              nodes
                .filter((node) => node.getRootNode() === document && node.checkVisibility({ visibilityProperty: true }))
                .map((node) => node.outerHTML),
            );
          assert.deepEqual(printed, []);
        },
      ));
  }
});
