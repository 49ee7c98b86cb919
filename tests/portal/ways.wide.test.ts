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

const COOPERATION = 'Pedagogische samenwerking';
const RECIPROCITY = 'Een relatie van twee kanten';

/** The report on the sample. */
async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Laad het voorbeeld/ }).click();
}

/** Opens the explanation of a step in the report. */
async function openStep(page: Page, step: string): Promise<Locator> {
  const report = page.locator('dh-checklist-report');
  await report.getByText('200 mensen antwoordden').waitFor();
  const section = report.locator('[part=section]').filter({ has: page.getByRole('heading', { name: step }) });
  await section.getByText('Waarom deze stap, en hoe?').click();
  await section.locator('[part=ways]').waitFor();
  return section;
}

/** What a chain says on one side, the nearest first. */
async function linksIn(place: Locator, side: 'before' | 'after'): Promise<string[]> {
  const items = place.locator(`[data-side=${side}]`).first();
  await items.waitFor();
  return items
    .getByRole('listitem')
    .evaluateAll((all) =>
      all.map((item) => `${item.querySelector('span')?.textContent}: ${item.querySelector('a, strong')?.textContent}`),
    );
}

describe('a way of working in the report', () => {
  it('becomes an action point, a moment in the year, and a talk, and each leads back to the step', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    const way = 'De klas openzetten';
    await loadSample(page);
    const step = await openStep(page, COOPERATION);
    await step.getByRole('button', { name: `Maak er een moment van: ${way}` }).click();

    // The kind of moment that the way becomes is chosen, and has the focus.
    const point = page.locator('portal-plan-points li', { hasText: way }).first();
    const kind = point.getByLabel('Soort moment');
    await kind.waitFor();
    assert.equal(await kind.evaluate((field) => field.ownerDocument.activeElement === field), true);
    assert.equal(await kind.inputValue(), 'look-in');
    assert.deepEqual(await linksIn(point, 'before'), [`Werkwijze: ${way}`, `Onderdeel: ${COOPERATION}`]);
    // Parents read the title, which may be another than that of the action point.
    await point.getByText('Ouders lezen deze titel in het jaarplan.').waitFor();
    await point.getByText('Zodra u bewaart, lezen alle ouders en leerlingen van Groep 6').waitFor();
    assert.equal(await point.locator('[data-side=after]').count(), 0, 'nothing is in the plan before it is saved');
    const title = 'Kom kijken in onze klas';
    assert.equal(await point.locator('[name=title]').inputValue(), way);
    await point.locator('[name=title]').fill(title);
    // At another moment than a talk there is none to prepare.
    await kind.selectOption({ label: 'voortgangsgesprek' });
    await point.getByRole('button', { name: `Bewaar in het jaarplan: ${way}` }).click();
    assert.deepEqual(await linksIn(point, 'after'), [`Moment: ${title}`]);
    await point.getByText('Het moment staat nu in het jaarplan.').waitFor();
    assert.equal(await point.locator('[name=title]').isVisible(), false);
    await point.getByText('Plan nog iets bij dit actiepunt').click();
    await point.getByRole('button', { name: `Bewaar in het jaarplan: ${way}` }).click();
    await point.locator('details:not([open]) [name=title]').waitFor({ state: 'hidden' });
    assert.deepEqual(await linksIn(point, 'after'), [`Moment: ${title}`], 'pressed again, it is saved once');

    await point.locator('[data-side=after]').getByRole('link', { name: title }).click();
    await talk.heading.getByText('Het jaar samen').waitFor();
    const origin = [`Actiepunt: ${way}`, `Werkwijze: ${way}`, `Onderdeel: ${COOPERATION}`];
    assert.deepEqual(await linksIn(page.locator('.chains'), 'before'), origin);

    await selectFamily(page, 'Noah');
    await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click();
    await talk.planner.waitFor();
    assert.deepEqual(await linksIn(page.locator('.chains'), 'before'), [`Moment: ${title}`, ...origin]);
    await leave();
  });

  it('becomes a talk with a family at once, of the type that it is for', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    const way = 'De leerling vertelt';
    await loadSample(page);
    const step = await openStep(page, RECIPROCITY);
    await step.getByRole('button', { name: `Bereid een gesprek voor: ${way}` }).click();
    await page.getByRole('button', { name: `Bereid een voortgangsgesprek voor: ${way}` }).click();
    await talk.planner.waitFor();
    const plan = await talk.plan();
    assert.equal(plan.type, 'progress-talk');
    assert.equal(plan.from?.kind, 'action-point');
    assert.equal(plan.agenda.at(-1)?.text, way);
    assert.deepEqual(await linksIn(page.locator('.chains'), 'before'), [
      `Actiepunt: ${way}`,
      `Werkwijze: ${way}`,
      `Onderdeel: ${RECIPROCITY}`,
    ]);
    await talk.goTo('report');
    await (await openStep(page, RECIPROCITY)).getByRole('button', { name: `Bereid een gesprek voor: ${way}` }).click();
    const again = page.getByRole('button', { name: `Bereid een voortgangsgesprek voor: ${way}` });
    assert.ok(await again.isVisible(), 'once more, with another family');
    await leave();
  });

  it('is planned by leadership in the year of the school', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('directie');
    await loadSample(page);
    const step = await openStep(page, RECIPROCITY);
    // Leadership leads no talks with a family: it reads who does.
    assert.equal(await step.getByRole('button', { name: /^Bereid een gesprek voor/ }).count(), 0);
    await step.getByText('Een klassenleraar of zorgprofessional bereidt dit gesprek voor.').first().waitFor();
    const way = 'Het jaar beginnen met een startgesprek';
    await step.getByRole('button', { name: `Maak er een moment van: ${way}` }).click();
    const point = page.locator('portal-plan-points li', { hasText: way }).first();
    assert.equal(await point.getByLabel('Soort moment').inputValue(), 'start-talk');
    await leave();
  });

  it('opens the part that it is done with, for each role where that part is theirs, and never a page that refuses them', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    await loadSample(page);
    const buttons = page.locator('dh-checklist-report').getByRole('button', { name: /^Ga naar: / });
    const opened: { [role: string]: string[] } = {};
    for (const role of ['klassenleraar', 'directie', 'zorgprofessional', 'medewerker ouderbetrokkenheid']) {
      await talk.lookAs(role);
      const menu = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const pages: string[] = [];
      let left: string[] | undefined;
      do {
        await talk.goTo('report');
        await openStep(page, RECIPROCITY);
        const folded = page.locator('dh-checklist-report details[part=explanation]:not([open]) > summary');
        while ((await folded.count()) > 0) await folded.first().click();
        left ??= [...new Set((await buttons.allInnerTexts()).map((text) => text.trim()))];
        await buttons.filter({ hasText: left.pop()! }).first().click();
        await page.waitForURL(/#\/(?!report)/);
        await page.locator('main[aria-busy=false] h1').waitFor();
        const { hash } = new URL(page.url());
        assert.ok(menu.includes(hash.split('?', 1)[0]!.split('/', 2).join('/')), `${role} at ${hash}`);
        assert.equal(await page.getByText(/is alleen voor/).count(), 0, `${role} at ${hash}`);
        pages.push(hash.slice(2));
      } while (left.length > 0);
      opened[role] = pages.sort();
    }
    assert.deepEqual(opened, {
      klassenleraar: ['card', 'class', 'expectations', 'together?at=help', 'year'],
      directie: ['card', 'together?at=help', 'year'],
      zorgprofessional: ['card', 'expectations', 'together?at=help', 'year'],
      'medewerker ouderbetrokkenheid': ['card', 'together?at=help', 'year'],
    });
    await leave();
  });

  it('is read by parents where they see the report, and planned by staff alone', async () => {
    const { page, leave } = await portal.visit('#/report');
    const talk = new FamilyTalk(page);
    await talk.lookAs('klassenleraar');
    await loadSample(page);
    await page.locator('dh-checklist-report').getByText('200 mensen antwoordden').waitFor();
    await talk.lookAs('ouder');
    await page.getByLabel('Vragenlijst').selectOption({ label: 'Samenwerken met ouders' });
    const step = await openStep(page, COOPERATION);
    await step.getByText('De klas openzetten').waitFor();
    assert.equal(await step.locator('button').count(), 0, 'no action point, moment or talk');
    await leave();
  });
});

