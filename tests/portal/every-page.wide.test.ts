import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { COLOR_RULES, findBarriers, openPortal, type Portal, type Visit } from './portal.js';
import { answers, chooseSchool, heading, reload, selectFamily, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const PAGES = {
  Home: '#/home',
  Card: '#/card',
  'Make a card': '#/card/make',
  'Check a page': '#/card/check',
  Year: '#/year',
  Expectations: '#/expectations',
  Conversations: '#/conversations',
  Together: '#/together',
  Class: '#/class',
  Checklist: '#/checklist',
  Report: '#/report',
  Invite: '#/report/invite',
};

/** How many pixels of the page stand beyond its side. */
const countBeyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('every page', () => {
  for (const [name, path] of Object.entries(PAGES)) {
    describe(name, () => {
      let visit: Visit;
      let page: Page;
      before(async () => {
        visit = await portal.visit(path);
        page = visit.page;
      });

      it('says that the school is invented', async () => {
        assert.ok(await page.getByText(/De Driehoekige Maan is een verzonnen school/).isVisible());
      });

      it('has nothing that keeps people out', async () => {
        if (name === 'Make a card') await chooseSchool(page);
        assert.deepEqual(await findBarriers(page), []);
      });

      it('can be read in the dark', async () => {
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await findBarriers(page, COLOR_RULES), []);
      });

      it('fits 280 pixels without scrolling sideways', async () => {
        await page.setViewportSize({ width: 280, height: 653 });
        if (name === 'Report') {
          await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
          await page.getByText('400 antwoorden geladen').waitFor();
          await page.locator('dh-checklist-report').getByText('200 mensen antwoordden').waitFor();
        }
        assert.equal(await page.evaluate(countBeyond), 0);
      });

      it('has nothing to complain of', () => visit.leave());
    });
  }

  it('fits a phone at each talk of each family, whoever reads it', () =>
    portal.during('#/conversations', async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const goTo = (hash: string) =>
        page.evaluate((to) => {
          location.hash = to;
        }, hash);
      const wide: string[] = [];
      const look = async (role: string, talk: string) => {
        await goTo(talk);
        await page.locator('dh-conversation-planner').getByRole('heading').first().waitFor();
        const beyond = await page.evaluate(countBeyond);
        if (beyond > 0) wide.push(`${role} ${talk}: ${beyond}`);
      };
      const talks = new Set<string>();
      for (const role of ['ouder', 'leerling']) {
        await goTo('#/conversations');
        await selectRole(page, role);
        for (const family of await page.locator('select[name=family] option').allTextContents()) {
          await goTo('#/conversations');
          await selectFamily(page, family);
          await page.locator('portal-conversations').waitFor();
          const links = await page
            .locator('.conversations a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
          for (const talk of links) {
            talks.add(talk);
            await look(role, talk);
          }
        }
      }
      await selectRole(page, 'klassenleraar');
      for (const talk of talks) await look('klassenleraar', talk);
      assert.ok(talks.size >= 7, `${talks.size} talks`);
      assert.deepEqual(wide, []);
    }));

  it('has in its title what its heading says, to whoever looks', () =>
    portal.during('#/card', async (page) => {
      for (const role of ['klassenleraar', 'ouder', 'leerling', 'directie']) {
        await selectRole(page, role);
        for (const path of Object.values(PAGES)) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, path);
          await heading(page).waitFor();
          const said = await heading(page).innerText();
          await page.waitForFunction((name) => document.title.startsWith(`${name} · `), said);
        }
      }
      await selectRole(page, 'ouder');
      await page.locator('a', { hasText: 'Gesprekken' }).first().click();
      await page.locator('.conversations a').first().click();
      await page.locator('dh-conversation-planner').waitFor();
      assert.match(await page.title(), new RegExp(`^${await heading(page).innerText()} · `));
      assert.doesNotMatch(await page.title(), /^Gesprekken/);
    }));

  it('follows the language, also in its `lang`, at the next visit too', () =>
    portal.during('#/checklist', async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page
        .getByRole('heading', { name: 'Who is filling in?' })
        .or(page.getByText('Who is filling in?'))
        .first()
        .waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.ok((await answers(page, 'Yes').count()) > 0);
      await reload(page);
      assert.ok(await page.getByText('You are viewing as').isVisible());
    }));

  it('shows as whom one looks, and remembers it', () =>
    portal.during('#/card', async (page) => {
      await selectRole(page, 'zorgprofessional');
      await reload(page);
      assert.equal(await page.getByLabel('U kijkt als').inputValue(), 'care-professional');
    }));

  it('puts an address right that does not exist', () =>
    portal.during('#/nope', async (page) => {
      assert.match(page.url(), /#\/home$/);
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Begin');
      await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).click();
      await page.evaluate(() => {
        location.hash = '#/checklist/nope';
      });
      await page.waitForURL(/#\/checklist$/);
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Checklist');
    }));

  it('starts at its heading when one goes there', () =>
    portal.during('#/card', async (page) => {
      await page.getByRole('link', { name: 'Overzicht' }).click();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      assert.equal(await heading(page).textContent(), 'Overzicht');
      assert.match(await page.title(), /^Overzicht · /);
    }));
});
