import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { handvat, type Response as Answers } from '@driehoek/sdk/checklist';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { ExpectationsRound } from '@driehoek/sdk/expectations';
import { KINDS } from '@driehoek/sdk/kinds';
import {
  ConflictError,
  createMemoryStore,
  type RecordStore,
  type StorableRecord,
  type StoredRecord,
} from '@driehoek/sdk/records';
import type { Household } from '@driehoek/sdk/shared';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { type AppOptions, createApp } from '../../packages/portal/server/app.js';
import { hetKompas } from '../sdk/information-card/het-kompas.js';
import { recordStoreClaims } from '../sdk/records/record-store-claims.js';
import { launchBrowser } from '../launch-browser.js';
import { serveFolder } from './serve-folder.js';
import { blocks } from './site-blocks.js';

/** Beside the sources, from which the recipes find the packages. */
const FOLDER = '.cache/site-recipes';

const recipe = (file: string): string => {
  const found = blocks.find((block) => block.page === 'recipes' && block.file === file);
  assert.ok(found, `the page has ${file}`);
  return found.text;
};

/** Takes a recipe as a server would: the module that it is. */
async function importRecipe<Module>(file: string): Promise<Module> {
  const outfile = join(FOLDER, file.replace(/\.\w+$/, '.mjs'));
  writeFileSync(join(FOLDER, file), recipe(file));
  await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    packages: 'external',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(resolve(outfile)).href);
}

let browser: Browser;
before(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  browser = await launchBrowser();
});
after(() => browser.close());

/** Opens a recipe that is HTML and a module of the same name; fails when something goes wrong in it. */
async function openRecipe(
  name: string,
  body: (page: Page) => Promise<void>,
  /** Where `/api` of its origin is. */
  api?: string,
): Promise<void> {
  writeFileSync(join(FOLDER, `${name}.ts`), recipe(`${name}.ts`));
  const options = {
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(FOLDER, 'js'),
    logLevel: 'error',
  } as const;
  await build({ entryPoints: [join(FOLDER, `${name}.ts`)], ...options });
  writeFileSync(
    join(FOLDER, `${name}.html`),
    `<!doctype html><html lang="nl"><title>${name}</title><link rel="icon" href="data:,">
${recipe(`${name}.html`)}<script type="module" src="js/${name}.js"></script></html>`,
  );
  const server = await serveFolder(FOLDER);
  const context = await browser.newContext();
  if (api !== undefined)
    await context.route('**/api/**', (route) =>
      route.continue({ url: route.request().url().replace(server.url, api) }),
    );
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    // A browser says of a record that is not there yet that there is none.
    const isNew = api !== undefined && message.text().includes('status of 404');
    if (['error', 'warning'].includes(message.type()) && !isNew) wrong.push(message.text());
  });
  try {
    await page.goto(`${server.url}/${name}.html`);
    await body(page);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
    await server.close();
  }
}

