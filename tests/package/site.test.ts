import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { handvat } from '@driehoek/sdk/checklist';
import { parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { parseInformationCard } from '@driehoek/sdk/information-card';
import { transform } from 'esbuild';
import type { Browser } from 'playwright';
import { listFields, type ObjectSchema } from '../../scripts/data-inventory.js';
import { formatChanges } from '../../scripts/site/changes.js';
import { formatComponents, formatEvents } from '../../scripts/site/components.js';
import { formatSteps } from '../../scripts/site/domain.js';
import { createFinder } from '../../scripts/site/find-passages.js';
import { DATA_OF, formatFamily, formatInventoryPage, SENSITIVITIES } from '../../scripts/site/inventory.js';
import { addOtherWords, OTHER_WORDS } from '../../scripts/site/other-words.js';
import { type DescribedManifest, type IndexEntry, listPassages, listReference } from '../../scripts/site/passages.js';
import { adaptServerRendering } from '../../scripts/site/server-rendering.js';
import { describeMethods } from '../../scripts/site/methods.js';
import { describeModules, formatModules, mapModules } from '../../scripts/site/modules.js';
import { formatTokens } from '../../scripts/site/tokens.js';
import { launchBrowser } from '../launch-browser.js';
import { withPage } from './open-page.js';
import { readCommand } from './quick-starts.js';
import { addressOf, type Block, blocks, pages, sources, titleOf } from './site-blocks.js';

/** Where the examples become files, from which they find the packages as any page does. */
const EXAMPLES = '.cache/site';

interface Declaration {
  readonly description?: string;
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssStates?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
  modules: { path: string; declarations?: Declaration[] }[];
};
const elements = new Map(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])),
  ),
);
const namesIn = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);

const schemas = readdirSync('packages/sdk/schemas')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`packages/sdk/schemas/${file}`, 'utf8')) as ObjectSchema);

/** What pages make whose headings are not in their source. */
const MADE_OF: { readonly [page: string]: readonly (() => string)[] } = {
  security: [() => readFileSync('SECURITY.md', 'utf8')],
  'the-domain': [formatSteps],
  'server-rendering': [() => adaptServerRendering(readFileSync('docs/server-rendering.md', 'utf8'))],
};

/** Tags of HTML that the examples use. */
const HTML_TAGS = new Set(['script', 'form', 'button', 'p', 'main']);
const HTML_ATTRIBUTES = new Set(['type', 'src', 'id', 'lang', 'class', 'hidden']);

/** An element of an example, as a browser reads it. */
interface ReadElement {
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
}

function checkHtml(read: readonly ReadElement[]): void {
  assert.ok(read.length > 0);
  for (const { tag, attributes, text } of read) {
    const ours = elements.get(tag);
    assert.ok(ours ?? HTML_TAGS.has(tag), `<${tag}> is known`);
    for (const { name, value } of attributes) {
      const isKnown = namesIn(ours?.attributes).includes(name) || HTML_ATTRIBUTES.has(name);
      assert.ok(isKnown, `${name} of <${tag}> is known`);
      if (tag === 'script' && name === 'src') {
        const places = [`packages/elements/${value}`, `packages/elements/cdn/${value}`];
        assert.ok(places.some(existsSync), `${value} is a file for a script tag`);
      }
      if (value === 'application/json') parseInformationCard(JSON.parse(text));
    }
  }
}

async function checkCss({ text }: Block): Promise<void> {
  const { warnings } = await transform(text, { loader: 'css' });
  assert.deepEqual(warnings, []);
  for (const [, file = ''] of text.matchAll(/^@import '@driehoek\/(.+)';$/gm))
    assert.ok(existsSync(`packages/${file}`), file);
  const tokens = new Set([...elements.values()].flatMap(({ cssProperties }) => namesIn(cssProperties)));
  for (const [token] of text.matchAll(/--dh-[\w-]+/g)) assert.ok(tokens.has(token), `${token} is known`);
  for (const [, tag = '', kind, name = ''] of text.matchAll(/(dh-[\w-]+)(::part|:state)\(([\w-]+)\)/g)) {
    const { cssParts, cssStates } = elements.get(tag)!;
    assert.ok(namesIn(kind === '::part' ? cssParts : cssStates).includes(name), `${tag}${kind}(${name}) is known`);
  }
}

