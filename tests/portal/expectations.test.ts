import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { ExpectationsRound } from '@driehoek/sdk/expectations';
import type { Page } from 'playwright';
import { findBarriers, openPortal, type Portal } from './portal.js';
import { FamilyTalk } from './family-talk.js';
import { choose, selectFamily as withFamily, selectRole as lookAs } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function visiting(role: string, body: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, leave } = await portal.visit('#/expectations', options);
  await lookAs(page, role);
  await body(page);
  await leave();
}

const form = (page: Page) => page.locator('dh-expectations-form');
const comparison = (page: Page) => page.locator('dh-expectations-comparison');
const choice = (page: Page, part: 'importance' | 'who', statement: string, value: string) =>
  form(page).locator(`input[name="${part}:${statement}"][value=${value}]`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function answer(page: Page, importance: string, who: string, statement = 'contact.1'): Promise<void> {
  await choice(page, 'importance', statement, importance).check({ force: true });
  await choice(page, 'who', statement, who).check({ force: true });
}

async function handIn(page: Page): Promise<void> {
  for (let theme = 1; theme < 8; theme++) {
    await form(page).getByText(`Thema ${theme} van 8`).waitFor();
    await form(page).getByRole('button', { name: 'Verder' }).click();
  }
  await form(page).getByRole('button', { name: 'Nakijken' }).click();
  await form(page).getByRole('button', { name: 'Inleveren' }).click();
  await comparison(page).waitFor();
}

/** All that the elements of the page were given, and give back, as text. */
const dataInPage = (page: Page): Promise<string> =>
  page.locator('dh-expectations-form, dh-expectations-comparison').evaluateAll((elements) =>
    JSON.stringify(
      elements.map((element) => {
        const { value, earlier } = element as unknown as { value: unknown; earlier?: unknown };
        return [value, earlier ?? null, element.shadowRoot?.textContent];
      }),
    ),
  );
const roundOf = (page: Page): Promise<ExpectationsRound> =>
  form(page)
    .or(comparison(page))
    .first()
    .evaluate((element) => (element as unknown as { value: ExpectationsRound }).value);

const REMARK = 'Alleen na vijf uur, alstublieft.';

async function remark(page: Page, text: string): Promise<void> {
  await form(page).getByRole('button', { name: 'Opmerking' }).first().click();
  await form(page).getByRole('textbox').first().fill(text);
  await form(page).getByRole('textbox').first().blur();
}

describe('expectations', () => {
  it('are filled in by each alone, sealed until both have handed in, then laid side by side and put on the agenda', () =>
    visiting('klassenleraar', async (page) => {
      assert.match(await page.locator('.lead').innerText(), /^Ieder vult dit los van de anderen in\./);
      await answer(page, 'yes', 'school');
      await remark(page, REMARK);
      await handIn(page);
      await comparison(page).getByText('We zijn nog niet compleet').waitFor();
      await page.getByText('Lees terug wat de school zei').click();
      await form(page).getByText(REMARK).waitFor();
      assert.equal(await form(page).locator('input, textarea, button').count(), 0);

      await lookAs(page, 'ouder');
      assert.equal(await page.getByText('Lees terug').count(), 0);
      await form(page).waitFor();
      assert.doesNotMatch(await dataInPage(page), /vijf uur/);
      const { school } = (await roundOf(page)).parties;
      assert.deepEqual(school?.answers, {});
      assert.ok(school.submittedAt);
      await answer(page, 'yes', 'together');
      assert.doesNotMatch(await dataInPage(page), /vijf uur/);
      await handIn(page);
      await comparison(page).getByText(REMARK).first().waitFor();
      // What was said of waiting is over, though the pupil did not hand in.
      assert.match(await page.locator('.lead').innerText(), /^Wat is ingeleverd, ligt hieronder naast elkaar\./);
      assert.equal(await page.getByText('Lees terug').count(), 0);
      const item = comparison(page).getByRole('listitem').filter({ hasText: 'Af en toe contact zoeken' }).first();
      await item.getByRole('button', { name: /Zet op de agenda/ }).click();
      await page
        .getByText('1 punt staat bij u klaar in het gesprek. Deel het daar, dan lezen de anderen het ook.')
        .waitFor();
      await item.getByText('Staat bij u klaar, nog niet gedeeld').waitFor();

      await page.getByRole('link', { name: 'Naar het gesprek' }).click();
      await heading(page).getByText('Voortgangsgesprek · Noah').waitFor();
      const agenda = await page
        .locator('dh-conversation-planner')
        .evaluate((element) => (element as unknown as { value: ConversationPlan }).value.agenda);
      const [added] = agenda.filter(({ from }) => from?.kind === 'expectation');
      assert.equal(added?.from?.id, 'contact.1');
      assert.equal(added.by, 'parents');
      // The chain leads back to what was expected.
      await page
        .locator('.chains')
        .getByRole('link', { name: /Af en toe contact zoeken/ })
        .waitFor();
    }));

  it('begin with the school in an open round: the family reads what it can, and the talk gets it', () =>
    visiting('klassenleraar', async (page) => {
      await page.getByLabel(/De school begint: het gezin leest eerst/).check();
      await page.getByText('U vult dit eerst in voor de school.').waitFor();
      await answer(page, 'yes', 'school');
      await form(page).locator('input[name="happens:contact.1"][value=no]').check({ force: true });
      await form(page).locator('input[name="canDo:contact.1"][value=partly]').check({ force: true });
      await form(page).getByLabel('Wat kan de school wel?').fill('Een keer per week.');
      await form(page).getByLabel('Wat kan de school niet, en waarom?').fill('Niet elke dag.');
      await form(page).getByLabel('Wat kan de school niet, en waarom?').blur();
      await lookAs(page, 'ouder');
      await form(page).getByText('De school begint en is nog niet klaar.').waitFor();
      assert.doesNotMatch(await dataInPage(page), /Een keer per week/);
      await lookAs(page, 'klassenleraar');
      await handIn(page);
      assert.equal(await page.getByLabel(/De school begint: het gezin leest eerst/).count(), 0);

      await lookAs(page, 'ouder');
      await form(page).getByText('Een keer per week.').waitFor();
      assert.doesNotMatch(JSON.stringify((await roundOf(page)).parties.pupil), /importance/);
      await answer(page, 'yes', 'school');
      await form(page).locator('input[name="happens:contact.1"][value=no]').check({ force: true });
      await handIn(page);
      await comparison(page).getByText('Dit willen u en de school').waitFor();
      await comparison(page).getByText('We zien dat dit nog niet gebeurt.').first().waitFor();

      await lookAs(page, 'klassenleraar');
      await page.getByLabel('Zet op de agenda van').selectOption({ label: 'een nieuw gesprek' });
      await comparison(page)
        .getByRole('button', { name: /^Zet op de agenda: Af en toe contact zoeken/ })
        .click();
      await page.getByRole('link', { name: 'Naar het gesprek' }).click();
      await heading(page).getByText('Voortgangsgesprek · Noah').waitFor();
      const plan = await page
        .locator('dh-conversation-planner')
        .evaluate((element) => (element as unknown as { value: ConversationPlan }).value);
      assert.deepEqual(
        plan.promises?.map(({ can, text, from }) => [can, text, from?.id]),
        [
          [true, 'Een keer per week.', 'contact.1'],
          [false, 'Niet elke dag.', 'contact.1'],
        ],
      );
    }));

  it('show of a family whose school went first what it can do, until the family answers', () =>
    visiting('ouder', async (page) => {
      await withFamily(page, 'Mila');
      await page.getByText('De school vult dit eerst in.').waitFor();
      await form(page).getByText('Wij antwoorden op schooldagen binnen een dag.').waitFor();
      assert.deepEqual(await findBarriers(page), []);
      await lookAs(page, 'leerling');
      await withFamily(page, 'Mila');
      await form(page).getByText('Wij antwoorden op schooldagen binnen een dag.').waitFor();
    }));

  it('keep what somebody began over a reload, for that party alone', () =>
    visiting('ouder', async (page) => {
      await answer(page, 'partly', 'school');
      await page.reload();
      await form(page).waitFor();
      assert.ok(await choice(page, 'importance', 'contact.1', 'partly').isChecked());
      await lookAs(page, 'leerling');
      assert.equal(await choice(page, 'importance', 'contact.1', 'partly').isChecked(), false);
      assert.deepEqual((await roundOf(page)).parties.parents?.answers, {});
      await lookAs(page, 'ouder');
      assert.ok(await choice(page, 'importance', 'contact.1', 'partly').isChecked());
    }));

  it('are those of each household for itself', () =>
    visiting('ouder', async (page) => {
      await withFamily(page, 'Sem');
      await answer(page, 'yes', 'school');
      await form(page)
        .getByText(/leest straks ook: de school\./)
        .waitFor();
      await choose(page.getByLabel('U vult in voor'), { label: 'Joost en Merel' });
      assert.equal(await choice(page, 'importance', 'contact.1', 'yes').isChecked(), false);
      assert.equal((await roundOf(page)).parties.parents, undefined);
    }));

  it('call two homes by their people, and say whose child it is on paper too', () =>
    visiting('klassenleraar', async (page) => {
      await withFamily(page, 'Sem');
      await form(page)
        .getByText(/lezen straks ook: Nadia en Joost en Merel\./)
        .waitFor();
      await answer(page, 'yes', 'school');
      await handIn(page);
      await lookAs(page, 'ouder');
      await withFamily(page, 'Sem');
      await answer(page, 'yes', 'school');
      await handIn(page);
      await comparison(page).getByText('Dit delen we').waitFor();
      assert.doesNotMatch(await dataInPage(page), /tweede huis|eerste huis/);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await heading(page).textContent(), 'Verwachtingen · Sem');
      assert.ok(await heading(page).isVisible());
    }));

  it('have room above the heading, whatever stands there', () =>
    visiting('ouder', async (page) => {
      const room = async () => {
        const [above, below] = await Promise.all([
          page.locator('portal-expectations-agenda > :is(.choices, .note)').boundingBox(),
          comparison(page).getByRole('heading', { level: 2 }).boundingBox(),
        ]);
        return below!.y - (above!.y + above!.height);
      };
      await withFamily(page, 'Rania');
      await page.locator('portal-expectations-agenda select').waitFor();
      assert.ok((await room()) >= 24);
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Bo');
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await answer(page, 'yes', 'school');
      await handIn(page);
      await lookAs(page, 'ouder');
      await withFamily(page, 'Bo');
      await answer(page, 'no', 'parents');
      await handIn(page);
      // There is no talk in which a family can put it on the agenda, so nothing asks for it.
      await page.getByText('Er is nog geen gesprek om dit op de agenda te zetten.').waitFor();
      assert.ok((await room()) >= 24);
      const buttons = comparison(page).getByRole('button', { name: /op de agenda/ });
      assert.equal(await buttons.count(), 0);
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Bo');
      await buttons.first().waitFor();
    }));

  it('show the year before beside this year', () =>
    visiting('klassenleraar', async (page) => {
      await answer(page, 'yes', 'together');
      await handIn(page);
      await lookAs(page, 'ouder');
      await answer(page, 'yes', 'together');
      await handIn(page);
      await comparison(page)
        .getByText(/Sinds \d{4}.\d{4}: /)
        .first()
        .waitFor();
    }));

  it('begin anew when staff want that, the round before staying beside it', () =>
    visiting('zorgprofessional', async (page) => {
      await withFamily(page, 'Rania');
      await comparison(page).getByText('Dit delen we').waitFor();
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await form(page).waitFor();
      assert.deepEqual(
        Object.values((await roundOf(page)).parties).map(({ answers }) => answers),
        [{}, {}],
      );
      assert.equal(await choice(page, 'importance', 'contact.1', 'yes').isChecked(), false);
    }));

  it('are begun by staff with a family that has none; families read that it is still to come', () =>
    visiting('ouder', async (page) => {
      await withFamily(page, 'Bo');
      await page.getByText('De school vroeg u dit jaar nog niet om dit in te vullen.').waitFor();
      await lookAs(page, 'klassenleraar');
      await page.getByLabel('De leerling vult ook in').check();
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await form(page).waitFor();
      assert.deepEqual(Object.keys((await roundOf(page)).parties).sort(), ['parents', 'pupil', 'school']);
      await lookAs(page, 'leerling');
      await form(page).waitFor();
    }));

  it('are not said to be still to come to a pupil who is not asked: there is a round, between others', () =>
    visiting('klassenleraar', async (page) => {
      await withFamily(page, 'Bo');
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await answer(page, 'yes', 'school');
      await handIn(page);
      await lookAs(page, 'leerling');
      await page.getByText('Je ouders en de school vullen dit deze keer in, zonder jou.').waitFor();
      assert.equal(await page.getByText('Je vult dit zelf in.').count(), 0);
      assert.equal(await page.locator('dh-expectations-form, dh-expectations-comparison').count(), 0);
    }));

  it('go to no conversation that is off; two of one name are told apart by their day', () =>
    visiting('klassenleraar', async (page) => {
      const talk = new FamilyTalk(page);
      const offered = async () => {
        await talk.goTo('expectations');
        await withFamily(page, 'Rania');
        const options = await page.getByLabel('Zet op de agenda van').locator('option').allTextContents();
        return options.filter((option) => option.startsWith('Startgesprek'));
      };
      for (const day of ['01', '02']) {
        await talk.begin('startgesprek', 'Rania', `2026-12-${day}T15:30`);
        await talk.announce();
      }
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByText('Het gezin ziet dat dit gesprek niet doorgaat.').waitFor();
      assert.deepEqual(await offered(), [
        'Startgesprek · Rania · di 1 december · 15.30',
        'Startgesprek · Rania · do 3 december · 8.45',
      ]);
      await talk.goTo('conversations');
      await page.locator('.conversations').getByRole('link', { name: 'Startgesprek' }).first().click();
      await page.getByText('Verzetten, afzeggen of weghalen').click();
      await page.getByRole('button', { name: 'Gaat niet door' }).click();
      await page.getByText('Het gezin ziet dat dit gesprek niet doorgaat.').waitFor();
      assert.deepEqual(await offered(), ['Startgesprek · Rania']);
    }));

  it('go to a new conversation when staff want that', () =>
    visiting('klassenleraar', async (page) => {
      await withFamily(page, 'Rania');
      await page.getByLabel('Zet op de agenda van').selectOption({ label: 'een nieuw gesprek' });
      await comparison(page)
        .getByRole('button', { name: /Zet \d+ onderwerpen op de agenda/ })
        .click();
      await page.getByText(/punten staan bij u klaar in het gesprek/).waitFor();
      assert.equal(
        await page.getByLabel('Zet op de agenda van').locator('option:checked').textContent(),
        'Voortgangsgesprek · Rania',
      );
      await page.waitForFunction(() => document.activeElement?.textContent === 'Naar het gesprek');
    }));

  it('are opened again when both agree, with what was handed in first beside them; staff see who waits for whom', () =>
    visiting('ouder', async (page) => {
      await withFamily(page, 'Rania');
      const reopening = () => comparison(page).locator('[part=reopening]');
      await reopening().locator('summary').click();
      await reopening().getByRole('button', { name: 'Ik wil opnieuw invullen' }).click();
      await reopening()
        .getByText(/U vroeg op .* om opnieuw in te vullen\.\s+We wachten nu op de school\./)
        .waitFor();
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Noah');
      await page.getByText(/Aan de beurt: de school, sinds/).waitFor();
      await page.getByRole('button', { name: 'Rania' }).click();
      await reopening()
        .getByText(/mogen de antwoorden van de ouders weer open\?/)
        .waitFor();
      await reopening().getByRole('button', { name: 'Dat is goed' }).click();
      await reopening()
        .getByText(/zijn weer open/)
        .waitFor();

      await lookAs(page, 'ouder');
      await form(page)
        .getByText(/U vult opnieuw in/)
        .waitFor();
      assert.ok(await choice(page, 'importance', 'contact.1', 'yes').isChecked());
      // One's own words stand once on the page, and what was handed in is there for who wants it.
      assert.equal(await comparison(page).isVisible(), false);
      await page.getByText('Lees terug wat eerst is ingeleverd').click();
      await comparison(page).getByText('Dit delen we').waitFor();
      await page.getByText('Lees terug wat eerst is ingeleverd').click();
      await form(page).getByRole('button', { name: 'Toch niet opnieuw invullen' }).waitFor();
      await answer(page, 'no', 'parents');
      await page.reload();
      assert.ok(await choice(page, 'importance', 'contact.1', 'no').isChecked());
      await lookAs(page, 'klassenleraar');
      assert.equal((await roundOf(page)).parties.parents?.answers['contact.1']?.importance, 'yes');
      await lookAs(page, 'ouder');
      await handIn(page);
      await comparison(page).getByText('Ouders, eerst:').first().waitFor();
      assert.equal(await form(page).count(), 0);
      await lookAs(page, 'klassenleraar');
      await comparison(page).getByText('Ouders, eerst:').first().waitFor();
    }));

  it('that the school removed stay with each home that began to answer, until that home removes its own', () =>
    visiting('ouder', async (page) => {
      const kept = page.getByText('De school heeft deze ronde weggehaald.');
      const readBack = async (words: string) => {
        await kept.waitFor();
        await page.getByText('Lees terug wat u zei').click();
        await form(page).getByText(words).waitFor();
        assert.equal(await form(page).locator('input, textarea').count(), 0);
        // What a round that goes on says of who reads it is not so any more.
        assert.equal(await form(page).locator('[part=note]').count(), 0);
        assert.equal(await page.locator('.lead').count(), 0);
      };
      const look = (home: string) => choose(page.getByLabel('U vult in voor'), { label: home });
      await withFamily(page, 'Sem');
      await remark(page, 'Woorden van Nadia.');
      await look('Joost en Merel');
      await remark(page, 'Woorden van Joost.');
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Sem');
      await form(page).waitFor();
      assert.doesNotMatch(await dataInPage(page), /Woorden van/);
      const removeRound = page.getByRole('button', { name: 'Haal deze ronde weg' });
      const asked = page.getByRole('dialog', { name: 'Deze ronde weghalen?' });
      await removeRound.click();
      await asked.getByText('Dan kan die dat zelf nog lezen.').waitFor();
      await asked.getByRole('button', { name: 'Laat staan' }).click();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'remove-round');
      const removeAll = async () => {
        await removeRound.click();
        await asked.getByRole('button', { name: 'Haal weg' }).click();
        await page.getByText('De ronde over Sem is weggehaald.').waitFor();
        await page.waitForFunction(() => document.activeElement?.matches('[data-undo]'));
        assert.equal(await form(page).count(), 0);
      };
      await removeAll();
      await page.locator('[data-undo]').click();
      await form(page).waitFor();
      await page.waitForFunction(() => document.activeElement?.localName === 'h1');
      assert.doesNotMatch(await dataInPage(page), /Woorden van/);
      await removeAll();
      await withFamily(page, 'Noah');
      await form(page).or(comparison(page)).first().waitFor();
      assert.equal(await page.locator('[data-undo]').count(), 0);

      await lookAs(page, 'ouder');
      await withFamily(page, 'Sem');
      await look('Nadia');
      await readBack('Woorden van Nadia.');
      assert.deepEqual(await findBarriers(page), []);
      const remove = page.getByRole('button', { name: 'Haal deze ronde helemaal weg' });
      const dialog = page.getByRole('dialog', { name: 'Deze ronde weghalen?' });
      await remove.click();
      await dialog.getByText('Dan gaat ook weg wat u invulde. Dit kan niet terug.').waitFor();
      await dialog.getByRole('button', { name: 'Laat staan' }).click();
      await kept.waitFor();
      await remove.click();
      await dialog.getByRole('button', { name: 'Haal weg' }).click();
      await kept.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.localName === 'h1');
      await page.reload();
      await page.getByText('De school vroeg u dit jaar nog niet').waitFor();
      assert.equal(await kept.count(), 0);
      await look('Joost en Merel');
      await readBack('Woorden van Joost.');
      await page.reload();
      await readBack('Woorden van Joost.');
    }));

  it('that the school removed hide no earlier round, which reads on beside what the home wrote', () =>
    visiting('klassenleraar', async (page) => {
      await withFamily(page, 'Rania');
      await comparison(page).waitFor();
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await form(page).waitFor();
      await lookAs(page, 'ouder');
      await withFamily(page, 'Rania');
      await remark(page, 'Dit jaar ging veel beter.');
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Rania');
      await page.getByRole('button', { name: 'Haal deze ronde weg' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
      await comparison(page).waitFor();

      await lookAs(page, 'ouder');
      await withFamily(page, 'Rania');
      const kept = page.getByRole('region', { name: 'Van een ronde die weg is' });
      await kept.getByText('De school heeft deze ronde weggehaald.').waitFor();
      await comparison(page).waitFor();
      await kept.getByText('Lees terug wat u zei').click();
      await kept.getByText('Dit jaar ging veel beter.').waitFor();
      assert.deepEqual(await findBarriers(page), []);

      // Another round is another: what the home wrote in the one that is gone is not in it.
      await lookAs(page, 'klassenleraar');
      await withFamily(page, 'Rania');
      await page.getByRole('button', { name: 'Begin een ronde' }).click();
      await form(page).waitFor();
      await lookAs(page, 'ouder');
      await withFamily(page, 'Rania');
      const next = page.locator('dh-expectations-form:not([readonly])');
      await next.waitFor();
      assert.equal(await next.getByText('Dit jaar ging veel beter.').count(), 0);
      await page.getByRole('button', { name: 'Haal deze ronde helemaal weg' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
      await kept.waitFor({ state: 'detached' });
      await next.waitFor();
    }));

  it('are of no concern to others', () =>
    visiting('directie', async (page) => {
      await page.getByText(/Deze pagina is voor ouders, leerlingen/).waitFor();
      assert.equal(await form(page).or(comparison(page)).count(), 0);
    }));

  it('keep nobody out when they lie side by side, and fit 280 pixels', () =>
    visiting(
      'klassenleraar',
      async (page) => {
        await withFamily(page, 'Rania');
        await comparison(page).getByText('Dit delen we').waitFor();
        assert.deepEqual(await findBarriers(page), []);
        const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await page.evaluate(beyond), 0);
      },
      { viewport: { width: 280, height: 653 } },
    ));
});
