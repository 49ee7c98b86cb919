import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type YearPlan } from '@driehoek/sdk/contact-calendar';
import { parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { choose, selectFamily, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function visiting(role: string, path: string, body: (page: Page) => Promise<void>): Promise<void> {
  const { page, leave } = await portal.visit(path, { acceptDownloads: true });
  await selectRole(page, role);
  await body(page);
  await leave();
}

const calendar = (page: Page) => page.locator('dh-contact-calendar');
const planOf = (page: Page): Promise<YearPlan> =>
  calendar(page).evaluate((element) => (element as unknown as { value: YearPlan }).value);

/** Opens a moment of the list, also one that is past. */
async function openMoment(page: Page, title: string): Promise<void> {
  const earlier = calendar(page).locator('.earlier:not([open]) > summary');
  if (await earlier.count()) await earlier.click();
  await calendar(page).getByRole('button', { name: title }).first().click();
}

async function fileOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await calendar(page).getByText('In mijn agenda', { exact: true }).first().click();
  await calendar(page).getByRole('button', { name: 'Zet het hele jaar in mijn agenda' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

describe('the year', () => {
  it('is changed by staff, and is so for parents, at the next visit too', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      await calendar(page).getByRole('button', { name: 'Nieuw moment' }).first().click();
      await calendar(page).getByLabel('Naam', { exact: true }).fill('maanwandeling');
      await calendar(page).getByRole('button', { name: 'Bewaren', exact: true }).click();
      await calendar(page).getByText('Toegevoegd: maanwandeling.').waitFor();
      await page.reload();
      await selectRole(page, 'ouder');
      await openMoment(page, 'maanwandeling');
      assert.equal(await calendar(page).getByRole('button', { name: 'Wijzigen' }).count(), 0);
    }));

  it('goes back a step after the page has stored each of them', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      const before = await planOf(page);
      await openMoment(page, 'wintermarkt');
      await calendar(page).getByRole('button', { name: 'week later' }).click();
      await calendar(page)
        .getByText(/Verplaatst: wintermarkt/)
        .waitFor();
      await calendar(page).getByRole('button', { name: 'Gaat niet door', exact: true }).click();
      await calendar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
      await calendar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
      const times = ({ entries }: YearPlan) => entries.map(({ id, start, cancelled }) => [id, start, cancelled]).sort();
      assert.deepEqual(times(await planOf(page)), times(before));
    }));

  it('lets a pupil say who comes along, and staff see how many and not who', () =>
    visiting('leerling', '#/year', async (page) => {
      await openMoment(page, 'ouderavond met de kinderen');
      await calendar(page).getByLabel('Naam', { exact: true }).fill('opa Ton');
      await calendar(page).getByRole('button', { name: 'Komt mee', exact: true }).click();
      await calendar(page).getByText('Komt mee: opa Ton.').waitFor();
      await page.reload();
      await selectRole(page, 'klassenleraar');
      await openMoment(page, 'ouderavond met de kinderen');
      await calendar(page)
        .getByText(/komt er 1 persoon/)
        .waitFor();
      assert.doesNotMatch(JSON.stringify(await planOf(page)), /opa Ton/);
    }));

  it('asks a family anew that said who comes to a moment that staff then move, and counts it as one without an answer', () =>
    visiting('leerling', '#/year', async (page) => {
      const title = 'ouderavond met de kinderen';
      const row = calendar(page).getByRole('button', { name: title }).first();
      const say = async () => {
        await calendar(page).getByRole('button', { name: 'opa Ton', exact: true }).click();
        await calendar(page).getByText('Komt mee: opa Ton.').waitFor();
      };
      await openMoment(page, title);
      await calendar(page).getByLabel('Naam', { exact: true }).fill('opa Ton');
      await calendar(page).getByRole('button', { name: 'Komt mee', exact: true }).click();
      await calendar(page).getByText('Komt mee: opa Ton.').waitFor();
      await selectRole(page, 'klassenleraar');
      await openMoment(page, title);
      await calendar(page)
        .getByText(/komt er 1 persoon/)
        .waitFor();
      await calendar(page).getByRole('button', { name: 'week later' }).click();
      await calendar(page)
        .getByText(/komen er 0 mensen/)
        .waitFor();
      await calendar(page)
        .getByText(/1 gezin zonder antwoord sinds het is verzet/)
        .first()
        .waitFor();
      await selectRole(page, 'leerling');
      assert.match(await row.innerText(), /Verzet, was .+ uur/);
      await openMoment(page, title);
      await say();
      assert.doesNotMatch(await row.innerText(), /Verzet/);
      await page.reload();
      await selectRole(page, 'klassenleraar');
      await openMoment(page, title);
      await calendar(page)
        .getByText(/komt er 1 persoon/)
        .waitFor();
    }));

  it('shows whom a family named to that home alone, and whom a child with two homes named to the child', () =>
    visiting('ouder', '#/year', async (page) => {
      const inPage = async () => JSON.stringify(await planOf(page)) + (await page.locator('main').innerText());
      const say = async (name: string) => {
        await calendar(page).getByLabel('Naam', { exact: true }).fill(name);
        await calendar(page).getByRole('button', { name: 'Komt mee', exact: true }).click();
        await calendar(page)
          .getByText(new RegExp(`Komt mee: .*${name}`))
          .waitFor();
      };
      const goTo = async (name: string) => {
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, name);
        await page.locator(name === 'year' ? 'portal-year h1' : 'portal-conversations h1').waitFor();
      };
      const lookAs = async (role: string, household?: string) => {
        await goTo('conversations');
        await selectRole(page, role);
        if (household) await choose(page.locator('select[name=household]'), household);
        await goTo('year');
        await openMoment(page, 'ouderavond met de kinderen');
      };
      await goTo('conversations');
      await selectFamily(page, 'Sem');
      await lookAs('ouder', 'parents');
      await say('mama');
      await lookAs('ouder', 'parents-2');
      assert.doesNotMatch(await inPage(), /mama/);
      await say('papa');
      await lookAs('leerling');
      assert.doesNotMatch(await inPage(), /mama|papa/);
      await say('opa Ton');
      await say('mama');
      await lookAs('ouder');
      assert.match(await inPage(), /papa/);
      assert.doesNotMatch(await inPage(), /mama|opa Ton/);
      await lookAs('ouder', 'parents');
      assert.match(await inPage(), /mama/);
      assert.doesNotMatch(await inPage(), /papa|opa Ton/);
      await lookAs('klassenleraar');
      // Whom the child and a home both named comes once.
      await calendar(page)
        .getByText(/komen er 3 mensen, uit 1 gezin/)
        .waitFor();
      for (const role of ['extern', 'klassenleraar', 'directie']) {
        await lookAs(role);
        assert.doesNotMatch(await inPage(), /mama|papa|opa Ton/, role);
      }
    }));

  it('gives a calendar file from which the plan comes back unchanged', () =>
    visiting('directie', '#/year', async (page) => {
      const plan = await planOf(page);
      const parsed = parseIcs(await fileOf(page));
      assert.deepEqual(parsed.unplaced, []);
      assert.deepEqual(parsed.plan, plan);
    }));

  it('takes in an untidy calendar file, says what it took and what not, and nothing twice', () =>
    visiting('directie', '#/year', async (page) => {
      const buffer = readFileSync('tests/fixtures/nl-school-holidays.real.ics');
      const choose = () =>
        page.locator('input[type=file]').setInputFiles({ name: 'vakanties.ics', mimeType: 'text/calendar', buffer });
      await choose();
      await page.getByText('vrije periodes zijn overgenomen').waitFor();
      await page.getByText('momenten horen niet in dit plan').waitFor();
      const once = await planOf(page);
      await choose();
      await page.getByText('vakanties.ics: er is niets nieuws.').waitFor();
      assert.deepEqual(await planOf(page), once);
    }));

  it('reads a long calendar file in a worker, and places what is in it with the school', () =>
    visiting('directie', '#/year', async (page) => {
      let workers = 0;
      page.on('worker', () => workers++);
      const event = (index: number) =>
        `BEGIN:VEVENT\r\nUID:${index}@elders\r\nSUMMARY:Koffie in de ouderkamer\r\nDTSTART:20261105T083000\r\nX-LANG:${'x'.repeat(500)}\r\nEND:VEVENT\r\n`;
      const buffer = Buffer.from(
        `BEGIN:VCALENDAR\r\n${Array.from({ length: 400 }, (_, index) => event(index)).join('')}`,
      );
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'schoolagenda.ics', mimeType: 'text/calendar', buffer });
      await page.getByText('400 momenten zijn erbij gekomen.').waitFor();
      assert.equal(workers, 1);
      const { entries } = await planOf(page);
      assert.equal(entries.filter(({ id, level }) => id.endsWith('@elders') && level === 'school').length, 400);
    }));

  it('says of a file that is no calendar why it cannot be read', () =>
    visiting('directie', '#/year', async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Beste ouders') });
      await page.getByRole('alert').getByText('brief.txt komt er niet bij').waitFor();
    }));

  it('follows the holidays of the region', () =>
    visiting('directie', '#/year', async (page) => {
      const autumn = async () => {
        const earlier = calendar(page).locator('.earlier:not([open]) > summary');
        if (await earlier.count()) await earlier.click();
        return calendar(page).locator('li', { hasText: 'herfstvakantie' }).first().innerText();
      };
      assert.match(await autumn(), /za 17 – zo 25/);
      await page.getByLabel('Vakanties van de regio').selectOption({ label: 'Noord' });
      await calendar(page).locator('li', { hasText: 'za 10 – zo 18' }).first().waitFor({ state: 'attached' });
    }));

  it('takes this year over into the next', () =>
    visiting('directie', '#/year', async (page) => {
      const { entries } = await planOf(page);
      await page.getByLabel('Schooljaar').first().selectOption({ index: 1 });
      await calendar(page).getByRole('button', { name: 'Neem vorig jaar over' }).click();
      await calendar(page)
        .getByText(/momenten overgenomen/)
        .waitFor();
      const next = await planOf(page);
      assert.equal(next.entries.length, entries.filter(({ cancelled }) => !cancelled).length);
    }));

  it('takes all of it back again in one step, for the class teacher, who sees how many come', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      await page.getByLabel('Schooljaar').first().selectOption({ index: 1 });
      await calendar(page).getByRole('button', { name: 'Neem vorig jaar over' }).click();
      await calendar(page)
        .getByText(/momenten overgenomen/)
        .waitFor();
      assert.ok((await planOf(page)).entries.length > 0);
      await calendar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
      await calendar(page)
        .getByText(/momenten overgenomen/)
        .waitFor({ state: 'detached' });
      assert.deepEqual((await planOf(page)).entries, []);
      assert.equal(await calendar(page).locator('[part=copied]').count(), 0);
      await page.reload();
      await page.getByLabel('Schooljaar').first().selectOption({ index: 1 });
      assert.deepEqual((await planOf(page)).entries, []);
    }));

  it('offers to prepare a talk at moments for talks alone', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      const prepare = calendar(page).getByRole('button', { name: 'Gesprekken bij dit moment' });
      for (const [id, count] of [
        ['kings-games', 0],
        ['6-cooking', 0],
        ['progress-talks-spring', 1],
      ] as const) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/year/${id}`);
        await calendar(page).locator(`[name=open][value="${id}"][aria-expanded=true]`).waitFor();
        assert.equal(await prepare.count(), count, id);
        assert.equal(await page.locator('portal-year-moment button').count(), count, id);
      }
    }));

  it('talks at a moment with the pupil who is chosen there, once, and leads to the talks that are there', () =>
    visiting('klassenleraar', '#/year/progress-talks-spring', async (page) => {
      await calendar(page).getByRole('button', { name: 'Gesprekken bij dit moment' }).click();
      const pupil = page.locator('portal-year-moment select');
      const isFocused = () => pupil.evaluate((field) => field.ownerDocument.activeElement === field);
      assert.equal(await isFocused(), true);
      assert.equal(await pupil.inputValue(), '', 'nobody is chosen for the teacher');
      const prepare = page.getByRole('button', { name: 'Bereid een gesprek voor' });
      await prepare.click();
      await page.getByText('Kies eerst met wie u praat.').waitFor();
      assert.equal(await isFocused(), true);
      await pupil.selectOption({ label: 'Mila' });
      await prepare.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      await page.waitForURL(/#\/conversations\/./);
      await page.getByRole('heading', { level: 1, name: /Mila/ }).waitFor();
      const talk = new URL(page.url()).hash;
      await page.evaluate(() => history.back());
      const links = page.locator('portal-year-moment').getByRole('link', { name: /Mila/ });
      await links.first().waitFor();
      assert.deepEqual(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href'))), [talk]);
      await pupil.selectOption({ label: 'Mila · er is al een gesprek' });
      assert.equal(await prepare.count(), 0);
      await page.getByRole('link', { name: 'Open het gesprek' }).click();
      await page.waitForURL(`**/${talk}`);
    }));

  it('leads from a moment that is over to the talks that were held at it', () =>
    visiting('klassenleraar', '#/year/start-talks', async (page) => {
      await calendar(page).getByRole('button', { name: 'Gesprekken bij dit moment' }).click();
      await page.locator('portal-year-moment select').selectOption({ label: 'Noah · er is al een gesprek' });
      await page.getByRole('link', { name: 'Open het gesprek' }).click();
      await page.getByRole('heading', { level: 1, name: /Noah/ }).waitFor();
    }));

  it('opens the moment of a link, in view, where the talk is prepared with its day and place', () =>
    visiting('klassenleraar', '#/year/progress-talks-autumn', async (page) => {
      const row = calendar(page).locator('[name=open][value=progress-talks-autumn][aria-expanded=true]');
      await row.waitFor();
      await page.waitForFunction(() => {
        const root = document.querySelector('dh-contact-calendar')?.shadowRoot;
        const { top, bottom } = root?.querySelector('[aria-expanded=true]')?.getBoundingClientRect() ?? {
          top: -1,
          bottom: 0,
        };
        return top >= 0 && bottom <= innerHeight;
      });
      await calendar(page).getByRole('button', { name: 'Gesprekken bij dit moment' }).click();
      await selectFamily(page, 'Noah');
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await page.waitForURL(/#\/conversations\/./);
      const plan = await page
        .locator('dh-conversation-planner')
        .evaluate((element) => (element as unknown as { value: { startOn: string; from: { id: string } } }).value);
      assert.deepEqual([plan.startOn, plan.from.id], ['2026-11-19', 'progress-talks-autumn']);
    }));

  it('opens the questions for parents at the moment that asks them, and their report for the teacher, and no talk', async () => {
    const chosen = (page: Page) =>
      page.locator('main select').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    await visiting('ouder', '#/year/ask-parents', async (page) => {
      await calendar(page).getByRole('button', { name: 'Vul de vragen in' }).click();
      await page.waitForURL(/#\/checklist$/);
      assert.ok((await chosen(page)).includes('parent-experience'));
    });
    await visiting('klassenleraar', '#/year/ask-parents', async (page) => {
      const report = calendar(page).getByRole('button', { name: 'Bekijk wat ouders antwoordden' });
      await report.waitFor();
      assert.equal(await page.getByRole('button', { name: /^Bereid .*voor$/ }).count(), 0);
      await report.click();
      await page.waitForURL(/#\/report$/);
      assert.ok((await chosen(page)).includes('parent-experience'));
    });
  });

  it('prints no word of its poster over the month beside it', () =>
    visiting('ouder', '#/year', async (page) => {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await calendar(page).getByText('Afdrukken', { exact: true }).click();
      await calendar(page).getByRole('button', { name: 'Jaarposter op A4' }).click();
      await page.locator('#dh-print-sheet').waitFor({ state: 'attached' });
      const beyond = await page.evaluate(() => {
        const sheet = document.getElementById('dh-print-sheet')?.shadowRoot;
        const titles = [...(sheet?.querySelectorAll<HTMLElement>('.months .title') ?? [])];
        return {
          count: titles.length,
          // What is below the lowest line, as a part of the sheet.
          empty: (() => {
            const poster = sheet!.querySelector('.poster')!.getBoundingClientRect();
            const lines = [...sheet!.querySelectorAll('.months li')].map((each) => each.getBoundingClientRect().bottom);
            return (poster.bottom - Math.max(...lines)) / poster.height;
          })(),
          beyond: titles
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map((each) => each.innerText),
        };
      });
      assert.ok(beyond.count > 20, `${beyond.count} titles`);
      assert.deepEqual(beyond.beyond, []);
      assert.ok(beyond.empty < 0.12, `${beyond.empty} of the sheet is empty`);
    }));

  it('prints the year on one sheet and the list on as many as it takes', () =>
    visiting('ouder', '#/year', async (page) => {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      const pages = async (button: string) => {
        await calendar(page).getByText('Afdrukken', { exact: true }).click();
        await calendar(page).getByRole('button', { name: button }).click();
        await page.locator('#dh-print-sheet').waitFor({ state: 'attached' });
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        const points = /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)![1]!.trim().split(' ').slice(2).map(Number);
        return [pdf.match(/\/Type\s*\/Page\b/g)?.length, ...points.map((side) => Math.round((side / 72) * 25.4))];
      };
      assert.deepEqual(await pages('Jaarposter op A4'), [1, 297, 210]);
      assert.deepEqual(await pages('Jaarposter op A3'), [1, 420, 297]);
      const [count] = await pages('Agenda op A4');
      assert.ok(Number(count) >= 1 && Number(count) <= 4, `${count} pages`);
    }));
});

describe('the class', () => {
  it('is for its teacher alone', () =>
    visiting('directie', '#/class', async (page) => {
      await page.getByText(/alleen voor de leraar/).waitFor();
      assert.equal(await page.locator('dh-class-contacts').count(), 0);
    }));

  it('is for parents where they say how they like to be reached, and shows nothing of the class', () =>
    visiting('ouder', '#/class', async (page) => {
      await page.locator('dh-contact-preferences').waitFor();
      assert.equal(await page.locator('dh-class-contacts').count(), 0);
    }));

  it('keeps a contact that was recorded', () =>
    visiting('klassenleraar', '#/class', async (page) => {
      const contacts = () =>
        page
          .locator('dh-class-contacts')
          .evaluate((element) =>
            (element as unknown as { value: { pupils: { contacts: unknown[] }[] } }).value.pupils.map(
              ({ contacts }) => contacts.length,
            ),
          );
      const before = await contacts();
      await page.locator('dh-class-contacts').getByRole('button', { name: /Daan/ }).first().click();
      await page
        .locator('dh-class-contacts')
        .getByRole('button', { name: /gesproken|praat/i })
        .first()
        .click();
      await page.reload();
      await page.locator('dh-class-contacts').waitFor();
      const after = await contacts();
      assert.equal(after[3], before[3]! + 1);
    }));
});
