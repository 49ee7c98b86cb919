import { readdirSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { CHROMIUM_FLAGS, findBrowsers } from './scripts/browsers.mjs';
import { countBrowserTests } from './scripts/count-reporters.mjs';
import { servedStories } from './scripts/served-stories.mjs';
import { webkitLauncher } from './scripts/webkit.mjs';

// BROWSERS=chromium,firefox narrows a run while working on one thing.
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const found = findBrowsers();
const missing = wanted.filter((engine) => !found[engine]);
if (process.env.CI && missing.length > 0)
  throw new Error(`CI must run every engine; ${missing.join(', ')} is not there.`);

const browsers = [];
if (wanted.includes('chromium') && found.chromium) {
  browsers.push(
    playwrightLauncher({
      product: 'chromium',
      concurrency: 1,
      // So that a test may see what is held.
      launchOptions: { executablePath: found.chromium, args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'] },
      createPage: async ({ context }) => waitLonger(await context.newPage()),
    }),
  );
}
if (wanted.includes('firefox') && found.firefox) {
  browsers.push(
    chromeLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: found.firefox, defaultViewport: null },
      createPage: async ({ context }) => tolerateOlderFirefox(waitLonger(await context.newPage())),
    }),
  );
}
if (wanted.includes('webkit') && found.webkit) browsers.push(webkitLauncher(found.webkit));

/** A machine with other work may take longer than half a minute to open a page. */
function waitLonger(page) {
  page.setDefaultNavigationTimeout(300_000);
  return page;
}

/** A window's size comes with an orientation, a command that Firefox ESR 140 does not know; the size is set all the same. */
function tolerateOlderFirefox(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
    }
  };
  return page;
}

const list = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** In which engines differ most: keys and pointers, forms, storage, workers, what loads and what does not, and what is drawn. */
const ENGINE_FILES = [
  'tests/elements/{every-element,hostile,information-card,languages,records,shared}/*.test.ts',
  'tests/elements/**/*-editable.test.ts',
  'tests/elements/contact-calendar/calendar-import.test.ts',
  'tests/elements/conversation/{answering,finish,sharing,two-windows}.test.ts',
  'tests/elements/expectations/expectations-form-in-form.test.ts',
];
const ALL_FILES = ['tests/elements/**/*.test.ts', 'stories/*.stories.ts'];

/**
 * Chromium runs everything. The others do so with WIDE, which is the whole matrix, and when files are named; else what differs most.
 */
function divide() {
  const isNamed = process.argv.some((argument) => /^--files?\b/.test(argument));
  const [first, ...others] = browsers;
  if (process.env.WIDE || isNamed || !found.chromium || !wanted.includes('chromium') || others.length === 0)
    return { files: ALL_FILES, browsers };
  return {
    groups: [
      { name: 'all', files: ALL_FILES, browsers: [first] },
      { name: 'engines', files: ENGINE_FILES, browsers: others },
    ],
  };
}

export default {
  ...divide(),
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.TEST_COUNTS }),
    ...(process.env.TEST_COUNTS ? [countBrowserTests(`${process.env.TEST_COUNTS}/elements.json`, missing)] : []),
  ],
  // Several browsers at once starve each other's animation frames.
  concurrentBrowsers: 1,
  concurrency: 1,
  // Generous, for a machine with other work: they end what hangs, and claim nothing about speed.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  // Wide, WebKit's driver puts a thousand elements on one page.
  testsFinishTimeout: process.env.WIDE ? 3_600_000 : 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>Driehoek</title></head>
  <body><script>globalThis.process = { env: ${JSON.stringify({ WIDE: process.env.WIDE })} }</script><script type="module" src="${testFramework}"></script></body>
</html>`,
  plugins: [
    servedStories(),
    await bundledTests([
      ...list('tests/elements', '.test.ts'),
      ...list('stories', '.stories.ts'),
      // For windows that a test opens.
      ...list('packages/elements/src', '/define.ts').filter((file) =>
        /src\/(?!shared\/)[\w-]+\/define\.ts$/.test(file),
      ),
    ]),
  ],
};
