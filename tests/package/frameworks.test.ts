import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { build as buildApp, type PluginOption } from 'vite';
import { hetKompas } from '../sdk/information-card/het-kompas.js';
import { launchBrowser } from '../launch-browser.js';
import { serveFolder } from './serve-folder.js';

const APPS = 'tests/frameworks';

/** What checks the types of the app in each framework, with those of all libraries. Angular's compiler builds its app as well. */
const CHECKERS: { readonly [framework: string]: readonly string[] } = {
  'plain TypeScript, React 19 and Preact': ['tsc', '--project', APPS],
  'React 18': ['tsc', '--project', `${APPS}/react-18`],
  Angular: [`../../${APPS}/angular/node_modules/.bin/ngc`, '--project', `${APPS}/angular`],
  Vue: ['vue-tsc', '--project', `${APPS}/vue`],
  Svelte: ['svelte-check', '--workspace', `${APPS}/svelte`, '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
};

describe('the types of the elements', () => {
  for (const [framework, [program = '', ...args]] of Object.entries(CHECKERS)) {
    it(`fit an app in ${framework}, strictly`, () => {
      try {
        execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'pipe', encoding: 'utf8' });
      } catch (error) {
        assert.fail((error as { stdout: string }).stdout);
      }
    });
  }
});

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Its logo would be asked of a host that is not there. */
const card = { ...hetKompas, school: { ...hetKompas.school, logo: undefined } };

