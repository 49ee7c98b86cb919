import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../launch-browser.js';
import { FamilyTalk } from './family-talk.js';
import { answer, finish } from './portal-page.js';
import { findBarriers, findBuilt } from './portal.js';

// A teacher and two parents, each in a browser of their own, on one server with a database in a folder. Each is cut off in turn, and the
// server is killed while somebody writes.

const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
let browser: Browser;
let port: number;
let server: ChildProcess | undefined;

/** Starts the server as `npm start` does; resolves once it serves. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/portal/server/main.ts', 'serve', '--example'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_FOLDER: folder,
      CLIENT_FOLDER: await findBuilt(),
      LOG: '0',
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server = child;
  let said = '';
  for await (const text of child.stderr) if ((said += text).includes('is served')) return;
  throw new Error(`The server ended before it served: ${said}`);
}

async function kill(): Promise<void> {
  const ended = server && once(server, 'exit');
  server?.kill('SIGKILL');
  await ended;
}

async function signIn(name: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1200, height: 900 },
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(`U bent aangemeld als ${name}`).waitFor();
  await page.goto(`http://localhost:${port}/${path}`);
  await page.locator('main h1').waitFor();
  return page;
}

const saved = (page: Page) => page.getByText('Alles is bewaard.').waitFor();
const waits = (page: Page) => page.getByText(/^Wat u schreef, is nog niet bij de school/).waitFor();
const reload = async (page: Page) => {
  await page.reload();
  await page.locator('main h1').waitFor();
};
const dataOf = (page: Page, element: string) =>
  page.locator(element).evaluate((found) => JSON.stringify((found as unknown as { value: unknown }).value));
const until = (page: Page, element: string, words: string) =>
  page.waitForFunction(
    ([name, text]) =>
      JSON.stringify((document.querySelector(name!) as unknown as { value: unknown } | null)?.value)?.includes(text!),
    [element, words],
  );

const YEAR = 'dh-contact-calendar';
const TALK = 'dh-conversation-planner';
const ROUND = 'dh-expectations-form';

describe('a teacher and two parents on one server', () => {
  before(async () => {
    const probe = createServer();
    await once(probe.listen(0, '127.0.0.1'), 'listening');
    ({ port } = probe.address() as AddressInfo);
    await new Promise((resolve) => probe.close(resolve));
    browser = await launchBrowser();
    await start();
  });
  after(async () => {
    await browser.close();
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are at no round that a page shows by itself, until they go to it', async () => {
    const teacher = await signIn('Juf Noor (groep 6)', '#/expectations');
    await teacher.locator('dh-expectations-form').waitFor();
    const parent = await signIn('Ouder van Noah', '#/expectations');
    await teacher.getByText('Ouder van Noah is hier nu ook mee bezig.').waitFor();
    // Whoever comes is told of all who are there.
    await parent.waitForTimeout(500);
    assert.equal(await parent.locator('portal-presence').innerText(), '');
    await teacher.locator('dh-expectations-form input').first().focus();
    await parent.getByText('Juf Noor (groep 6) is hier nu ook mee bezig.').waitFor();
    await teacher.locator('select[name=family]').selectOption({ label: 'Rania' });
    await parent.getByText('is hier nu ook mee bezig').waitFor({ state: 'hidden' });
  });

  it('plan, answer and share, each cut off in turn and the server killed: all that was acknowledged is there, for whom it is', async () => {
    const teacher = await signIn('Juf Noor (groep 6)', '#/year');
    const parent = await signIn('Ouder van Noah', '#/year');
    const other = await signIn('Ouder van Mila', '#/conversations');

    // Plan: the parent reads it without loading the page again.
    await teacher.locator(YEAR).getByRole('button', { name: 'Nieuw moment' }).first().click();
    await teacher.locator(YEAR).getByLabel('Naam', { exact: true }).fill('maanwandeling');
    await teacher.locator(YEAR).getByRole('button', { name: 'Bewaren', exact: true }).click();
    await until(parent, YEAR, 'maanwandeling');
    await saved(teacher);

    // Answer: the parent is cut off, and what was written goes by itself once that is over.
    await new FamilyTalk(parent).goTo('expectations');
    const form = parent.locator(ROUND);
    await form.waitFor();
    await parent.context().setOffline(true);
    await form.getByRole('button', { name: 'Opmerking' }).first().click();
    await form.getByRole('textbox').first().fill('Bel na vijf uur.');
    await form.getByRole('textbox').first().blur();
    await waits(parent);
    await parent.context().setOffline(false);
    await saved(parent);

    // Share: the teacher is cut off and writes, and meanwhile the parent writes in the same talk.
    const [ofTeacher, ofParent] = [new FamilyTalk(teacher), new FamilyTalk(parent)];
    await ofTeacher.open('Voortgangsgesprek · Noah');
    await ofParent.open('Voortgangsgesprek · Noah');
    await saved(teacher);
    await saved(parent);
    await teacher.context().setOffline(true);
    await ofTeacher.add('agenda', 'Rekenen gaat hard');
    await waits(teacher);
    await ofParent.add('agenda', 'Buiten spelen');
    await saved(parent);
    await teacher.context().setOffline(false);
    await saved(teacher);
    await ofTeacher.share();
    await saved(teacher);
    await until(parent, TALK, 'Rekenen gaat hard');
    assert.doesNotMatch(await dataOf(teacher, TALK), /Buiten spelen/);

    // The server is killed while the parent writes, and comes back.
    await ofParent.add('agenda', 'Lezen in bed');
    await kill();
    await ofParent.add('agenda', 'Slapen bij oma');
    await waits(parent);
    await start();
    await saved(parent);
    await kill();
    await start();

    await reload(parent);
    await ofParent.planner.waitFor();
    for (const words of ['Rekenen gaat hard', 'Buiten spelen', 'Lezen in bed', 'Slapen bij oma'])
      await until(parent, TALK, words);
    await ofParent.goTo('expectations');
    await until(parent, ROUND, 'Bel na vijf uur.');
    await reload(teacher);
    await ofTeacher.planner.waitFor();
    await until(teacher, TALK, 'Rekenen gaat hard');
    assert.doesNotMatch(await dataOf(teacher, TALK), /Buiten spelen|Lezen in bed|Slapen bij oma/);
    await ofTeacher.goTo('expectations');
    await teacher.locator(ROUND).waitFor();
    assert.doesNotMatch(await dataOf(teacher, ROUND), /Bel na vijf uur/);
    await ofTeacher.goTo('year');
    await until(teacher, YEAR, 'maanwandeling');

    // The parent of another child has nothing of it.
    await reload(other);
    const talks = await other.locator('.conversations').allInnerTexts();
    assert.match(talks.join(), /Mila/);
    assert.doesNotMatch(talks.join(), /Noah/);
    const records = await other.evaluate(async () => {
      const lists = ['conversation', 'expectations-round', 'class-contacts'].map(async (kind) =>
        (await fetch(`./api/records/${kind}`)).text(),
      );
      return (await Promise.all(lists)).join();
    });
    assert.doesNotMatch(records, /Noah|Rekenen gaat hard|Bel na vijf uur/);
  });

  it('keep what they wrote after their session had ended, until they are signed in again', async () => {
    const parent = await signIn('Ouder van Rania', '#/conversations');
    const talk = new FamilyTalk(parent);
    await parent.locator('.conversations').getByRole('link').first().click();
    await talk.planner.waitFor();
    await saved(parent);
    await parent.context().clearCookies();
    await talk.add('agenda', 'Wanneer is het zomerfeest?');
    await parent.getByText('U bent niet meer aangemeld.').waitFor();
    const back = parent.url();
    await parent.getByRole('link', { name: 'Meld u weer aan' }).click();
    await parent.getByRole('button', { name: 'Ouder van Rania', exact: true }).click();
    await saved(parent);
    const other = await signIn('Ouder van Rania', new URL(back).hash);
    await until(other, TALK, 'Wanneer is het zomerfeest?');
  });

  it('are who they sign in as, in the home for which they speak, and nobody else after signing out', async () => {
    const second = await signIn('Ouder van Sem, tweede huis', '#/expectations');
    await second.locator(ROUND).waitFor();
    assert.equal(await second.locator(ROUND).getAttribute('party'), 'parents-2');
    assert.equal(await second.locator('select[name=household], select[name=family]').count(), 0);
    assert.equal(await second.getByLabel('U kijkt als').count(), 0);
    await second.getByRole('button', { name: 'Meld af' }).click();
    await second.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
    await second.goto(`http://localhost:${port}/#/expectations`);
    await second.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
  });

  it('say whether they come: their teacher reads which families do, others of the school how many, and nobody who', async () => {
    const open = async (name: string) => {
      const page = await signIn(name, '#/year');
      await page.locator(YEAR).getByRole('button', { name: 'ouderavond met de kinderen' }).first().click();
      return page;
    };
    // The teacher's page was there before, and is not loaded again.
    const teacher = await open('Juf Noor (groep 6)');
    const parent = await open('Ouder van Noah');
    await parent.locator(YEAR).getByText('De leraar leest ook welke gezinnen komen.').waitFor();
    await parent.locator(YEAR).getByLabel('Naam', { exact: true }).fill('opa Ton');
    await parent.locator(YEAR).getByRole('button', { name: 'Komt mee', exact: true }).click();
    await saved(parent);
    await teacher.locator(YEAR).locator('[part=families] summary').click();
    await teacher.locator(YEAR).getByText('Noah (1)').waitFor();
    // This server leads to no documentation.
    assert.equal(await teacher.getByRole('link', { name: /Storybook/ }).count(), 0);
    const leader = await open('Selma (directie)');
    await leader
      .locator(YEAR)
      .getByText(/komt er 1 persoon, uit 1 gezin/)
      .waitFor();
    assert.equal(await leader.locator(YEAR).locator('[part=families]').count(), 0);
    for (const page of [teacher, leader]) {
      const told = await page.evaluate(async () => (await fetch('./api/records/year-plan')).text());
      assert.doesNotMatch(told, /opa Ton/);
    }
  });

  it('hear who else is working on a talk, quietly and for as long as that is so', async () => {
    const teacher = await signIn('Juf Noor (groep 6)', '#/conversations');
    const parent = await signIn('Ouder van Noah', '#/conversations');
    const other = await signIn('Ouder van Sem, eerste huis', '#/conversations');
    const second = await signIn('Ouder van Sem, tweede huis', '#/conversations');
    await new FamilyTalk(teacher).open('Voortgangsgesprek · Noah');
    await new FamilyTalk(parent).open('Voortgangsgesprek · Noah');
    await teacher.getByText('Ouder van Noah is hier nu ook mee bezig.').waitFor();
    await parent.getByText('Juf Noor (groep 6) is hier nu ook mee bezig.').waitFor();
    // Two homes do not hear of each other; the teacher comes and hears of both.
    for (const page of [other, second]) await new FamilyTalk(page).open('Voortgangsgesprek · Sem');
    await new FamilyTalk(teacher).open('Voortgangsgesprek · Sem');
    await teacher
      .getByText('Ouder van Sem, eerste huis en Ouder van Sem, tweede huis zijn hier nu ook mee bezig.')
      .waitFor();
    await other.getByText('Juf Noor (groep 6) is hier nu ook mee bezig.').waitFor();
    assert.doesNotMatch(await other.locator('portal-presence').innerText(), /tweede huis/);
    await parent.getByText('is hier nu ook mee bezig').waitFor({ state: 'hidden' });
  });

  it('see what two of them changed at the same time, what is so now and what the other made of it, and choose', async () => {
    const [here, there] = [
      await signIn('Juf Noor (groep 6)', '#/conversations'),
      await signIn('Juf Noor (groep 6)', '#/conversations'),
    ];
    for (const page of [here, there]) {
      page.setDefaultTimeout(30_000);
      await new FamilyTalk(page).open('Voortgangsgesprek · Noah');
      await page.locator(TALK).getByText('Wanneer en waar').click();
    }
    const field = (page: Page, name: string) => page.locator(TALK).locator(`[name=${name}]`);
    // Beside the talk, and nowhere else.
    const clash = here.locator('portal-conversation .clash');
    /** Both fill in a field, without seeing it of each other. */
    const fillBoth = async (name: string, mine: string, theirs: string) => {
      await here.context().setOffline(true);
      await field(here, name).fill(mine);
      await field(here, name).blur();
      await waits(here);
      const stored = there.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
      await field(there, name).fill(theirs);
      await field(there, name).blur();
      await stored;
      await saved(there);
      await here.context().setOffline(false);
    };
    await fillBoth('place', 'lokaal 4', 'de bibliotheek');
    await clash.getByText('de plaats. Nu staan er de woorden van allebei').waitFor();
    await clash.getByText('U: lokaal 4').waitFor();
    await clash.getByText('De ander: de bibliotheek').waitFor();
    // Stored before the connection is cut again, so that what follows is about one field.
    const chosen = here.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await clash.getByRole('button', { name: 'Neem die van de ander' }).click();
    await clash.waitFor({ state: 'detached' });
    await chosen;
    for (const page of [here, there]) await until(page, TALK, '"de bibliotheek"');

    await fillBoth('start-time', '16:15', '17:45');
    await clash.getByText('de dag of de tijd. Nu staat er wat u koos').waitFor();
    await clash.getByText(/^De ander: .*17\.45/).waitFor();
    await clash.getByRole('button', { name: 'Laat het zo' }).click();
    await clash.waitFor({ state: 'detached' });
    for (const page of [here, there]) await until(page, TALK, 'T16:15');

    // One after the other is no clash.
    await field(there, 'place').fill('de aula');
    await until(here, TALK, 'de aula');
    assert.equal(await clash.count(), 0);
  });

  it('are told what two changed in one box beside the talk, which goes with its page once it was seen there', async () => {
    const [here, there] = [
      await signIn('Juf Noor (groep 6)', '#/conversations'),
      await signIn('Juf Noor (groep 6)', '#/conversations'),
    ];
    const field = (page: Page, name: string) => page.locator(TALK).locator(`[name=${name}]`);
    const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(fields)) {
        await field(page, name).fill(value);
        await field(page, name).blur();
      }
    };
    for (const page of [here, there]) {
      await new FamilyTalk(page).open('Voortgangsgesprek · Sem');
      await page.locator(TALK).getByText('Wanneer en waar').click();
    }
    const beside = here.locator('portal-conversation .clash');
    const atTop = here.locator('portal-saving .clash');
    /** Both fill in the same fields, without seeing it of each other; the page here may be another one by the time it hears of it. */
    const fillBoth = async (
      mine: Readonly<Record<string, string>>,
      theirs: Readonly<Record<string, string>>,
      meanwhile?: () => Promise<void>,
    ) => {
      await here.context().setOffline(true);
      await fill(here, mine);
      await waits(here);
      await fill(there, theirs);
      await saved(there);
      await meanwhile?.();
      await here.context().setOffline(false);
    };
    await fillBoth(
      { place: 'lokaal 8', 'start-time': '16:25' },
      { place: 'de gymzaal beneden', 'start-time': '17:05' },
    );
    await beside.getByText('De ander: de gymzaal beneden').waitFor();
    await beside.getByText(/^De ander: .*17\.05/).waitFor();
    assert.deepEqual([await beside.count(), await atTop.count()], [1, 0]);
    assert.deepEqual(await findBarriers(here), []);
    // In sight, however far down one is.
    await here.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const { y = -1 } = (await beside.boundingBox()) ?? {};
    assert.ok(y >= 0 && y < 900, `at ${y}`);
    await new FamilyTalk(here).goTo('conversations');
    await beside.waitFor({ state: 'detached' });
    assert.equal(await atTop.count(), 0);

    // What is found when one is on another page already waits there, until it was seen beside the talk.
    const open = async () => {
      await new FamilyTalk(here).open('Voortgangsgesprek · Sem');
      await here.locator(TALK).getByText('Wanneer en waar').click();
    };
    await open();
    await saved(here);
    await until(there, TALK, 'lokaal 8');
    await fillBoth({ place: 'kamer negen' }, { place: 'de hal' }, () => new FamilyTalk(here).goTo('class'));
    await atTop.getByText('De ander: de hal').waitFor();
    await new FamilyTalk(here).goTo('year');
    await atTop.getByText('De ander: de hal').waitFor();
    // In another language it is told still.
    for (const name of ['English', 'Nederlands']) {
      await here.getByRole('button', { name, exact: true }).click();
      await here.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
      await here.locator('main[aria-busy=false]').waitFor();
      await atTop.getByText('de hal').waitFor();
    }
    await open();
    await beside.getByText('De ander: de hal').waitFor();
    assert.equal(await atTop.count(), 0);
    await new FamilyTalk(here).goTo('year');
    await here.locator(YEAR).waitFor();
    assert.equal(await here.locator('.clash').count(), 0);
  });

  it('read it when what they kept of a round cannot be removed, and have it still', async () => {
    const teacher = await signIn('Juf Noor (groep 6)', '#/expectations');
    const parent = await signIn('Ouder van Noah', '#/expectations');
    const form = parent.locator('dh-expectations-form');
    await form.getByRole('button', { name: 'Opmerking' }).first().click();
    await form.getByRole('textbox').first().fill('Alleen na vijf uur.');
    await form.getByRole('textbox').first().blur();
    await saved(parent);
    await teacher.getByRole('button', { name: 'Haal deze ronde weg' }).click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
    await teacher.getByText('De ronde over Noah is weggehaald.').waitFor();
    const remove = async () => {
      await parent.getByRole('button', { name: 'Haal deze ronde helemaal weg' }).click();
      await parent.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
    };
    await parent.getByText('De school heeft deze ronde weggehaald.').waitFor();
    await parent.context().setOffline(true);
    await remove();
    await parent.getByText('Weghalen lukte niet. Het staat hier nog.').waitFor();
    await parent.waitForFunction(() => document.activeElement?.getAttribute('name') === 'remove-kept');
    await parent.getByText('Lees terug wat u zei').click();
    await form.getByText('Alleen na vijf uur.').waitFor();
    await parent.context().setOffline(false);
    await remove();
    await parent.getByText('De school vroeg u dit jaar nog niet').waitFor();
    assert.equal(await parent.getByText('Weghalen lukte niet.').count(), 0);
  });

  it('find no error in the console where nothing is wrong: nobody is signed in yet, no report is published yet', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`http://localhost:${port}/`);
    await page.getByRole('button', { name: 'Selma (directie)', exact: true }).click();
    await page.getByText('U bent aangemeld als Selma (directie)').waitFor();
    await page.goto(`http://localhost:${port}/#/report`);
    await page.locator('portal-report h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.goto(`http://localhost:${port}/#/conversations`);
    await page.getByText('Deze pagina is voor ouders, leerlingen').waitFor();
    assert.equal(await page.getByText('U kijkt als').count(), 0, 'who is signed in has no such menu');
    // That it is saved is in sight wherever one reads.
    await page.setViewportSize({ width: 390, height: 400 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const { y = -1 } = (await page.getByText('Alles is bewaard.').boundingBox()) ?? {};
    assert.ok(y >= 0 && y < 400, `at ${y}`);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('are gone from the browser at once when they sign out without a connection, and from the server when it is back', async () => {
    const parent = await signIn('Ouder van Noah', '#/expectations');
    const context = parent.context();
    // Another tab, which shows the same.
    const beside = await context.newPage();
    await beside.goto(`http://localhost:${port}/#/conversations`);
    await beside.locator('.conversations').getByText('Noah').first().waitFor();
    const away = (page: Page) => page.getByText('Er is nu geen verbinding met de school.').waitFor();
    await context.setOffline(true);
    await parent.getByRole('button', { name: 'Meld af' }).click();
    for (const page of [parent, beside]) {
      await page.getByRole('heading', { name: 'Afgemeld' }).waitFor();
      await away(page);
      assert.doesNotMatch(await page.locator('body').innerText(), /Noah/);
      assert.doesNotMatch(page.url(), /#/);
    }
    const kept = await parent.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name),
      Object.keys(localStorage),
    ]);
    assert.deepEqual(kept, [[], ['driehoek-leaving']]);
    assert.deepEqual(await findBarriers(parent), []);
    // Whoever opens the portal in this browser is not let in as who left, also where every page was closed before the connection was back.
    await parent.close();
    await beside.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(`http://localhost:${port}/#/conversations`);
    await next.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
    await next.getByRole('button', { name: 'Ouder van Mila', exact: true }).click();
    await next.getByText('U bent aangemeld als Ouder van Mila').waitFor();
    await saved(next);
    await context.close();
  });

  it('are asked first when something of theirs would be lost by signing out', async () => {
    const parent = await signIn('Ouder van Noah', '#/conversations');
    const talk = new FamilyTalk(parent);
    await talk.open('Voortgangsgesprek · Noah');
    await parent.context().setOffline(true);
    await talk.add('agenda', 'Hoe gaat het met gym?');
    await waits(parent);
    const out = async (answer: string) => {
      await parent.getByRole('button', { name: 'Meld af' }).click();
      await parent.getByText('is nog niet bij de school. Als u zich nu afmeldt, is dat weg.').waitFor();
      await parent.getByRole('button', { name: answer, exact: true }).click();
    };
    await out('Blijf aangemeld');
    await until(parent, TALK, 'Hoe gaat het met gym?');
    await out('Meld toch af');
    await parent.getByRole('heading', { name: 'Afgemeld' }).waitFor();
    // The page waits for the connection, and goes on by itself.
    await parent.context().setOffline(false);
    await parent.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
    const again = await signIn('Ouder van Noah', '#/conversations');
    await new FamilyTalk(again).open('Voortgangsgesprek · Noah');
    assert.doesNotMatch(await dataOf(again, TALK), /gym/);
    // With a connection all of it is stored, and nothing is asked.
    await new FamilyTalk(again).add('agenda', 'Mag het ook op maandag?');
    await again.getByRole('button', { name: 'Meld af' }).click();
    await again.getByRole('heading', { name: 'Wie ben je?' }).waitFor();
  });

  it('publish and read one report of the school, and count what families like where nobody reads it', async () => {
    const leader = await signIn('Selma (directie)', '#/report');
    const parent = await signIn('Ouder van Noah', '#/report');
    const publish = async () => {
      await leader.getByRole('button', { name: 'Publiceer het overzicht' }).click();
      await leader.getByRole('button', { name: 'Publiceer', exact: true }).click();
    };
    const fillIn = async (page: Page) => {
      await answer(page, 0);
      await finish(page);
      await saved(page);
    };
    await parent.getByLabel('Vragenlijst').selectOption('handvat');
    await parent.getByText('De school heeft het overzicht nog niet gepubliceerd.').waitFor();
    assert.equal(await parent.getByRole('button', { name: 'Publiceer het overzicht' }).count(), 0);
    const counts = leader.getByText('Pas bij het publiceren tellen we alle antwoorden van de school.');
    await counts.waitFor();
    await leader.getByText('In deze browser is voor dit schooljaar nog niets ingevuld of geladen.').waitFor();
    assert.equal(await leader.getByText('zijn er nog geen antwoorden').count(), 0);
    await publish();
    await leader.getByText('Er vulden nog te weinig mensen in.').waitFor();
    assert.equal(await leader.evaluate(() => document.activeElement?.textContent?.trim()), 'Publiceer het overzicht');

    for (const name of [
      'Juf Noor (groep 6)',
      'Imane (intern begeleider)',
      'Joris (ouderconsulent)',
      'Ouder van Mila',
    ]) {
      const page = await signIn(name, '#/checklist');
      await page.getByLabel('Vragenlijst').selectOption({ index: 0 });
      await fillIn(page);
      await page.context().close();
    }
    await leader.goto(`http://localhost:${port}/#/checklist`);
    await fillIn(leader);
    await leader.goto(`http://localhost:${port}/#/report`);
    await publish();
    const published = (page: Page) => page.getByText(/De school publiceerde dit overzicht op/);
    await published(leader).waitFor();
    assert.equal(await leader.evaluate(() => document.activeElement?.className), 'counted');
    await leader.locator('dh-checklist-report').getByText('5 mensen antwoordden').waitFor();
    // It comes by itself to who waits for it.
    await published(parent).waitFor();
    await parent.locator('dh-checklist-report').getByText('5 mensen antwoordden').waitFor();

    await parent.goto(`http://localhost:${port}/#/class`);
    await parent.locator('dh-contact-preferences').getByRole('checkbox', { name: 'dinsdagavond' }).check();
    await saved(parent);
    // Before the year begins: of moments that are over nothing is advised.
    await leader.clock.setFixedTime(new Date('2026-08-24T10:00:00+02:00'));
    await leader.goto(`http://localhost:${port}/#/year`);
    await leader.reload();
    const advice = leader.locator(YEAR).locator('[part=advice]');
    await advice.locator('summary').click();
    await advice
      .getByText(/Van de 5 gezinnen past dit de meeste: dinsdagavond/)
      .first()
      .waitFor();
  });
});
