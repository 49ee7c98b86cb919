import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a conversation without network', () => {
  it('is held, agreed and finished, and all of it is there when the page is loaded again', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Noah');
    // What staff have beside the plan is loaded apart.
    await planner.locator('[part=phases]').waitFor();

    await page.context().setOffline(true);
    await talk.stage('In gesprek');
    await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await talk.agree('Noah kiest zelf een boek.', 'leerling', '2027-03-05');
    const words = planner.getByRole('textbox', { name: 'In een paar woorden' });
    await words.fill('Noah liet zijn map zien.');
    await words.blur();
    await talk.finish();
    await planner.locator('[part=letter]').getByText('Noah kiest zelf een boek.').waitFor();

    await page.context().setOffline(false);
    await page.reload();
    for (const role of ['klassenleraar', 'ouder', 'leerling']) {
      await talk.lookAs(role);
      await planner.locator('[part=letter]').getByText('Noah kiest zelf een boek.').waitFor();
      const plan = await talk.plan();
      assert.deepEqual(
        plan.agreements.map(({ text, who, by }) => [text, who, by]),
        [['Noah kiest zelf een boek.', 'pupil', '2027-03-05']],
      );
      assert.equal(plan.summary, 'Noah liet zijn map zien.');
      assert.ok(plan.session?.endedAt);
    }
    await leave();
  });

  it('goes on in the phase where it was when the page is loaded again in its midst', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Noah');
    await planner.locator('[part=phases]').waitFor();

    await page.context().setOffline(true);
    await talk.stage('In gesprek');
    await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await planner.getByRole('button', { name: 'Verder', exact: true }).click();
    await planner.locator('[part=phase]').getByRole('heading', { name: 'Wat gaat er goed?' }).waitFor();
    await talk.agree('Noah leest voor.', 'leerling', '2027-03-05');
    await planner.getByRole('button', { name: 'Pauze' }).click();

    await page.context().setOffline(false);
    await page.reload();
    await planner.locator('[part=phase]').getByRole('heading', { name: 'Wat gaat er goed?' }).waitFor();
    await planner.getByText('Even pauze').waitFor();
    assert.equal(await planner.getByRole('textbox', { name: 'Wat we afspreken' }).inputValue(), 'Noah leest voor.');
    await leave();
  });
});
