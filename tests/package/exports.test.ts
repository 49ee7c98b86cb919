import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const packages = ['sdk', 'elements'].map((name) => {
  const folder = `packages/${name}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.entries(manifest.exports as Record<string, { types?: string; default?: string } | string>);
  const modules = entries.flatMap(([path, target]) =>
    typeof target === 'object' && target.default && !path.includes('*') ? [`${manifest.name}${path.slice(1)}`] : [],
  );
  return { name, folder, manifest, entries, modules };
});

for (const { name, folder, manifest, entries, modules } of packages) {
  describe(manifest.name, () => {
    it('has a file for every entry, with types', () => {
      for (const [path, target] of entries) {
        if (path.includes('*')) continue;
        for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
          assert.ok(existsSync(`${folder}/${file}`), `${path}: ${file}`);
        }
      }
    });

    if (name === 'sdk') {
      it('has an entry for the schemas of every concept that has stored data', () => {
        const concepts = modules.flatMap((module) => /^@driehoek\/sdk\/([\w-]+)\/schema$/.exec(module)?.[1] ?? []);
        const stored = [
          'checklist',
          'class-contacts',
          'contact-calendar',
          'contact-preferences',
          'conversation',
          'expectations',
          'family-help',
          'information-card',
          'look-back',
          'parent-offers',
        ];
        assert.deepEqual(concepts.sort(), stored);
      });
    }

    it('has an entry for every concept', () => {
      const source = execFileSync('ls', [`${folder}/src`], { encoding: 'utf8' })
        .trim()
        .split('\n');
      const concepts = source.filter((entry) => existsSync(`${folder}/src/${entry}/index.ts`));
      const missing = concepts.filter((concept) => !(`./${concept}` in manifest.exports));
      assert.deepEqual(missing, name === 'elements' ? ['shared'] : []);
    });

    it('imports every module in Node, where there is no DOM', () => {
      const script = `for (const name of ${JSON.stringify(modules)})
        console.log(name, Object.keys(await import(name)).length)`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
      const lines = output.trim().split('\n');
      assert.equal(lines.length, modules.length);
      const empty = lines.filter((line) => line.endsWith(' 0') && !line.includes('/define '));
      assert.deepEqual(empty, [], 'exports something');
    });

    it('has nothing that publint would warn of', async () => {
      const { messages } = await publint({ pkgDir: folder, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest)),
        [],
      );
    });

    it('has types that every module resolver finds', () => {
      const options = ['--profile', 'esm-only', '--pack', folder, '--format', 'json'];
      // Types alone, without a module.
      const excluded = entries.flatMap(([path, target]) =>
        typeof target === 'object' && target.types && !target.default ? [path] : [],
      );
      execFileSync(
        'node_modules/.bin/attw',
        [...options, ...(excluded.length ? ['--exclude-entrypoints', ...excluded] : [])],
        { stdio: 'pipe', maxBuffer: 2 ** 28 },
      );
    });
  });
}

/** The third-party packages that end up in a bundle of this code. */
async function packagesIn(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    treeShaking: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = inputs.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

describe('what a page carries', () => {
  it('is no validation when it only scores', async () => {
    const code = `import { scoreResponse, summarizeTally, tallyResponses } from '@driehoek/sdk/checklist';
      console.log(scoreResponse, summarizeTally, tallyResponses);`;
    assert.deepEqual(await packagesIn(code), []);
  });

  it('is no validation when it only writes a contact card', async () => {
    const code = `import { formatVCard } from '@driehoek/sdk/information-card'; console.log(formatVCard);`;
    assert.deepEqual(await packagesIn(code), []);
  });

  const plain = ['conversation/questions', 'conversation/ways', 'glossary', 'i18n', 'records', 'shared'];
  for (const entry of ['checklist/quality-cards', 'checklist/steps', ...plain]) {
    it(`is no validation with ${entry}, whatever of it is used`, async () => {
      assert.deepEqual(await packagesIn(`export * from '@driehoek/sdk/${entry}';`), []);
    });
  }

  for (const module of packages[0]!.modules.filter((name) => name.endsWith('/schema'))) {
    it(`is zod and nothing else with ${module}`, async () => {
      assert.deepEqual(await packagesIn(`export * from '${module}';`), ['zod']);
    });
  }

  it('is nothing at all when a class is imported and not used', async () => {
    const code = `import { ChecklistElement } from '@driehoek/elements/checklist'; console.log(1);`;
    assert.deepEqual(await packagesIn(code), []);
  });
});
