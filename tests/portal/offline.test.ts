import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FamilyTalk } from './family-talk.js';
import { findBarriers, openPortal, type Portal } from './portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a conversation without network', () => {
  it('is held, agreed and finished, and all of it is there when the page is loaded again', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Noah');
    // What staff have beside the plan is loaded apart.
    await planner.locator('[part=phases]').waitFor();

    await page.context().setOffline(true);
    await talk.stage('In gesprek');
    await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await talk.agree('Noah kiest zelf een boek.', 'leerling', '2027-03-05');
    const words = planner.getByRole('textbox', { name: 'In een paar woorden' });
    await words.fill('Noah liet zijn map zien.');
    await words.blur();
    await talk.finish();
    await planner.locator('[part=letter]').getByText('Noah kiest zelf een boek.').waitFor();

    await page.context().setOffline(false);
    await page.reload();
    for (const role of ['klassenleraar', 'ouder', 'leerling']) {
      await talk.lookAs(role);
      await planner.locator('[part=letter]').getByText('Noah kiest zelf een boek.').waitFor();
      const plan = await talk.plan();
      assert.deepEqual(
        plan.agreements.map(({ text, who, by }) => [text, who, by]),
        [['Noah kiest zelf een boek.', 'pupil', '2027-03-05']],
      );
      assert.equal(plan.summary, 'Noah liet zijn map zien.');
      assert.ok(plan.session?.endedAt);
    }
    await leave();
  });

  it('goes on in the phase where it was when the page is loaded again in its midst', async () => {
    const { page, leave } = await portal.visit('#/conversations');
    const talk = new FamilyTalk(page);
    const { planner } = talk;
    await talk.lookAs('klassenleraar');
    await talk.open('Voortgangsgesprek · Noah');
    await planner.locator('[part=phases]').waitFor();

    await page.context().setOffline(true);
    await talk.stage('In gesprek');
    await planner.getByRole('button', { name: 'Begin het gesprek' }).click();
    await planner.getByRole('button', { name: 'Verder', exact: true }).click();
    await planner.locator('[part=phase]').getByRole('heading', { name: 'Wat gaat er goed?' }).waitFor();
    await talk.agree('Noah leest voor.', 'leerling', '2027-03-05');
    await planner.getByRole('button', { name: 'Pauze' }).click();

    await page.context().setOffline(false);
    await page.reload();
    await planner.locator('[part=phase]').getByRole('heading', { name: 'Wat gaat er goed?' }).waitFor();
    await planner.getByText('Even pauze').waitFor();
    assert.equal(await planner.getByRole('textbox', { name: 'Wat we afspreken' }).inputValue(), 'Noah leest voor.');
    await leave();
  });
});

describe('what was written and cannot be gone on with', () => {
  it('is shown with its words, hides nothing else, and goes when one lets it go', async () => {
    const { page, leave } = await portal.visit('#/card');
    const key = 'driehoek-journal/tab-that-is-gone/card/kaart-1';
    await page.evaluate((name) => {
      localStorage.setItem(
        name,
        '{"kind":"card","unsaved":{"record":{"id":"kaart-1","note":"Bel na vijf uur, dan is opa thui',
      );
      localStorage.setItem('driehoek-journal/other-that-is-gone/card/kaart-2', '{"kind":"card"');
    }, key);
    await page.reload();
    const left = page.locator('portal-saving textarea');
    await left.waitFor();
    assert.equal(await left.inputValue(), 'Bel na vijf uur, dan is opa thui');
    assert.equal(await page.locator('portal-saving .left').count(), 2);
    await page.locator('dh-information-card').waitFor();
    assert.deepEqual(await findBarriers(page), []);
    await page.locator('portal-saving .left').first().screenshot({ path: '.cache/left.png' });
    for (const count of [1, 0]) {
      await page.getByRole('button', { name: 'Laat los' }).first().click();
      await page.waitForFunction(
        (expected) => document.querySelectorAll('portal-saving .left').length === expected,
        count,
      );
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');
    }
    assert.equal(await page.evaluate((name) => localStorage.getItem(name), key), null);
    await page.reload();
    await page.locator('dh-information-card').waitFor();
    assert.equal(await page.locator('portal-saving .left').count(), 0);
    await leave();
  });
});

describe('what cannot be loaded', () => {
  it('leaves the language as it is and says so; with network it can be chosen', async () => {
    const { page, leave, complaints } = await portal.visit('#/checklist');
    const language = () => page.locator('html').getAttribute('lang');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('alert').getByText('English kon niet worden geladen').waitFor();
    assert.equal(await language(), 'nl');
    await page.context().setOffline(false);
    // A browser may keep a file that failed as failed until the page is loaded again.
    await page.reload();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('dh-checklist').getByText('Partly').first().waitFor();
    assert.equal(await language(), 'en');
    assert.equal(await page.getByRole('alert').count(), 0);
    await forgive(complaints, leave);
  });

  it('is of one language wholly: also when one file of many does not arrive, and at the next visit', async () => {
    const { page, leave, complaints } = await portal.visit('#/home');
    const language = () => page.locator('html').getAttribute('lang');
    await page.route('**/en-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'English' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'English kon niet worden geladen' });
    await alert.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await alert.waitFor();
    assert.equal(await language(), 'nl');
    await page.unroute('**/en-*.js');
    await page.reload();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Nederlands' }).waitFor();
    await page.route('**/en-*.js', (route) => route.abort());
    await page.reload();
    await alert.waitFor();
    assert.equal(await language(), 'nl');
    await forgive(complaints, leave);
  });

  it('of a school whose server is away is said by its reason, not that something is broken', async () => {
    const { page, leave, complaints } = await portal.visit('#/card');
    await page.route('**/api/session', (route) => route.abort());
    await page.route(portal.url, async (route) => {
      const body = (await (await route.fetch()).text()).replace(
        '<meta name="viewport"',
        `<meta name="driehoek-server" content="./">$&`,
      );
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto(portal.url);
    await page.getByText('Lezen kan weer als er verbinding is').waitFor();
    assert.equal(await page.getByText('Is er internet?').count(), 0);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('portal-home').waitFor();
    await forgive(complaints, leave);
  });

  it('of the portal itself is said on the page, with a button to try again', async () => {
    const { page, leave, complaints } = await portal.visit('#/card');
    await page.route('**/assets/start-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await page.getByText('Het portaal kon niet worden geladen. Is er internet?').waitFor();
    // A button stands below its own text, and nearer to it than to that in the other language.
    const edges = await page.locator('.start-failure p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const words = document.createRange();
        words.selectNode(paragraph.firstChild!);
        const [text, button] = [words, paragraph.querySelector('button')!].map((part) => part.getBoundingClientRect());
        return { from: text!.top, to: text!.bottom, button: button!.top, end: button!.bottom };
      }),
    );
    const [own, other] = [edges[0]!.button - edges[0]!.to, edges[1]!.from - edges[0]!.end];
    assert.ok(own >= 8 && other >= 2 * own, `${own} and ${other} px`);
    await page.unroute('**/assets/start-*.js');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('dh-information-card').waitFor();
    await forgive(complaints, leave);
  });
});

/** Ends a visit in which something was missing on purpose: nothing else may have gone wrong. */
async function forgive(complaints: readonly string[], leave: () => Promise<void>): Promise<void> {
  const expected = /Failed to load resource|ERR_INTERNET_DISCONNECTED|could not be loaded|dynamically imported module/;
  assert.deepEqual(
    complaints.filter((complaint) => !expected.test(complaint)),
    [],
  );
  await leave().catch(() => undefined);
}
