import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from './portal.js';
import { choose, chooseSchool, reload } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a card for a real school', () => {
  it('starts with public facts only', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const card = await page.locator('pre code').textContent();
      const json = JSON.parse(/json">([^]*?)<\/script>/.exec(card ?? '')![1]!);
      assert.deepEqual(Object.keys(json.school).sort(), ['address', 'name', 'phone', 'website']);
      assert.deepEqual([json.teachers, json.moments, json.route], [[], [], []]);
      assert.ok(await page.getByText(/Bron: open onderwijsdata van DUO/).isVisible());
    }));

  it('says that the schools are a sample when none is found, and which town is in it', () =>
    portal.during('#/card/make', async (page) => {
      const search = page.getByRole('searchbox');
      await search.fill('atlantis');
      const status = page.locator('.search [role=status]');
      await status.getByText('0 scholen').waitFor();
      const [, town] = /maar 24 locaties van scholen\. Probeer eens ‘(.+)’/.exec((await status.textContent()) ?? '')!;
      await search.fill(town!);
      assert.ok((await page.locator('.schools li').count()) > 0);
    }));

  it('is made of what is typed, for a primary school, and is found again', () =>
    portal.during('#/card/make', async (page) => {
      const begin = page.getByRole('button', { name: 'Begin met deze school' });
      await begin.click();
      const name = page.locator('form [name=name]');
      assert.equal(await name.evaluate((field) => field === document.activeElement), true);
      assert.equal(await name.getAttribute('aria-invalid'), 'true');
      await name.fill('Basisschool De Boom');
      await page.locator('form [name=address]').fill('Laan 1, Den Haag');
      await begin.click();
      await page.locator('dh-information-card').getByText('Basisschool De Boom').first().waitFor();
      assert.equal(await page.getByText('Bron: open onderwijsdata').count(), 0);
      await reload(page);
      await page.getByRole('button', { name: /^Basisschool De Boom/ }).click();
      await page.locator('dh-information-card').getByText('Laan 1, Den Haag').first().waitFor();
    }));

  it('finds schools in a file of the visitor, and says so of a file without any', () =>
    portal.during('#/card/make', async (page) => {
      const file = page.locator('[name=duo-file]');
      await page.getByText('Zoek in een bestand van DUO').click();
      await file.setInputFiles({ name: 'brief.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2') });
      await page.getByText('In brief.csv staan geen scholen').waitFor();
      const rows = Array.from(
        { length: 60 },
        (_, index) => `00AB${index + 10};School ${index};Laan;1;2500 AA;DEN HAAG;`,
      );
      const head = 'VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;TELEFOONNUMMER';
      const buffer = Buffer.from([head, ...rows].join('\r\n'));
      await file.setInputFiles({ name: 'basis.csv', mimeType: 'text/csv', buffer });
      await page.getByText('60 scholen U ziet de eerste 50.').waitFor();
      await page.getByRole('searchbox').fill('school 59');
      await page.getByRole('button', { name: /^School 59/ }).click();
      await page.locator('#chosen-title', { hasText: 'School 59' }).waitFor();
    }));

  it('says that the schools could not be read, and reads them once they can be', async () => {
    const { page, complaints } = await portal.visit('#/card');
    const SAMPLE = '**/duo-secondary-schools.sample.csv';
    await page.route(SAMPLE, (route) => route.abort());
    await page.evaluate(() => (location.hash = '#/card/make'));
    const again = page.getByRole('button', { name: 'Probeer het nog een keer' });
    await again.click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'again');
    await page.unroute(SAMPLE);
    await again.click();
    await page.locator('.schools li').first().waitFor();
    assert.equal(await page.getByText('De lijst met scholen is niet te lezen').count(), 0);
    assert.ok(complaints.every((each) => each.includes('ERR_FAILED')));
    await page.context().close();
  });

  it('keeps and shows at once what is typed', () =>
    portal.during('#/card/make', async (page) => {
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
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      await page.getByRole('group', { name: 'Moment 1' }).getByLabel('Wat is het?').fill('inloopochtend');
      await page.getByText(/1 moment staat nog niet op de kaart/).waitFor();
    }));

  it('says beside the hours that they end before they begin', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const moment = page.getByRole('group', { name: 'Moment 1' });
      await moment.getByLabel('Van', { exact: true }).fill('19:00');
      const end = moment.getByLabel('Tot', { exact: true });
      await end.fill('18:00');
      await moment.getByText(/De eindtijd ligt vóór de begintijd/).waitFor();
      assert.equal(await end.getAttribute('aria-invalid'), 'true');
      const said = await end.getAttribute('aria-describedby');
      assert.match((await page.locator(`[id="${said}"]`).textContent()) ?? '', /De eindtijd ligt/);
      await end.fill('20:00');
      assert.equal(await moment.getByText(/De eindtijd ligt/).count(), 0);
    }));

  it('brings back a row that was taken away', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const title = page.getByRole('group', { name: 'Moment 1' }).getByLabel('Wat is het?');
      await title.fill('inloopochtend');
      await page.getByRole('button', { name: 'Verwijder moment 1' }).click();
      assert.equal(await title.count(), 0);
      await page.keyboard.press('Enter');
      assert.equal(await title.inputValue(), 'inloopochtend');
    }));

  it('keeps what was typed after a row was taken away, when that row comes back', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const moment = (number: number) =>
        page.getByRole('group', { name: `Moment ${number}` }).getByLabel('Wat is het?');
      await moment(1).fill('inloopochtend');
      await page.getByRole('button', { name: 'Verwijder moment 1' }).click();
      await page.getByRole('button', { name: 'Nog een moment' }).click();
      await moment(1).fill('kerstviering');
      await page.getByLabel('Klas of groep').fill('2B');
      await page.locator('[data-undo]').click();
      assert.deepEqual([await moment(1).inputValue(), await moment(2).inputValue()], ['inloopochtend', 'kerstviering']);
      assert.equal(await page.getByLabel('Klas of groep').inputValue(), '2B');
    }));

  it('keeps each of several days that are ticked before the first has been drawn', () =>
    portal.during('#/card/make', async (page) => {
      await chooseSchool(page);
      const days = page.getByRole('group', { name: 'Leraar 1' }).locator('.days input');
      await days.evaluateAll((ticks) => ticks.slice(0, 3).forEach((tick) => (tick as HTMLInputElement).click()));
      await reload(page);
      await chooseSchool(page);
      const kept = await days.evaluateAll((ticks) => ticks.map((tick) => (tick as HTMLInputElement).checked));
      assert.deepEqual(kept, [true, true, true, false, false]);
    }));

  it('prints the card alone on one A6', () =>
    portal.during('#/card/make', async (page) => {
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
    portal.during(
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

  it('is made and checked by who is offered that alone; another reads so kindly, and goes back to the card', () =>
    portal.during('#/card/make', async (page) => {
      for (const address of ['#/card/make', '#/card/check'])
        for (const [role, you] of [
          ['parent', 'U'],
          ['pupil', 'Je'],
          ['external', 'U'],
        ] as const) {
          await page.evaluate((hash) => (location.hash = hash), address);
          await choose(page.locator('.who select'), role);
          await page.getByText(`die op de school werken. ${you} kunt de kaart`).waitFor();
          assert.equal(await page.locator('main :is(input, textarea)').count(), 0);
          assert.match(await page.title(), /^De koelkastkaart/);
          await page.getByRole('link', { name: 'Lees de kaart' }).click();
          await page.locator('dh-information-card').waitFor();
          assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /De koelkastkaart/);
        }
      await choose(page.locator('.who select'), 'leadership');
      await page.evaluate(() => (location.hash = '#/card/check'));
      await page.getByRole('heading', { name: 'Kijk uw pagina na' }).waitFor();
    }));
});
