import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { FamilyTalk } from './family-talk.js';
import { findBarriers, openPortal, type Portal, TODAY } from './portal.js';
import { selectFamily } from './portal-page.js';

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

/** The family as which parent and pupil look, and with whom staff talk. */
async function beFamilyOf(talk: FamilyTalk, pupil: string): Promise<void> {
  await talk.lookAs('ouder');
  await talk.goTo('conversations');
  await talk.withFamily(pupil);
}

const thisYear = schoolYearOf(TODAY);
/** A day in the autumn of this school year. */
const autumn = (day: string) => `${thisYear.slice(0, 4)}-${day}`;

describe('six ways of working', () => {
  it('pupils present their own progress to parents and coach, three times a year', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await beFamilyOf(talk, 'Tess');
      await talk.as('klassenleraar', async () => {
        await page.getByText('Nieuw gesprek').click();
        await page.getByLabel('Soort gesprek').selectOption({ label: 'voortgangsgesprek' });
        await page.getByLabel('Over welke leerling').selectOption({ label: 'Tess' });
        await page.getByLabel('Zet een gesprek klaar bij alle 3 voortgangsmomenten van dit jaar').check();
        await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
        await page.getByText('3 gesprekken staan klaar.').waitFor();
        await talk.open('Voortgangsgesprek · Tess');
        await talk.unfold('participants');
        const coach = talk.part('participants').locator('.row').first();
        await coach.getByLabel('Naam').fill('Juf Noor');
        await coach.getByLabel('Komt als (tolk, gast)').fill('coach');
        // The family is told of all three.
        for (const _talk of ['first', 'second', 'third']) {
          await talk.goTo('conversations');
          await page.locator('dh-conversation-board tr', { hasText: 'concept' }).getByRole('button').first().click();
          await planner.waitFor();
          await talk.announce();
        }
      });

      await talk.as('leerling', async () => {
        await talk.open('Voortgangsgesprek · Tess');
        assert.match(await talk.part('participants').innerText(), /Juf Noor\s+coach/);
        const roles = talk.part('pupil-role');
        await roles.getByRole('heading', { name: 'Wat doe jij in het gesprek?' }).waitFor();
        await roles.getByRole('radio', { name: 'Ik zit erbij en praat mee.' }).check();
        await roles.getByRole('radio', { name: 'Ik vertel het zelf.' }).check();
        await talk.add('strengths', 'Ik durf nu voor de klas te praten.');
        await talk.add('agenda', 'Mijn map: van breuken naar procenten');
        await talk.add('agenda', 'Dit schrijf ik alleen voor mezelf op');
        await talk.share({ but: 'alleen voor mezelf' });
      });

      await talk.as('klassenleraar', async () => {
        assert.equal((await talk.plan()).pupilRole, 'presents');
        assert.doesNotMatch(await talk.inPage(), /alleen voor mezelf/);
        await talk.unfold('agenda');
        await talk.part('agenda').locator('details.inner > summary').click();
        const folder = talk.part('agenda').locator('[data-list=schedule] li').filter({ hasText: 'Mijn map' });
        await folder.getByLabel('Wanneer in het gesprek').selectOption({ label: 'De leerling aan het woord' });
        await talk.hold();
        await (await talk.turnTo('Wat gaat er goed?')).getByText('Ik durf nu voor de klas te praten.').waitFor();
        await (await talk.turnTo('De leerling aan het woord')).getByText('van breuken naar procenten').waitFor();
        await talk.agree('Tess legt thuis elke vrijdag één som uit.', 'leerling', '2027-03-05');
        await talk.finish();
      });

      for (const role of ['leerling', 'ouder']) {
        await talk.lookAs(role);
        assert.deepEqual(await talk.agreed(), [
          `${role === 'leerling' ? 'Jij' : 'Leerling'} Tess legt thuis elke vrijdag één som uit. vóór of op 5 maart 2027`,
        ]);
      }
      assert.doesNotMatch(await talk.inPage(), /alleen voor mezelf/);
      await talk.confirm();
      await talk.as('klassenleraar', () => talk.part('confirmation').getByText('Ja, dit hebben we').waitFor());

      // The two that are to come are for the pupil to prepare as well.
      await talk.as('leerling', async () => {
        for (const time of [0, 1]) {
          await talk.goTo('conversations');
          const toCome = page.locator('section[aria-labelledby=open-title]').getByRole('link');
          assert.equal(await toCome.count(), 2);
          await toCome.nth(time).click();
          await planner.waitFor();
          assert.ok(await planner.getByRole('radio', { name: 'Ik vertel het zelf.' }).isChecked());
        }
      });
    }));

  it('a support talk opens with a compliment, names what the school can and cannot promise, and ends in small steps', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await beFamilyOf(talk, 'Umut');
      await talk.as('zorgprofessional', async () => {
        await talk.begin('gesprek over extra hulp', 'Umut', '2027-01-12T15:00');
        const noGoodNews = talk.part('advice').getByText('Er staat nog niets bij wat goed gaat.');
        await noGoodNews.waitFor();
        await talk.add('strengths', 'Umut helpt iedereen die valt.');
        await noGoodNews.waitFor({ state: 'detached' });
        await talk.unfold('meeting');
        await planner.getByLabel('Het gaat over een plan voor extra hulp (opp)').check();
        await talk.part('advice').getByText('beslissen de ouders mee').waitFor();
        await talk.unfold('promises');
        const promises = talk.part('promises');
        for (const [at, [kind, words]] of (
          [
            ['Dit kan de school', 'Elke dag een rustige start.'],
            ['Dit kan de school niet', 'De hele dag iemand naast Umut.'],
          ] as const
        ).entries()) {
          await promises.getByRole('button', { name: '+ Toevoegen' }).click();
          await promises.getByRole('textbox').nth(at).fill(words);
          await promises.getByRole('combobox').nth(at).selectOption({ label: kind });
        }
        await talk.add('agenda', 'Voor onszelf: wie belt de wijkagent?');
        await talk.add('agenda', 'De ochtenden zijn druk');
        // The compliment goes before who is who.
        await talk.unfold('phases');
        await planner.getByRole('button', { name: 'Wat gaat er goed?: Naar boven' }).click();
        assert.deepEqual(await findBarriers(page), []);
        await talk.announce();
        await talk.share({ but: 'wijkagent' });

        await talk.hold();
        const phase = talk.part('phase');
        assert.equal(await phase.getByRole('heading', { level: 3 }).innerText(), 'Wat gaat er goed?');
        await phase.getByText('Umut helpt iedereen die valt.').waitFor();
        assert.doesNotMatch(await phase.innerText(), /ochtenden|rustige start/);
        const school = await (await talk.turnTo('De school aan het woord')).innerText();
        assert.match(school, /Dit kan de school\s+Elke dag een rustige start\./);
        assert.match(school, /Dit kan de school niet\s+De hele dag iemand naast Umut\./);
        await talk.agree('Umut kiest zijn plek in de klas.', 'leerling', '2027-01-19');
        await talk.agree('De leraar begroet Umut elke ochtend.', 'school', '2027-01-19');
        await talk.agree('Thuis praten we over één leuk ding.', 'ouders', '2027-01-26');
        await talk.finish();
        await talk.part('next').getByLabel('We kijken samen terug op').fill(TODAY);
        await talk.part('next').getByLabel('Hoe laat').fill('15:00');
        await talk.stage('Voorbereiden');
        assert.doesNotMatch(
          await talk.part('advice').innerText(),
          /Wie doet ‘|Wanneer is ‘|Wanneer zijn ‘|geen dag om samen/,
        );
      });

      await talk.as('ouder', async () => {
        assert.deepEqual(await talk.agreed(), [
          'Leerling Umut kiest zijn plek in de klas. vóór of op 19 januari 2027',
          'School De leraar begroet Umut elke ochtend. vóór of op 19 januari 2027',
          'Ouders Thuis praten we over één leuk ding. vóór of op 26 januari 2027',
        ]);
        assert.doesNotMatch(await talk.inPage(), /wijkagent/);
        const letter = await planner.locator('[part=letter]').innerText();
        const places = ['helpt iedereen', 'ochtenden zijn druk', 'kiest zijn plek'].map((words) =>
          letter.indexOf(words),
        );
        assert.ok(places[0]! > 0 && places[0]! < places[1]! && places[1]! < places[2]!, `in the letter at ${places}`);
        await talk.stage('Voorbereiden');
        await talk.part('strengths').waitFor();
        const parts = await talk.parts();
        for (const later of ['expectations', 'agenda', 'promises'])
          assert.ok(parts.indexOf('strengths') < parts.indexOf(later), `strengths before ${later} in ${parts}`);
        const promises = await talk.part('promises').innerText();
        assert.match(promises, /Dit kan de school Elke dag een rustige start\./);
        assert.match(promises, /Dit kan de school niet De hele dag iemand naast Umut\./);
        await talk.part('meeting').getByText('Daar beslist u over mee.').waitFor();
        assert.equal(await page.getByRole('button', { name: 'In gesprek' }).count(), 0);
      });
    }));

  it('a new pupil: two contacts in the first week, a start talk on wishes and expectations, a follow-up from what the parents need', () =>
    talking('#/class', async (talk) => {
      const { page, planner } = talk;
      await talk.lookAs('klassenleraar');
      const contacts = page.locator('dh-class-contacts');
      await contacts.getByRole('button', { name: 'Meer over Hana' }).click();
      const gap = contacts.getByText(
        'Hana is nieuw. Zoek in de eerste week twee keer contact met de ouders: zie of bel elkaar.',
      );
      const record = contacts.getByRole('group', { name: 'Contact met een ouder van Hana, vandaag' });
      await gap.waitFor();
      await record.getByRole('button', { name: 'Even gesproken' }).click();
      await contacts.getByText('Genoteerd bij Hana: even gesproken, vandaag.').waitFor();
      await gap.waitFor();
      await record.getByRole('button', { name: 'Gebeld' }).click();
      await gap.waitFor({ state: 'detached' });

      const form = page.locator('dh-expectations-form');
      const comparison = page.locator('dh-expectations-comparison');
      const answer = async (doer: string) => {
        await form.locator('input[name="importance:contact.1"][value=yes]').check({ force: true });
        await form.locator(`input[name="who:contact.1"][value=${doer}]`).check({ force: true });
        for (let theme = 1; theme < 8; theme += 1) {
          await form.getByText(`Thema ${theme} van 8`).waitFor();
          await form.getByRole('button', { name: 'Verder' }).click();
        }
        await form.getByRole('button', { name: 'Nakijken' }).click();
        await form.getByRole('button', { name: 'Inleveren' }).click();
        await comparison.waitFor();
      };
      await talk.begin('startgesprek', 'Hana', autumn('12-01T15:30'));
      await talk.announce();
      await talk.goTo('expectations');
      await talk.withFamily('Hana');
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await answer('school');
      await comparison.getByText('We zijn nog niet compleet').waitFor();
      await talk.as('ouder', async () => {
        await answer('together');
        assert.equal(await page.getByLabel('Zet op de agenda van').innerText(), 'Startgesprek · Hana');
        await comparison
          .getByRole('listitem')
          .filter({ hasText: 'Af en toe contact zoeken' })
          .first()
          .getByRole('button', { name: /^Zet op de agenda/ })
          .click();
        await page.getByRole('link', { name: 'Naar het gesprek' }).click();
        await talk.heading.getByText('Startgesprek · Hana').waitFor();
        await talk.add('agenda', 'Hoe vindt Hana vriendjes?');
        await talk.share();
      });

      await talk.as('klassenleraar', async () => {
        const { agenda } = await talk.plan();
        assert.deepEqual(
          agenda.map(({ by, from }) => [by, from?.kind, from?.id]),
          [
            ['parents', 'expectation', 'contact.1'],
            ['parents', undefined, undefined],
          ],
        );
        await talk.hold();
        await talk.agree('Hana krijgt een maatje.', 'school', autumn('12-08'), 'Hoe vindt Hana vriendjes?');
        await talk.finish();
        await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
        await talk.heading.getByText('Vervolggesprek · Hana').waitFor();
        await talk.announce();
      });

      await talk.as('ouder', async () => {
        assert.match(await talk.part('agenda').innerText(), /School\s+Hana krijgt een maatje\./);
        const before = page.locator('.chains [data-side=before]').filter({ hasText: 'Hoe vindt Hana vriendjes?' });
        await before.getByRole('link', { name: 'Hoe vindt Hana vriendjes?' }).first().click();
        await talk.heading.getByText('Startgesprek · Hana').waitFor();
        assert.match(await planner.locator('[part=letter]').innerText(), /Hana krijgt een maatje\./);
      });
    }));

  it('parents hear half-way how a plan of support goes, and another parent is there as an experienced guest', () =>
    talking('#/conversations', async (talk) => {
      const { planner } = talk;
      await beFamilyOf(talk, 'Vera');
      await talk.as('zorgprofessional', async () => {
        await talk.begin('gesprek over extra hulp', 'Vera', '2027-01-12T15:00');
        await talk.unfold('meeting');
        await planner.getByLabel('Het gaat over een plan voor extra hulp (opp)').check();
        await talk.unfold('participants');
        await talk.part('participants').getByRole('button', { name: '+ Nog iemand' }).click();
        const guest = talk.part('participants').locator('.row').last();
        await guest.getByLabel('Naam').fill('Hatice');
        await guest.getByLabel('Rol').selectOption({ label: 'extern' });
        await guest.getByLabel('Komt als (tolk, gast)').fill('ouder die dit meemaakte');
        await talk.announce();
        // Nobody is there unannounced: somebody who comes later is told of as well.
        await talk.part('participants').getByRole('button', { name: '+ Nog iemand' }).click();
        const later = talk.part('participants').locator('.row').last();
        await later.getByLabel('Naam').fill('Bilal');
        await later.getByLabel('Rol').selectOption({ label: 'extern' });
        const unannounced = talk.part('advice').getByText('Weet het gezin dat Bilal komt');
        await unannounced.waitFor();
        await talk.announce();
        await unannounced.waitFor({ state: 'detached' });
        await talk.add('agenda', 'Voor onszelf: eerst met de orthopedagoog bellen');
        await talk.hold();
        await talk.agree('Vera leest in een klein groepje.', 'school', '2027-03-01');
        await talk.finish();
        await planner.getByRole('button', { name: '+ Contact tussendoor' }).click();
        const checkIn = talk.part('next').locator('.row').last();
        await checkIn.getByLabel('Waarom').selectOption({ label: 'halverwege bijpraten' });
        await checkIn.getByLabel('Wanneer').fill(TODAY);
        await checkIn.getByRole('combobox', { name: /^Hoe/ }).selectOption({ label: 'telefoon' });
      });

      const halfWay = talk.part('next').getByText('ma 16 november: halverwege bijpraten');
      await talk.as('ouder', async () => {
        await halfWay.waitFor();
        assert.doesNotMatch(await talk.part('next').innerText(), /is geweest/);
        assert.match(
          await planner.locator('[part=letter]').innerText(),
          /maandag 16 november 2026: halverwege bijpraten \(telefoon\)/,
        );
        assert.doesNotMatch(await talk.inPage(), /orthopedagoog/);
        await talk.stage('Voorbereiden');
        assert.match(await talk.part('participants').innerText(), /Hatice\s+ouder die dit meemaakte/);
      });

      // Half-way: the school calls, and the parents see how it stands.
      await talk.as('zorgprofessional', async () => {
        await talk.stage('Afspraken');
        await talk.part('next').getByLabel('is geweest').check();
        await planner.getByLabel('Hoe staat het?').selectOption({ label: 'mee bezig' });
      });
      await talk.as('ouder', async () => {
        await talk.stage('Afspraken');
        await halfWay.waitFor();
        assert.match(await talk.part('next').innerText(), /\(telefoon\) · is geweest/);
        assert.deepEqual(await talk.agreed(), [
          'School Vera leest in een klein groepje. vóór of op 1 maart 2027 mee bezig',
        ]);
      });
    }));

  it('newcomers: an interpreter, pictures, parents and school each in their own language', () =>
    talking('#/conversations', async (talk) => {
      const { page, planner } = talk;
      await beFamilyOf(talk, 'Xia');
      await talk.as('klassenleraar', async () => {
        await talk.begin('startgesprek', 'Xia', autumn('12-03T08:45'));
        await talk.announce();
      });

      // The parent reads English, says so, and asks for somebody who interprets.
      await talk.lookAs('ouder');
      await page.getByRole('button', { name: 'English' }).click();
      await planner.getByText('Who is there').waitFor();
      await planner.getByLabel('The language I speak best').selectOption({ label: 'English' });
      await planner.getByLabel('I would like an interpreter').check();
      await talk.add('agenda', 'How can I read with Xia?');
      await talk.share();
      assert.doesNotMatch(await planner.innerText(), /Voorbereiden|Waarover we praten/);
      await page.getByRole('button', { name: 'Nederlands' }).click();

      await talk.as('klassenleraar', async () => {
        await talk.unfold('participants');
        // What a home asks for, the school arranges.
        await planner.getByText('Tolk gevraagd door').waitFor();
        assert.equal(await planner.getByLabel('Er komt een tolk').isChecked(), false);
        await planner.getByLabel('Er komt een tolk').check();
        assert.equal((await talk.plan()).participants.find(({ role }) => role === 'parent')?.language, 'en');
        await talk.part('participants').getByRole('button', { name: '+ Nog iemand' }).click();
        const interpreter = talk.part('participants').locator('.row').last();
        await interpreter.getByLabel('Naam').fill('Yousef');
        await interpreter.getByLabel('Rol').selectOption({ label: 'extern' });
        await interpreter.getByLabel('Komt als (tolk, gast)').fill('tolk');
        await talk.announce();
        await talk.add('strengths', 'Xia lacht veel.');
        await talk.hold();
        for (const phase of [
          'Welkom',
          'Wat gaat er goed?',
          'Ouders aan het woord',
          'Houden en veranderen',
          'Afspraken',
          'Afronden',
        ])
          await (await talk.turnTo(phase)).locator('svg.pictogram').waitFor();
        await talk.agree('Xia leert elke dag één woord.', 'samen', autumn('12-17'));
        await talk.finish();
        await planner.locator('[part=letter]').getByText('Er was een tolk bij.').waitFor();
      });

      await talk.lookAs('ouder');
      await page.getByRole('button', { name: 'English' }).click();
      const letter = planner.locator('[part=letter]');
      await letter.getByText('There was an interpreter.').waitFor();
      assert.equal(await letter.getAttribute('lang'), 'en');
      const words = await letter.innerText();
      assert.match(
        words,
        /What we agreed\n1\. Xia leert elke dag één woord\.\n {3}Who: together\n {3}Ready on: \w+day/,
      );
      assert.match(words, /Yousef \(tolk\)/);
      assert.match(words, /How can I read with Xia\?/);
      assert.doesNotMatch(words, /Wat we hebben afgesproken|Klaar op/);
      // Whoever would rather read Dutch to practise it, can.
      await planner.getByLabel('Language').selectOption({ label: 'Dutch' });
      await letter.getByText('Er was een tolk bij.').waitFor();
      // The sheet to prepare with has the same pictures.
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await planner.getByRole('button', { name: 'Prepare' }).click();
      await planner.getByRole('button', { name: /^A4\s*: Sheet for parents$/ }).click();
      await page.locator('#dh-print-sheet svg.pictogram').first().waitFor({ state: 'attached' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }));

  it('a home visit at the start of every school year, to get to know each other', () =>
    talking('#/year', async (talk) => {
      const { page, planner } = talk;
      const calendar = page.locator('dh-contact-calendar');
      const goal = 'Elkaar leren kennen, op een plek die van u is.';
      await talk.lookAs('klassenleraar');
      await calendar.getByRole('button', { name: 'Nieuw moment' }).first().click();
      const dialog = calendar.getByRole('dialog');
      await dialog.getByLabel('Naam', { exact: true }).fill('kennismaken bij u thuis');
      await dialog.getByLabel('Soort contact').selectOption({ label: 'huisbezoek' });
      await dialog.getByLabel('Dag', { exact: true }).fill(autumn('09-08'));
      await dialog.getByLabel('Van', { exact: true }).fill('15:30');
      await dialog.getByLabel('Tot', { exact: true }).fill('16:30');
      await dialog.getByLabel('Waar, of hoe online').fill('bij u thuis');
      await dialog.getByLabel('Waarom is dit er?').fill(goal);
      await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await calendar.getByText('Toegevoegd: kennismaken bij u thuis.').waitFor();
      await selectFamily(page, 'Noah');
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await talk.heading.getByText('Huisbezoek · Noah').waitFor();
      await talk.announce();

      await talk.as('ouder', async () => {
        const meeting = await talk.part('meeting').innerText();
        for (const fact of [goal, 'bij u thuis', `8 september ${thisYear.slice(0, 4)}, 15.30`])
          assert.ok(meeting.includes(fact), `${fact} in ${meeting}`);
        const waiting = page.waitForEvent('download');
        await planner.getByRole('button', { name: 'Zet in mijn agenda' }).click();
        const invite = readFileSync(await (await waiting).path(), 'utf8').replace(/\r\n /g, '');
        assert.match(invite, new RegExp(`DTSTART;TZID=Europe/Amsterdam:${autumn('09-08').replaceAll('-', '')}T153000`));
        assert.match(invite, /Elkaar leren kennen\\, op een plek die van u is\./);
        // In the year, too, it says what for.
        await page.locator('.chains').getByRole('link', { name: 'kennismaken bij u thuis' }).first().click();
        await talk.heading.getByText('Het jaar samen').waitFor();
        // The link opens the moment itself.
        await calendar.getByText(goal).waitFor();
        assert.equal(await page.getByRole('button', { name: 'Bereid een gesprek voor' }).count(), 0);
      });

      // Every school year: it goes along when the next year is made.
      await talk.as('klassenleraar', async () => {
        await page.getByLabel('Schooljaar').first().selectOption({ index: 1 });
        await calendar.getByRole('button', { name: 'Neem vorig jaar over' }).click();
        await calendar
          .getByText(/momenten overgenomen/)
          .first()
          .waitFor();
        await calendar.getByRole('button', { name: 'kennismaken bij u thuis' }).first().waitFor();
      });
    }));
});
