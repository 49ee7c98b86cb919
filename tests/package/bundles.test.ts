import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { en } from '@driehoek/sdk/i18n/en';
import { nl } from '@driehoek/sdk/i18n/nl';
import type { Browser } from 'playwright';
import { CDN, compressedSize, listFirstPaint, readLimits, sizeOf } from '../../scripts/first-paint.js';
import { launchBrowser } from '../launch-browser.js';
import { bundlePage } from './bundle-page.js';
import { importsOf } from './imports-of.js';
import { serveFolder } from './serve-folder.js';

/** Files that are complete in themselves. */
const WHOLE = ['driehoek', 'information-card'];
/** Entries over shared chunks. */
const SHARED = [
  'all',
  'checklist',
  'class-contacts',
  'contact-calendar',
  'contact-calendar-editor',
  'contact-preferences',
  'conversation',
  'conversation-board',
  'expectations',
  'family-help',
  'family-help-editor',
  'glossary',
  'information-card-shared',
  'instrument-editor',
  'look-back',
  'parent-offers',
  'provider',
  'report',
];
/** What is loaded when it is used. */
const ON_USE = [
  'checklist-steps',
  'class-contacts-promises',
  'contact-calendar-editor',
  'contact-calendar-print',
  'conversation-invite',
  'conversation-print',
  'conversation-rhythm',
  'conversation-sharing',
  'conversation-staff',
  'conversation-goals',
  'conversation-talk',
  'conversation-terms',
  'conversation-ways',
  'conversation-written',
  'icalendar',
  'icalendar-import',
];
const chunks = readdirSync(join(CDN, 'chunks'));
const limits = readLimits();
let browser: Browser;

const read = (file: string) => readFileSync(join(CDN, file), 'utf8');
/** The chunk of a part, whatever its hash. */
const chunkOf = (part: string) => {
  const found = chunks.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === part);
  assert.equal(found.length, 1, `${part}: ${found.join()}`);
  return found[0]!;
};

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

