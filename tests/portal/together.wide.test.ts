import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { openPortal, type Portal } from './portal.js';
import { choose, selectRole } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const mine = (page: Page) => page.locator('dh-parent-offers');
const answers = (page: Page) => page.locator('dh-offer-answers');
const help = (page: Page) => page.locator('dh-family-help');
const editor = (page: Page) => page.locator('dh-family-help-editor');
const TEXT = 'Ik kan een lekke band plakken.';

async function offer(page: Page, text = TEXT): Promise<void> {
  await selectRole(page, 'ouder');
  await mine(page).locator('form').getByLabel('Ik kan …', { exact: true }).fill(text);
  await mine(page).getByRole('button', { name: 'Vertel het aan school' }).click();
  await mine(page).getByText('School leest dit en antwoordt u.').waitFor();
}

/** Says yes to the offer, and begins a moment of it. */
async function accept(page: Page): Promise<void> {
  await answers(page)
    .getByRole('button', { name: `Antwoord op: ${TEXT}` })
    .click();
  await answers(page).getByLabel('Wat wilt u deze ouder zeggen?').fill('Wat handig! Graag.');
  await answers(page).getByRole('button', { name: 'Geef antwoord' }).click();
  await answers(page)
    .getByRole('button', { name: `Maak er een moment van: ${TEXT}` })
    .click();
}

describe('what a parent offers', () => {
  it('stays in the words of the parent when another language is chosen', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await selectRole(page, 'klassenleraar');
      await answers(page).getByText(TEXT).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await answers(page).getByText(TEXT).waitFor();
    }));

  it('of the example is in the language of the visitor', () =>
    portal.during('#/together', async (page) => {
      await selectRole(page, 'klassenleraar');
      await answers(page).getByText('Ik kan voorlezen in het Arabisch.').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await answers(page).getByText('I can read aloud in Arabic.').waitFor();
      assert.equal(await answers(page).getByText('Arabisch').count(), 0);
    }));

  it('is answered by the school, becomes a moment of the year, and its parent sees what came of it', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await selectRole(page, 'klassenleraar');
      await accept(page);
      const form = page.locator('portal-plan-offer');
      await form.getByText(`Van een ouder van Noah: “${TEXT}”`).waitFor();
      assert.equal(await form.getByLabel('Wat staat er in het jaarplan?').inputValue(), 'Een ouder helpt in de klas');
      await form.getByLabel('Wat staat er in het jaarplan?').fill('fietsen repareren');
      // Nobody reads it before it is saved, and who then does is said.
      await form
        .getByText('Zodra u bewaart, lezen alle ouders en leerlingen van Groep 6 de titel en de dag.')
        .waitFor();
      await page.reload();
      assert.equal(await form.getByLabel('Wat staat er in het jaarplan?').inputValue(), 'fietsen repareren');
      await page.getByRole('button', { name: 'Bewaar in het jaarplan' }).click();
      await answers(page).getByText('Dit staat in het jaarplan.').waitFor();

      await selectRole(page, 'ouder');
      await mine(page).getByText('Wat handig! Graag.').waitFor();
      await page.locator('.chain').getByRole('link', { name: 'fietsen repareren' }).click();
      await page.locator('portal-year-moment').getByRole('link', { name: TEXT }).waitFor();
    }));

  it('that is withdrawn while the school makes a moment of it, does not come in the year; put back, it can', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await selectRole(page, 'klassenleraar');
      await accept(page);
      const form = page.locator('portal-plan-offer');
      await form.getByLabel('Wat staat er in het jaarplan?').fill('fietsen repareren');

      const there = await page.context().newPage();
      await there.goto(page.url());
      await selectRole(there, 'ouder');
      await mine(there)
        .getByRole('button', { name: `Trek terug: ${TEXT}` })
        .click();
      await form.getByText('De ouder trok dit aanbod terug.').waitFor();
      await form.getByText('U schreef: fietsen repareren').waitFor();
      assert.equal(await form.getByRole('button', { name: 'Bewaar in het jaarplan' }).count(), 0);

      await mine(there).getByRole('button', { name: 'Zet terug' }).click();
      await form.getByRole('button', { name: 'Bewaar in het jaarplan' }).click();
      await answers(page).getByText('Dit staat in het jaarplan.').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'fietsen repareren');

      await mine(there)
        .getByRole('button', { name: `Trek terug: ${TEXT}` })
        .click();
      await answers(page).getByText('Het moment dat u ervan maakte, staat nog in het jaarplan.').waitFor();
      await answers(page).getByRole('link', { name: 'fietsen repareren' }).click();
      await page.locator('portal-year-moment').waitFor();
    }));

  it('can be left without a moment: the form closes, and nothing is kept of it', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await selectRole(page, 'klassenleraar');
      await accept(page);
      const form = page.locator('portal-plan-offer');
      // Two weeks from Monday the 16th.
      assert.equal(await form.getByLabel('Dag', { exact: true }).inputValue(), '2026-11-30');
      await form.getByLabel('Wat staat er in het jaarplan?').fill('fietsen repareren');
      await form.getByRole('button', { name: 'Toch niet' }).click();
      await form.getByRole('button').first().waitFor({ state: 'detached' });
      await page.reload();
      await answers(page).getByText('Wat handig! Graag.').waitFor();
      assert.equal(await form.getByRole('button').count(), 0);
    }));

  it('is not read by other parents', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await choose(page.getByLabel('U bent ouder van'), { label: 'Olle' });
      await mine(page).getByRole('button', { name: 'Vertel het aan school' }).waitFor();
      assert.equal(await page.getByText(TEXT).count(), 0);
    }));

  it('has no words in the school’s copy once it is withdrawn', () =>
    portal.during('#/together', async (page) => {
      await offer(page);
      await selectRole(page, 'klassenleraar');
      await answers(page).getByText(TEXT).waitFor();
      await selectRole(page, 'ouder');
      await mine(page)
        .getByRole('button', { name: `Trek terug: ${TEXT}` })
        .click();
      await mine(page).getByText('U hoeft niet te zeggen waarom.').waitFor();
      await selectRole(page, 'klassenleraar');
      await answers(page)
        .getByText(/^Teruggetrokken op/)
        .first()
        .waitFor();
      const copy = await answers(page).evaluate((element) =>
        JSON.stringify((element as unknown as { value: unknown }).value),
      );
      assert.ok(!copy.includes(TEXT));
    }));
});

