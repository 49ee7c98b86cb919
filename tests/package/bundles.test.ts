import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers } from '../../scripts/browsers.mjs';
import { importsOf } from './imports-of.js';
import { serveFolder } from './serve-folder.js';

const cdn = 'packages/elements/cdn';
const bundles = readdirSync(cdn).filter((file) => file.endsWith('.js'));
const limits = JSON.parse(readFileSync('size-limits.json', 'utf8')) as {
  cdn: Record<string, number>;
  entries: Record<string, number>;
};
let browser: Browser;

before(async () => {
  const { chromium: executablePath } = findBrowsers();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
});
after(() => browser?.close());

/** What a bundle loads from beside itself, and only when it is asked for. */
const ON_USE: Record<string, string[]> = {
  'contact-calendar.js': ['./contact-calendar-editor.js', './contact-calendar-print.js', './icalendar.js'],
  'conversation.js': [
    './conversation-invite.js',
    './conversation-print.js',
    './conversation-staff.js',
    './conversation-terms.js',
  ],
};
ON_USE['all.js'] = [...ON_USE['contact-calendar.js']!, ...ON_USE['conversation.js']!].sort();
/** Other languages than Dutch, for every bundle that waits for the words of its reader. */
const LANGUAGES = './languages.js';
const SPEAKS = /^(?!languages|contact-calendar-|conversation-(invite|print)|icalendar)/;

/** What only writes calendar files. */
const WITHOUT_LIT = ['icalendar.js', 'conversation-invite.js'];

describe('the bundles for a script tag', () => {
  it('are one for each concept, one with all, and what is loaded on use', () => {
    const concepts = [
      'checklist.js',
      'class-contacts.js',
      'contact-calendar.js',
      'conversation.js',
      'expectations.js',
      'glossary.js',
      'information-card.js',
    ];
    const onUse = [...ON_USE['all.js']!, LANGUAGES].map((path) => path.slice(2));
    assert.deepEqual(bundles.sort(), ['all.js', ...concepts, ...onUse].sort());
  });

  for (const file of bundles) {
    const code = readFileSync(join(cdn, file), 'utf8');

    it(`${file} is complete in itself, but for what it loads on use`, async () => {
      const languages = SPEAKS.test(file) ? [LANGUAGES] : [];
      const onUse = [...(ON_USE[file] ?? []), ...languages].sort().map((path) => `dynamic-import ${path}`);
      assert.deepEqual([...new Set(await importsOf(file))].sort(), onUse);
      assert.equal(/\bfetch\(["'`]https?:|new Function|\beval\(/.exec(code)?.[0], undefined);
    });

    it(`${file} keeps the licences of what it contains`, { skip: LANGUAGES.endsWith(file) }, () => {
      const licences = readFileSync(join(cdn, 'licences', file.replace('.js', '.txt')), 'utf8');
      const named = /^\/\*! Driehoek \(MIT\) with (.+): see /.exec(code)?.[1]?.split(', ') ?? [];
      assert.ok(named.includes(WITHOUT_LIT.includes(file) ? 'ical.js' : 'lit-html'), named.join());
      for (const name of named) assert.ok(licences.includes(`${name} `), name);
      const terms = WITHOUT_LIT.includes(file)
        ? 'Mozilla Public License'
        : 'Redistribution and use in source and binary forms';
      assert.ok(licences.includes(terms));
    });

    it(`${file} is within its ceiling`, () => {
      const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      assert.ok(size <= limits.cdn[file]!, `${size} bytes in brotli, ceiling ${limits.cdn[file]}`);
    });
  }

  it('may be loaded twice, and beside each other, on one page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
    cpSync(cdn, folder, { recursive: true });
    cpSync(join(cdn, 'all.js'), join(folder, 'again.js'));
    const scripts = [...bundles, 'again.js'].map((file) => `<script type="module" src="${file}"></script>`);
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
      // The entry of a whole language holds what a pattern stands for.
      target && !path.includes('*') ? [`${name}${path.slice(1)}`] : [],
    ),
  );

  it('all have a ceiling', () => {
    assert.deepEqual(Object.keys(limits.entries).sort(), entries.sort());
  });

  for (const entry of entries) {
    it(`${entry} is within its ceiling`, async () => {
      const { outputFiles, metafile } = await build({
        stdin: { contents: `export * from '${entry}'; import '${entry}';`, resolveDir: process.cwd() },
        bundle: true,
        minify: true,
        splitting: true,
        format: 'esm',
        write: false,
        metafile: true,
        outdir: '.',
        conditions: ['production'],
      });
      // What is loaded at once; a CSV parser, for one, comes later.
      const atOnce = new Set<string>();
      const follow = (file: string) => {
        if (atOnce.has(file)) return;
        atOnce.add(file);
        for (const { path, kind } of metafile.outputs[file]!.imports) if (kind === 'import-statement') follow(path);
      };
      follow('stdin.js');
      const files = outputFiles.filter(({ path }) => atOnce.has(path.slice(process.cwd().length + 1)));
      const size = gzipSync(Buffer.concat(files.map(({ contents }) => contents)), { level: 9 }).length;
      assert.ok(size <= limits.entries[entry]!, `${size} bytes in gzip, ceiling ${limits.entries[entry]}`);
    });
  }
});
