import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';
import { choose, heading, reload } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const DISAGREED = 'Hier is niet iedereen het mee eens';

const ROLES = ['class-teacher', 'leadership', 'care-professional', 'parent-worker', 'parent', 'pupil', 'external'];

const look = async (page: Page, role: string) => {
  await choose(page.locator('.who select'), role);
  await page.waitForFunction(() => document.querySelector('main[aria-busy=false] h1') !== null);
};
const toHome = async (page: Page) => {
  await page.locator('header .brand').click();
  await page.locator('portal-home').waitFor();
};
/** What has the focus, also within elements, and whether that is in sight. */
const focusIn = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { top = -1, bottom = 0 } = at?.getBoundingClientRect() ?? {};
    return { words: at?.textContent?.trim() ?? '', isInSight: top >= 0 && bottom <= innerHeight };
  });
/** Presses a step, and waits until the focus is where it leads. */
const follow = async (page: Page, step: RegExp, words: string) => {
  await page.locator('portal-home').getByRole('link', { name: step }).first().click();
  await page.locator('portal-home').waitFor({ state: 'detached' });
  await waitForFocus(page, words);
};
/** Waits until the focus is in sight at what has these words. */
const waitForFocus = async (page: Page, words: string) => {
  for (let tries = 0; tries < 100; tries++) {
    const { words: found, isInSight } = await focusIn(page);
    if (found.startsWith(words) && isInSight) return;
    await page.waitForTimeout(100);
  }
  assert.deepEqual(await focusIn(page), { words, isInSight: true });
};
const textsOf = (page: Page, within: string) => page.locator(`portal-home ${within}`).allInnerTexts();

