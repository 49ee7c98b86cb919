import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { bundlePage } from './bundle-page.js';

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
    const files = await bundlePage(`import '@driehoek/elements/contact-calendar/define';`);
    const carrying = files.filter(({ inputs }) => inputs.some((path) => path.includes('/ical.js/')));
    assert.ok(carrying.length > 0, 'it is there on use');
    assert.ok(carrying.every(({ isAtOnce }) => !isAtOnce));
  });
});