/** Runs an example in Node; what a line prints is what its comment says, up to a colon. */
function runScript({ page, file, text }: Block): void {
  const printed = execFileSync(process.execPath, [file], { cwd: join(EXAMPLES, page), encoding: 'utf8' });
  const lines = printed.split('\n');
  const calls = text.split('\n').filter((line) => line.startsWith('console.log('));
  calls.forEach((call, place) => {
    const [, said] = /\/\/ (.+?)(?::.*)?$/.exec(call) ?? [];
    if (said) assert.equal(lines[place], said, call);
  });
}

const hasPython = !spawnSync('python3', ['--version']).error;

/** Runs a command as somebody does who installed the packages: in a folder with the files of its page. */
function runCommand({ page, text }: Block): void {
  const cwd = join(EXAMPLES, page);
  mkdirSync(join(cwd, 'node_modules'), { recursive: true });
  symlinkSync(resolve('packages'), join(cwd, 'node_modules/@driehoek'), 'junction');
  const printed = execFileSync(text.trim(), { cwd, encoding: 'utf8', shell: true });
  assert.match(printed, /^[1-9]\d* passed, 0 failed$/m);
}

const CARD = JSON.stringify({
  id: 'a',
  schoolYear: '2026-2027',
  school: { name: 'Het Kompas' },
  teachers: [],
  moments: [],
  route: [],
});

/** Serves a page of ours with the headers of an example, and looks whether anything is refused. */
async function openUnderHeaders({ text }: Block): Promise<void> {
  const lines = text.trim().split('\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)]),
  );
  assert.match(headers['Content-Security-Policy'] ?? '', /require-trusted-types-for 'script'/);
  const html = `<script type="module" src="driehoek.js"></script><dh-provider locale="en" perspective="class-teacher">
    <dh-information-card><script type="application/json">${CARD}</script></dh-information-card>
    <form><dh-checklist name="response"></dh-checklist></form><dh-contact-calendar src="plan.json"></dh-contact-calendar></dh-provider>`;
  const plan = { id: 'a', schoolYear: '2026-2027', region: 'midden', timeZone: 'Europe/Amsterdam', entries: [] };
  await withPage(browser, { html, headers, files: { 'plan.json': JSON.stringify(plan) } }, async (opened) => {
    const { page, errors, complaints } = opened;
    await page.locator('dh-checklist').getByText('Partly').first().waitFor();
    await page.getByRole('heading', { name: 'Het Kompas' }).waitFor();
    await page.locator('dh-contact-calendar').getByRole('heading').first().waitFor();
    await page.locator('head script[type="application/ld+json"]').waitFor({ state: 'attached' });
    assert.deepEqual([errors, complaints], [[], []]);
    // The headers are in force.
    await assert.rejects(
      page.evaluate(() => document.body.setAttribute('onclick', ''.concat('1'))),
      /TrustedScript/,
    );
  });
}

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Has a browser read HTML; nothing in it runs. */
async function readHtml(text: string): Promise<ReadElement[]> {
  const page = await browser.newPage();
  const read = await page.evaluate((source) => {
    const { body, head } = new DOMParser().parseFromString(source, 'text/html');
    return [...head.querySelectorAll('*'), ...body.querySelectorAll('*')].map((element) => ({
      tag: element.localName,
      attributes: [...element.attributes].map(({ name, value }) => ({ name, value })),
      text: element.textContent,
    }));
  }, text);
  await page.close();
  return read;
}

const CHECKS: { readonly [language: string]: (block: Block) => void | Promise<void> } = {
  html: async ({ text }) => checkHtml(await readHtml(text)),
  css: checkCss,
  // A file that the example above it names.
  json({ page, file, text }) {
    assert.ok(blocks.some((block) => block.page === page && block.text.includes(`src="${file}"`)));
    parseYearPlan(JSON.parse(text));
  },
  js: runScript,
  http: openUnderHeaders,
  sh(block) {
    // As the README has it, whose commands are run.
    if (!block.text.startsWith('node ')) assert.equal(block.text.trim(), readCommand(block.text.trim()));
    else if (hasPython) runCommand(block);
  },
  // With the command beside it.
  python({ page }) {
    assert.ok(blocks.some((block) => block.page === page && block.language === 'sh'));
  },
  // All together, below.
  ts() {},
  tsx() {},
};

