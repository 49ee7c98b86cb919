import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from './portal.js';
import { answer, answers, people, reload, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('filling in the checklist', () => {
  it('keeps every answer and remark over a reload in the middle', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await answer(page, 1, 'Nee');
      await page.locator('dh-checklist').getByRole('button', { name: 'Opmerking' }).first().click();
      await page.locator('dh-checklist textarea, dh-checklist input[type=text]').first().pressSequentially('elke week');
      await reload(page);
      assert.ok(await answers(page).nth(0).isChecked());
      assert.ok(await answers(page, 'Nee').nth(1).isChecked());
      assert.equal(
        await page.locator('dh-checklist textarea, dh-checklist input[type=text]').first().inputValue(),
        'elke week',
      );
    }));

  it('is done as several people, each with the own answers', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await people(page).last().check();
      assert.equal(await answers(page).nth(0).isChecked(), false);
      await answer(page, 0, 'Nee');
      assert.equal(await people(page).count(), 3);
      await page.getByRole('radio', { name: /Persoon 1/ }).check();
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByRole('radio', { name: /Persoon 2/ }).check();
      assert.ok(await answers(page, 'Nee').nth(0).isChecked());
    }));

  it('makes somebody else of who takes another role', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await selectRole(page, 'directie');
      await page.getByText('Nu vult in: persoon 2, directie.').waitFor();
      assert.equal(await answers(page).nth(0).isChecked(), false);
      await selectRole(page, 'klassenleraar');
      await page.getByText('Nu vult in: persoon 1, klassenleraar.').waitFor();
      assert.ok(await answers(page).nth(0).isChecked());
    }));

  it('keeps school years and questionnaires apart', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      const year = page.getByLabel('Schooljaar');
      await year.selectOption({ index: 1 });
      assert.equal(await answers(page).nth(0).isChecked(), false);
      await year.selectOption({ index: 0 });
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByLabel('Vragenlijst').selectOption('parent-experience');
      assert.ok(await page.getByText(/bedoeld voor de rol ouder/).isVisible());
      assert.equal(await answers(page).nth(0).isChecked(), false);
    }));

  it('begins with the questionnaire for parents when one looks as a parent', () =>
    portal.during('#/checklist', async (page) => {
      await selectRole(page, 'ouder');
      const instrument = page.getByLabel('Vragenlijst');
      assert.equal(await instrument.inputValue(), 'parent-experience');
      assert.equal(await page.locator('main .note').count(), 0);
      await selectRole(page, 'klassenleraar');
      assert.equal(await instrument.inputValue(), 'handvat');
    }));

  it('says kindly that a questionnaire is for others, and remembers that one chose it', () =>
    portal.during('#/checklist', async (page) => {
      await selectRole(page, 'ouder');
      const instrument = page.getByLabel('Vragenlijst');
      for (const id of ['team-skills', 'handvat']) {
        await instrument.selectOption(id);
        await page.getByText(/gemaakt voor mensen die op school werken; voor ouders is er ‘Hoe ervaart u/).waitFor();
      }
      await answer(page, 0);
      await selectRole(page, 'klassenleraar');
      assert.equal(await page.locator('main .note').count(), 0);
      await selectRole(page, 'ouder');
      await reload(page);
      assert.equal(await instrument.inputValue(), 'handvat');
      assert.ok(await answers(page).nth(0).isChecked());
      await selectRole(page, 'leerling');
      await page.getByText(/gemaakt voor mensen die op school werken, maar invullen mag gerust/).waitFor();
    }));

  it('offers quality cards in both languages, each answered and counted by itself', () =>
    portal.during('#/checklist', async (page) => {
      const first = () => page.locator('dh-checklist input[value=yes]').first();
      await page.getByLabel('Vragenlijst').selectOption({ label: 'Waar de leraar invloed heeft' });
      await page.getByText('Ik noem in elk contact iets wat goed gaat.').waitFor();
      await answer(page, 0);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('I name something that goes well in every contact.').waitFor();
      assert.ok(await first().isChecked());
      await page.getByLabel('Questionnaire').selectOption({ label: 'Partnership in the whole school' });
      await page.getByText('Everybody at school sees parents as the experts on their child.').waitFor();
      assert.equal(await first().isChecked(), false);
    }));

  it('says for whom of a role a quality card is, so that they find the role to choose', () =>
    portal.during('#/checklist', async (page) => {
      await page.getByLabel('Vragenlijst').selectOption({ label: 'Wat teamleiders en coördinatoren doen' });
      await page.getByText('teamleider of bouwcoördinator (kies de rol directie)').waitFor();
      // Who is in one of those roles has nothing to choose.
      await page.getByLabel('Vragenlijst').selectOption('handvat');
      await selectRole(page, 'directie');
      await page.getByLabel('Vragenlijst').selectOption({ label: 'Wat teamleiders en coördinatoren doen' });
      await page.getByText('In uw rol is deze kaart voor: teamleider of bouwcoördinator.').waitFor();
      assert.equal(await page.getByText('kies de rol').count(), 0);
    }));

  it('shows the list that is chosen in each role, also of who chose to and fro', () =>
    portal.during('#/checklist', async (page) => {
      const instrument = page.getByLabel('Vragenlijst');
      for (const id of ['team-skills', 'handvat', 'team-skills']) await instrument.selectOption(id);
      await selectRole(page, 'directie');
      await page.getByRole('heading', { level: 2, name: 'Samenwerken met ouders' }).waitFor();
      assert.equal(await instrument.inputValue(), 'handvat');
      await selectRole(page, 'klassenleraar');
      assert.equal(await instrument.inputValue(), 'team-skills');
    }));

  it('takes a person away with the answers, and brings them back', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await page.getByRole('button', { name: /Verwijder Persoon 1/ }).click();
      assert.equal(await people(page).count(), 1);
      await page.keyboard.press('Enter');
      assert.equal(await people(page).count(), 2);
      assert.ok(await answers(page).nth(0).isChecked());
    }));

  it('shows the way to the report when somebody is ready', () =>
    portal.during('#/checklist', async (page) => {
      await page.getByLabel('Vragenlijst').selectOption('team-skills');
      const groups = page.locator('dh-checklist fieldset fieldset');
      for (let index = 0; index < (await groups.count()); index++) {
        await groups.nth(index).getByRole('radio').first().check({ force: true });
      }
      await page.locator('dh-checklist').getByRole('button', { name: 'Klaar' }).click();
      assert.ok(await page.getByText('Uw antwoorden tellen mee.').isVisible());
      await page.getByRole('link', { name: 'Bekijk het overzicht' }).click();
      await page.getByText('1 persoon vulde hier in.').waitFor();
    }));
});
