import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/** The bytes of ical.js that a page carries, by bundler. */
const bundlers: { readonly [name: string]: (code: string) => Promise<number> } = {
  esbuild: async (code) => {
    const { metafile } = await build({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
    });
    const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    return sumOf(inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput]));
  },
  rollup: async (code) => {
    const entry = {
      name: 'entry',
      resolveId: (id: string) => (id === 'page' ? id : null),
      load: (id: string) => (id === 'page' ? code : null),
    };
    const bundle = await rollup({
      input: 'page',
      plugins: [entry, nodeResolve({ rootDir: process.cwd() })],
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'es' });
    return sumOf(
      output.flatMap((chunk) =>
        chunk.type === 'chunk'
          ? Object.entries(chunk.modules).map(([id, { renderedLength }]): [string, number] => [id, renderedLength])
          : [],
      ),
    );
  },
};

const sumOf = (files: [string, number][]) =>
  files.filter(([file]) => file.includes('/ical.js/')).reduce((sum, [, bytes]) => sum + bytes, 0);

describe('what reads and writes calendar files', () => {
  for (const [name, measure] of Object.entries(bundlers)) {
    for (const concept of ['contact-calendar', 'conversation']) {
      it(`is not in ${concept}, whatever of it a page uses, bundled by ${name}`, async () => {
        assert.equal(await measure(`export * from '@driehoek/sdk/${concept}';`), 0);
        assert.ok((await measure(`export * from '@driehoek/sdk/${concept}/ics';`)) > 50_000, 'and it is in its own');
      });
    }
  }

  it('is loaded on use by the calendar, also where a bundler splits by file', async () => {
    const { metafile } = await build({
      stdin: { contents: `import '@driehoek/elements/contact-calendar/define';`, resolveDir: process.cwd() },
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: '.',
    });
    const atOnce = new Set<string>();
    const follow = (file: string) => {
      if (atOnce.has(file)) return;
      atOnce.add(file);
      for (const { path, kind } of metafile.outputs[file]!.imports) if (kind === 'import-statement') follow(path);
    };
    follow('stdin.js');
    const carries = (file: string) =>
      Object.keys(metafile.outputs[file]!.inputs).some((path) => path.includes('/ical.js/'));
    assert.deepEqual([...atOnce].filter(carries), []);
    assert.ok(Object.keys(metafile.outputs).some(carries), 'and it is there on use');
  });
});
