import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { CDN } from '../../scripts/first-paint.js';

/** What a file of the folder for a script tag imports, and how: `import-statement ./base-1c9vswxs.js`. */
export async function importsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    // A retry adds to the address, which no bundler reads as one.
    stdin: {
      contents: readFileSync(`${CDN}/${file}`, 'utf8').replace(
        /(import\("[^"]+")\+\(globalThis.driehoekRetry\|\|""\)/g,
        '$1',
      ),
    },
    bundle: true,
    external: ['*'],
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ kind, path }) => `${kind} ${path}`));
}
