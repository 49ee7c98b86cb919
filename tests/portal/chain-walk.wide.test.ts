import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright';
import { FamilyTalk } from './family-talk.js';
import { openPortal, type Portal } from './portal.js';
import { selectFamily } from './portal-page.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const POINT = 'Ouders vaker binnenlaten';
const AGREED = 'We maken samen een rooster voor de inloop.';
const CAME_OF_IT = 'Er kwamen elf ouders kijken.';
const TALK = 'Voortgangsgesprek · Noah';

const chains = (page: Page) => page.locator('.chains');
/** What a chain says on one side, the nearest first: what each link is, and what it is called. */
async function linksIn(side: Locator): Promise<string[]> {
  await side.waitFor();
  return side
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map(
        (item) => `${item.querySelector('span')?.textContent}: ${item.querySelector('a, strong')?.textContent}`,
      ),
    );
}
const sideOf = (place: Locator, side: 'before' | 'after') => place.locator(`[data-side=${side}]`).first();
/** The chain of one point of a conversation, among those that its page shows. */
const chainOf = (page: Page, kind: string, name: string) =>
  chains(page)
    .locator(':scope > ul > li')
    .filter({ has: page.locator('p', { hasText: kind }).filter({ hasText: name }) })
    .first();

/** A report in which somebody writes an action point and puts it in the year. */
async function planPoint(talk: FamilyTalk): Promise<void> {
  const { page } = talk;
  await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
  const report = page.locator('dh-checklist-report');
  await report.getByText('200 mensen antwoordden').waitFor();
  await report
    .getByRole('button', { name: /actiepunt/i })
    .first()
    .click();
  const dialog = report.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(POINT);
  await dialog.locator('button[type=submit], button:not([type])').last().click();
  await page.locator('portal-plan-points summary').click();
  await page.getByLabel('Soort moment').selectOption({ label: 'voortgangsgesprek' });
  await page.getByRole('button', { name: `Bewaar in het jaarplan: ${POINT}` }).click();
}

/** From the moment in the year to a talk that is held, with an agreement and what came of it. */
async function holdTalk(talk: FamilyTalk): Promise<void> {
  const { page, planner } = talk;
  await selectFamily(page, 'Noah');
  await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
  await talk.heading.getByText(TALK).waitFor();
  await talk.announce();
  await talk.stage('In gesprek');
  await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
  await talk.agree(AGREED, 'samen', '2027-03-05', POINT);
  await talk.finish();
}

async function evaluate({ planner }: FamilyTalk): Promise<void> {
  await planner.getByLabel('Hoe staat het?').selectOption({ label: 'gedaan' });
  const field = planner.getByRole('textbox', { name: 'Wat kwam ervan?' });
  await field.fill(CAME_OF_IT);
  await field.blur();
}

describe('the chain from a question to an agreement', () => {
  it('is walked from an action point to what came of it, and all the way back', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');

    // There: action point → moment → conversation with its agenda → agreement → evaluation.
    await planPoint(talk);
    await chains(page).getByRole('link', { name: POINT }).click();
    await talk.heading.getByText('Het jaar samen').waitFor();
    const [point, step, ...others] = await linksIn(sideOf(chains(page), 'before'));
    assert.equal(point, `Actiepunt: ${POINT}`);
    // The step of the checklist in whose advice it was made.
    assert.match(step!, /^Onderdeel: /);
    assert.deepEqual(others, []);
    await holdTalk(talk);

    // The family looks along at what was agreed: the chain is with the preparation.
    assert.equal(await chains(page).isVisible(), false);
    await talk.stage('Voorbereiden');
    // The agreement stands with the point that it came of.
    const agreement = chainOf(page, 'Agendapunt', POINT);
    assert.deepEqual(await linksIn(sideOf(agreement, 'before')), [`Moment: ${POINT}`, `Actiepunt: ${POINT}`, step]);
    assert.deepEqual(await linksIn(sideOf(agreement, 'after')), [`Afspraak: ${AGREED}`]);
    assert.equal(await chains(page).getByText(AGREED).count(), 1);

    // The talk in which all look back comes from it, and leads back to it.
    await page.getByRole('button', { name: 'Plan het vervolggesprek' }).click();
    await talk.heading.getByText('Vervolggesprek · Noah').waitFor();
    assert.equal((await talk.plan()).agenda[0]?.text, AGREED);
    assert.deepEqual(await linksIn(sideOf(chainOf(page, 'Agendapunt', AGREED), 'before')), [
      `Afspraak: ${AGREED}`,
      `Agendapunt: ${POINT}`,
      `Moment: ${POINT}`,
      `Actiepunt: ${POINT}`,
      step,
    ]);
    await sideOf(chainOf(page, 'Agendapunt', AGREED), 'before')
      .getByRole('link', { name: AGREED })
      .click();
    await talk.heading.getByText(TALK).waitFor();
    await evaluate(talk);
    await talk.stage('Voorbereiden');

    // And back, a link at a time: agreement → moment → action point.
    await sideOf(agreement, 'before').locator('li', { hasText: 'Moment' }).getByRole('link').click();
    await talk.heading.getByText('Het jaar samen').waitFor();
    await sideOf(chains(page), 'before').getByRole('link', { name: POINT }).click();
    await talk.heading.getByText('Overzicht').waitFor();

    // From the action point one reads what came of it without opening anything.
    const cameOfIt = sideOf(chains(page), 'after');
    await cameOfIt.getByText(`gedaan. ${CAME_OF_IT}`).waitFor();
    assert.deepEqual(await linksIn(cameOfIt), [
      `Moment: ${POINT}`,
      `Gesprek: ${TALK}`,
      `Agendapunt: ${POINT}`,
      `Afspraak: ${AGREED}`,
      'Gesprek: Vervolggesprek · Noah',
      `Agendapunt: ${AGREED}`,
    ]);
    await leave();
  });

  it('is not on the screen at which the family looks along', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    await talk.open('Vervolggesprek · Kiki');
    await chains(page).waitFor();
    await talk.stage('In gesprek');
    await chains(page).waitFor({ state: 'hidden' });
    await talk.stage('Voorbereiden');
    await chains(page).waitFor();
    await talk.stage('Afspraken');
    await chains(page).waitFor({ state: 'hidden' });
    await leave();
  });

  it('begins for parents at the moment of the year: why the school planned it is its own', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    await planPoint(talk);
    await chains(page).getByRole('link', { name: POINT }).click();
    await holdTalk(talk);

    await talk.lookAs('ouder');
    const agreement = chainOf(page, 'Agendapunt', POINT);
    assert.deepEqual(await linksIn(sideOf(agreement, 'before')), [`Moment: ${POINT}`]);
    await sideOf(agreement, 'before').locator('li', { hasText: 'Moment' }).getByRole('link').click();
    await talk.heading.getByText('Het jaar samen').waitFor();
    assert.equal(await sideOf(chains(page), 'before').count(), 0);
    await sideOf(chains(page), 'after').getByRole('link', { name: AGREED }).click();
    await talk.heading.getByText(TALK).waitFor();
    await leave();
  });
});
