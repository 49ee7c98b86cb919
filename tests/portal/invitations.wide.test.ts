import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../launch-browser.js';
import { answer, finish } from './portal-page.js';
import { findBarriers, findBuilt, openPortal } from './portal.js';

// The head of the school invites parents; each answers on a phone, as nobody.

const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
const PHONE = { locale: 'nl-NL', viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const;
/** Where the sheet is kept, to be looked at. */
const { SHEET } = process.env;

let browser: Browser;
let port: number;
let server: ChildProcess | undefined;
let head: Page;

const at = (path: string) => `http://localhost:${port}/${path}`;
const countBeyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

async function start(): Promise<void> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  ({ port } = probe.address() as AddressInfo);
  await new Promise((resolve) => probe.close(resolve));
  server = spawn(process.execPath, ['--import', 'tsx', 'packages/portal/server/main.ts', 'serve', '--example'], {
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
  let said = '';
  for await (const text of server.stderr!) if ((said += text).includes('is served')) return;
  throw new Error(`The server ended before it served: ${said}`);
}

/** Visits as somebody with a device of their own. */
async function visit(path: string): Promise<Page> {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(at(path));
  await page.locator('h1').waitFor();
  return page;
}

/** Makes an invitation, and returns its codes as they stand on the cards. */
async function invite(count: number): Promise<string[]> {
  await head.locator('select[name=instrument]').selectOption('parent-experience');
  await head.getByLabel('Klas of groep').fill('Groep 6');
  await head.getByLabel('Hoeveel codes?').fill(String(count));
  await head.getByRole('button', { name: 'Maak de codes' }).click();
  await head.getByRole('heading', { name: new RegExp(`^${count} kaartje`) }).waitFor();
  return head.locator('.invitation-card .code').allTextContents();
}

/** Counts again, until so many of so many have answered an invitation. */
async function counted(words: string): Promise<void> {
  await head.getByRole('button', { name: 'Tel opnieuw' }).click();
  await head.locator('.invitations').getByText(words, { exact: true }).waitFor();
}

const keptOn = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => /invited/.test(key)));
const refusal = (page: Page) => page.locator('#code-wrong:not(:empty)').innerText();

