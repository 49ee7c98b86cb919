import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { sourcePath } from './source-paths.mjs';

/**
 * A plugin for the test runner: serves every test file as a bundle that shares chunks with the others, so that a test page
 * loads a few files where it would load hundreds. A story file becomes a test of each of its stories. Bundles are made once,
 * at the start; watching does not make them again.
 * @param {string[]} files paths from the root of the repository
 * @returns {Promise<import('@web/test-runner').TestRunnerPlugin>}
 */
export async function bundledTests(files) {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => ({ in: file.endsWith('.stories.ts') ? `story:${file}` : file, out: file })),
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: !process.env.TEST_COUNTS && 'inline',
    conditions: ['browser', 'production'],
    // Served by the test runner itself.
    external: ['/__web-dev-server__web-socket.js'],
    tsconfig: 'tsconfig.base.json',
    plugins: [stories, ownPackages, inlineStyles],
    logLevel: 'error',
  });
  const worker = await bundleWorker();
  const bundles = new Map(outputFiles.map(({ path, text }) => [path.replace(/\.ts\.js$/, '.ts'), text]));
  return {
    name: 'bundled-tests',
    serve({ path }) {
      if (path.endsWith('/calendar-worker.js')) return { body: worker, type: 'js' };
      const body = bundles.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** The worker that reads calendar files: the address is beside the bundle that names it. */
async function bundleWorker() {
  const { outputFiles } = await build({
    entryPoints: ['packages/elements/src/contact-calendar/editor/import/calendar-worker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfig: 'tsconfig.base.json',
    plugins: [ownPackages],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/**
 * Style sheets as text, asked for as Vite has it: `import css from './x.css?inline'`.
 * @type {import('esbuild').Plugin}
 */
const inlineStyles = {
  name: 'inline-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-styles',
    }));
    onLoad({ filter: /./, namespace: 'inline-styles' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** @type {import('esbuild').Plugin} */
const stories = {
  name: 'stories',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^story:/ }, ({ path }) => ({ path: path.slice('story:'.length), namespace: 'story' }));
    onLoad({ filter: /./, namespace: 'story' }, ({ path }) => ({
      contents: `import * as stories from './${path}';
        import { checkStories } from './tests/check-stories.ts';
        checkStories('${basename(path)}', stories);`,
      resolveDir: process.cwd(),
    }));
  },
};

/** @type {import('esbuild').Plugin} */
const ownPackages = {
  name: 'own-packages',
  setup: ({ onResolve }) => onResolve({ filter: /^@driehoek\// }, ({ path }) => ({ path: sourcePath(path) })),
};
