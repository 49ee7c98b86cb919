import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { Page } from 'playwright';
import { FamilyTalk } from './family-talk.js';
import { findBarriers, openPortal, type Portal } from './portal.js';
import { selectFamily, selectRole as lookAs } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function visiting(role: string, path: string, body: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, leave } = await portal.visit(path, options);
  await lookAs(page, role);
  await body(page);
  await leave();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const names = async (page: Page) => {
  await page.locator('portal-conversations h1').waitFor();
  return page.locator('.conversations a').allTextContents();
};
const open = (page: Page, name: string) => page.locator('.conversations').getByRole('link', { name }).first().click();
const planner = (page: Page) => page.locator('dh-conversation-planner');
const planOf = (page: Page): Promise<ConversationPlan> =>
  planner(page).evaluate((element) => (element as unknown as { value: ConversationPlan }).value);

describe('the conversations', () => {
  it('are told to who comes from outside in words of their own, as to no teacher and no parent', () =>
    portal.during('#/conversations', async (page) => {
      await lookAs(page, 'extern');
      const main = page.locator('main');
      await main.getByText('U komt van buiten de school.').waitFor();
      for (const path of ['conversations', 'year', 'together']) {
        await page.evaluate((name) => {
          location.hash = `#/${name}`;
        }, path);
        await main.locator(`portal-${path} .lead`).waitFor();
        assert.doesNotMatch(await main.locator('.lead').innerText(), /bereidt|uw kind|verandert|wijzigt/);
      }
    }));

  it('are those of the class for staff, and those of the own family for parent and pupil', () =>
    visiting('zorgprofessional', '#/conversations', async (page) => {
      assert.deepEqual((await names(page)).sort(), [
        'Gesprek over de volgende stap · Puck',
        'Gesprek over extra hulp · Mila',
        'Huisbezoek · Kiki',
        'Moeilijk gesprek · Olle',
        'Startgesprek · Noah',
        'Startgesprek · Rania',
        'Vervolggesprek · Kiki',
        'Voortgangsgesprek · Noah',
        'Voortgangsgesprek · Sem',
      ]);
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        assert.deepEqual((await names(page)).sort(), ['Startgesprek · Noah', 'Voortgangsgesprek · Noah']);
      }
      await selectFamily(page, 'Mila');
      assert.deepEqual(await names(page), ['Gesprek over extra hulp · Mila']);
      await lookAs(page, 'directie');
      await page.getByText(/Deze pagina is voor ouders, leerlingen/).waitFor();
      assert.deepEqual(await names(page), []);
      assert.equal(await page.locator('.lead').count(), 0);
    }));

  it('open for who takes part alone', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Gesprek over extra hulp');
      await planner(page).waitFor();
      await lookAs(page, 'ouder');
      await page.getByText('Dit gesprek is er niet meer, of het is voor iemand anders. Vragen?').waitFor();
      assert.equal(await planner(page).count(), 0);
      for (const role of ['directie', 'medewerker ouderbetrokkenheid']) {
        await lookAs(page, role);
        await page.getByText(/^Deze pagina is voor ouders, leerlingen/).waitFor();
        assert.equal(await page.getByText('Bel de school').count(), 0);
      }
    }));

  it('give a family nothing of what the school keeps to itself', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Voortgangsgesprek · Noah');
      assert.match(JSON.stringify(await planOf(page)), /nieuwe rooster van vader/);
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        await planner(page).waitFor();
        assert.doesNotMatch(JSON.stringify(await planOf(page)), /nieuwe rooster van vader/);
        assert.doesNotMatch((await page.locator('main').innerHTML()) ?? '', /nieuwe rooster van vader/);
      }
    }));

  it('begin about the pupil whose family was chosen here, and about nobody while none was', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      const pupil = page.locator('portal-new-conversation [name=pupil]');
      assert.equal(await pupil.inputValue(), '');
      const talk = new FamilyTalk(page);
      await talk.goTo('expectations');
      await talk.withFamily('Tess');
      await talk.goTo('conversations');
      assert.equal(await pupil.locator('option:checked').textContent(), 'Tess');
      assert.equal(await pupil.locator('option[value=""]').count(), 0);
    }));

  it('do not begin without a pupil, nor on a day that there is not: that is said, with the focus in the field; a weekend is said, and may be', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await page.getByText('Nieuw gesprek').click();
      const form = page.locator('portal-new-conversation form');
      const day = form.locator('[name=start]');
      const pupil = form.getByLabel('Over welke leerling');
      await form.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await page.getByText('Kies eerst over welke leerling het gesprek gaat.').waitFor();
      assert.equal(await pupil.evaluate((field) => field === document.activeElement), true);
      await pupil.selectOption({ label: 'Noah' });
      // Half a day is to a browser what 31 February is: something typed that is no day.
      await day.pressSequentially('1');
      await form.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await page.getByText('Vul eerst de dag helemaal in.').waitFor();
      assert.equal(await day.evaluate((field) => field === document.activeElement), true);
      assert.match(page.url(), /#\/conversations$/);
      await day.fill('2026-12-05');
      await form.getByText('Dit is in het weekend.').waitFor();
      await form.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await planner(page).waitFor();
    }));

  it('are never called difficult to the family', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await page.getByText('Nieuw gesprek').click();
      await page.getByLabel('Soort gesprek').selectOption({ label: 'moeilijk gesprek' });
      await page.getByLabel('Over welke leerling').selectOption({ label: 'Noah' });
      await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await heading(page).getByText('Gesprek · Noah', { exact: true }).waitFor();
      // Until then the family has nothing of it.
      await new FamilyTalk(page).announce();
      for (const role of ['ouder', 'leerling']) {
        await lookAs(page, role);
        await heading(page).getByText('Gesprek · Noah', { exact: true }).waitFor();
        await planner(page).waitFor();
        assert.doesNotMatch((await page.locator('main').innerText()) + (await page.title()), /moeilijk gesprek/i);
      }
      await page.getByRole('link', { name: '← Gesprekken' }).click();
      assert.ok((await names(page)).includes('Gesprek · Noah'));
      assert.doesNotMatch(await page.locator('main').innerText(), /moeilijk/i);
    }));

  it('have a guest of whom the family hears when the change is told, and not before: so it says', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      const talk = new FamilyTalk(page);
      await talk.begin('gesprek over extra hulp', 'Noah', '2026-12-01T15:30');
      await talk.announce();
      const isTold = async () => {
        await lookAs(page, 'ouder');
        await planner(page).waitFor();
        const isNamed = JSON.stringify(await planOf(page)).includes('Teun');
        await lookAs(page, 'klassenleraar');
        await planner(page).waitFor();
        return isNamed;
      };
      await page.getByText('Een ouder die dit meemaakte erbij').click();
      await page.getByText(/Het gezin ziet de naam zodra u de verandering meldt\./).waitFor();
      await page.getByRole('button', { name: 'Zet als gast bij dit gesprek' }).click();
      await page
        .getByText(/Het gezin ziet de naam nog niet\. Meld de verandering, dan weet het wie er komt\./)
        .waitFor();
      assert.equal(await isTold(), false);
      await talk.part('invitation').getByRole('button', { name: 'Meld de verandering' }).waitFor();
      await talk.announce();
      assert.equal(await isTold(), true);
    }));

  it('are three at once when pupils present their progress three times a year, and none twice', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      const create = async () => {
        await page.getByLabel('Soort gesprek').selectOption({ label: 'voortgangsgesprek' });
        await page.getByLabel('Over welke leerling').selectOption({ label: 'Tess' });
        await page.getByLabel('Zet een gesprek klaar bij alle 3 voortgangsmomenten van dit jaar').check();
        await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      };
      await page.getByText('Nieuw gesprek').click();
      await create();
      await page.getByText('3 gesprekken staan klaar.').waitFor();
      assert.equal((await names(page)).filter((name) => name === 'Voortgangsgesprek · Tess').length, 3);
      await create();
      await page.getByText('0 gesprekken staan klaar.').waitFor();
      await open(page, 'Voortgangsgesprek · Tess');
      assert.equal((await planOf(page)).pupilRole, 'presents');
      await page
        .locator('.chains')
        .getByRole('link', { name: /voortgangsgesprek/ })
        .first()
        .waitFor();
    }));

  it('begin at a moment of the year, and lead back to it', () =>
    visiting('klassenleraar', '#/year', async (page) => {
      const calendar = page.locator('dh-contact-calendar');
      await calendar.getByRole('button', { name: 'voortgangsgesprek met ouders en kind' }).first().click();
      await selectFamily(page, 'Aya');
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await heading(page).getByText('Voortgangsgesprek · Aya').waitFor();
      const plan = await planOf(page);
      assert.equal(plan.from?.kind, 'calendar-entry');
      assert.deepEqual(plan.agenda[0]?.from, plan.from);
      await page
        .locator('.chains')
        .getByRole('link', { name: /voortgangsgesprek/ })
        .first()
        .click();
      await heading(page).getByText('Het jaar samen').waitFor();
      await page.locator('.chains').getByRole('link', { name: 'Voortgangsgesprek · Aya' }).first().waitFor();
    }));

  it('go on in a follow-up about what was agreed', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Gesprek over extra hulp');
      await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
      await heading(page).getByText('Vervolggesprek · Mila').waitFor();
      const { agenda } = await planOf(page);
      assert.deepEqual(
        agenda.map(({ from }) => from?.kind),
        // None is done: the father is still asked to consent.
        ['agreement', 'agreement', 'agreement', 'agreement', 'agreement'],
      );
      assert.equal((await planOf(page)).startOn?.slice(4), '-12-17');
      await planner(page).locator('[part=meeting]').getByText('17 december').first().waitFor();
      const back = page.locator('.chains').getByRole('link', { name: 'Gesprek over extra hulp · Mila' }).first();
      await back.click();
      await planner(page).getByRole('button', { name: 'Voorbereiden', exact: true }).click();
      await page.locator('.chains').getByRole('link', { name: 'Vervolggesprek · Mila' }).first().waitFor();
      // It is planned once: after that one goes to it.
      assert.equal(await page.getByRole('button', { name: 'Plan het vervolggesprek' }).count(), 0);
      await page.getByRole('link', { name: 'Naar het vervolggesprek' }).click();
      await heading(page).getByText('Vervolggesprek · Mila').waitFor();
      await page.getByRole('link', { name: '← Gesprekken' }).click();
      assert.equal((await names(page)).filter((name) => name === 'Vervolggesprek · Mila').length, 1);
    }));

  it('have in the example one of every type, as somebody of the family may see it', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      for (const [family, name, own] of [
        ['Kiki', 'Huisbezoek · Kiki', 'konijnen'],
        ['Kiki', 'Vervolggesprek · Kiki', 'Hoe gaat het bellen?'],
        ['Olle', 'Gesprek · Olle', 'niet van school'],
        ['Puck', 'Gesprek over de volgende stap · Puck', 'nieuwe juf of meester'],
        ['Sem', 'Voortgangsgesprek · Sem', 'verkeerde huis'],
      ] as const) {
        await lookAs(page, 'ouder');
        await page.evaluate(() => {
          location.hash = '#/conversations';
        });
        await selectFamily(page, family);
        await open(page, name);
        await planner(page).waitFor();
        const copy = JSON.stringify(await planOf(page));
        assert.ok(copy.includes(own), `${own} in ${name}`);
        assert.doesNotMatch(copy, /Voor onszelf|Merel leest|wisselen/);
      }
    }));

  it('keep an agreement on the whole talk in the chain', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await open(page, 'Huisbezoek · Kiki');
      await planner(page).getByRole('button', { name: 'Voorbereiden', exact: true }).click();
      const agreement = page.locator('.chains > ul > li').filter({ hasText: 'Afspraak Juf Noor belt oma' });
      await agreement.locator('[data-side=before]').getByText('Huisbezoek · Kiki').waitFor();
      await agreement.locator('[data-side=after]').getByRole('link', { name: 'Hoe gaat het bellen?' }).click();
      await heading(page).getByText('Vervolggesprek · Kiki').waitFor();
    }));

  it('begin with the day, place and goal of the moment that is chosen, also of whole days', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      await page.getByText('Nieuw gesprek').click();
      await page.getByLabel('Over welke leerling').selectOption({ label: 'Wout' });
      const moments = page.getByLabel('Hoort bij een moment in het jaar');
      const ofWholeDays = moments.locator('option', { hasText: 'voortgangsgesprekken met ouders en kind' }).first();
      await moments.selectOption((await ofWholeDays.getAttribute('value'))!);
      assert.equal(await page.getByLabel('Soort gesprek').inputValue(), 'progress-talk');
      const day = await page.locator('portal-new-conversation input[type=date]').inputValue();
      assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
      await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
      await heading(page).getByText('Voortgangsgesprek · Wout').waitFor();
      const plan = await planOf(page);
      assert.deepEqual([plan.startOn, plan.start], [day, undefined]);
      assert.match(JSON.stringify([plan.place, plan.goal]), /in de klas, of met beeld.*Wat gaat goed/);
      await planner(page).getByText('tijd nog niet gekozen').first().waitFor();
      await planner(page).locator('[name=start-time]').fill('15:30');
      await planner(page).locator('[name=start-time]').blur();
      assert.equal((await planOf(page)).start, `${day}T15:30`);
    }));

  it('begin in a way of working, each with what it is good for', () =>
    visiting('klassenleraar', '#/conversations', async (page) => {
      for (const [way, when, title] of [
        ['De leerling vertelt zelf, drie keer per jaar', 'de baas mag zijn', 'Voortgangsgesprek · Wout'],
        ['Hulp, vanuit wat goed gaat', 'het vertrouwen nog klein is', 'Gesprek over extra hulp · Wout'],
        ['Een nieuwe leerling', 'snel moet groeien', 'Startgesprek · Wout'],
        ['Een plan voor hulp dat ieder begrijpt', 'het lang duurt', 'Gesprek over extra hulp · Wout'],
        ['Nieuw in Nederland', 'alles nieuw is', 'Startgesprek · Wout'],
        ['Elk jaar op huisbezoek', 'één wereld', 'Huisbezoek · Wout'],
      ] as const) {
        await page.evaluate(() => {
          location.hash = '#/conversations';
        });
        await page.getByText('Nieuw gesprek').click();
        await page.getByLabel('Manier van werken').selectOption({ label: way });
        await page.getByRole('status').getByText(when).waitFor();
        await page.getByLabel('Over welke leerling').selectOption({ label: 'Wout' });
        const all = page.getByLabel(/Zet een gesprek klaar bij alle/);
        if (await all.count()) await all.uncheck();
        await page.getByRole('button', { name: 'Bereid dit gesprek voor' }).click();
        await heading(page).getByText(title).waitFor();
        assert.ok((await planOf(page)).questions!.length >= 6, way);
      }
    }));

  it('show the complaint route of the school itself, with its people', () =>
    visiting('ouder', '#/conversations', async (page) => {
      await open(page, 'Voortgangsgesprek · Noah');
      const route = planner(page).locator('[part=difficult]');
      await route.locator('summary').click();
      await route.getByText('eerst de leraar, dan Selma (directie)').waitFor();
      await route.getByText('Joris, vertrouwenspersoon').waitFor();
      await route.getByText('de klachtencommissie', { exact: true }).waitFor();
    }));

  it('follow from an action point, by way of a moment in the year', () =>
    visiting('klassenleraar', '#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      const report = page.locator('dh-checklist-report');
      await report.getByText('200 mensen antwoordden').waitFor();
      await report
        .getByRole('button', { name: /actiepunt/i })
        .first()
        .click();
      await report.getByRole('dialog').getByRole('textbox').first().fill('Ouders vaker binnenlaten');
      await report.getByRole('dialog').locator('button[type=submit], button:not([type])').last().click();
      await page.locator('portal-plan-points summary').click();
      await page.getByRole('button', { name: 'Bewaar in het jaarplan: Ouders vaker binnenlaten' }).click();
      await page.locator('.chains').getByRole('link', { name: 'Ouders vaker binnenlaten' }).click();
      await heading(page).getByText('Het jaar samen').waitFor();
      await page.locator('.chains').getByRole('link', { name: 'Ouders vaker binnenlaten' }).waitFor();
      await selectFamily(page, 'Noah');
      await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
      await planner(page).waitFor();
      const before = page.locator('.chains [data-side=before]').first();
      assert.deepEqual(
        await before
          .getByRole('listitem')
          .evaluateAll((items) => items.map((item) => item.querySelector('span')?.textContent)),
        ['Moment', 'Actiepunt', 'Onderdeel'],
      );
    }));

  it('do not follow from an action point on a day that no year plan has: that is said, and what was filled in stays', () =>
    visiting('klassenleraar', '#/report', async (page) => {
      await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
      const report = page.locator('dh-checklist-report');
      await report.getByText('200 mensen antwoordden').waitFor();
      await report
        .getByRole('button', { name: /actiepunt/i })
        .first()
        .click();
      await report.getByRole('dialog').getByRole('textbox').first().fill('Vaker bellen');
      await report.getByRole('dialog').locator('button[type=submit], button:not([type])').last().click();
      await page.locator('portal-plan-points summary').click();
      const form = page.locator('portal-plan-points form');
      const [title, day] = [form.locator('[name=title]'), form.locator('[name=day]')];
      const save = form.getByRole('button', { name: 'Bewaar in het jaarplan: Vaker bellen' });
      await title.fill('Samen bellen');
      await day.fill('2020-01-01');
      await save.click();
      await form.getByText('Deze dag staat in geen jaarplan. Kies een dag in 2026–2027 of 2027–2028.').waitFor();
      assert.equal(await day.getAttribute('aria-invalid'), 'true');
      assert.ok(await day.evaluate((field) => field === document.activeElement));
      assert.deepEqual([await title.inputValue(), await day.inputValue()], ['Samen bellen', '2020-01-01']);
      // A day that one may mean all the same is remarked on, and can be saved.
      for (const [chosen, words] of [
        ['2026-11-02', 'Deze dag is al geweest.'],
        ['2026-11-21', 'Deze dag valt in het weekend.'],
        ['2026-12-22', 'Op deze dag is er geen school: kerstvakantie.'],
      ] as const) {
        await day.fill(chosen);
        await form.getByText(words).waitFor();
        assert.equal(await day.getAttribute('aria-invalid'), null);
      }
      await save.click();
      await page.locator('portal-plan-points [data-side=after]').getByRole('link', { name: 'Samen bellen' }).waitFor();
    }));

  it('stay on their page at an address that somebody keeps', () =>
    visiting('ouder', '#/conversations', async (page) => {
      await open(page, 'Voortgangsgesprek · Noah');
      await planner(page).waitFor();
      await page.reload();
      await heading(page).getByText('Voortgangsgesprek · Noah').waitFor();
      assert.equal(await page.locator('nav [aria-current=page]').textContent(), 'Gesprekken');
      await page.getByRole('link', { name: '← Gesprekken' }).click();
      await heading(page).getByText('Gesprekken', { exact: true }).waitFor();
    }));

  for (const role of ['ouder', 'klassenleraar']) {
    it(`keep nobody out when one is open, and fit 280 pixels (${role})`, () =>
      visiting(
        role,
        '#/conversations',
        async (page) => {
          await open(page, 'Voortgangsgesprek · Noah');
          await planner(page).waitFor();
          assert.deepEqual(await findBarriers(page), []);
          const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          assert.equal(await page.evaluate(beyond), 0);
        },
        { viewport: { width: 280, height: 653 } },
      ));
  }
});
