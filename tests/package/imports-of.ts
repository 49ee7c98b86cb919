import { build } from 'esbuild';

/** What a bundle for a script tag imports, and how: `dynamic-import ./icalendar.js`. */
export async function importsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`packages/elements/cdn/${file}`],
    bundle: true,
    external: ['*'],
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ kind, path }) => `${kind} ${path}`));
}
