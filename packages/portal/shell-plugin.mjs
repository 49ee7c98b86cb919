import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The files of the portal that stand beside the build. */
const BESIDE = ['icon.svg'];

/** Writes the worker that opens the portal without network, with the files of this build. */
export const shellWorker = {
  name: 'shell-worker',
  apply: 'build',
  // The page is written after everything else.
  enforce: 'post',
  generateBundle(_options, bundle) {
    const built = Object.values(bundle);
    const files = [
      ...BESIDE,
      ...built.map(({ fileName }) => fileName).filter((file) => file.startsWith('assets/')),
    ].sort();
    const page = built.find(({ fileName }) => fileName === 'index.html');
    const entry = /src="\.\/([^"]+)"/.exec(String(page?.source))?.[1];
    if (!entry) this.error('The page names no script.');
    const source = readFileSync(new URL('shell-worker.js', import.meta.url), 'utf8');
    const name = createHash('sha256').update(`${files.join()} ${page.source} ${source}`).digest('hex').slice(0, 16);
    this.emitFile({
      type: 'asset',
      fileName: 'shell-worker.js',
      source: `const SHELL = ${JSON.stringify({ name, entry, files })};\n${source}`,
    });
  },
};
