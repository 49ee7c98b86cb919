import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isInstalled } from '../../scripts/installed-lock.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { workspaces } = read('package.json') as { workspaces: string[] };
const manifests = ['package.json', ...workspaces.map((folder) => `${folder}/package.json`)];

describe('the repository', () => {
  it('knows what `npm install` installed, so that no command installs it again', () => {
    assert.match(read('package.json').scripts.postinstall, /installed-lock/);
    assert.ok(isInstalled());
  });

  it('can have its lock file written where nothing is installed', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    test.after(() => rmSync(folder, { recursive: true }));
    for (const file of ['package-lock.json', 'scripts/installed-lock.mjs']) cpSync(file, join(folder, file));
    execFileSync(process.execPath, ['scripts/installed-lock.mjs'], { cwd: folder });
    assert.deepEqual(readdirSync(folder).sort(), ['package-lock.json', 'scripts']);
    mkdirSync(join(folder, 'node_modules'));
    execFileSync(process.execPath, ['scripts/installed-lock.mjs'], { cwd: folder });
    assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['.installed-lock']);
  });

  it('says of every dependency why it is there', () => {
    const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies, and why')[1]!;
    const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
    const explained = new Set(cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name!)));
    const used = manifests
      .flatMap((file) => Object.keys({ ...read(file).dependencies, ...read(file).devDependencies }))
      .filter((name) => !name.startsWith('@driehoek/'));
    assert.deepEqual(
      [...new Set(used)].filter((name) => !explained.has(name)),
      [],
      'not explained',
    );
    assert.deepEqual(
      [...explained].filter((name) => !used.includes(name)),
      [],
      'explained but not used',
    );
  });

  it('pins its own tools, and gives a range for what a user of the packages also has', () => {
    for (const file of manifests) {
      const { dependencies = {}, devDependencies = {} } = read(file);
      for (const [name, version] of Object.entries(devDependencies)) {
        assert.match(String(version), /^\d+\.\d+\.\d+$/, `${file}: ${name}`);
      }
      for (const [name, version] of Object.entries(dependencies)) {
        if (!name.startsWith('@driehoek/')) assert.match(String(version), /^\^\d+\.\d+\.\d+$/, `${file}: ${name}`);
      }
    }
  });

  it('names no address of a package registry in its lock file', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "http/);
  });

  it('has every file of stories among those that are tested as a whole', () => {
    const listed = Array.from(readFileSync('tests/all-stories.ts', 'utf8').matchAll(/'\.\.\/stories\/(.+)\.js'/g));
    const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
    // The look shows states of elements that others show.
    const shown = files.filter((file) => file !== 'look.stories.ts');
    assert.deepEqual(listed.map(([, name]) => `${name}.ts`).sort(), shown.sort());
  });

  it('carries the licence in each published package', () => {
    const licence = readFileSync('LICENSE', 'utf8');
    for (const name of ['sdk', 'elements']) {
      assert.equal(readFileSync(`packages/${name}/LICENSE`, 'utf8'), licence);
      const [packed] = JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '-w', `@driehoek/${name}`], { encoding: 'utf8' }),
      );
      const files = packed.files.map(({ path }: { path: string }) => path);
      assert.ok(files.includes('LICENSE'));
      assert.ok(!files.some((path: string) => /(^|\/)src\/|tsbuildinfo|\.test\./.test(path)), 'only what users need');
    }
  });
});