describe('the recipes of the site', () => {
  it('keep the answers of a checklist over a reload, and bring those of another tab', () =>
    openRecipe('autosave', async (page) => {
      const first = page.locator('dh-checklist').getByRole('radio').first();
      await first.check({ force: true });
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.locator('dh-checklist').getByRole('radio', { checked: true }).first().waitFor();
      await other.locator('dh-checklist').getByRole('group').nth(2).getByRole('radio').first().check({ force: true });
      // A page behind another draws nothing, so its frames are not waited for.
      await page.waitForFunction(
        () => Object.keys(document.querySelector<Field>('dh-checklist')?.value?.answers ?? {}).length === 2,
        undefined,
        { polling: 100, timeout: 10_000 },
      );
      await page.reload();
      await first.waitFor();
      assert.ok(await first.isChecked());
      await other.close();
    }));

  it('keep the answers of a checklist on the server of the example, and show what comes from there', async () => {
    const store = createMemoryStore();
    const app = createApp({
      store,
      kinds: KINDS as unknown as AppOptions['kinds'],
      identify: () => ({ reader: { role: 'class-teacher', id: 't1' }, name: 'Tess' }),
    });
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    const body = async (page: Page) => {
      const radios = page.locator('dh-checklist').getByRole('radio');
      await radios.first().check({ force: true });
      let stored: (Answers & StoredRecord & { respondent?: string }) | undefined;
      while (!stored) {
        await page.waitForTimeout(50);
        [stored] = await store.list<Answers & { id: string }>('response');
      }
      assert.equal(stored.respondent, 't1');
      const [[statement = '', answer = ''] = []] = Object.entries(stored.answers);
      const other = answer === 'no' ? 'yes' : 'no';
      await store.put('response', { ...stored, answers: { [statement]: other } } as StorableRecord);
      await page.waitForFunction(
        ([id, value]) => document.querySelector<Field>('dh-checklist')?.value?.answers[id as never] === value,
        [statement, other] as const,
        { polling: 100, timeout: 10_000 },
      );
    };
    try {
      await openRecipe('rest-record', body, `http://127.0.0.1:${port}`);
    } finally {
      if ('closeAllConnections' in listening) listening.closeAllConnections();
      listening.close();
    }
  });

  it('let the last of two tabs have the answer to one statement, and keep the words of both', () =>
    openRecipe('autosave', async (page) => {
      await page.getByRole('radio').first().waitFor();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('radio').first().waitFor();
      const answers = (tab: Page) =>
        tab.evaluate(() => document.querySelector<Field>('dh-checklist')?.value?.answers ?? {});
      // A page behind another draws nothing, so it is not waited for until it is still.
      const choose = (tab: Page, statement: string, answer: string) =>
        tab.locator(`dh-checklist input[name="${statement}"][value=${answer}]`).dispatchEvent('click');
      /** Waits until both tabs have the same answers, and returns them. */
      const agree = async (expected: object) => {
        for (let tries = 0; tries < 100; tries++) {
          const both = JSON.stringify([await answers(page), await answers(other)]);
          if (both === JSON.stringify([expected, expected])) return;
          await page.waitForTimeout(100);
        }
        assert.deepEqual([await answers(page), await answers(other)], [expected, expected]);
      };
      await choose(page, 'home.1', 'yes');
      await agree({ 'home.1': 'yes' });
      await choose(other, 'home.1', 'no');
      await agree({ 'home.1': 'no' });
      await choose(page, 'home.2', 'yes');
      await agree({ 'home.1': 'no', 'home.2': 'yes' });
      await choose(other, 'home.1', 'partly');
      await agree({ 'home.1': 'partly', 'home.2': 'yes' });
      await other.close();
    }));

  it('show a card where scripts are off', async () => {
    const { cardPage } = await importRecipe<{ cardPage(card: object): Promise<string> }>('card-page.ts');
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(await cardPage({ ...hetKompas, school: { ...hetKompas.school, logo: undefined } }));
    assert.ok(await page.getByText(hetKompas.school.name).first().isVisible());
    await page.close();
  });

  it('hand in expectations with scripts off, once', async () => {
    const { start, parentsPage, handIn } = await importRecipe<ExpectationsPage>('expectations-page.ts');
    let round = start();
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.route('http://portal.example/**', async (route) => {
      const request = route.request();
      if (request.method() === 'POST') {
        const headers = { 'content-type': request.headers()['content-type']! };
        const body = request.postDataBuffer()!.toString();
        round = handIn(round, await new Request(request.url(), { method: 'POST', headers, body }).formData());
      }
      await route.fulfill({ contentType: 'text/html', body: await parentsPage(round) });
    });
    await page.goto('http://portal.example/');
    await page.getByRole('radio').first().check();
    await page.getByRole('textbox').first().fill('Graag <vóór> de toets');
    await page.getByRole('button', { name: 'Inleveren' }).click();
    await page.waitForURL('**/answers');
    const { answers, submittedAt } = round.parties.parents!;
    assert.deepEqual(
      Object.values(answers).map(({ remark }) => remark),
      ['Graag <vóór> de toets'],
    );
    assert.ok(submittedAt);
    assert.ok(await page.getByText('Graag <vóór> de toets').isVisible());
    assert.equal(await page.getByRole('radio').count(), 0);
    assert.throws(() => handIn(round, new FormData()), { name: 'InvalidDataError' });
    await page.close();
  });

  it('give each of two homes its own copy', async () => {
    const { plan, copyFor, takeBack } = await importRecipe<TwoHomes>('two-homes.ts');
    const seen = copyFor(plan, 'parents');
    const point = { id: 'ours', by: 'parents', text: 'Lezen thuis' } as const;
    const whole = takeBack(plan, { ...seen, agenda: [...seen.agenda, point] }, seen, 'parents');
    assert.match(JSON.stringify(whole), /Lezen thuis/);
    assert.match(JSON.stringify(copyFor(whole, 'parents')), /Lezen thuis/);
    assert.doesNotMatch(JSON.stringify(copyFor(whole, 'parents-2')), /Lezen thuis/);
  });

  it('show a report of which only the report left the server', async () => {
    const { reportOf } = await importRecipe<{ reportOf(responses: readonly Answers[]): string }>('report-server.js');
    const responses = Array.from(
      { length: 6 },
      (_, place): Answers => ({
        id: `r${place}`,
        instrument: 'handvat',
        instrumentVersion: handvat.version,
        schoolYear: '2026-2027',
        role: 'class-teacher',
        answers: { 'home.2': 'yes' },
        remarks: { 'home.2': 'alleen voor mij' },
      }),
    );
    const report = reportOf(responses);
    assert.doesNotMatch(report, /alleen voor mij/);
    writeFileSync(join(FOLDER, 'report.json'), report);
    await openRecipe('report', (page) =>
      page
        .getByText(/6 mensen/)
        .first()
        .waitFor(),
    );
  });
});

