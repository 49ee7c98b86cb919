import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const editor = (page: Page) => page.locator('dh-instrument-editor');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const choice = (page: Page) => page.locator('.choices label', { hasText: 'Vragenlijst' }).locator('select');

/** Makes a list with one statement, as leadership. */
async function make(page: Page, title = 'Onze deur'): Promise<void> {
  await selectRole(page, 'directie');
  await page.getByLabel('Naam van de lijst', { exact: true }).first().fill(title);
  await page.getByLabel('Naam van het eerste deel').fill('Aan de deur');
  await page.getByLabel('Eerste uitspraak').fill('Wij groeten ouders.');
  await page.getByRole('button', { name: 'Maak de lijst' }).click();
  await editor(page).getByText('Deze lijst is nog niet in gebruik.').waitFor();
}

const putIntoUse = (page: Page) =>
  editor(page)
    .getByRole('button', { name: /in gebruik$/ })
    .click();

describe('a list of the school’s own', () => {
  it('is made, put into use, filled in by a colleague and reported on', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      assert.equal(await focused(page), 'open-list-title');
      await editor(page).getByRole('button', { name: 'Uitspraak toevoegen aan: Aan de deur' }).click();
      await editor(page).getByLabel('Uitspraak', { exact: true }).fill('Er is koffie.');
      await editor(page).getByRole('button', { name: 'Zet in de lijst' }).click();
      await editor(page).getByText('De uitspraak “Er is koffie.” staat nu in de lijst.').waitFor();
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      assert.equal(await choice(page).locator('option', { hasText: 'Onze deur' }).count(), 0);
      await page.getByRole('link', { name: 'Maak een eigen lijst' }).click();
      await page.getByRole('button', { name: 'Wijzig de lijst: Onze deur' }).click();
      await putIntoUse(page);
      await page.getByText('versie 1 in gebruik').waitFor();
      await selectRole(page, 'klassenleraar');
      await page.getByText('De directie en de zorgprofessionals van de school maken eigen lijsten.').waitFor();
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      await choice(page).selectOption({ label: 'Onze deur' });
      const checklist = page.locator('dh-checklist');
      await checklist.getByText('Er is koffie.').waitFor();
      await checklist.getByText('Ja', { exact: true }).first().click();
      await checklist.getByText('1 van 2 beantwoord').waitFor();
      await page.getByRole('link', { name: 'Overzicht' }).first().click();
      assert.match((await choice(page).locator('option:checked').textContent()) ?? '', /Onze deur/);
    }));

  it('is kept, with what was typed for it and not saved, and what was typed for a new one', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      await editor(page).getByRole('button', { name: 'Wijzig: Wij groeten ouders.' }).click();
      await editor(page).getByLabel('Uitspraak', { exact: true }).fill('Wij groeten iede');
      await page.locator('portal-new-list').getByLabel('Naam van de lijst').fill('Nog een');
      await page.waitForTimeout(800);
      await page.reload();
      await page.getByRole('button', { name: 'Wijzig de lijst: Onze deur' }).click();
      await editor(page).getByText('Hier is iets getypt en nog niet bewaard.').waitFor();
      await editor(page).getByRole('button', { name: 'Wijzig: Wij groeten ouders.' }).click();
      assert.equal(await editor(page).getByLabel('Uitspraak', { exact: true }).inputValue(), 'Wij groeten iede');
      assert.equal(await page.locator('portal-new-list').getByLabel('Naam van de lijst').inputValue(), 'Nog een');
    }));

  it('cannot be made without words, and says so beside the field', () =>
    portal.during('#/checklist/lists', async (page) => {
      await selectRole(page, 'directie');
      await page.getByLabel('Naam van de lijst').fill('Onze deur');
      await page.getByRole('button', { name: 'Maak de lijst' }).click();
      await page.locator('#new-list-section', { hasText: 'Dit mag niet leeg zijn.' }).waitFor();
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'section');
      assert.equal(await page.getByLabel('Naam van de lijst').inputValue(), 'Onze deur');
    }));

  it('begins as a copy of one that is there, with the words in both languages', () =>
    portal.during('#/checklist/lists', async (page) => {
      await selectRole(page, 'directie');
      await page.locator('select[name=from]').selectOption('parent-experience');
      await page.getByRole('button', { name: 'Maak de lijst' }).click();
      await editor(page).getByText('Deze lijst is nog niet in gebruik.').waitFor();
      assert.equal(await editor(page).locator('[part=statement]').count(), 8);
      await page.getByRole('button', { name: 'English' }).click();
      await editor(page).getByText('This list is not in use yet.').waitFor();
      assert.match(
        (await editor(page).locator('[part=statement]').first().textContent()) ?? '',
        /\b(is|feel|are|we|they)\b/i,
      );
    }));

  it('keeps a version that was answered apart from the next one', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      await putIntoUse(page);
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      await choice(page).selectOption({ label: 'Onze deur' });
      const checklist = page.locator('dh-checklist');
      await checklist.getByText('Wij groeten ouders.').waitFor();
      await checklist.getByText('Ja', { exact: true }).first().click();
      await checklist.getByText('1 van 1 beantwoord').waitFor();
      await checklist.getByRole('button', { name: 'Klaar' }).click();
      await page.getByRole('link', { name: 'Maak een eigen lijst' }).click();
      await page.getByRole('button', { name: 'Wijzig de lijst: Onze deur' }).click();
      await editor(page).getByRole('button', { name: 'Uitspraak toevoegen aan: Aan de deur' }).click();
      await editor(page).getByLabel('Uitspraak', { exact: true }).fill('Er is koffie.');
      await editor(page).getByRole('button', { name: 'Zet in de lijst' }).click();
      await editor(page).getByText('Antwoorden van eerder blijven apart bewaard.').waitFor();
      await putIntoUse(page);
      await page.getByText('versie 2 in gebruik').waitFor();
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      await checklist.getByText('Er is koffie.').waitFor();
      await checklist.getByText('0 van 2 beantwoord').waitFor();
      assert.equal(await checklist.locator('[part=error]').count(), 0);
      await page.getByRole('link', { name: 'Overzicht' }).first().click();
      const version = page.getByLabel('Versie');
      assert.deepEqual(await version.locator('option').allTextContents(), ['2 (nu in gebruik)', '1 (eerder)']);
      const counted = page.locator('.counted');
      await counted.getByText('1 antwoord hoort bij een andere versie').waitFor();
      await version.selectOption('1');
      await counted.getByText('andere versie').waitFor({ state: 'detached' });
      await counted.getByText('1 ').waitFor();
      const shown = await page.locator('dh-checklist-report').evaluate((element) => {
        const report = element as unknown as { instrument: { version: string }; tally: { respondents: object } };
        return [report.instrument.version, Object.values(report.tally.respondents)];
      });
      assert.deepEqual(shown, ['1', [1]]);
    }));

  it('is offered no longer, and again; one that nobody could answer is thrown away, and put back', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      await page.getByRole('button', { name: 'Gooi weg: Onze deur' }).click();
      await page.getByText('Er is nog geen eigen lijst.').waitFor();
      await page.locator('[data-undo]').click();
      await page.getByRole('button', { name: 'Wijzig de lijst: Onze deur' }).click();
      await putIntoUse(page);
      await page.getByRole('button', { name: 'Bied niet meer aan: Onze deur' }).click();
      await page.getByRole('button', { name: 'Bied weer aan: Onze deur' }).waitFor();
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['press']), 'offer');
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      assert.equal(await choice(page).locator('option', { hasText: 'Onze deur' }).count(), 0);
    }));

  it('goes out as a file and comes back as another list; what is no list is refused with the reason', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bewaar als bestand: Onze deur' }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), 'Onze-deur-1.json');
      const json = await readFile((await file.path())!, 'utf8');
      assert.equal(JSON.parse(json).sections[0].items[0].text, 'Wij groeten ouders.');
      const bring = (name: string, text: string) =>
        page.locator('portal-new-list input[type=file]').setInputFiles({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      await bring('stuk.json', '{"id":');
      await page.getByText('Dit bestand konden we niet lezen als een lijst: stuk.json.').waitFor();
      await bring('leeg.json', JSON.stringify({ ...JSON.parse(json), sections: [] }));
      await page.getByText('sections: Deze lijst mag niet leeg zijn.').waitFor();
      await bring('goed.json', json);
      await page.getByText('“Onze deur” is gemaakt.').waitFor();
      assert.equal(await page.locator('[data-list]').count(), 2);
    }));

  it('says for whom it is and where it comes from, which goes out and comes back with it', () =>
    portal.during('#/checklist/lists', async (page) => {
      await selectRole(page, 'directie');
      const bring = (name: string, text: string) =>
        page
          .locator('portal-new-list input[type=file]')
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await bring(
        'Ons contact.csv',
        'choices,,,\n,list_name,name,label\n,k,ja,Graag\n,k,nee,Liever niet\nsurvey,,,\n,type,name,label\n,select_one k,a,Wij groeten ouders.\n',
      );
      await editor(page).getByText('Waar de lijst vandaan komt: Eigen lijst van de school').waitFor();
      await editor(page).getByRole('button', { name: 'Wijzig: Voor wie en waarvandaan' }).click();
      await editor(page).getByLabel('Wie vult deze lijst in?').selectOption({ label: 'ouder' });
      await editor(page)
        .getByLabel(/Waar komt de lijst vandaan/)
        .fill('Een onderzoek, 2024');
      await editor(page)
        .getByLabel(/Heeft onderzoek getoetst/)
        .selectOption({ index: 1 });
      await editor(page).getByRole('button', { name: 'Zet in de lijst' }).click();
      await editor(page).getByText('Wie vult deze lijst in: ouder').waitFor();
      const take = async (place: number) => {
        const download = page.waitForEvent('download');
        await page
          .getByRole('button', { name: /^Bewaar als bestand/ })
          .nth(place)
          .click();
        return readFile((await (await download).path())!, 'utf8');
      };
      const json = await take(0);
      await bring('Ons contact.json', json);
      await page.locator('[data-list]').nth(1).waitFor();
      for (const each of [json, await take(1)]) {
        const { answeredBy, source, validated } = JSON.parse(each);
        assert.deepEqual([answeredBy, source.nl, validated], ['parent', 'Een onderzoek, 2024', true]);
      }
    }));

  it('is there with the others as soon as the choice is shown, and chosen when it was', () =>
    portal.during('#/checklist/lists', async (page) => {
      await make(page);
      await putIntoUse(page);
      await page.getByRole('link', { name: 'Naar de checklist' }).click();
      await choice(page).selectOption({ label: 'Onze deur' });
      await page.locator('dh-checklist').getByText('Wij groeten ouders.').waitFor();
      // What the choice shows, from the moment that it is there.
      await page.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          const select = document.querySelector<HTMLSelectElement>('.choices select');
          if (select) seen.add(`${select.options.length} ${select.selectedOptions[0]?.textContent?.trim()}`);
        }).observe(document, { childList: true, subtree: true, attributes: true });
      });
      await page.reload();
      await page.locator('dh-checklist').getByText('Wij groeten ouders.').waitFor();
      const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
      // Three checklists, four quality cards and their own.
      assert.deepEqual(seen, ['8 Onze deur']);
    }));

  it('comes from a form in sheets, and what is not taken over is said per row', () =>
    portal.during('#/checklist/lists', async (page) => {
      await selectRole(page, 'directie');
      const form =
        'choices,,,\n,list_name,name,label\n,k,ja,Graag\n,k,nee,Liever niet\nsurvey,,,\n,type,name,label\n,select_one k,a,Wij groeten ouders.\n,text,b,Waarom?\n';
      await page
        .locator('portal-new-list input[type=file]')
        .setInputFiles({ name: 'Onze deur.csv', mimeType: 'text/csv', buffer: Buffer.from(form) });
      await page.getByText('“Onze deur” is gemaakt.').waitFor();
      await editor(page).locator('[part=statement]', { hasText: 'Wij groeten ouders.' }).waitFor();
      await page.getByText('Rij 8: Dit soort regel nemen we niet over: text.').waitFor();
      assert.deepEqual(
        (await page.locator('portal-new-list [role=status] li').allTextContents()).map((said) => said.split(':')[0]),
        ['Rij 3', 'Rij 8'],
      );
      // What was said of the making is over with the next press.
      await editor(page).getByRole('button', { name: 'Wijzig: Wij groeten ouders.' }).click();
      await editor(page).locator('textarea').first().fill('Wij groeten elke');
      await page.getByText('“Onze deur” is gemaakt.').waitFor({ state: 'detached' });
    }));
});