describe('the examples of the site', () => {
  rmSync(EXAMPLES, { recursive: true, force: true });
  for (const { page, file, text } of blocks) {
    const path = join(EXAMPLES, page, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(join(EXAMPLES, 'package.json'), JSON.stringify({ type: 'module' }));

  for (const block of blocks)
    it(`hold: ${block.page}, ${block.file}`, async () => {
      const check = CHECKS[block.language];
      assert.ok(check, `there is a check for ${block.language || 'a block without a language'}`);
      await check(block);
    });

  it('make the id of what is stored at random, so that nobody learns that it is there by guessing', () => {
    const code = blocks.filter(({ language }) => /^[jt]sx?$/.test(language));
    const react = {
      page: 'react',
      file: 'autosave.tsx',
      text: readFileSync('tests/frameworks/react/autosave.tsx', 'utf8'),
    };
    const guessable = [...code, react].filter(({ text }) => /\bid: ['"`]/.test(text));
    assert.deepEqual(
      guessable.map(({ page, file }) => `${page}, ${file}`),
      [],
    );
  });

  it('are all found', () => {
    for (const [page, source] of sources) {
      const fences = source.match(/^\s*(```|~~~)/gm)?.length ?? 0;
      assert.equal(fences / 2, blocks.filter((block) => block.page === page).length, page);
    }
  });

  it('are typed, strictly, by what the packages ship', () => {
    const config = {
      extends: resolve('tests/frameworks/tsconfig.base.json'),
      compilerOptions: { skipLibCheck: true, moduleDetection: 'force', jsx: 'react-jsx', jsxImportSource: 'react' },
      include: ['**/*.ts', '**/*.tsx'],
    };
    writeFileSync(join(EXAMPLES, 'tsconfig.json'), JSON.stringify(config));
    try {
      execFileSync('node_modules/.bin/tsc', ['--project', EXAMPLES], { stdio: 'pipe', encoding: 'utf8' });
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });
});

describe('the pages of the site', () => {
  const addresses = [...pages.keys()].map((page) => addressOf(titleOf(page)));

  it('lead to each other, and to nothing that is not there without a network', () => {
    for (const [page, source] of pages)
      for (const [, target = ''] of source.matchAll(/\]\(([^)]+)\)/g))
        assert.ok(addresses.includes(target), `${page}: ${target}`);
  });

  it('have no table of Markdown of their own, which MDX shows as it is written', () => {
    for (const [page, source] of pages) assert.doesNotMatch(source, /^\|/m, page);
  });

  it('show files that are there', () => {
    for (const [page, source] of pages)
      for (const [, target = ''] of source.matchAll(/^import .+ from '(\.[^']+)';$/gm))
        assert.ok(existsSync(join('docs/site', target.replace('?raw', ''))), `${page}: ${target}`);
  });

  it('of frameworks show the apps that the tests run, and no copy of them', () => {
    for (const [page, folder] of Object.entries({
      'plain-page': 'plain',
      react: 'react',
      vue: 'vue',
      svelte: 'svelte',
      angular: 'angular',
    })) {
      const source = pages.get(page)!;
      const shown = Array.from(source.matchAll(/^import (\w+) from '..\/..\/(tests\/frameworks\/.+)\?raw'/gm));
      assert.ok(shown.length > 0, page);
      for (const [, name, file = ''] of shown) {
        const isAround = file === 'tests/frameworks/window.d.ts';
        assert.ok(isAround || file.startsWith(`tests/frameworks/${folder}/`), file);
        assert.ok(source.includes(`<Source code={${name}}`), `${page} shows ${file}`);
      }
      const apps = shown.map(([, , file = '']) => readFileSync(file, 'utf8')).join('\n');
      if (/\bwindow\b/.test(apps.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '')))
        assert.ok(
          source.includes('tests/frameworks/window.d.ts'),
          `${page} shows what its app has of the page around it`,
        );
    }
  });

  it('name each theme that comes along, with its import and its class', () => {
    const source = pages.get('theming')!;
    for (const file of readdirSync('packages/elements/themes')) {
      assert.ok(source.includes(`\`@driehoek/elements/themes/${file}\``), file);
      assert.ok(source.includes(`\`dh-theme-${file.replace('.css', '')}\``), file);
    }
  });

  it('say what the portal is, and where, where they name it first', () => {
    for (const page of ['start', 'content-systems']) {
      const first = pages
        .get(page)!
        .split(/\n{2,}/)
        .find((paragraph) => /portal\*{0,2} (?:has|makes)\b/.test(paragraph));
      assert.match(first ?? '', /npm start[^]*http:\/\/localhost:4321\/[^]*example/, page);
    }
  });

  it('show code of every framework in the scheme of the reader', () => {
    for (const [page, source] of pages)
      for (const [tag] of source.matchAll(/<Source [^>]*>/g))
        assert.ok(tag.includes('dark={isDark}'), `${page}: ${tag}`);
  });

  it('have a place in the sidebar', () => {
    const preview = readFileSync('.storybook/preview.ts', 'utf8');
    for (const page of pages.keys())
      for (const name of titleOf(page).split('/')) assert.ok(preview.includes(`'${name}'`), `${page}: ${name}`);
  });

  it('on server rendering has links that resolve', () => {
    const text = adaptServerRendering(readFileSync('docs/server-rendering.md', 'utf8'));
    const headings = Array.from(
      text.matchAll(/^## (.+)$/gm),
      ([, words = '']) =>
        `#${words
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    );
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g))
      assert.ok([...headings, ...addresses].includes(target), target);
  });
});

describe('what the site makes of the code', () => {
  it('is an inventory of every stored field, by the elements that use it', () => {
    assert.deepEqual(Object.keys(DATA_OF).sort(), [...elements.keys()].sort(), 'every element');
    assert.deepEqual([...new Set(Object.values(DATA_OF).flat())].sort(), schemas.map(({ title }) => title).sort());
    const page = formatInventoryPage(schemas);
    for (const schema of schemas)
      for (const { path, sensitivity } of listFields(schema)) {
        assert.ok(page.includes(`| \`${path}\` |`), `${schema.title}: ${path}`);
        assert.ok(
          SENSITIVITIES.some((level) => level === sensitivity),
          `${schema.title}: ${path}`,
        );
      }
  });

  it('is what is stored about a family, before everything else', () => {
    const table = formatFamily(schemas);
    for (const schema of schemas) {
      const fields = listFields(schema).filter(({ subject }) => ['family', 'pupil'].includes(subject));
      const row = table.split('\n').find((line) => line.startsWith(`| ${schema.title} |`));
      assert.equal(row !== undefined, fields.length > 0, schema.title);
      for (const { path } of fields.filter(({ path: each }) => !/[.[]/.test(each)))
        assert.ok(row!.includes(`\`${path}\``), path);
    }
    // The words of a question weigh more than that there is one.
    const [, sensitive, personal] = table.match(/^\| ConversationPlan \|(.*?)\|(.*?)\|/m)!;
    assert.ok(sensitive!.includes('`questions`') && personal!.includes('`place`'));
    assert.match(table, /`pupils` \(id, name, .*topics/);
    const page = pages.get('privacy')!;
    assert.ok(page.indexOf('formatFamily(') < page.indexOf('formatInventoryPage('));
  });

  it('is every React component, and every event of the domain with what it carries', () => {
    const made = readFileSync('packages/elements/react/index.d.ts', 'utf8').matchAll(/'\.\/([\w-]+)\.js'/g);
    const types = [...made].map(([, file]) => readFileSync(`packages/elements/react/${file}.d.ts`, 'utf8')).join('');
    const components = formatComponents(manifest);
    const names = Array.from(types.matchAll(/^export declare const (\w+):/gm), ([, name]) => name);
    assert.ok(names.length > 20);
    for (const name of names) assert.ok(components.includes(`| \`<${name}>\` |`), name);
    const files = readdirSync('packages/elements/src', { recursive: true, encoding: 'utf8' });
    const sent = files.filter((file) => /(?:-events?|entry-drafts|plan-edit)\.ts$/.test(file));
    const table = formatEvents(
      manifest,
      sent.map((file) => readFileSync(`packages/elements/src/${file}`, 'utf8')),
    );
    for (const [, prop] of types.matchAll(/^ {4}(onDh\w+):/gm)) assert.ok(table.includes(`| \`${prop}\` |`), prop);
    assert.match(table, /`ChecklistCompleteEvent` \| `response: Response` \| Checklist \|/);
    assert.match(table, /`way: Way`, `actionPoint\?: ActionPoint`/);
    assert.throws(() => formatEvents(manifest, []));
  });

  it('is the module of every tag, which registers it, and the first line on the page of the element', () => {
    const modules = mapModules(manifest);
    assert.deepEqual([...modules.keys()].sort(), [...elements.keys()].sort());
    const { exports } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as { exports: object };
    for (const [tag, module] of modules) {
      const source = module.replace('@driehoek/elements', 'packages/elements/src');
      assert.match(readFileSync(`${source}.ts`, 'utf8'), new RegExp(`'${tag}'`), tag);
      assert.ok(Object.keys(exports).includes(module.replace('@driehoek/elements', '.')), module);
      assert.ok(formatModules(manifest).includes(`| \`<${tag}>\` | \`${module}\` |`), tag);
    }
    assert.equal(modules.get('dh-conversation-planner'), '@driehoek/elements/conversation/define');
    const described = describeModules(manifest).modules.flatMap(({ declarations = [] }) => declarations);
    const planner = described.find(({ tagName }) => tagName === 'dh-conversation-planner');
    assert.match(planner!.description!, /^`import '@driehoek\/elements\/conversation\/define';` registers it\.\n\n\S/);
  });

  it('is every method that a page can call, behind what an element is, and none of the browser’s', () => {
    const described = describeMethods(manifest).modules.flatMap(({ declarations = [] }) => declarations);
    const descriptionOf = (tag: string) => described.find(({ tagName }) => tagName === tag)!.description!;
    assert.match(descriptionOf('dh-information-card'), /\n\n\*\*Methods\*\*\n\n- `print\(/);
    assert.ok(descriptionOf('dh-checklist').includes('- `checkValidity(): boolean`: '));
    assert.ok(!descriptionOf('dh-checklist').includes('Callback'));
    assert.ok(!descriptionOf('dh-term').includes('**Methods**'));
  });

  it('is a table of every token', () => {
    const table = formatTokens(manifest);
    for (const { cssProperties } of elements.values())
      for (const name of namesIn(cssProperties)) assert.ok(table.includes(`| \`${name}\` |`), name);
  });

  it('is the checklist in English: five steps, and each statement with who does it', () => {
    const text = formatSteps();
    assert.equal(text.match(/^### /gm)?.length, 5);
    const actors = Array.from(text.matchAll(/^- `[\w-]+\.\d` \(([\w-]+)\)/gm), ([, actor]) => actor);
    const count = (wanted: string) => actors.filter((actor) => actor === wanted).length;
    const counts = ['leadership', 'class-teacher', 'team', 'parent-worker', 'care-professional'].map(count);
    assert.deepEqual(counts, [6, 24, 1, 1, 1]);
    for (const { title } of handvat.sections)
      assert.ok(!text.includes((title as { nl: string }).nl), 'no title is left in Dutch');
  });

  it('is every note on a change, with what asks something of a vendor first', () => {
    const notes = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
    const page = formatChanges(notes.map((file) => readFileSync(`.changeset/${file}`, 'utf8')));
    const asked = page.slice(0, page.indexOf('### New')).match(/^- \*\*/gm)?.length ?? 0;
    assert.equal(page.match(/^- \*\*/gm)?.length, notes.length + asked);
    assert.ok(asked > 0 && page.startsWith('### To be done\n'));
    assert.doesNotMatch(page, /To do:/);
    // As the tool writes them.
    assert.equal(
      formatChanges(['---\n"@driehoek/sdk": patch\n---\n\nSome thing.\n']),
      '### Mended\n\n- **sdk**: Some thing.',
    );
    const some = (kind: string, more = '') => `---\n'@driehoek/sdk': ${kind}\n---\n\nSome ${kind} thing.\n${more}`;
    assert.equal(
      formatChanges([some('patch'), some('major', '\nTo do: pass\n`now`.\n\nTo do: look.\n')]),
      [
        '### To be done',
        '- **sdk**: pass\n  `now`.',
        '- **sdk**: look.',
        '### Other than before',
        '- **sdk**: Some major thing.',
        '### Mended',
        '- **sdk**: Some patch thing.',
      ].join('\n\n'),
    );
    assert.throws(() => formatChanges(["---\n'@driehoek/sdk': minor\n---\n\nTo do: something.\n"]));
    assert.throws(() => formatChanges(['No note.']));
    assert.throws(() => formatChanges(["---\n'left-pad': minor\n---\n\nAnother package.\n"]));
  });
});

describe('search', () => {
  it('splits a page at its headings; what is written for a machine is not in the text of a reader', () => {
    const source = [
      "import { Meta } from '@storybook/addon-docs/blocks';",
      '<Meta title="A part/A page" />',
      '# A page',
      'First words, with [a link](?path=/docs/other--docs).',
      '## What `it` does: all',
      '- one',
      '- **two**',
      '| head |',
      '| --- |',
      '| cell |',
      '<Markdown options={o}>{format()}</Markdown>',
      '```ts app.ts',
      '## import { no } from heading;',
      '```',
    ].join('\n');
    assert.deepEqual(listPassages('A part/A page', source), [
      {
        address: '?path=/docs/a-part-a-page--docs',
        page: 'A part/A page',
        heading: '',
        text: 'First words, with a link.',
      },
      {
        address: '?path=/docs/a-part-a-page--docs#what-it-does-all',
        page: 'A part/A page',
        heading: 'What it does: all',
        text: 'one two head cell ## import { no } from heading;',
      },
    ]);
  });

  it('has what a page makes under the heading where it stands', () => {
    const source = '## One\n\n<Markdown>{one()}</Markdown>\n\n## Two\n\n<Markdown>\n  {two()}\n</Markdown>\n';
    const found = listPassages('A page', source, { made: [() => 'first', () => '### Three\n\nsecond'] });
    assert.deepEqual(
      found.map(({ heading, text }) => [heading, text]),
      [
        ['One', 'first'],
        ['Two', ''],
        ['Three', 'second'],
      ],
    );
  });

  it('has the files that a page shows, under the heading where they stand', () => {
    const source = [
      "import app from '../../tests/app.ts?raw';",
      '## One',
      '<Source code={app} language="ts" dark={isDark} />',
      '## Two',
    ].join('\n\n');
    const found = listPassages('A page', source, { files: { 'tests/app.ts': 'const answer = 1;\n// ## no heading' } });
    assert.deepEqual(
      found.map(({ heading, text }) => [heading, text]),
      [
        ['One', 'const answer = 1; // ## no heading'],
        ['Two', ''],
      ],
    );
    // Each page that shows a file imports it in the way that is read.
    for (const [name, written] of pages)
      for (const [, shown = ''] of written.matchAll(/^<Source code=\{(\w+)\}/gm))
        assert.match(
          written,
          new RegExp(`^import ${shown} from '\\.\\./\\.\\./tests/frameworks/.+\\?raw';$`, 'm'),
          name,
        );
  });

  it('finds words as they are typed, headings first, with an excerpt around what matched', () => {
    const passages = [
      ['Languages', 'Which one', 'We ask them for a scheme of words, and more words.'],
      ['Theming', 'One accent', `${'Something else. '.repeat(30)}Each theme is a file, and a theme has a class.`],
      ['Theming', 'Themes that come along', 'Three files.'],
      ['Another backend', 'JSON Schemas', 'One for each object.'],
      ['Privacy', 'Report', 'A schemaVersion.'],
      ['Security', '', 'How to report.'],
      ['Elements/Look', 'Theme of school', ''],
    ].map(([page = '', heading = '', text = '']) => ({
      address: text ? '?path=/docs/a' : '?path=/story/a',
      page,
      heading,
      text,
    }));
    const find = createFinder(passages, 5);
    const headingsOf = (words: string) => find(words).best.map(({ page, heading }) => heading || page);
    assert.deepEqual(headingsOf('theme'), ['Themes that come along', 'Theme of school', 'One accent']);
    assert.deepEqual(headingsOf('schema'), ['JSON Schemas', 'Report']);
    assert.deepEqual(headingsOf('security'), ['Security']);
    // Of longer words another spelling is found, where nothing has them as they are.
    assert.deepEqual(headingsOf('shceme'), []);
    assert.deepEqual(headingsOf('somethng'), ['One accent']);
    assert.deepEqual(find('').best, []);
    const { excerpt } = find('theme').best.at(-1)!;
    assert.deepEqual(
      excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text),
      ['theme', 'theme'],
    );
    assert.match(excerpt.map(({ text }) => text).join(''), /^… .*Each theme is a file, and a theme has a class\.$/);
    assert.equal(createFinder(passages, 1)('theme').count, 3);
  });

  it('finds what others call otherwise, of which the reader is shown nothing', () => {
    const passages = [
      { address: '?path=/docs/theming--docs', page: 'Theming', heading: '', text: 'Dark is one mode of many words.' },
      { address: '?path=/docs/theming--docs#dark', page: 'Theming', heading: 'Dark', text: 'As the reader likes it.' },
    ];
    const { best } = createFinder(addOtherWords(passages), 5)('dark mode');
    assert.deepEqual(
      best.map(({ address, excerpt }) => [address, excerpt.map(({ text }) => text).join('')]),
      [
        ['?path=/docs/theming--docs#dark', 'As the reader likes it.'],
        ['?path=/docs/theming--docs', 'Dark is one mode of many words.'],
      ],
    );
    assert.ok(best.every((each) => !('otherWords' in each)));
  });

  it('leads with the words of schools, designers and developers to the page that is about it', () => {
    const entries = readdirSync('stories')
      .filter((file) => file.endsWith('.stories.ts'))
      .map((file): IndexEntry => {
        const name = file.replace('.stories.ts', '');
        const title = `Elements/${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
        return { id: `elements-${name}--docs`, type: 'docs', title, name: 'Docs', importPath: `./stories/${file}` };
      });
    const passages = [
      ...[...pages].flatMap(([page, source]) => listPassages(titleOf(page), source, { made: MADE_OF[page] ?? [] })),
      ...listReference(entries, describeMethods(manifest) as DescribedManifest),
    ];
    const find = createFinder(addOtherWords(passages), 20);
    const addresses = new Set(passages.map(({ address }) => address.replace('?path=/docs/', '')));
    for (const [address, words] of Object.entries(OTHER_WORDS)) {
      assert.ok(addresses.has(address), `${address} is there`);
      for (const word of words.split(' ').filter((each) => each.length > 2))
        assert.ok(
          find(word).best.some((each) => each.address.endsWith(`/${address}`)),
          `${word} leads to ${address}`,
        );
    }
    const first = (words: string) => find(words).best[0]?.address.replace('?path=/docs/', '');
    assert.equal(first('oudergesprek'), 'elements-conversation-planner--docs');
    assert.equal(first('koelkastkaart'), 'elements-information-card--docs');
    assert.equal(first('ouderavond'), 'elements-contact-calendar--docs');
    assert.equal(first('AVG'), 'privacy--docs');
    assert.match(first('print()') ?? '', /^elements-/);
    assert.match(first('checkValidity') ?? '', /^elements-/);
    assert.equal(first('huisstijl'), 'theming--docs');
    assert.equal(first('toegankelijkheid'), 'accessibility--docs');
    assert.equal(first('dark mode'), 'theming--docs#dark');
    assert.equal(first('translate'), 'languages--docs');
    assert.equal(first('Safari'), 'start--docs#browsers');
    // A property that is no attribute is part of the reference too.
    assert.equal(first('wayLinks'), 'elements-checklist--docs');
  });

  it('has each state, and each element with what its manifest says of it', () => {
    const entries = [
      {
        id: 'elements-glossary--docs',
        type: 'docs',
        title: 'Elements/Glossary',
        name: 'Docs',
        importPath: './stories/glossary.stories.ts',
      },
      {
        id: 'elements-glossary--open',
        type: 'story',
        title: 'Elements/Glossary',
        name: 'Open',
        importPath: './stories/glossary.stories.ts',
      },
    ];
    const events = [{ name: 'dh-open', description: 'When it opens.' }];
    const members = [
      { kind: 'field', name: 'word', attribute: 'word', description: 'Said as an attribute.' },
      { kind: 'field', name: 'terms', description: 'The terms of the page.' },
      { kind: 'field', name: 'language', description: 'Of every element.', inheritedFrom: { name: 'Base' } },
      { kind: 'field', name: 'formAssociated', static: true, description: 'For the browser.' },
      { kind: 'field', name: 'connected' },
    ];
    const cssProperties = [
      { name: '--dh-term-width', description: 'How wide it opens.' },
      { name: '--dh-space', description: 'Of every element.', inheritedFrom: { name: 'Base' } },
    ];
    const found = listReference(entries, {
      modules: [
        {
          path: 'dist/glossary/term.js',
          declarations: [{ tagName: 'dh-term', description: 'Explains.', members, events, cssProperties }],
        },
      ],
    });
    assert.deepEqual(found, [
      {
        address: '?path=/docs/elements-glossary--docs',
        page: 'Elements/Glossary',
        heading: 'dh-term',
        text: 'Explains. terms: The terms of the page. dh-open: When it opens. --dh-term-width: How wide it opens.',
      },
      { address: '?path=/story/elements-glossary--open', page: 'Elements/Glossary', heading: 'Open', text: '' },
    ]);
  });
});
