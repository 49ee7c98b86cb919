import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';
import { choose } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a plan of support', () => {
  it('gets a goal and a question from the school; each home answers in its own copy, and a no has a next step', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Sem');
    await talk.unfold('meeting');
    await planner.locator('input[name=supportPlan]').check();
    await talk.unfold('goals');
    await talk.part('goals').locator('button[name=add]').click();
    await planner.locator('textarea:focus').fill('Sem begint zelf aan zijn werk.');
    await planner.locator('textarea:focus').blur();
    await talk.stage('Afspraken');
    await planner.locator('button[name=add-for-goal]').click();
    await planner.locator('textarea:focus').fill('Elke ochtend samen beginnen.');
    await planner.locator('textarea:focus').blur();
    await planner.locator('.agreements .row').getByRole('radio', { name: 'school' }).check({ force: true });
    for (const household of ['parents', 'parents-2'])
      await planner.locator(`button[name=ask-consent][value=${household}]`).click();

    await talk.lookAs('ouder');
    await talk.goTo('conversations');
    await talk.withFamily('Sem');
    const openAs = async (household: string) => {
      await talk.goTo('conversations');
      await choose(page.locator('select[name=household]'), household);
      await page.getByRole('link', { name: 'Voortgangsgesprek · Sem' }).last().click();
      await planner.waitFor();
      await talk.stage('Afspraken');
    };
    await openAs('parents');
    await talk.part('consent').getByText('Elke ochtend samen beginnen.').waitFor();
    await talk.part('consent').getByRole('radio', { name: 'Nee, wij zijn niet akkoord' }).check({ force: true });
    await talk.part('consent').locator('textarea').fill('Elke ochtend lukt ons niet.');
    await talk.part('consent').getByRole('button', { name: 'Verstuur ons antwoord' }).click();
    await talk.part('consent').getByText('Uw nee telt.').waitFor();

    await openAs('parents-2');
    await talk.part('consent').getByRole('radio', { name: 'Ja, wij zijn akkoord' }).check({ force: true });
    await talk.part('consent').getByRole('button', { name: 'Verstuur ons antwoord' }).click();
    await talk.part('consent').getByText('Dank u wel.').waitFor();
    assert.doesNotMatch(await talk.inPage(), /lukt ons niet/);

    await talk.lookAs('leerling');
    assert.doesNotMatch(await talk.inPage(), /lukt ons niet|niet akkoord op/);

    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Sem');
    await talk.stage('Afspraken');
    await talk.part('consent').getByText('Elke ochtend lukt ons niet.').waitFor();
    await talk.part('consent').getByText('Vraag niet om een ander antwoord.').waitFor();
    const states = await talk.part('consent').locator('[data-household]').allInnerTexts();
    assert.match(states[0]!, /niet akkoord op/);
    assert.match(states[1]!, /\bakkoord op/);
    assert.equal(await talk.part('consent').locator('input[name=consent]').count(), 0, 'no field for an answer');
    await leave();
  });

  it('shows who comes from outside the own talks alone, with what this person took up', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    await talk.lookAs('extern');
    await talk.withFamily('Sem');
    await page.getByText('Er zijn nog geen gesprekken').waitFor();
    await talk.withFamily('Mila');
    await page
      .locator('.conversations')
      .getByRole('link', { name: /extra hulp/ })
      .click();
    await talk.part('agreements').getByText('Wim komt twee keer thuis').waitFor();
    assert.doesNotMatch(await talk.inPage(), /rode potlood|kleine groepje\./);
    assert.equal(await talk.part('summary').count(), 0);
    await leave();
  });
});
