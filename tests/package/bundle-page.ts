import { type BuildOptions, build } from 'esbuild';

/** A file of a bundled page. */
export interface PageFile {
  readonly contents: Uint8Array;
  readonly text: string;
  /** The modules of which there is something in it, by their paths in the repository. */
  readonly inputs: readonly string[];
  /** Whether the page loads it at once, and not by an `import()` later. */
  readonly isAtOnce: boolean;
}

/** The module of a page with all that it imports, as a bundler splits it into files. */
export async function bundlePage(contents: string, options: BuildOptions = {}): Promise<PageFile[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    format: 'esm',
    ...options,
    write: false,
    metafile: true,
    outdir: '.',
  });
  const atOnce = new Set<string>();
  const visit = (file: string) => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const { path, kind } of metafile.outputs[file]!.imports) if (kind === 'import-statement') visit(path);
  };
  visit('stdin.js');
  return outputFiles.map(({ path, contents, text }) => {
    const name = path.slice(process.cwd().length + 1);
    return { contents, text, inputs: Object.keys(metafile.outputs[name]!.inputs), isAtOnce: atOnce.has(name) };
  });
}
