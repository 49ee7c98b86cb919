import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBarriers, openPortal, type Portal } from './portal.js';
import { answer, chooseFile, finish, people, reload, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('the report', () => {
  it('points a parent, who loads nothing here, to the checklist alone', () =>
    portal.during('#/report', async (page) => {
      await selectRole(page, 'ouder');
      const none = page.getByText('Voor dit schooljaar zijn er nog geen antwoorden.');
      assert.match((await none.innerText()).trim(), /antwoorden\. Vul zelf een checklist in\.$/);
      await selectRole(page, 'klassenleraar');
      assert.match((await none.innerText()).trim(), /Laad het voorbeeld hierboven, of vul zelf een checklist in\.$/);
    }));

  it('grows with every person who fills in', () =>
    portal.during('#/checklist', async (page) => {
      for (let person = 0; person < 5; person++) {
        await people(page).last().check();
        await answer(page, 0);
        await finish(page);
        await page.getByRole('link', { name: 'Overzicht', exact: true }).click();
        await page
          .getByText(person === 0 ? '1 persoon vulde hier in.' : `${person + 1} mensen vulden hier in.`)
          .waitFor();
        const report = page.locator('dh-checklist-report');
        const people5 = report.getByText('5 mensen antwoordden');
        if (person === 4) await people5.waitFor();
        else assert.equal(await people5.count(), 0);
        await page.getByRole('link', { name: 'Checklist', exact: true }).click();
      }
    }));

  it('can be read of one location or class of a file, with everyone in it together, on screen and on paper', () =>
    portal.during('#/report', async (page) => {
      const rows = ['Noord', 'Zuid'].flatMap((school) =>
        ['6', '7'].flatMap((group) =>
          Array.from({ length: 6 }, (_, at) => `2026-2027;ouder;${school};${group};${at % 2 ? 'Ja' : 'Nee'}`),
        ),
      );
      await chooseFile(page, 'klassen.csv', ['schooljaar;rol;locatie;klas;home.1', ...rows].join('\n'));
      await page.setViewportSize({ width: 390, height: 844 });
      const report = page.locator('dh-checklist-report');
      const choice = report.getByLabel('Locatie of klas');
      await choice.waitFor();
      assert.deepEqual(
        (await choice.locator('option').allTextContents()).map((text) => text.trim()),
        ['alles samen', 'Noord (12 mensen)', 'Noord · 6 (6 mensen)', 'Noord · 7 (6 mensen)', 'Zuid (12 mensen)'].concat(
          ['6', '7'].map((group) => `Zuid · ${group} (6 mensen)`),
        ),
      );
      await choice.focus();
      await choice.selectOption({ label: 'Zuid · 7 (6 mensen)' });
      await report.getByText('6 mensen antwoordden').waitFor();
      assert.equal(await choice.evaluate((field) => field.matches(':focus')), true);
      assert.deepEqual(await findBarriers(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await page.emulateMedia({ media: 'print' });
      await report.getByText('Locatie of klas: Zuid · 7').waitFor();
    }));

  it('counts what is not ready yet as begun, and nothing of it', () =>
    portal.during('#/checklist', async (page) => {
      await answer(page, 0);
      await page.getByRole('link', { name: 'Overzicht' }).click();
      const report = page.locator('dh-checklist-report');
      await report.getByText('1 mens is begonnen en nog niet klaar.').waitFor();
      await report.getByText('Nog niemand heeft geantwoord.').waitFor();
      assert.equal(await page.getByText('vulde hier in').count(), 0);
    }));

  it('reads the sample of 400 answers, shows how far it is, and lays two years side by side', () =>
    portal.during('#/report', async (page) => {
      // Every frame of the progress, also those that are gone in a moment.
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          const shown = document.querySelector('.loading')?.textContent;
          if (shown) seen.push(shown);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      await page.getByText('400 antwoorden geladen. Alle rijen zijn te gebruiken.').waitFor();
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      assert.match(seen.join('\n'), /responses-fictional\.csv lezen[^]*rijen gelezen/);
      await page.locator('dh-checklist-report').getByText('200 mensen antwoordden').waitFor();
      await page.locator('dh-checklist-report').getByRole('heading', { name: 'Jaar naast jaar' }).waitFor();
      assert.deepEqual(await findBarriers(page), []);
      await reload(page);
      await page.getByText('200 antwoorden zijn geladen.').waitFor();
    }));

  it('lists every refused row with its line, all reasons and its text', () =>
    portal.during('#/report', async (page) => {
      const text = 'schooljaar;rol;home.1\n2026-2027;directie;Ja\n2026;kok;Misschien\n';
      await chooseFile(page, 'eigen.csv', text);
      const list = page.locator('.row-details');
      await list.waitFor();
      assert.match((await list.textContent()) ?? '', /1 rij is niet te gebruiken/);
      const row = list.locator('ol > li').first();
      assert.match((await row.textContent()) ?? '', /Regel 3/);
      assert.match((await row.locator('code').textContent()) ?? '', /2026;kok;Misschien/);
      const reasons = await row.locator('ul li').allTextContents();
      assert.equal(reasons.length, 3);
      await page.getByText('1 antwoord geladen.', { exact: false }).first().waitFor();
      assert.deepEqual(await findBarriers(page), []);
    }));

  it('says in one sentence what is wrong with a file that cannot be used, and keeps nothing of it', () =>
    portal.during('#/report', async (page) => {
      for (const [name, text, reason] of [
        ['leeg.csv', '', 'Dit bestand is leeg.'],
        [
          'prijzen.csv',
          'kleur;maat\nrood;3\nblauw;4\n',
          'Geen enkele kolom hoort bij een uitspraak van de vragenlijst.',
        ],
        ['formulier.pdf', '%PDF-1.7\n1 0 obj\n', 'Dit is geen tabel met antwoorden.'],
      ] as const) {
        await chooseFile(page, name, text);
        await page.getByRole('alert').getByText(`${name}: ${reason}`).waitFor();
        assert.equal(await page.locator('.file-list li').count(), 0);
        assert.equal(await page.getByText('Alle rijen zijn te gebruiken').count(), 0);
      }
    }));

  it('lets somebody say which column is what, and remembers it', () =>
    portal.during('#/report', async (page) => {
      const table = 'Wanneer;Wie bent u?;Kent u thuis?\n16-11-2026 10:00;Mentor;Ja\n';
      await chooseFile(page, 'formulier.csv', table);
      await page.getByRole('heading', { name: 'Welke kolom is wat?' }).waitFor();
      await page.getByLabel('Wanneer').selectOption({ label: 'Datum' });
      await page.getByLabel('Wie bent u?').selectOption({ label: 'Rol van wie invulde' });
      await page.getByLabel('Kent u thuis?').selectOption('answer:home.1');
      assert.deepEqual(await findBarriers(page), []);
      await page.getByRole('button', { name: 'Lees het bestand zo' }).click();
      await page.getByText('formulier.csv: 1 antwoord geladen. Alle rijen zijn te gebruiken.').waitFor();
      await chooseFile(page, 'later.csv', table.replace('Mentor', 'Directeur'));
      await page.getByText('later.csv: 1 antwoord geladen.').waitFor();
    }));

  it('shows the year with most answers of a file, not the latest', () =>
    portal.during('#/report', async (page) => {
      const row = (year: string) => `${year};directie;Ja\n`;
      await chooseFile(page, 'oud.csv', `schooljaar;rol;home.1\n${row('2024-2025').repeat(3)}${row('2026-2027')}`);
      await page.getByText('oud.csv: 4 antwoorden geladen.').waitFor();
      assert.equal(await page.getByLabel('Schooljaar').inputValue(), '2024-2025');
    }));

  it('takes a file that is dropped', () =>
    portal.during('#/report', async (page) => {
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['schooljaar;rol;home.1\n2026-2027;directie;Ja\n'], 'los.csv'));
        return data;
      });
      await page.dispatchEvent('section.files', 'dragover', { dataTransfer: transfer });
      await page.dispatchEvent('section.files', 'drop', { dataTransfer: transfer });
      await page.getByText('los.csv: 1 antwoord geladen.').waitFor();
    }));

  it('counts a file once that is loaded twice', () =>
    portal.during('#/report', async (page) => {
      const text = 'schooljaar;rol;home.1\n2026-2027;directie;Ja\n';
      await chooseFile(page, 'eigen.csv', text);
      await page.getByText('eigen.csv: 1 antwoord geladen.').waitFor();
      await chooseFile(page, 'eigen.csv', text);
      await page.getByText('eigen.csv: 0 antwoorden geladen. 1 antwoord was al geladen en telt één keer.').waitFor();
      await page.getByText('1 antwoord is geladen.').waitFor();
    }));

  it('takes loaded answers away again, and brings them back', () =>
    portal.during('#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      await page.getByText('200 antwoorden zijn geladen.').waitFor();
      await page.getByRole('button', { name: /Verwijder de antwoorden/ }).click();
      await page.getByText(/nog geen antwoorden/).waitFor();
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByText('200 antwoorden zijn geladen.').waitFor();
    }));

  it('withholds groups that are smaller than asked for', () =>
    portal.during('#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      await page.locator('dh-checklist-report').getByText('200 mensen antwoordden').waitFor();
      const size = page.getByLabel('Kleinste groep');
      await size.selectOption('20');
      await page.locator('dh-checklist-report [part=withheld]').first().waitFor();
    }));

  it('never shows groups in which people can be recognised', () =>
    portal.during('#/report', async (page) => {
      const size = page.getByLabel('Kleinste groep');
      assert.deepEqual(await size.locator('option').allTextContents(), ['5', '8', '10', '15', '20']);
      assert.equal(await size.inputValue(), '5');
      await size.selectOption('10');
      await reload(page);
      assert.equal(await size.inputValue(), '10');
    }));

  it('says that rows contradict each other, which one counts, and where they stand', () =>
    portal.during('#/report', async (page) => {
      const csv = (...rows: string[]) => ['id;schooljaar;rol;home.1', ...rows].join('\n');
      await chooseFile(page, 'eerst.csv', csv('r1;2026-2027;directie;Ja', 'r1;2026-2027;directie;Nee'));
      const said = page.locator('.said');
      await said.getByText('1 antwoord kwam al eerder voor, maar is nu anders. De nieuwe rij telt').waitFor();
      await page.getByText('Regel 3 Antwoord r1 stond al op regel 2.').waitFor();
      await chooseFile(page, 'later.csv', csv('r1;2026-2027;directie;Beetje'));
      await said.getByText('later.csv: 1 antwoord geladen.').waitFor();
      await page.getByText('Regel 2 Antwoord r1 stond al in eerst.csv.').waitFor();
      await page.getByText('1 antwoord is geladen.').waitFor();
      assert.deepEqual(await findBarriers(page), []);
    }));

  it('keeps the action points that were chosen', () =>
    portal.during('#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      const report = page.locator('dh-checklist-report');
      await report.locator('button[name=make]:visible').first().click();
      await report.locator('textarea[name=text]').fill('Startgesprekken plannen');
      await report.locator('dialog button.primary').click();
      await report.getByText('Startgesprekken plannen').first().waitFor();
      await reload(page);
      await report.getByText('Startgesprekken plannen').first().waitFor();
    }));
});
