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

const wishes = (page: Page) => page.locator('dh-contact-preferences');
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

describe('how a family likes to be in contact', () => {
  it('is said by the household, minded in a new talk and, from five families on, in the advice about the year', async () => {
    // Before the year begins: of moments that are over nothing is advised.
    const { page, leave } = await portal.visit('#/year', { today: '2026-08-24' });
    await selectRole(page, 'klassenleraar');
    // Four families said so before: too few to tell anything of.
    const advice = page.locator('dh-contact-calendar').locator('[part=advice]');
    await advice.locator('summary').waitFor();
    assert.equal(await advice.getByText(/weinig gezinnen past/).count(), 0);

    await selectRole(page, 'ouder');
    await page.getByRole('link', { name: 'Hoe bereiken wij u graag?' }).click();
    await wishes(page).getByRole('checkbox', { name: 'dinsdagavond' }).check();
    await page.reload();
    assert.ok(await wishes(page).getByRole('checkbox', { name: 'dinsdagavond' }).isChecked());

    await selectRole(page, 'klassenleraar');
    await wishes(page).getByText('Past: dinsdagavond.').waitFor();
    await goTo(page, '#/year');
    await advice.locator('summary').click();
    await advice
      .getByText(/Van de 5 gezinnen past dit de meeste: dinsdagavond/)
      .first()
      .waitFor();

    // Who may know how many and not who is told the same.
    for (const role of ['directie', 'medewerker ouderbetrokkenheid']) {
      await selectRole(page, role);
      if (!(await advice.locator('ul').first().isVisible())) await advice.locator('summary').click();
      await advice
        .getByText(/Van de 5 gezinnen past dit de meeste: dinsdagavond/)
        .first()
        .waitFor();
    }
    await selectRole(page, 'klassenleraar');

    await goTo(page, '#/conversations');
    await page.getByText('Nieuw gesprek', { exact: true }).click();
    await page.locator('portal-new-conversation [name=pupil]').selectOption({ label: 'Noah' });
    // A Wednesday morning.
    await page.locator('portal-new-conversation [name=start]').fill('2026-12-02');
    await page.locator('portal-new-conversation [name=time]').fill('09:00');
    await page.getByText('Deze tijd past dit gezin niet zo goed. Wel past: dinsdagavond.').waitFor();
    await leave();
  });
});
