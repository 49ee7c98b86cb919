import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const POINT = 'Ouders vaker binnenlaten';
const AGREED = 'Elke vrijdag staat de deur open.';
const CAME_OF_IT = 'Er kwamen elf ouders.';

describe('the chain', () => {
  it('is walked from action point by moment, agenda and agreement to evaluation, and back', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
    const report = page.locator('dh-checklist-report');
    await report.getByText('200 mensen antwoordden').waitFor();
    await report
      .getByRole('button', { name: /actiepunt/i })
      .first()
      .click();
    await report.getByRole('dialog').getByRole('textbox').first().fill(POINT);
    await report.getByRole('dialog').locator('button[type=submit], button:not([type])').last().click();
    // An action point becomes a moment of the year, the moment a conversation.
    await page.getByRole('button', { name: `Zet in het jaarplan: ${POINT}` }).click();
    await page.locator('.chains').getByRole('link', { name: POINT }).click();
    await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
    await planner.waitFor();
    const [point] = (await talk.plan()).agenda;
    assert.equal(point?.from?.kind, 'calendar-entry');
    // The point on its agenda becomes an agreement.
    await talk.stage('In gesprek');
    await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await planner.getByRole('button', { name: '+ Afspraak' }).click();
    await planner.locator('textarea:focus').fill(AGREED);
    const row = planner.locator('.agreements .row').last();
    await row.getByRole('radio', { name: 'school' }).check();
    await row.getByLabel('Hoort bij').selectOption(point?.id ?? '');
    await talk.finish();
    // What came of it is said in the next conversation, which looks back at it.
    await planner.getByRole('textbox', { name: 'Wat kwam ervan?' }).fill(CAME_OF_IT);
    await planner.getByLabel('Hoe staat het?').selectOption({ label: 'gedaan' });
    await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
    await talk.heading.getByText(/^Vervolggesprek/).waitFor();
    const [evaluated] = (await talk.plan()).agenda;
    assert.equal(evaluated?.from?.kind, 'agreement');

    const kinds = (side: 'before' | 'after') =>
      page
        .locator('.chains li')
        .filter({ hasText: AGREED })
        .locator(`[data-side=${side}] li > span:first-child`)
        .allTextContents();
    const before = (await kinds('before')).map((kind) => kind.trim());
    for (const kind of ['Afspraak', 'Moment', 'Actiepunt']) assert.ok(before.includes(kind), `${kind} in ${before}`);
    // And from the other end.
    await talk.goTo('report');
    const links = page.locator('.chains').getByRole('link');
    await links.filter({ hasText: AGREED }).first().waitFor();
    assert.match(await page.locator('.chains').innerText(), new RegExp(CAME_OF_IT));
    await leave();
  });
});

describe('a conversation without a network', () => {
  it('goes on, and is still there after a reload', async () => {
    const { page, complaints } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Noah');
    await talk.part('advice').waitFor();
    await page.context().setOffline(true);
    await talk.stage('In gesprek');
    await talk.planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await talk.agree(AGREED, 'samen', '2027-03-01');
    await talk.planner.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.context().setOffline(false);
    await page.reload();
    await talk.planner.locator('[part=phase]').getByText('Wat gaat er goed?').waitFor();
    assert.equal(await talk.planner.getByLabel('Wat we afspreken').inputValue(), AGREED);
    await page.context().setOffline(true);
    await talk.finish();
    await talk.planner.locator('[part=letter]').getByText(AGREED).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