describe('the folder for a script tag', () => {
  it('has an entry for each concept, one for all, an autoloader, and a card that is complete in itself', () => {
    const files = readdirSync(CDN).filter((file) => file.endsWith('.js'));
    assert.deepEqual(files.sort(), [...SHARED, ...WHOLE].map((name) => `${name}.js`).sort());
  });

  it('has a card of the size that the README tells of', () => {
    const [, brotli, gzip] = /about (\d+) kB over the line with Brotli, (\d+) with gzip/.exec(
      readFileSync('README.md', 'utf8'),
    )!;
    const code = readFileSync(join(CDN, 'information-card.js'));
    assert.ok(Math.abs(Number(brotli) - compressedSize(code) / 1000) < 1);
    assert.ok(Math.abs(Number(gzip) - gzipSync(code).length / 1000) < 1.5);
  });

  it('keeps all code of an entry in chunks with a hash in their name, so that an old entry never meets a new chunk', () => {
    for (const entry of SHARED) assert.match(read(`${entry}.js`), /^(import"\.\/chunks\/[\w.-]+-[\w-]{8}\.js";)+\n$/);
  });

  it('names in an entry every chunk that it needs at once, so that a browser asks for them together', async () => {
    for (const entry of SHARED) {
      const files = listFirstPaint([entry]);
      for (const file of files) {
        const imports = (await importsOf(file)).filter((line) => line.startsWith('import-statement'));
        const needed = imports.map((line) => join(file, '..', line.split(' ')[1]!));
        assert.deepEqual(
          needed.filter((chunk) => !files.includes(chunk)),
          [],
          `${entry}: ${file}`,
        );
      }
    }
  });

  it('needs no other file for the card and the autoloader', async () => {
    assert.deepEqual(await importsOf('information-card.js'), []);
    const imports = await importsOf('driehoek.js');
    assert.ok(
      imports.every((line) => line.startsWith('dynamic-import')),
      imports.join(),
    );
  });

  it('has Lit in one chunk', () => {
    const having = chunks.filter((file) => read(`chunks/${file}`).includes('createPolicy("lit-html"'));
    assert.deepEqual(having, [chunkOf('base')]);
  });

  it('loads on use what few readers need', async () => {
    const imports = (await Promise.all(chunks.map((file) => importsOf(`chunks/${file}`)))).flat();
    const loaded = (kind: string) =>
      new Set(imports.filter((line) => line.startsWith(`${kind} `)).map((line) => basename(line.split(' ')[1]!)));
    for (const part of ON_USE) {
      assert.ok(!loaded('import-statement').has(chunkOf(part)), `${part} is loaded at once`);
      const others = SHARED.filter((entry) => entry !== part);
      assert.ok(!listFirstPaint(others).includes(`chunks/${chunkOf(part)}`), part);
    }
  });

  for (const file of [...WHOLE.map((name) => `${name}.js`), ...chunks.map((name) => `chunks/${name}`)]) {
    const code = read(file);

    it(`${file.replace(/-[\w-]{8}\.js$/, '')} makes no code from strings and reads nothing from elsewhere`, () => {
      assert.equal(/\bfetch\(["'`]https?:|new Function|\beval\(/.exec(code)?.[0], undefined);
    });

    const [, names, licences] = /^\/\*! Driehoek \(MIT\) with (.+): see (licences\/\S+) \*\//.exec(code) ?? [];
    if (!names || !licences) continue;
    it(`${file.replace(/-[\w-]{8}\.js$/, '')} keeps the licences of what it contains`, () => {
      const texts = read(licences);
      for (const name of names.split(', ')) assert.match(texts, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
      assert.ok(texts.length > 500);
    });
  }

  it('says where Lit and ical.js are, and gives their licences', () => {
    assert.match(read(`chunks/${chunkOf('base')}`), /^\/\*! Driehoek \(MIT\) with .*lit-html/);
    assert.match(read('licences/base.txt'), /Redistribution and use in source and binary forms/);
    const calendar = chunks.filter((file) => /^\/\*!.*ical\.js/.test(read(`chunks/${file}`)));
    // What pages share, and the worker that is complete in itself.
    assert.equal(calendar.length, 2);
    for (const file of calendar) {
      const [, licences] = /see (licences\/\S+)/.exec(read(`chunks/${file}`))!;
      assert.match(read(licences!), /^ical\.js \d+\.\d+\.\d+ \(MPL-2\.0\)\n\nMozilla Public License Version 2\.0/);
    }
  });

  for (const [page, { entries, ceiling }] of Object.entries(limits.pages)) {
    it(`shows ${page} within its ceiling`, () => {
      const size = sizeOf(listFirstPaint(entries));
      assert.ok(size <= ceiling, `${size} bytes in brotli, ceiling ${ceiling}`);
    });
  }

  it('shows one concept in few requests', () => {
    for (const entry of SHARED.filter((name) => name !== 'all')) {
      const files = listFirstPaint([entry]);
      assert.ok(files.length <= 8, files.join());
    }
  });

  it('has no words of another language at once', () => {
    type Texts<Text> = { readonly [key: string]: Text };
    const wordsOf = (language: Texts<Texts<Texts<unknown>>>) =>
      Object.values(language).flatMap((concept) =>
        Object.values(concept).flatMap((texts) =>
          Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : [])),
        ),
      );
    const dutch = new Set(wordsOf(nl));
    // Such as stand in a bundle as they are here; a name is the same in both languages.
    const english = wordsOf(en).filter((text) => /^[A-Za-z ,.]{25,}$/.test(text) && !dutch.has(text));
    assert.ok(english.length > 500, `${english.length}`);
    for (const entry of SHARED) {
      const code = listFirstPaint([entry]).map(read).join('\n');
      assert.deepEqual(
        english.filter((text) => code.includes(text)),
        [],
        entry,
      );
    }
  });

  it('validates nothing and keeps nothing that is filled in where there is only a word with its explanation', () => {
    const files = listFirstPaint(['glossary']);
    for (const part of ['data', 'form', 'drafts']) assert.ok(!files.includes(`chunks/${chunkOf(part)}`), part);
    assert.ok(!files.some((file) => read(file).includes('ZodMini')), files.join());
  });

  for (const part of ON_USE) {
    it(`loads ${part} within its ceiling`, () => {
      const size = compressedSize(readFileSync(join(CDN, 'chunks', chunkOf(part))));
      assert.ok(size <= limits.onUse[part]!, `${size} bytes in brotli, ceiling ${limits.onUse[part]}`);
    });
  }

  it('may be loaded whole, and twice, on one page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    cpSync(CDN, folder, { recursive: true });
    cpSync(join(CDN, 'all.js'), join(folder, 'again.js'));
    const scripts = [...SHARED, ...WHOLE, 'again'].map((name) => `<script type="module" src="${name}.js"></script>`);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>x</title>${scripts.join('')}<dh-checklist instrument="handvat"></dh-checklist>`,
    );
    const server = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(server.url, { waitUntil: 'load' });
      await page.locator('dh-checklist').getByText('Beetje').first().waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the entries of the packages', () => {
  const manifests = ['sdk', 'elements'].map((name) =>
    JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')),
  );
  const entries = manifests.flatMap(({ name, exports }) =>
    Object.entries(exports as Record<string, { default?: string }>).flatMap(([path, { default: target }]) =>
      // The entry of a whole language holds what a pattern stands for; what a server loads no page carries.
      target && !path.includes('*') && path !== './server' ? [`${name}${path.slice(1)}`] : [],
    ),
  );

  it('all have a ceiling', () => {
    assert.deepEqual(Object.keys(limits.entries).sort(), entries.sort());
  });

  for (const entry of entries) {
    it(`${entry} is within its ceiling`, async () => {
      const code = `export * from '${entry}'; import '${entry}';`;
      const files = await bundlePage(code, { minify: true, conditions: ['production'], logLevel: 'error' });
      // A CSV parser, for one, comes later.
      const atOnce = files.filter(({ isAtOnce }) => isAtOnce);
      const size = gzipSync(Buffer.concat(atOnce.map(({ contents }) => contents)), { level: 9 }).length;
      assert.ok(size <= limits.entries[entry]!, `${size} bytes in gzip, ceiling ${limits.entries[entry]}`);
    });
  }
});
