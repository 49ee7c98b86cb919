import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function talking(path: string, body: (talk: FamilyTalk) => Promise<void>): Promise<void> {
  const { page, leave } = await portal.visit(path, { acceptDownloads: true });
  await body(new FamilyTalk(page));
  await leave();
}

describe('six ways of working', () => {
  it('pupils present their own progress to parents and coach, three times a year', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await talk.as('klassenleraar', async () => {
        await page.getByText('Nieuw gesprek').click();
        await page.getByLabel('Soort gesprek').selectOption({ label: 'voortgangsgesprek' });
        await page.getByLabel('Over welke leerling').selectOption({ label: 'Tess' });
        await page.getByLabel('Zet een gesprek klaar bij alle 3 voortgangsmomenten van dit jaar').check();
        await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
        await page.getByText('3 gesprekken staan klaar.').waitFor();
      });
      await talk.lookAs('leerling');
      await talk.withFamily('Tess');
      for (let time = 0; time < 3; time += 1) {
        const said = `Dit heb ik geleerd, keer ${time + 1}`;
        await talk.as('leerling', async () => {
          await talk.goTo('conversations');
          const open = page.locator('section[aria-labelledby=open-title]').getByRole('link');
          assert.equal(await open.count(), 3 - time);
          await open.first().click();
          await talk.unfold('pupil-role');
          await talk.part('pupil-role').getByRole('radio', { name: 'De leerling vertelt zelf.' }).check();
          await talk.add('agenda', said);
        });
        await talk.as('klassenleraar', async () => {
          assert.equal((await talk.plan()).pupilRole, 'presents');
          await talk.stage('In gesprek');
          await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
          await planner.getByText('De leerling aan het woord').first().waitFor();
          await talk.agree('Tess leest voor aan de kleuters.', 'leerling', '2027-06-01');
          await talk.finish();
        });
        await talk.as('ouder', async () => {
          await talk.part('agreements').getByText('Tess leest voor aan de kleuters.').waitFor();
          await planner.getByRole('radio', { name: 'Ja, dit hebben we afgesproken' }).check();
          await planner.getByRole('button', { name: 'Laat het weten' }).click();
          await planner.getByText('De school ziet uw antwoord.').waitFor();
        });
        await talk.as('klassenleraar', () => talk.part('confirmation').getByText('Ja, dit hebben we').waitFor());
      }
    }));

  it('a support talk opens with a compliment, names what the school can and cannot promise, and ends in small steps', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await talk.as('zorgprofessional', async () => {
        await talk.begin('gesprek over extra hulp', 'Umut', '2027-01-12T15:00');
        await talk
          .part('advice')
          .getByText(/goed gaat|goed nieuws/i)
          .first()
          .waitFor();
        await talk.unfold('meeting');
        await planner.getByLabel('Het gaat over een plan voor extra hulp (opp)').check();
        await talk.add('strengths', 'Umut helpt iedereen die valt.', 'school');
        await talk.unfold('promises');
        const promises = talk.part('promises');
        for (const [at, [kind, words]] of [
          ['Dit kan de school', 'Elke dag een rustige start.'],
          ['Dit kan de school niet', 'De hele dag iemand naast Umut.'],
        ].entries()) {
          await promises.getByRole('button', { name: '+ Toevoegen' }).click();
          await promises.locator('textarea').nth(at).fill(String(words));
          await promises
            .locator('select')
            .nth(at)
            .selectOption({ label: String(kind) });
        }
        await talk.stage('In gesprek');
        await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
        await planner.getByRole('button', { name: 'Verder', exact: true }).click();
        await planner.locator('[part=phase]').getByText('Umut helpt iedereen die valt.').waitFor();
        await talk.agree('Umut kiest zijn plek in de klas.', 'leerling', '2027-01-19');
        await talk.agree('De leraar begroet Umut elke ochtend.', 'school', '2027-01-19');
        await talk.agree('Thuis praten we over één leuk ding.', 'ouders', '2027-01-19');
        await talk.finish();
        assert.deepEqual(
          (await talk.plan()).agreements.map(({ who, by }) => [who, by]),
          [
            ['pupil', '2027-01-19'],
            ['school', '2027-01-19'],
            ['parents', '2027-01-19'],
          ],
        );
      });
      await talk.lookAs('ouder');
      await talk.goTo('conversations');
      await talk.withFamily('Umut');
      await talk.open('Gesprek over extra hulp · Umut');
      const letter = await planner.locator('[part=letter]').textContent();
      assert.ok(
        Number(letter?.indexOf('valt.')) < Number(letter?.indexOf('kiest zijn plek')),
        'the compliment is first',
      );
      await talk.stage('Voorbereiden');
      const promises = talk.part('promises');
      await promises.getByText('Elke dag een rustige start.').waitFor();
      assert.match(await promises.innerText(), /Dit kan de school niet De hele dag iemand naast Umut\./);
      await planner.getByText('Daar beslist u over mee.').waitFor();
      assert.equal(await page.getByRole('button', { name: 'In gesprek' }).count(), 0);
    }));

  it('a new pupil: two contacts in the first week, a start talk on wishes and expectations, a follow-up from what the parents need', () =>
    talking('#/class', async (talk) => {
      const { page, planner } = talk;
      await talk.lookAs('klassenleraar');
      const contacts = page.locator('dh-class-contacts');
      for (let time = 0; time < 2; time += 1) {
        await contacts.getByRole('button', { name: /Hana/ }).first().click();
        await contacts
          .getByRole('button', { name: /gesproken|praat/i })
          .first()
          .click();
        await contacts.getByRole('status').getByText(/Hana/).waitFor();
      }
      const held = await contacts.evaluate(
        (element) =>
          (element as unknown as { value: { pupils: { name: string; contacts: unknown[] }[] } }).value.pupils.find(
            ({ name }) => name === 'Hana',
          )?.contacts.length,
      );
      assert.equal(held, 2);
      const answer = async (doer: string) => {
        const form = page.locator('dh-expectations-form');
        await form.locator('input[name="importance:contact.1"][value=yes]').check({ force: true });
        await form.locator(`input[name="who:contact.1"][value=${doer}]`).check({ force: true });
        for (let theme = 1; theme < 8; theme += 1) await form.getByRole('button', { name: 'Verder' }).click();
        await form.getByRole('button', { name: 'Overzicht' }).click();
        await form.getByRole('button', { name: 'Inleveren' }).click();
        await page.locator('dh-expectations-comparison').waitFor();
      };
      await talk.goTo('expectations');
      await talk.withFamily('Hana');
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await answer('school');
      await talk.as('ouder', () => answer('together'));
      await talk.lookAs('klassenleraar');
      await talk.begin('startgesprek', 'Hana', '2026-12-01T15:30');
      await talk.goTo('expectations');
      await page
        .locator('dh-expectations-comparison')
        .getByRole('button', { name: /^Zet op de agenda/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'Naar het gesprek' }).click();
      await talk.heading.getByText('Startgesprek · Hana').waitFor();
      assert.ok((await talk.plan()).agenda.some(({ from }) => from?.kind === 'expectation'));
      await talk.as('ouder', () => talk.add('agenda', 'Hoe vindt Hana vriendjes?'));
      await talk.as('klassenleraar', async () => {
        await talk.stage('In gesprek');
        await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
        await talk.agree('Hana krijgt een maatje.', 'school', '2026-12-08', 'Hoe vindt Hana vriendjes?');
        await talk.finish();
        await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
        await talk.heading.getByText('Vervolggesprek · Hana').waitFor();
      });
      await talk.as('ouder', () => talk.part('agenda').getByText('Hana krijgt een maatje.').waitFor());
    }));

  it('parents hear half-way how a plan of support goes, and another parent is there as an experienced guest', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await talk.as('zorgprofessional', async () => {
        await talk.begin('gesprek over extra hulp', 'Vera', '2027-01-12T15:00');
        await talk.unfold('participants');
        await talk.part('participants').getByRole('button', { name: '+ Nog iemand' }).click();
        const guest = talk.part('participants').locator('.row').last();
        await guest.getByLabel('Naam').fill('Hatice');
        await guest.getByLabel('Rol').selectOption({ label: 'extern' });
        await guest.getByLabel('Komt als (tolk, gast)').fill('ouder die dit meemaakte');
        await guest.getByLabel('Het gezin weet dat deze persoon komt').check();
        await talk.stage('Afspraken');
        await planner.getByRole('button', { name: '+ Contact tussendoor' }).click();
        await talk.part('next').getByLabel('Waarom').selectOption({ label: 'halverwege: hoe gaat het?' });
        await talk.part('next').getByLabel('Wanneer').fill('2027-02-02');
      });
      await talk.lookAs('ouder');
      await talk.goTo('conversations');
      await talk.withFamily('Vera');
      await talk.open('Gesprek over extra hulp · Vera');
      assert.match(await talk.part('participants').innerText(), /Hatice\s+ouder die dit meemaakte/);
      await talk.stage('Afspraken');
      await talk.part('next').getByText('di 2 februari: halverwege: hoe gaat het?').waitFor();
      assert.equal(await page.getByText('Rol', { exact: true }).count(), 0);
    }));

  it('newcomers: an interpreter, pictures, parents and school each in their own language', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await talk.as('klassenleraar', async () => {
        await talk.begin('startgesprek', 'Xia', '2026-12-03T08:45');
        await talk.unfold('participants');
        const parent = talk
          .part('participants')
          .locator('.row')
          .filter({ has: page.locator('option[value=parent]:checked') });
        await parent.first().getByLabel('Spreekt het liefst').selectOption('en');
        await talk.part('advice').getByText(/tolk/).first().waitFor();
        await planner.getByLabel('Er komt een tolk').check();
        await talk.part('advice').getByText(/tolk/).waitFor({ state: 'detached' });
        await talk.add('strengths', 'Xia lacht veel.', 'school');
        await talk.stage('In gesprek');
        await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
        await planner.locator('[part=phase] svg.pictogram').waitFor();
        await talk.agree('Xia leert elke dag één woord.', 'samen', '2026-12-17');
        await talk.finish();
        await talk.part('summary').getByLabel('Taal').selectOption('en');
        await planner.locator('[part=letter]').getByText('17 December 2026').waitFor();
      });
      await talk.lookAs('ouder');
      await page.getByRole('button', { name: 'English' }).click();
      await page.goto(page.url().replace(/#.*/, '#/conversations'));
      await page.locator('select[name=family]').selectOption({ label: 'Xia' });
      await page.locator('.conversations').getByRole('link').first().click();
      await planner.locator('[part=letter]').getByText('Xia leert elke dag één woord.').waitFor();
      await planner.getByRole('button', { name: 'Prepare' }).click();
      await planner.getByText('Who is there').waitFor();
      await planner.getByLabel('I would like an interpreter').waitFor();
      assert.ok(await planner.getByLabel('I would like an interpreter').isChecked());
      assert.equal(await planner.getByText('Voorbereiden').count(), 0);
    }));

  it('a home visit at the start of the school year, to get to know each other', () =>
    talking('#/year', async (talk) => {
      const { page, planner } = talk;
      await talk.lookAs('klassenleraar');
      const calendar = page.locator('dh-contact-calendar');
      await calendar.getByRole('button', { name: 'Nieuw moment' }).first().click();
      const dialog = calendar.getByRole('dialog');
      await dialog.getByLabel('Naam', { exact: true }).fill('kennismaken bij u thuis');
      await dialog.locator('select[name=kind]').selectOption('home-visit');
      await dialog.locator('[name=goal]').fill('Elkaar leren kennen.');
      await calendar.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await calendar.getByText('Toegevoegd: kennismaken bij u thuis.').waitFor();
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await talk.heading.getByText('Huisbezoek · Noah').waitFor();
      assert.equal((await talk.plan()).from?.kind, 'calendar-entry');
      await talk.lookAs('ouder');
      await talk.part('meeting').getByText('Elkaar leren kennen.').waitFor();
      const waiting = page.waitForEvent('download');
      if ((await talk.plan()).start === undefined) {
        await talk.lookAs('klassenleraar');
        await talk.unfold('meeting');
        await planner.getByLabel('Wanneer').fill('2026-12-09T15:30');
        await planner.getByLabel('Wanneer').blur();
        await talk.lookAs('ouder');
      }
      await planner.getByRole('button', { name: 'Zet in mijn agenda' }).click();
      assert.match((await waiting).suggestedFilename(), /\.ics$/);
    }));
});
