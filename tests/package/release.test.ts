import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What each package consists of, by the first name in its paths. */
const PARTS = {
  sdk: ['LICENSE', 'README.md', 'conformance', 'dist', 'index.d.ts', 'index.js', 'package.json', 'schemas'],
  elements: [
    'LICENSE',
    'README.md',
    'cdn',
    'custom-elements.json',
    'dist',
    'editor',
    'frameworks',
    'index.d.ts',
    'index.js',
    'package.json',
    'react',
    'themes',
    'types',
  ],
} as const;

describe('a release', () => {
  for (const [name, parts] of Object.entries(PARTS)) {
    const folder = `packages/${name}`;

    it(`of @driehoek/${name} would have what it exports, and nothing else`, () => {
      const output = execFileSync('npm', ['publish', '--dry-run', '--json', '--offline', '-w', `@driehoek/${name}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [packed] = Object.values(JSON.parse(output)) as [{ files: { path: string }[] }];
      const files = packed.files.map(({ path }) => path);
      const found = new Set(files.map((path) => path.split('/')[0]!));
      // The log is made with the first version.
      found.delete('CHANGELOG.md');
      assert.deepEqual([...found].sort(), parts);
      const { exports } = read(`${folder}/package.json`) as { exports: Record<string, string | object> };
      const targets = Object.values(exports).flatMap((each) =>
        typeof each === 'string' ? [each] : Object.values(each),
      );
      for (const target of targets) {
        const [start = '', end = ''] = target.replace('./', '').split('*');
        assert.ok(
          files.some((file) => file.startsWith(start) && file.endsWith(end)),
          target,
        );
      }
    });

    it(`of @driehoek/${name} is public and has its provenance`, () => {
      assert.deepEqual(read(`${folder}/package.json`).publishConfig, { access: 'public', provenance: true });
    });
  }

  it('makes a version and a log of every note', () => {
    const copy = mkdtempSync(join(tmpdir(), 'driehoek-'));
    const { workspaces } = read('package.json') as { workspaces: string[] };
    for (const file of ['package.json', ...workspaces.map((each) => `${each}/package.json`)]) {
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    cpSync('.changeset', join(copy, '.changeset'), { recursive: true });
    const notes = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
    execFileSync(process.execPath, [resolve('node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: copy,
      stdio: 'pipe',
    });
    if (notes.length > 0) {
      const { version } = read(join(copy, 'packages/sdk/package.json'));
      assert.notEqual(version, read('packages/sdk/package.json').version);
      assert.equal(read(join(copy, 'packages/elements/package.json')).version, version, 'one version for both');
      for (const note of notes) {
        const [, head = '', words = ''] = readFileSync(`.changeset/${note}`, 'utf8').split(/^---$/m);
        for (const name of Object.keys(PARTS).filter((each) => head.includes(`@driehoek/${each}'`)))
          assert.ok(
            readFileSync(join(copy, `packages/${name}/CHANGELOG.md`), 'utf8').includes(words.trim().split('\n')[0]!),
            `${note} in ${name}`,
          );
      }
    }
    rmSync(copy, { recursive: true, force: true });
  });

  it('is published by changesets alone, after the tests, with provenance and without a token', () => {
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    const order = [
      'bash .ci/run',
      'npm run build',
      'uses: changesets/action@',
      'version: npx changeset version',
      'publish: bash .ci/publish',
    ];
    const places = order.map((words) => workflow.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      places.join(),
    );
    assert.match(workflow, /^permissions: \{\}$/m);
    assert.match(workflow, /id-token: write/);
    assert.match(workflow, /NPM_CONFIG_PROVENANCE: 'true'/);
    assert.deepEqual(
      Array.from(workflow.matchAll(/secrets\.(\w+)/g), ([, name]) => name),
      ['GITHUB_TOKEN'],
    );
    assert.match(readFileSync('.ci/publish', 'utf8'), /^npx changeset publish$/m);
    for (const name of Object.keys(PARTS)) assert.ok(existsSync(`packages/${name}/README.md`));
  });
});

describe('the package names', () => {
  const concepts = (name: string) =>
    readdirSync(`packages/${name}/src`).filter((entry) => existsSync(`packages/${name}/src/${entry}/index.ts`));
  const entriesOf = (name: string, file: string) =>
    Array.from(
      readFileSync(`packages/${name}/${file}`, 'utf8').matchAll(/'\.\/dist\/([\w-]+)\/index\.js'/g),
      ([, each]) => each,
    );

  it('lose nothing to two modules that call something the same', async () => {
    const all = await import('@driehoek/elements');
    for (const entry of entriesOf('elements', 'index.js'))
      for (const name of Object.keys(await import(`@driehoek/elements/${entry}`)))
        assert.ok(name in all, `${name} of ${entry}`);
  });

  it('give every concept of the SDK, and every element', () => {
    assert.deepEqual(entriesOf('sdk', 'index.js').sort(), concepts('sdk'));
    // What all elements share is nobody's to import, and what a server renders with is not for pages.
    const wanted = concepts('elements').filter((entry) => entry !== 'shared' && entry !== 'server');
    assert.deepEqual(entriesOf('elements', 'index.js').sort(), wanted);
    for (const name of Object.keys(PARTS)) {
      const [code = '', types = ''] = ['index.js', 'index.d.ts'].map((file) =>
        readFileSync(`packages/${name}/${file}`, 'utf8'),
      );
      assert.equal(code.replace(/^\/\/.*\n/, ''), types);
    }
  });
});