describe('the page with which the portal begins', () => {
  it('is there without an address, and at one that does not exist', async () => {
    for (const path of ['', '#/nowhere'])
      await portal.during(path, async (page) => {
        await page.locator('portal-home').waitFor();
        assert.equal(await page.locator('nav [aria-current=page]').getAttribute('href'), '#/home');
      });
  });

  it('has one first step for each role, which leads to a page that is theirs', () =>
    portal.during('#/home', async (page) => {
      for (const role of ROLES) {
        await look(page, role);
        const first = page.locator('.first-step a');
        assert.equal(await first.count(), 1, role);
        const href = await first.getAttribute('href');
        const menu = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        assert.ok(menu.includes(/^#\/[^/?]+/.exec(href!)![0]), `${role}: ${href}`);
        await first.click();
        await page.locator('portal-home').waitFor({ state: 'detached' });
        await heading(page).waitFor();
        await toHome(page);
      }
    }));

  it('has the pages of its menu in columns on a telephone, each beside the next and as high as a finger', () =>
    portal.during('#/conversations', async (page) => {
      for (const language of ['nl', 'en']) {
        if (language === 'en') {
          await page.getByRole('button', { name: 'English' }).click();
          await page.locator('nav').getByText('Conversations').waitFor();
        }
        for (const [width, columns] of [
          [390, 3],
          [360, 3],
          [280, 2],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          const boxes = await page.locator('nav a').evaluateAll((all) =>
            all.map((link) => {
              const { left, right, top, height } = link.getBoundingClientRect();
              return { left: Math.round(left), right, top: Math.round(top), height };
            }),
          );
          assert.equal(new Set(boxes.map(({ left }) => left)).size, columns, `${language} ${width}`);
          for (const [index, { right, top, height }] of boxes.entries()) {
            const next = boxes[index + 1];
            assert.ok(height >= 44, `${height} high`);
            assert.ok(right <= (next?.top === top ? next.left : width), `${language} ${width}: ${index}`);
          }
        }
      }
    }));

  it('lists what is to come alone, soonest first', () =>
    portal.during(
      '#/home',
      async (page) => {
        await look(page, 'parent');
        const coming = await textsOf(page, '[aria-labelledby=coming-title] li');
        assert.equal(coming.length, 5);
        // The talks of 19 November are over; on the 24th, the day of the visit, that morning still counts.
        assert.match(coming[0]!, /inloopochtend/);
        assert.match(coming[1]!, /16 december/);
      },
      { today: '2026-11-24' },
    ));

  it('tells a family nothing of others', () =>
    portal.during('#/home', async (page) => {
      await look(page, 'class-teacher');
      assert.match((await textsOf(page, '[aria-labelledby=coming-title]')).join(' '), /Olle|Rania|Kiki/);
      for (const role of ['parent', 'pupil', 'external']) {
        await look(page, role);
        assert.doesNotMatch((await textsOf(page, 'section')).join(' '), /Olle|Kiki|Moeilijk/, role);
      }
    }));

  it('asks somebody from outside about this school, not about a school of their own', () =>
    portal.during('#/home', async (page) => {
      await look(page, 'external');
      const home = page.locator('portal-home');
      await home.getByText('Hoe werkt deze school samen met ouders?').waitFor();
      assert.equal(await home.getByText('Hoe werkt u samen met ouders?').count(), 0);
    }));

  it('has a task no more once it is done', () =>
    portal.during('#/home', async (page) => {
      await look(page, 'parent');
      const task = page.locator('portal-home').getByRole('link', { name: 'Laat weten of u komt' });
      await task.click();
      const year = page.locator('dh-contact-calendar');
      await year.getByLabel('Naam', { exact: true }).fill('opa Ton');
      await year.getByRole('button', { name: 'Komt mee', exact: true }).click();
      await toHome(page);
      await task.waitFor({ state: 'detached' });
      await reload(page);
      await page.locator('portal-home').waitFor();
      assert.equal(await task.count(), 0);
    }));

  it('leads to where on a long page it is asked, with the focus there', () =>
    portal.during(
      '#/conversations',
      async (page) => {
        const talk = new FamilyTalk(page);
        await talk.lookAs('ouder');
        await talk.open('Startgesprek · Noah');
        const answer = talk.part('confirmation');
        await answer.getByText('Iets anders laten weten').click();
        await answer.getByRole('radio', { name: /^Nee, het was anders/ }).check();
        await answer.locator('textarea[name=comment]').fill('Wij lezen thuis al elke dag.');
        await answer.getByRole('button', { name: 'Laat het weten' }).click();
        await talk.goTo('expectations');
        await talk.withFamily('Rania');
        await page.locator('dh-expectations-comparison').getByText('Opnieuw invullen', { exact: true }).click();
        await page.getByRole('button', { name: 'Ik wil opnieuw invullen' }).click();
        await talk.lookAs('klassenleraar');
        await toHome(page);
        await follow(page, /^Praat samen uit/, DISAGREED);
        await toHome(page);
        await follow(page, /^Zeg of antwoorden weer open mogen/, 'Opnieuw invullen');
        await toHome(page);
        await page.getByRole('link', { name: 'Vul de vragenlijst in' }).click();
        await page.waitForFunction(() => document.activeElement?.localName === 'dh-checklist');
        // Who comes by the menu begins at the top.
        await page.locator('nav a[href="#/expectations"]').click();
        await page.waitForFunction(() => document.activeElement?.localName === 'h1');
      },
      { viewport: { width: 390, height: 800 } },
    ));

  it('leads to the preparation of a talk where that begins', () =>
    portal.during('#/conversations', async (page) => {
      const talk = new FamilyTalk(page);
      await talk.lookAs('ouder');
      await talk.open('Voortgangsgesprek · Noah');
      const { hash } = new URL(page.url());
      await toHome(page);
      await page.evaluate((address) => {
        location.hash = address;
      }, `${hash}?at=prepare`);
      await waitForFocus(page, 'Wanneer en waarom');
    }));

  it('goes on with a checklist that was begun', () =>
    portal.during('#/checklist', async (page) => {
      await page.locator('dh-checklist').getByRole('radio', { name: 'Ja' }).first().check({ force: true });
      await toHome(page);
      await page.getByRole('link', { name: 'Ga verder met de vragenlijst' }).waitFor();
    }));

  it('shows what it is an example of, with pictures that load and the tag of each part', () =>
    portal.during('#/home', async (page) => {
      const parts = page.locator('.parts li');
      assert.equal(await parts.count(), 6);
      for (const part of await parts.all()) {
        await part.scrollIntoViewIfNeeded();
        await part.locator('img').evaluate((image: HTMLImageElement) => image.decode());
        assert.match(await part.locator('code').innerText(), /^<dh-[a-z-]+>$/);
      }
    }));
});