describe('the explanation of a step in the checklist', () => {
  it('is there for every role', async () => {
    const { page, leave } = await portal.visit('#/checklist');
    const talk = new FamilyTalk(page);
    for (const role of ['klassenleraar', 'zorgprofessional', 'extern']) {
      await talk.lookAs(role);
      const first = page.locator('dh-checklist [part=explanation]').first();
      // What one role opened may still be open for the next.
      await first.evaluate((details) => ((details as HTMLDetailsElement).open = true));
      await first.getByText('De klassenlijst nalopen').waitFor();
    }
    await leave();
  });
});

describe('a way of working in the checklist', () => {
  it('leads to the pages that the reader has, and to no other', async () => {
    const { page, leave } = await portal.visit('#/checklist');
    const talk = new FamilyTalk(page);
    const links = page.locator('dh-checklist [part=ways] a');
    const namesFor = async (role: 'klassenleraar' | 'directie' | 'zorgprofessional') => {
      await talk.lookAs(role);
      const steps = page.locator('dh-checklist details[part=explanation]:not([open]) > summary');
      while ((await steps.count()) > 0) await steps.first().click();
      await page.locator('dh-checklist [part=ways]').first().waitFor();
      return (await links.allInnerTexts()).join(' ');
    };
    assert.match(await namesFor('klassenleraar'), /Ga naar: Klas(?!s)/);
    for (const role of ['directie', 'zorgprofessional'] as const)
      assert.doesNotMatch(await namesFor(role), /Ga naar: Klas/, role);
    await leave();
  });

  it('leaves it to the page of contact who has nothing else there to be told that it is for others', async () => {
    const { page, leave } = await portal.visit('#/class');
    const talk = new FamilyTalk(page);
    await talk.lookAs('zorgprofessional');
    await page.locator('portal-family-wishes').first().waitFor();
    assert.equal(await page.getByText(/Deze pagina is alleen voor/).count(), 0);
    await talk.lookAs('directie');
    await page.getByText(/Deze pagina is alleen voor/).waitFor();
    await leave();
  });
});
