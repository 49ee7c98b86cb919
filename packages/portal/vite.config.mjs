import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { sourcePath } from '../../scripts/source-paths.mjs';
import { shellWorker } from './shell-plugin.mjs';

/** Our own packages by their source; only `define.ts` does something when imported. */
const sourcePaths = {
  name: 'source-paths',
  enforce: 'pre',
  resolveId(source) {
    const id = sourcePath(source);
    return id ? { id, moduleSideEffects: id.endsWith('/define.ts') } : null;
  },
};

/**
 * The worker that reads calendar files, as the package has it: by its source it would be copied as it is, and TypeScript
 * is no script.
 */
const calendarWorker = {
  name: 'calendar-worker',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/read-in-worker.ts')) return null;
    const built = id.replace('/elements/src/', '/elements/dist/').replace('read-in-worker.ts', 'calendar-worker.js');
    return code.replace("'./calendar-worker.js'", `'${relative(dirname(id), built)}'`);
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses, so that the portal may stand in any folder of a host.
  base: './',
  plugins: [sourcePaths, calendarWorker, shellWorker],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The bundles for a script tag stand in the same folder and are built apart.
    emptyOutDir: false,
    // A data: address would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // What the portal starts with is an entry as well, so that it is known and comes in one file: as a hundred small ones it
      // took three times as long to be there. `main.ts` stays alone, to report what could not be loaded. Who answers with a code
      // has a page of its own on a phone, and loads nothing that is for the rest alone.
      input: ['index.html', 'src/start.ts', 'src/invited/respond.ts'].map((file) =>
        fileURLToPath(new URL(file, import.meta.url)),
      ),
      output: {
        codeSplitting: {
          groups: [
            { name: 'preload', test: /vite\/preload-helper/, priority: 3 },
            { name: 'invited', test: /\/src\/invited\//, priority: 1 },
            {
              name: 'answering',
              tags: ['$initial'],
              minShareCount: 2,
              test: /\/(node_modules|src)\/(?!main\.ts).*\.m?[jt]s$/,
              priority: 2,
            },
            { name: 'start', tags: ['$initial'], test: /\/(node_modules|src)\/(?!main\.ts).*\.m?[jt]s$/ },
          ],
        },
      },
    },
    // The example portal is nearly all of the library at once.
    chunkSizeWarningLimit: 1000,
  },
});
