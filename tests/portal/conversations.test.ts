import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Page } from 'playwright';
import { findBarriers, openPortal, type Portal } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function visiting(role: string, path: string, body: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, leave } = await portal.visit(path, options);
  await lookAs(page, role);
  await body(page);
  await leave();
}

const lookAs = (page: Page, role: string) => page.getByLabel('U kijkt als').selectOption({ label: role });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const names = (page: Page) => page.locator('.conversations a').allTextContents();
const open = (page: Page, name: string) => page.locator('.conversations').getByRole('link', { name }).first().click();
const planner = (page: Page) => page.locator('dh-conversation-planner');
const planOf = (page: Page): Promise<ConversationPlan> =>
  planner(page).evaluate((element) => (element as unknown as { value: ConversationPlan }).value);

describe('the conversations', () => {
  it('are those of the class for staff, and those of the own family for parent and pupil', () =>
    visiting('zorgprofessional', '#/conversations', async (page) => {
      assert.deepEqual((await names(page)).sort(), [
        'Gesprek over extra hulp · Mila',
        'Startgesprek · Noah',
        'Startgesprek · Rania',
        'Voortgangsgesprek · Noah',
      ]);
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        assert.deepEqual((await names(page)).sort(), ['Startgesprek · Noah', 'Voortgangsgesprek · Noah']);
      }
      await page.locator('select[name=family]').selectOption({ label: 'Mila' });
      assert.deepEqual(await names(page), ['Gesprek over extra hulp · Mila']);
      await lookAs(page, 'directie');
      await page.getByText(/Deze pagina is voor ouders, leerlingen/).waitFor();
      assert.deepEqual(await names(page), []);
    }));

  it('open for who takes part alone', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Gesprek over extra hulp');
      await planner(page).waitFor();
      await lookAs(page, 'ouder');
      await page.getByText('Dit gesprek is er niet, of het is niet van u.').waitFor();
      assert.equal(await planner(page).count(), 0);
    }));

  it('give a family nothing of what the school keeps to itself', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Voortgangsgesprek · Noah');
      assert.match(JSON.stringify(await planOf(page)), /nieuwe rooster van vader/);
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        await planner(page).waitFor();
        assert.doesNotMatch(JSON.stringify(await planOf(page)), /nieuwe rooster van vader/);
        assert.doesNotMatch((await page.locator('main').innerHTML()) ?? '', /nieuwe rooster van vader/);
      }
    }));

  it('are never called difficult to the family', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await page.getByText('Nieuw gesprek').click();
      await page.getByLabel('Soort gesprek').selectOption({ label: 'moeilijk gesprek' });
      await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await heading(page).getByText('Moeilijk gesprek · Noah').waitFor();
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        await heading(page).getByText('Gesprek · Noah', { exact: true }).waitFor();
        await planner(page).waitFor();
        assert.doesNotMatch((await page.locator('main').innerText()) + (await page.title()), /moeilijk gesprek/i);
      }
      await page.getByRole('link', { name: '← Gesprekken' }).click();
      assert.ok((await names(page)).includes('Gesprek · Noah'));
      assert.doesNotMatch(await page.locator('main').innerText(), /moeilijk/i);
    }));

  it('are three at once when pupils present their progress three times a year, and none twice', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      const create = async () => {
        await page.getByLabel('Soort gesprek').selectOption({ label: 'voortgangsgesprek' });
        await page.getByLabel('Over welke leerling').selectOption({ label: 'Tess' });
        await page.getByLabel('Zet een gesprek klaar bij alle 3 voortgangsmomenten van dit jaar').check();
        await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      };
      await page.getByText('Nieuw gesprek').click();
      await create();
      await page.getByText('3 gesprekken staan klaar.').waitFor();
      assert.equal((await names(page)).filter((name) => name === 'Voortgangsgesprek · Tess').length, 3);
      await create();
      await page.getByText('0 gesprekken staan klaar.').waitFor();
      await open(page, 'Voortgangsgesprek · Tess');
      assert.equal((await planOf(page)).pupilRole, 'presents');
      await page
        .locator('.chains')
        .getByRole('link', { name: /voortgangsgesprek/ })
        .first()
        .waitFor();
    }));

  it('begin at a moment of the year, and lead back to it', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      const calendar = page.locator('dh-contact-calendar');
      await calendar.getByRole('button', { name: 'voortgangsgesprek, met uw kind' }).first().click();
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await heading(page).getByText('Voortgangsgesprek · Noah').waitFor();
      const plan = await planOf(page);
      assert.equal(plan.from?.kind, 'calendar-entry');
      assert.deepEqual(plan.agenda[0]?.from, plan.from);
      await page
        .locator('.chains')
        .getByRole('link', { name: /voortgangsgesprek/ })
        .first()
        .click();
      await heading(page).getByText('Het jaar samen').waitFor();
      await page.locator('.chains').getByRole('link', { name: 'Voortgangsgesprek · Noah' }).first().waitFor();
    }));

  it('go on in a follow-up about what was agreed', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Gesprek over extra hulp');
      await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
      await heading(page).getByText('Vervolggesprek · Mila').waitFor();
      const { agenda } = await planOf(page);
      assert.deepEqual(
        agenda.map(({ from }) => from?.kind),
        ['agreement', 'agreement', 'agreement'],
      );
      const back = page.locator('.chains').getByRole('link', { name: 'Gesprek over extra hulp · Mila' }).first();
      await back.click();
      await page.locator('.chains').getByRole('link', { name: 'Vervolggesprek · Mila' }).first().waitFor();
    }));

  it('follow from an action point, by way of a moment in the year', () =>
    visiting('klassenleraar', '#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      const report = page.locator('dh-checklist-report');
      await report.getByText('200 mensen antwoordden').waitFor();
      await report
        .getByRole('button', { name: /actiepunt/i })
        .first()
        .click();
      await report.getByRole('dialog').getByRole('textbox').first().fill('Ouders vaker binnenlaten');
      await report.getByRole('dialog').locator('button[type=submit], button:not([type])').last().click();
      await page.getByRole('button', { name: 'Zet in het jaarplan: Ouders vaker binnenlaten' }).click();
      await page.locator('.chains').getByRole('link', { name: 'Ouders vaker binnenlaten' }).click();
      await heading(page).getByText('Het jaar samen').waitFor();
      await page.locator('.chains').getByRole('link', { name: 'Ouders vaker binnenlaten' }).waitFor();
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await planner(page).waitFor();
      const before = page.locator('.chains [data-side=before]').first();
      assert.deepEqual(
        await before
          .getByRole('listitem')
          .evaluateAll((items) => items.map((item) => item.querySelector('span')?.textContent)),
        ['Moment', 'Actiepunt'],
      );
    }));

  it('stay on their page at an address that somebody keeps', () =>
    visiting('ouder', '#/conversations', async (page) => {
      await open(page, 'Voortgangsgesprek · Noah');
      await planner(page).waitFor();
      await page.reload();
      await heading(page).getByText('Voortgangsgesprek · Noah').waitFor();
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Gesprekken');
      await page.getByRole('link', { name: '← Gesprekken' }).click();
      await heading(page).getByText('Gesprekken', { exact: true }).waitFor();
    }));

  for (const role of ['ouder', 'klassenleraar']) {
    it(`keep nobody out when one is open, and fit 280 pixels (${role})`, () =>
      visiting(
        role,
        '#/conversations',
        async (page) => {
          await open(page, 'Voortgangsgesprek · Noah');
          await planner(page).waitFor();
          assert.deepEqual(await findBarriers(page), []);
          const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          assert.equal(await page.evaluate(beyond), 0);
        },
        { viewport: { width: 280, height: 653 } },
      ));
  }
});
