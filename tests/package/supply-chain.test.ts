import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readAudit } from '../../scripts/audit.mjs';
import { listShipped, readLock } from '../../scripts/shipped-packages.mjs';

/**
 * What others install with our packages, with its licence, and why a school or a vendor may ship it so. Read the licence
 * before a line is added or changed.
 */
const SHIPPED = {
  // Notice to be kept: `cdn/licences` keeps it for the files of a script tag.
  '@lit-labs/ssr-dom-shim': 'BSD-3-Clause',
  '@lit/context': 'BSD-3-Clause',
  '@lit/react': 'BSD-3-Clause',
  '@lit/reactive-element': 'BSD-3-Clause',
  lit: 'BSD-3-Clause',
  'lit-element': 'BSD-3-Clause',
  'lit-html': 'BSD-3-Clause',
  // Types alone; nothing of it runs.
  '@types/trusted-types': 'MIT',
  'csv-parse': 'MIT',
  fflate: 'MIT',
  // As free as MIT, in words of the Blue Oak Council.
  'graceful-fs': 'BlueOak-1.0.0',
  idb: 'ISC',
  'lean-qr': 'MIT',
  'node-int64': 'MIT',
  'read-excel-file': 'MIT',
  saxen: 'MIT',
  'unzipper-esm': 'MIT',
  'worker-f': 'MIT',
  'write-excel-file': 'MIT',
  zod: 'MIT',
  // Per file: its source must stay to be had, and it is not changed here. What stands beside it keeps its own licence.
  'ical.js': 'MPL-2.0',
};

/** Packages that run a script of theirs when they are installed, and why that is let be; none of them ships. */
const WITH_INSTALL_SCRIPT = {
  edgedriver: 'a dependency of the WebDriver runner; fetches a driver only when an environment variable asks for it',
  esbuild: 'checks that the binary for this machine is the one of its version',
  geckodriver: 'a dependency of the WebDriver runner; fetches a driver only when an environment variable asks for it',
  'rs-module-lexer':
    'reads modules for the manifest; looks for the binary of this machine, and fetches the one for any machine where there is none',
  sharp:
    'packs the pictures of stories, and reads pictures for Astro; looks for the binary of this machine, and would build one where there is none',
};

const shipped = listShipped();
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

describe('what others install with our packages', () => {
  it('has the licences that were reviewed, and no package besides', () => {
    const found = Object.fromEntries([...shipped].map(([name, { license }]) => [name, license]));
    assert.deepEqual(found, SHIPPED);
  });

  it('is all that the files for a script tag contain, and its licence stands beside them', () => {
    const folder = 'packages/elements/cdn/licences';
    const heads = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n\n---\n\n')
        .map((text) => text.split('\n')[0]!),
    );
    assert.ok(heads.length > 0);
    for (const head of new Set(heads)) {
      const [, name = '', version, license] = /^(\S+) (\S+) \((.+)\)$/.exec(head) ?? [];
      assert.equal(license, (SHIPPED as Record<string, string>)[name], head);
      assert.equal(version, shipped.get(name)?.version, head);
    }
  });

  it('runs no script of its own when it is installed', () => {
    assert.deepEqual(
      [...shipped].filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name),
      [],
    );
    for (const folder of ['sdk', 'elements']) {
      const { scripts = {} } = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8'));
      assert.deepEqual(
        Object.keys(scripts).filter((name) => /install|prepare/.test(name)),
        [],
      );
    }
  });
});

describe('the tools', () => {
  it('run no script when they are installed but those that were reviewed', () => {
    // The root's own remembers what was installed.
    const found = Object.entries(readLock()).filter(([folder, { hasInstallScript }]) => folder && hasInstallScript);
    const names = new Set(found.map(([folder]) => nameOf(folder)));
    assert.deepEqual([...names].sort(), Object.keys(WITH_INSTALL_SCRIPT).sort());
  });
});

describe('the audit', () => {
  const names = new Set(['lit']);
  const answer = (...found: string[]) =>
    JSON.stringify({
      vulnerabilities: Object.fromEntries(found.map((name) => [name, { name, severity: 'high', range: '<4' }])),
    });

  it('tells a known weakness of what ships', () => {
    assert.deepEqual(readAudit(answer('lit', 'some-tool'), names), { known: ['lit <4 (high)'] });
  });

  it('is clean where the registry knows nothing of what ships', () => {
    assert.deepEqual(readAudit(answer(), names), { known: [] });
    assert.deepEqual(readAudit(answer('some-tool'), names), { known: [] });
  });

  it('fails nothing where the registry does not answer, and says so', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 });
    assert.deepEqual(readAudit(refused, names), { known: [], reason: '405 Method Not Allowed' });
    const offline = JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'request failed' } });
    assert.deepEqual(readAudit(offline, names), { known: [], reason: 'request failed' });
    for (const output of ['', 'npm error network', 'null', '[]']) {
      const { known, reason } = readAudit(output, names);
      assert.deepEqual(known, []);
      assert.ok(reason);
    }
  });
});