describe('help around a family', () => {
  it('is the same for every role', () =>
    portal.during('#/together', async (page) => {
      const seen = new Set<string>();
      for (const role of ['ouder', 'leerling', 'klassenleraar', 'directie', 'extern']) {
        await selectRole(page, role);
        await help(page).locator('[data-entry]').first().waitFor();
        seen.add(
          JSON.stringify(
            await help(page)
              .locator('[data-entry]')
              .evaluateAll((all) => all.map((each) => each.getAttribute('data-entry'))),
          ),
        );
      }
      assert.equal(seen.size, 1);
    }));

  it('is on the card of every role, and in the advice of the fifth step', () =>
    portal.during('#/card', async (page) => {
      for (const role of ['ouder', 'klassenleraar']) {
        await selectRole(page, role);
        await page.locator('dh-information-card').getByText('de lijst met hulp, of vraag het Joris').waitFor();
        const list = page.locator('portal-card details');
        if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
        await help(page).getByText('Stichting Leergeld').waitFor();
      }
      await page.goto(`${portal.url}#/checklist`);
      const step = page.locator('dh-checklist [part=explanation]').nth(4);
      await step.locator('summary').click();
      await step.getByText('De weg naar hulp wijzen').waitFor();
      // It is called here as the place is, and leads to the list itself.
      await step.getByText('Hierbij helpt: Hulp in de buurt.').waitFor();
      await step.getByRole('link', { name: 'Ga naar: Hulp in de buurt' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'help');
      const top = await page.locator('#help').evaluate((section) => section.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 300, `the list is in sight: ${top}`);
    }));

  it('is kept by the school: a bad link is refused with the reason, a good one stands for parents at once', () =>
    portal.during('#/together', async (page) => {
      await selectRole(page, 'zorgprofessional');
      await page.getByRole('button', { name: 'Werk de lijst bij' }).click();
      await editor(page).getByRole('button', { name: 'Hulp toevoegen' }).click();
      await editor(page).getByLabel('Naam', { exact: true }).fill('Speelgoedbank');
      await editor(page).getByLabel('Wat doen ze?').fill('Leent speelgoed uit.');
      await editor(page).getByLabel('Website').fill('javascript:alert(1)');
      await editor(page).getByRole('button', { name: 'Zet op de lijst' }).click();
      await editor(page)
        .getByText(/geen webadres dat we veilig kunnen openen/)
        .waitFor();
      await editor(page).getByLabel('Website').fill('www.speelgoed.example');
      await editor(page).getByRole('button', { name: 'Zet op de lijst' }).click();
      await editor(page).getByText('“Speelgoedbank” staat op de lijst.').waitFor();
      await page.reload();
      await selectRole(page, 'ouder');
      await help(page).getByRole('link', { name: 'www.speelgoed.example' }).waitFor();
    }));

  it('leaves no trace of who looks for what', () =>
    portal.during('#/together', async (page) => {
      await selectRole(page, 'ouder');
      const kept = () =>
        page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
      const before = await kept();
      await help(page).getByLabel('Waarover?').selectOption({ label: 'Schulden' });
      await help(page).getByRole('heading', { name: 'SchuldHulpMaatje' }).waitFor();
      assert.equal(await kept(), before);
      await page.reload();
      assert.equal(await help(page).getByLabel('Waarover?').inputValue(), '');
    }));
});