describe('an invitation', () => {
  before(async () => {
    browser = await launchBrowser();
    await start();
    head = await (await browser.newContext(PHONE)).newPage();
    head.setDefaultTimeout(60_000);
    await head.goto(at(''));
    await head.getByRole('button', { name: 'Selma (directie)' }).click();
    await head.getByText('U bent aangemeld als Selma').waitFor();
    await head.goto(at('#/checklist'));
    await head.getByRole('link', { name: /^Nodig mensen uit/ }).click();
    await head.getByRole('heading', { level: 1, name: 'Mensen uitnodigen' }).waitFor();
  });
  after(async () => {
    await browser.close();
    const ended = server && once(server, 'exit');
    server?.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it('becomes a sheet of cards to cut out, each with a code of its own, and nothing else', async () => {
    await head.locator('select[name=instrument]').selectOption('parent-experience');
    assert.equal(await head.getByLabel('Wie vult in?').inputValue(), 'parent');
    const codes = await invite(10);
    assert.equal(new Set(codes).size, 10);
    assert.equal(await head.evaluate(() => document.activeElement?.id), 'invite-sheet');
    assert.deepEqual(await findBarriers(head), []);
    assert.equal(await head.evaluate(countBeyond), 0);
    if (SHEET) await head.screenshot({ path: `${SHEET}.head.png`, fullPage: true });
    const sheet = await head.pdf({
      format: 'A4',
      margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
    });
    if (SHEET) writeFileSync(SHEET, sheet);
    assert.equal(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 2);
    await head.emulateMedia({ media: 'print' });
    const printed = await head
      .locator('portal-app :is(h1, h2, p, a, button, input, select)')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility() && !each.closest('.invitation-card')).length);
    assert.equal(printed, 0);
    await head.emulateMedia({ media: 'screen' });
  });

  it('keeps its codes while the tab lives, and the browser asks before they are lost', async () => {
    const before = await head.locator('.invitation-card .code').allTextContents();
    await head.evaluate(() => {
      location.hash = '#/year';
    });
    await head.locator('portal-year h1').waitFor();
    await head.evaluate(() => {
      location.hash = '#/report/invite';
    });
    await head.getByRole('button', { name: /^Toon de kaartjes/ }).click();
    assert.deepEqual(await head.locator('.invitation-card .code').allTextContents(), before);
    const asked = head.waitForEvent('dialog');
    const reloading = head.reload({ timeout: 5000 }).catch(() => undefined);
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await reloading;
    assert.deepEqual(await head.locator('.invitation-card .code').allTextContents(), before);
  });

  it('is answered on a phone without an account, also when the network is cut, and is counted: never who', async () => {
    const [code = ''] = await head.locator('.invitation-card .code').allTextContents();
    const parent = await visit(`#/invited/${code.replace('-', '')}`);
    await parent.locator('dh-checklist').getByText('Ik voel mij welkom', { exact: false }).first().waitFor();
    const loaded = await parent.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = loaded.filter((address) => address.endsWith('.js')).map((address) => /[^/]*$/.exec(address)?.[0]);
    assert.ok(
      scripts.some((script) => script?.startsWith('invited-')) &&
        !scripts.some((script) => script?.startsWith('start-')),
      `the rest of the portal stays where it is: ${scripts.join(' ')}`,
    );
    assert.deepEqual(await findBarriers(parent), []);
    assert.equal(await parent.evaluate(countBeyond), 0);
    await answer(parent, 0);
    if (SHEET) await parent.screenshot({ path: `${SHEET}.phone.png`, fullPage: true });
    await parent.locator('dh-checklist').getByRole('button', { name: 'Opmerking' }).first().click();
    await parent.locator('dh-checklist').getByRole('textbox').first().fill('De deur staat open.');
    assert.equal((await keptOn(parent)).length, 1);
    await parent.reload();
    await parent.waitForFunction(
      () => document.querySelector('dh-checklist')?.value?.remarks?.['experience.1'] === 'De deur staat open.',
    );

    await parent.context().setOffline(true);
    await finish(parent);
    await parent.getByText('Het is nog niet verstuurd').waitFor();
    await parent.getByText('Ingevuld. Hieronder staat of het al is verstuurd.').waitFor();
    assert.equal(await parent.getByText('Dank u wel').count(), 0);
    assert.equal((await keptOn(parent)).length, 1);
    await parent.context().setOffline(false);
    await parent.getByRole('heading', { level: 1, name: 'Dank u wel!' }).waitFor();
    assert.deepEqual(await keptOn(parent), []);
    assert.doesNotMatch(parent.url(), new RegExp(code.slice(0, 5)));
    await counted('1 van 10 ingevuld');
    await parent.context().close();
  });

  it('tells of a code that was used what it tells of one that is wrong', async () => {
    const [used = '', left = ''] = await head.locator('.invitation-card .code').allTextContents();
    const parent = await visit('invited');
    assert.match(parent.url(), /\/#\/invited$/);
    const type = async (code: string) => {
      await parent.getByLabel('Code').fill(code);
      await parent.getByRole('button', { name: 'Open de vragenlijst' }).click();
    };
    await type('verzonnen-1');
    const wrong = await refusal(parent);
    await type(used);
    assert.equal(await refusal(parent), wrong);
    assert.equal(await parent.evaluate(() => document.activeElement?.getAttribute('name')), 'code');
    await type(left.toUpperCase());
    await parent.locator('dh-checklist').waitFor();
    await parent.context().close();
  });

  it('that is ended leaves what was typed on the phone of who was not ready', async () => {
    const codes = await invite(3);
    const parent = await visit(`#/invited/${codes[0]!.replace('-', '')}`);
    await answer(parent, 1, 'Beetje');
    await head
      .getByRole('button', { name: /^Stop: / })
      .first()
      .click();
    await head.getByRole('button', { name: 'Niet stoppen' }).click();
    const rows = head.locator('.invitations > li', { hasText: '0 van 3' });
    await rows.getByRole('button', { name: /^Stop: / }).click();
    await head.getByRole('button', { name: 'Stop de uitnodiging' }).click();
    await rows.getByText('Gestopt').waitFor();
    assert.equal(await head.evaluate(() => document.activeElement?.id), 'invite-list');

    await finish(parent);
    await parent.getByText('Wat hieronder staat, is niet verstuurd.').waitFor();
    assert.equal((await keptOn(parent)).length, 1);
    await parent.getByRole('button', { name: 'Haal dit weg' }).click();
    await parent.getByRole('button', { name: 'Haal weg', exact: true }).click();
    await parent.getByLabel('Code').waitFor();
    assert.deepEqual(await keptOn(parent), []);
    await parent.context().close();
  });

  it('tells who lost the network while it was sent that it probably came, and keeps it', async () => {
    const [code = ''] = await invite(2);
    const parent = await visit(`#/invited/${code.replace('-', '')}`);
    await answer(parent, 0);
    await parent.route('**/invited/answer', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await finish(parent);
    await parent.getByText('Het is nog niet verstuurd').waitFor();
    assert.equal(await parent.evaluate(() => document.activeElement?.id), 'unsent');
    await parent.unroute('**/invited/answer');
    await parent.getByRole('button', { name: 'Verstuur opnieuw' }).click();
    await parent.getByText('Waarschijnlijk zijn de antwoorden al bij de school').waitFor();
    assert.equal((await keptOn(parent)).length, 1);
    await counted('1 van 2 ingevuld');
    await parent.context().close();
  });

  it('is not for a parent to make', async () => {
    const parent = await visit('');
    await parent.getByRole('button', { name: 'Ouder van Mila' }).click();
    await parent.goto(at('#/report/invite'));
    await parent.locator('portal-report h1').waitFor();
    assert.equal(await parent.locator('portal-invite').count(), 0);
    await parent.context().close();
  });

  it('needs a server: the portal without one says so, and shows nothing that does not work', async () => {
    const portal = await openPortal();
    await portal.during('#/report/invite', async (page) => {
      await page.getByText('Uitnodigen kan alleen als het portaal op een server van de school staat.').waitFor();
      assert.equal(await page.locator('portal-invite :is(button, input, select)').count(), 0);
      assert.deepEqual(await findBarriers(page), []);
      await page.goto(`${portal.url}#/invited`);
      await page.getByText('Deze pagina werkt zonder server.').waitFor();
      assert.equal(await page.locator('portal-respond :is(input, select)').count(), 0);
      assert.deepEqual(await findBarriers(page), []);
    });
    await portal.close();
  });
});
