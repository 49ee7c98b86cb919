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

    it('has an entry for every concept', () => {
      const source = execFileSync('ls', [`${folder}/src`], { encoding: 'utf8' })
        .trim()
        .split('\n');
      const concepts = source.filter((entry) => existsSync(`${folder}/src/${entry}/index.ts`));
      const missing = concepts.filter((concept) => !(`./${concept}` in manifest.exports));
      assert.deepEqual(missing, name === 'elements' ? ['shared'] : []);
    });

    for (const module of modules) {
      it(`imports ${module} in Node, where there is no DOM`, () => {
        const script = `const module = await import('${module}'); console.log(Object.keys(module).length)`;
        const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
        assert.ok(Number(output) > 0 || module.endsWith('/define'), 'exports something');
      });
    }

    it('has nothing that publint would warn of', async () => {
      const { messages } = await publint({ pkgDir: folder, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest)),
        [],
      );
    });

    it('has types that every module resolver finds', () => {
      const options = ['--profile', 'esm-only', '--pack', folder, '--format', 'json'];
      const excluded = ['./jsx', './vue'].filter((path) => path in manifest.exports);
      execFileSync(
        'node_modules/.bin/attw',
        [...options, ...(excluded.length ? ['--exclude-entrypoints', ...excluded] : [])],
        { stdio: 'pipe' },
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

  it('is nothing at all when a class is imported and not used', async () => {
    const code = `import { ChecklistElement } from '@driehoek/elements/checklist'; console.log(1);`;
    assert.deepEqual(await packagesIn(code), []);
  });
});
