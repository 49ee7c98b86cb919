import { readdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_FLAGS, findBrowsers } from './scripts/browsers.mjs';
import { sourcePath } from './scripts/source-paths.mjs';
import { webkitLauncher } from './scripts/webkit.mjs';

// BROWSERS=chromium,firefox narrows a run while working on one thing.
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const found = findBrowsers();

const browsers = [];
if (wanted.includes('chromium') && found.chromium) {
  browsers.push(
    playwrightLauncher({
      product: 'chromium',
      concurrency: 1,
      launchOptions: { executablePath: found.chromium, args: CHROMIUM_FLAGS },
    }),
  );
}
if (wanted.includes('firefox') && found.firefox) {
  browsers.push(
    chromeLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath: found.firefox } }),
  );
}
if (wanted.includes('webkit') && found.webkit) browsers.push(await webkitLauncher(found.webkit));

/** Counts for the closing line of `npm test`. */
const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const visit = (suite) => {
      for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) visit(inner);
    };
    for (const session of sessions) {
      visit(session.testResults);
      // A file that could not be loaded has no tests to fail.
      if (!session.passed && session.errors.length > 0) counts.failed++;
    }
    writeFileSync(file, JSON.stringify(counts));
  },
});

export default {
  files: ['tests/elements/**/*.test.ts', 'tests/stories.test.ts'],
  browsers,
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.TEST_COUNTS }),
    ...(process.env.TEST_COUNTS ? [countReporter(process.env.TEST_COUNTS)] : []),
  ],
  // Several browsers at once starve each other's animation frames.
  concurrentBrowsers: 1,
  concurrency: 1,
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>Driehoek</title></head>
  <body><script>globalThis.process = { env: {} }</script><script type="module" src="${testFramework}"></script></body>
</html>`,
  plugins: [
    {
      name: 'source-paths',
      resolveImport({ source }) {
        const path = sourcePath(source);
        return path && path.slice(path.indexOf('/packages/'));
      },
    },
    {
      name: 'stories-index',
      resolveImport: ({ source }) => (source === 'virtual:stories' ? '/stories-index.js' : undefined),
      serve({ path }) {
        if (path !== '/stories-index.js') return undefined;
        const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
        const imports = files.map((file, index) => `import * as story${index} from '/stories/${file}';`);
        const entries = files.map((file, index) => `${JSON.stringify(file)}: story${index}`);
        return { body: `${imports.join('\n')}\nexport const stories = { ${entries.join(', ')} };`, type: 'js' };
      },
    },
    {
      // Sources import each other as `./name.js`, as the built package will.
      name: 'js-means-ts',
      resolveImport({ source, context }) {
        const fromSource = context.path.endsWith('.ts');
        return fromSource && source.startsWith('.') && source.endsWith('.js')
          ? source.replace(/\.js$/, '.ts')
          : undefined;
      },
    },
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.base.json' }),
  ],
};
