import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { COLOR_RULES, findBarriers, openPortal, type Portal, type Visit } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

/** Runs a visit to its end, and fails when the page complained meanwhile. */
async function visiting(path: string, body: (page: Page, visit: Visit) => Promise<void>, options = {}): Promise<void> {
  const visit = await portal.visit(path, options);
  await body(visit.page, visit);
  await visit.leave();
}

const answers = (page: Page, name = 'Ja') => page.locator('dh-checklist').getByRole('radio', { name, exact: true });
const answer = (page: Page, index: number, name = 'Ja') => answers(page, name).nth(index).check({ force: true });
const people = (page: Page) => page.getByRole('group', { name: 'Wie vult in?' }).getByRole('radio');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const selectRole = (page: Page, name: string) => page.getByLabel('U kijkt als').selectOption({ label: name });
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const chooseFile = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles(file(name, text));

/** Comes back later. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await heading(page).waitFor();
}

async function chooseSchool(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('marnix');
  await page.getByRole('button', { name: /^Marnix Gymnasium/ }).click();
}

const PAGES = {
  Card: '#/card',
  'Make a card': '#/card/make',
  Year: '#/year',
  Expectations: '#/expectations',
  Conversations: '#/conversations',
  Class: '#/class',
  Checklist: '#/checklist',
  Report: '#/report',
};

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
        const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await page.evaluate(beyond), 0);
      });

      it('has nothing to complain of', () => visit.leave());
    });
  }

  it('follows the language, also in its `lang`, at the next visit too', () =>
    visiting('#/checklist', async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page
        .getByRole('heading', { name: 'Who is filling in?' })
        .or(page.getByText('Who is filling in?'))
        .first()
        .waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.ok((await answers(page, 'Yes').count()) > 0);
      await reload(page);
      assert.ok(await page.getByText('You look as').isVisible());
    }));

  it('shows as whom one looks, and remembers it', () =>
    visiting('#/card', async (page) => {
      await selectRole(page, 'zorgprofessional');
      await reload(page);
      assert.equal(await page.getByLabel('U kijkt als').inputValue(), 'care-professional');
    }));

  it('puts an address right that does not exist', () =>
    visiting('#/nope', async (page) => {
      assert.match(page.url(), /#\/card$/);
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Kaart');
      await page.getByRole('link', { name: 'Overzicht' }).click();
      await page.evaluate(() => {
        location.hash = '#/checklist/nope';
      });
      await page.waitForURL(/#\/checklist$/);
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Checklist');
    }));

  it('starts at its heading when one goes there', () =>
    visiting('#/card', async (page) => {
      await page.getByRole('link', { name: 'Overzicht' }).click();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      assert.equal(await heading(page).textContent(), 'Overzicht');
      assert.match(await page.title(), /^Overzicht · /);
    }));
});

describe('filling in the checklist', () => {
  it('keeps every answer and remark over a reload in the middle', () =>
    visiting('#/checklist', async (page) => {
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
    visiting('#/checklist', async (page) => {
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
    visiting('#/checklist', async (page) => {
      await answer(page, 0);
      await selectRole(page, 'directie');
      await page.getByText('Nu vult in: persoon 2, directie.').waitFor();
      assert.equal(await answers(page).nth(0).isChecked(), false);
      await selectRole(page, 'klassenleraar');
      await page.getByText('Nu vult in: persoon 1, klassenleraar.').waitFor();
      assert.ok(await answers(page).nth(0).isChecked());
    }));

  it('keeps school years and questionnaires apart', () =>
    visiting('#/checklist', async (page) => {
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
    visiting('#/checklist', async (page) => {
      await selectRole(page, 'ouder');
      const instrument = page.getByLabel('Vragenlijst');
      assert.equal(await instrument.inputValue(), 'parent-experience');
      assert.equal(await page.locator('main .note').count(), 0);
      await selectRole(page, 'klassenleraar');
      assert.equal(await instrument.inputValue(), 'handvat');
    }));

  it('says kindly that a questionnaire is for others, and remembers that one chose it', () =>
    visiting('#/checklist', async (page) => {
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

  it('takes a person away with the answers, and brings them back', () =>
    visiting('#/checklist', async (page) => {
      await answer(page, 0);
      await page.getByRole('button', { name: /Verwijder Persoon 1/ }).click();
      assert.equal(await people(page).count(), 1);
      await page.keyboard.press('Enter');
      assert.equal(await people(page).count(), 2);
      assert.ok(await answers(page).nth(0).isChecked());
    }));

  it('shows the way to the report when somebody is ready', () =>
    visiting('#/checklist', async (page) => {
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

describe('the report', () => {
  it('grows with every person who fills in', () =>
    visiting('#/checklist', async (page) => {
      for (let person = 0; person < 5; person++) {
        await people(page).last().check();
        await answer(page, 0);
        await page.getByRole('link', { name: 'Overzicht' }).click();
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

  it('reads the sample of 400 answers, shows how far it is, and lays two years side by side', () =>
    visiting('#/report', async (page) => {
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
    visiting('#/report', async (page) => {
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

  it('takes a file that is dropped', () =>
    visiting('#/report', async (page) => {
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
    visiting('#/report', async (page) => {
      const text = 'schooljaar;rol;home.1\n2026-2027;directie;Ja\n';
      await chooseFile(page, 'eigen.csv', text);
      await page.getByText('eigen.csv: 1 antwoord geladen.').waitFor();
      await chooseFile(page, 'eigen.csv', text);
      await page.getByText('eigen.csv: 0 antwoorden geladen. 1 antwoord was al geladen en telt één keer.').waitFor();
      await page.getByText('1 antwoord is geladen.').waitFor();
    }));

  it('takes loaded answers away again, and brings them back', () =>
    visiting('#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      await page.getByText('200 antwoorden zijn geladen.').waitFor();
      await page.getByRole('button', { name: /Verwijder de antwoorden/ }).click();
      await page.getByText(/nog geen antwoorden/).waitFor();
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByText('200 antwoorden zijn geladen.').waitFor();
    }));

  it('withholds groups that are smaller than asked for', () =>
    visiting('#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      await page.locator('dh-checklist-report').getByText('200 mensen antwoordden').waitFor();
      const size = page.getByLabel('Kleinste groep');
      await size.selectOption('20');
      await page.locator('dh-checklist-report [part=withheld]').first().waitFor();
    }));

  it('never shows groups in which people can be recognised', () =>
    visiting('#/report', async (page) => {
      const size = page.getByLabel('Kleinste groep');
      assert.deepEqual(await size.locator('option').allTextContents(), ['5', '8', '10', '15', '20']);
      assert.equal(await size.inputValue(), '5');
      await size.selectOption('10');
      await reload(page);
      assert.equal(await size.inputValue(), '10');
    }));

  it('says that rows contradict each other, which one counts, and where they stand', () =>
    visiting('#/report', async (page) => {
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
    visiting('#/report', async (page) => {
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

describe('a card for a real school', () => {
  it('starts with public facts only', () =>
    visiting('#/card/make', async (page) => {
      await chooseSchool(page);
      const card = await page.locator('pre code').textContent();
      const json = JSON.parse(/json">([^]*?)<\/script>/.exec(card ?? '')![1]!);
      assert.deepEqual(Object.keys(json.school).sort(), ['address', 'name', 'phone', 'website']);
      assert.deepEqual([json.teachers, json.moments, json.route], [[], [], []]);
      assert.ok(await page.getByText(/Bron: open onderwijsdata van DUO/).isVisible());
    }));

  it('says that the schools are a sample when none is found, and which town is in it', () =>
    visiting('#/card/make', async (page) => {
      const search = page.getByRole('searchbox');
      await search.fill('atlantis');
      const status = page.locator('.search [role=status]');
      await status.getByText('0 scholen').waitFor();
      const [, town] = /maar 24 locaties van scholen\. Probeer eens ‘(.+)’/.exec((await status.textContent()) ?? '')!;
      await search.fill(town!);
      assert.ok((await page.locator('.schools li').count()) > 0);
    }));

  it('keeps and shows at once what is typed', () =>
    visiting('#/card/make', async (page) => {
      await chooseSchool(page);
      await page.getByLabel('Klas of groep').pressSequentially('2B');
      const teacher = page.getByRole('group', { name: 'Leraar 1' });
      await teacher.getByLabel('Naam').pressSequentially('Mentor');
      await teacher.getByLabel('ma', { exact: true }).check({ force: true });
      await reload(page);
      await chooseSchool(page);
      assert.equal(await page.getByLabel('Klas of groep').inputValue(), '2B');
      const card = page.locator('dh-information-card');
      await card.getByText('2B · Marnix Gymnasium').waitFor();
      await card.getByText('Mentor').waitFor();
    }));

  it('says what is not on the card yet', () =>
    visiting('#/card/make', async (page) => {
      await chooseSchool(page);
      await page.getByRole('group', { name: 'Moment 1' }).getByLabel('Wat is het?').fill('inloopochtend');
      await page.getByText(/1 moment staat nog niet op de kaart/).waitFor();
    }));

  it('brings back a row that was taken away', () =>
    visiting('#/card/make', async (page) => {
      await chooseSchool(page);
      const title = page.getByRole('group', { name: 'Moment 1' }).getByLabel('Wat is het?');
      await title.fill('inloopochtend');
      await page.getByRole('button', { name: 'Verwijder moment 1' }).click();
      assert.equal(await title.count(), 0);
      await page.keyboard.press('Enter');
      assert.equal(await title.inputValue(), 'inloopochtend');
    }));

  it('prints the card alone on one A6', () =>
    visiting('#/card/make', async (page) => {
      await chooseSchool(page);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.locator('dh-information-card').getByRole('button', { name: 'Print de kaart' }).click();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
      const [, , width, height] = /\/MediaBox\s*\[([\d. ]+)\]/.exec(pdf)![1]!.trim().split(/\s+/).map(Number);
      // In points: 148 by 105 millimetres.
      assert.ok(Math.abs(width! - 419.5) < 2 && Math.abs(height! - 297.6) < 2, `${width} × ${height}`);
    }));

  it('gives the lines for a website in the paper that was chosen', () =>
    visiting(
      '#/card/make',
      async (page) => {
        await chooseSchool(page);
        await page.locator('dh-information-card select').selectOption('a5');
        await page.getByText('paper="a5"').waitFor();
        await page.getByRole('button', { name: 'Kopieer de regels' }).click();
        await page.getByText('Gekopieerd.').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(
          copied,
          /^<script type="module" src="information-card\.js"><\/script>\n<dh-information-card paper="a5">/,
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('by keyboard alone', () => {
  it('goes from the start of the page to an answer and on to the report', () =>
    visiting('#/card', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Naar de inhoud');
      // The school's name, the pages card, year, expectations, conversations and class, then this one.
      for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Checklist');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      // Person, questionnaire, school year, then the checklist's own controls.
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        const isAnswer = await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null;
          return inner?.type === 'radio';
        });
        if (isAnswer) break;
      }
      await page.keyboard.press('Space');
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByText('1 van 33 beantwoord').first().waitFor();
    }));

  it('finds a school and fills in a class', () =>
    visiting('#/card/make', async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('marnix');
      await page.getByText('1 school').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'chosen-title');
      // Past the two buttons to the first field.
      for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
      await page.keyboard.type('Groep 8');
      await page.locator('dh-information-card').getByText('Groep 8 · Marnix Gymnasium').waitFor();
    }));

  it('erases everything only after asking', () =>
    visiting('#/checklist', async (page) => {
      await answer(page, 0);
      await page.getByRole('button', { name: 'Wis alles' }).first().press('Enter');
      await page.keyboard.press('Enter');
      assert.ok(await answers(page).nth(0).isChecked());
      await page.getByRole('button', { name: 'Wis alles' }).first().press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).press('Enter');
      await page.waitForFunction(() => !document.querySelector('.person button'));
      await reload(page);
      assert.equal(await people(page).count(), 1);
    }));
});
