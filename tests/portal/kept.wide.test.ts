import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { findBarriers, openPortal, type Portal } from './portal.js';
import { heading, reload } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const WORDS = 'Bo wil vooraan zitten.';

describe('a talk that the school removed', () => {
  it('stays with the home that wrote something for itself in it, which removes it for good', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const row = page.locator('.conversations li', { hasText: 'De school heeft dit gesprek hier weggehaald.' });
    await talk.begin('startgesprek', 'Bo', '2026-12-01T15:30');
    await talk.announce();
    await talk.lookAs('ouder');
    await talk.goTo('conversations');
    await talk.withFamily('Bo');
    await talk.open('Startgesprek · Bo');
    await talk.add('agenda', WORDS);
    await talk.as('klassenleraar', async () => {
      await talk.open('Startgesprek · Bo');
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByRole('button', { name: 'Haal weg', exact: true }).click();
      const asked = page.getByRole('dialog', { name: 'Dit gesprek weghalen?' });
      await asked.getByRole('button', { name: 'Haal weg' }).click();
      await page.getByText('Het gesprek over Bo is weggehaald.').waitFor();
      await talk.goTo('conversations');
      assert.equal(await page.getByRole('link', { name: 'Startgesprek · Bo' }).count(), 0);
    });

    await talk.lookAs('ouder');
    await row.getByRole('link').click();
    await talk.planner.waitFor();
    assert.match(await talk.inPage(), new RegExp(WORDS));
    assert.deepEqual(await findBarriers(page), []);
    const remove = page.getByRole('button', { name: 'Haal dit gesprek helemaal weg' });
    const asked = page.getByRole('dialog', { name: 'Dit gesprek weghalen?' });
    await remove.click();
    await asked.getByText('Dan gaat ook weg wat hier nog staat. Dit kan niet terug.').waitFor();
    await asked.getByRole('button', { name: 'Laat staan' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'remove-kept');
    await remove.click();
    await asked.getByRole('button', { name: 'Haal weg' }).click();
    await heading(page).getByText('Gesprekken').waitFor();
    assert.equal(await row.count(), 0);
    await reload(page);
    assert.equal(await row.count(), 0);
    await leave();
  });
});

describe('a talk that the school goes on with without a home', () => {
  it('stays with that home, which wrote nothing, as a talk without it, until it removes it', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const row = page.locator('.conversations li', { hasText: 'De school haalde u uit dit gesprek.' });
    await talk.begin('startgesprek', 'Bo', '2026-12-01T15:30');
    await talk.announce();
    await page.locator('[part=participants] > summary').click();
    await page.locator('[name=party-parents]').click();
    await page.getByRole('button', { name: 'Haal eruit' }).click();
    await talk.lookAs('ouder');
    await talk.goTo('conversations');
    await talk.withFamily('Bo');
    assert.equal(await page.locator('section[aria-labelledby=kept-title] li').count(), 1);
    await row.getByRole('link', { name: 'Startgesprek · Bo' }).click();
    await talk.planner.waitFor();
    await talk.planner.getByText('U bent er niet meer bij').waitFor();
    await talk.planner.getByText('1 december 2026').waitFor();
    assert.equal(await talk.planner.getByText(/minu|mensen/).count(), 0);
    assert.deepEqual(await findBarriers(page), []);
    const remove = page.getByRole('button', { name: 'Haal dit gesprek helemaal weg' });
    await reload(page);
    await remove.waitFor();
    assert.equal(await remove.evaluate((button) => button.matches(':focus')), false, 'nobody asked to go there');
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
    await heading(page).getByText('Gesprekken').waitFor();
    assert.equal(await row.count(), 0);
    await leave();
  });
});