interface Field extends Element {
  readonly value?: { readonly answers: object };
}
interface ExpectationsPage {
  start(): ExpectationsRound;
  parentsPage(round: ExpectationsRound): Promise<string>;
  handIn(round: ExpectationsRound, form: FormData): ExpectationsRound;
}

interface TwoHomes {
  readonly plan: ConversationPlan;
  copyFor(plan: ConversationPlan, party: Household): ConversationPlan;
  takeBack(plan: ConversationPlan, copy: ConversationPlan, seen: ConversationPlan, party: Household): ConversationPlan;
}

/** A server that keeps records as the recipe expects it: a put with an old revision is refused with what is stored. */
function serveRecords(store: RecordStore): RequestListener {
  return async (request, response) => {
    const [kind = '', id] = request.url!.slice(1).split('/').map(decodeURIComponent);
    const send = (status: number, data?: unknown) => void response.writeHead(status).end(data && JSON.stringify(data));
    if (id === undefined) return send(200, await store.list(kind));
    if (request.method === 'DELETE') {
      if (!(await store.get(kind, id))) return send(404);
      const named = request.headers['if-match'];
      try {
        await store.remove(kind, id, named === undefined ? undefined : Number(named.replaceAll('"', '')));
        return send(204);
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
        return send(412, error.stored);
      }
    }
    if (request.method === 'GET') {
      const found = await store.get(kind, id);
      return found ? send(200, found) : send(404);
    }
    const { revision: _sent, ...record } = JSON.parse(await text(request));
    const revision = request.headers['if-match'] && Number(request.headers['if-match'].replaceAll('"', ''));
    try {
      send(200, await store.put(kind, { ...record, ...(revision && { revision }) }));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      send(412, error.stored);
    }
  };
}

describe('the store of the recipes', async () => {
  // In this process its errors must be ours.
  const source = recipe('own-store.ts').replace(
    "'@driehoek/sdk/records'",
    `'${resolve('packages/sdk/src/records/index.ts')}'`,
  );
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/own-store.ts', source);
  const { createOwnStore } = (await import(pathToFileURL(resolve('.cache/own-store.ts')).href)) as {
    createOwnStore(url: string): RecordStore;
  };
  for (const [claim, check] of Object.entries(recordStoreClaims))
    it(claim, async () => {
      const server = createServer(serveRecords(createMemoryStore()));
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      await check(createOwnStore(`http://127.0.0.1:${port}`), assert);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
});