/** Opens an app's bundle in an empty page with the card that it shows; fails when something goes wrong in it. */
async function openApp(code: string, body: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
  writeFileSync(join(folder, 'app.js'), code);
  writeFileSync(join(folder, 'favicon.ico'), '');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><title>App</title><main></main>
      <script>card = ${JSON.stringify(card)}; kept = undefined</script><script type="module" src="app.js"></script></html>`,
  );
  const server = await serveFolder(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  try {
    await page.goto(server.url);
    await body(page);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every app does: shows a card, keeps each answer as it is given, hears that the checklist is done, reads it by a ref. */
async function useApp(page: Page): Promise<void> {
  await page.locator('dh-information-card').getByText(hetKompas.school.name).first().waitFor();
  const checklist = page.locator('dh-checklist');
  await checklist.getByRole('radio').first().check({ force: true });
  await page.waitForFunction(() => Object.keys((globalThis as unknown as Kept).kept?.answers ?? {}).length === 1);
  const id = await page.evaluate(() => (globalThis as unknown as Kept).kept!.id);
  await page.getByRole('button', { name: 'Wat staat er?' }).click();
  await page.locator('p', { hasText: id }).waitFor();
  assert.ok(await checklist.getByRole('radio').first().isChecked(), 'the value that came back did not take it away');
}
interface Kept {
  readonly kept?: { readonly id: string; readonly answers: object };
}

interface Field extends Element {
  readonly value?: { readonly answers: object };
}

const BUNDLE = {
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const;

/** Where each version of React is. */
const REACTS = [
  ['19', 'node_modules'],
  ['18', `${APPS}/react-18/node_modules`],
] as const;
const aliasIn = (folder: string) =>
  Object.fromEntries(['react', 'react-dom'].map((name) => [name, resolve(folder, name)]));

/** What runs the checklist that saves itself, as strictly as React can. */
const AUTOSAVE = `
  import { StrictMode } from 'react';
  import { createRoot } from 'react-dom/client';
  import { MyChecklist } from './autosave.jsx';
  createRoot(document.querySelector('main')).render(<StrictMode><MyChecklist /></StrictMode>);`;

/** Opens the checklist that saves itself in a development build, the one in which React does everything twice. */
async function openAutosave(folder: string, body: (page: Page) => Promise<void>): Promise<void> {
  const { outputFiles } = await build({
    ...BUNDLE,
    define: { 'process.env.NODE_ENV': '"development"' },
    stdin: { contents: AUTOSAVE, loader: 'jsx', resolveDir: `${APPS}/react` },
    alias: aliasIn(folder),
  });
  await openApp(outputFiles[0]!.text, body);
}

const answersIn = (page: Page) =>
  page.evaluate(() => document.querySelector<Field>('dh-checklist')?.value?.answers ?? {});

/** Chooses an answer; also in a page behind another, which draws nothing. */
const choose = (page: Page, statement: string, answer: string) =>
  page.locator(`dh-checklist input[name="${statement}"][value=${answer}]`).dispatchEvent('click');

async function untilAnswers(pages: readonly Page[], expected: object): Promise<void> {
  const wanted = JSON.stringify(expected);
  for (let tries = 0; tries < 100; tries++) {
    const all = await Promise.all(pages.map(answersIn));
    if (all.every((answers) => JSON.stringify(answers) === wanted)) return;
    await pages[0]!.waitForTimeout(100);
  }
  assert.deepEqual(
    await Promise.all(pages.map(answersIn)),
    pages.map(() => expected),
  );
}

describe('an app in React', () => {
  for (const [version, folder] of REACTS) {
    it(`keeps a checklist by itself, over a reload in the middle and between two tabs: React ${version}`, () =>
      openAutosave(folder, async (page) => {
        await page.getByText('Bewaard').waitFor();
        await choose(page, 'home.1', 'yes');
        await page.getByRole('button', { name: 'Opmerking' }).first().click();
        await page.getByRole('textbox', { name: 'Opmerking bij deze uitspraak' }).pressSequentially('Elk jaar.');
        await page.getByText('Bewaard').waitFor();
        await page.reload();
        await page.getByRole('textbox', { name: 'Opmerking bij deze uitspraak' }).waitFor();
        await untilAnswers([page], { 'home.1': 'yes' });
        assert.equal(
          await page.getByRole('textbox', { name: 'Opmerking bij deze uitspraak' }).inputValue(),
          'Elk jaar.',
        );
        const other = await page.context().newPage();
        await other.goto(page.url());
        await untilAnswers([page, other], { 'home.1': 'yes' });
        await choose(other, 'home.1', 'no');
        await untilAnswers([page, other], { 'home.1': 'no' });
        await choose(page, 'home.2', 'partly');
        await untilAnswers([page, other], { 'home.1': 'no', 'home.2': 'partly' });
        await choose(page, 'home.1', 'partly');
        await untilAnswers([page, other], { 'home.1': 'partly', 'home.2': 'partly' });
      }));

    it(`says that something waits while the store refuses, and stores it later: React ${version}`, () =>
      openAutosave(folder, async (page) => {
        await page.getByText('Bewaard').waitFor();
        await page.evaluate(() => {
          const { put } = IDBObjectStore.prototype;
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
          setTimeout(() => void (IDBObjectStore.prototype.put = put), 3000);
        });
        await choose(page, 'home.1', 'yes');
        await page.getByRole('alert').getByText('Nog niet bewaard').waitFor();
        await untilAnswers([page], { 'home.1': 'yes' });
        await page.getByText('Bewaard', { exact: true }).waitFor();
        await page.reload();
        await page.getByText('Bewaard').waitFor();
        await untilAnswers([page], { 'home.1': 'yes' });
      }));

    it(`shows elements by components, hears their events and gives them values: React ${version}`, async () => {
      const { outputFiles } = await build({
        ...BUNDLE,
        entryPoints: [`${APPS}/react/main.tsx`],
        alias: aliasIn(folder),
      });
      await openApp(outputFiles[0]!.text, async (page) => {
        await useApp(page);
        assert.match(outputFiles[0]!.text, new RegExp(`"${version}\\.\\d+\\.\\d+"`), 'the React that was asked for');
      });
    });
  }

  it('carries the elements alone that it uses', async () => {
    const contents = `import { Checklist } from '@driehoek/elements/react'; console.log(Checklist);`;
    const { outputFiles } = await build({ ...BUNDLE, stdin: { contents, resolveDir: process.cwd() }, minify: true });
    const code = outputFiles[0]!.text;
    assert.match(code, /dh-checklist/);
    assert.doesNotMatch(code, /dh-conversation-planner|dh-information-card/);
  });
});

/** Bundles an app of a framework that has files of its own kind. */
async function bundleApp(entry: string, plugins: PluginOption): Promise<string> {
  const [bundle] = (await buildApp({
    configFile: false,
    logLevel: 'error',
    plugins: [plugins],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'app' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })) as { output: { code: string }[] }[];
  return bundle!.output[0]!.code;
}

describe('an app in Vue', () => {
  it('binds a value with v-model, hears events and has the element by a ref', async () => {
    const isCustomElement = (tag: string) => tag.startsWith('dh-');
    const code = await bundleApp(`${APPS}/vue/main.ts`, vue({ template: { compilerOptions: { isCustomElement } } }));
    await openApp(code, useApp);
  });
});

describe('an app in Svelte', () => {
  it('gives values, hears events and has the element by a binding', async () => {
    await openApp(await bundleApp(`${APPS}/svelte/main.ts`, svelte({ configFile: false })), useApp);
  });
});

describe('an app in Angular', () => {
  it('has the checklist as a control of a reactive form, gives values, hears events and has the element by a query', async () => {
    const { outputFiles } = await build({ ...BUNDLE, entryPoints: ['.cache/angular-app/angular/main.js'] });
    await openApp(outputFiles[0]!.text, useApp);
  });
});
