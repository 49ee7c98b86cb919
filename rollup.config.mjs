import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { sourcePath } from './scripts/source-paths.mjs';

/** The only modules that do something when imported. */
const REGISTERS = /\/(define|all|driehoek)\.ts$/;

/** Reads TypeScript as rollup needs it: `./name.js` is `./name.ts`, types fall away. */
const typescript = {
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(path) ? { id: path, moduleSideEffects: REGISTERS.test(path) } : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const tsconfigRaw = { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } };
    return transform(code, { loader: 'ts', target: 'es2022', sourcefile: id, sourcemap: true, tsconfigRaw });
  },
};

/** For bundles that must be complete in themselves: our own packages by their source. */
const ownPackages = {
  name: 'own-packages',
  resolveId(source) {
    const id = sourcePath(source);
    return id ? { id, moduleSideEffects: REGISTERS.test(id) } : null;
  },
};

const terser = {
  name: 'terser',
  async renderChunk(code) {
    const { code: minified } = await minify(code, {
      module: true,
      ecma: 2022,
      // Inlining more repeats what brotli finds better in one place.
      compress: { passes: 2, unsafe_arrows: true, inline: 1 },
      // The licence texts stand beside each bundle.
      format: { comments: /^!/ },
    });
    return minified ?? null;
  },
};

/** Says in each file what it contains, and keeps the licence texts in one folder beside them. */
const licences = {
  name: 'licences',
  renderChunk(code, chunk) {
    const modules = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
    const packages = findPackages(modules.map(([id]) => id));
    if (packages.length === 0) return null;
    const texts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
    this.emitFile({ type: 'asset', fileName: `licences/${chunk.name}.txt`, source: texts.join('\n\n---\n\n') });
    const names = packages.map(({ name }) => name).join(', ');
    return `/*! Driehoek (MIT) with ${names}: see licences/${chunk.name}.txt */\n${code}`;
  },
};

function findPackages(modules) {
  const folders = new Set(
    modules.map((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]).filter(Boolean),
  );
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return { name, version, license, text: file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : license };
  });
}

/** The concepts that define elements, by their folders. */
const concepts = readdirSync('packages/elements/src').filter(
  (name) => name !== 'shared' && existsSync(`packages/elements/src/${name}/define.ts`),
);

/**
 * A module that failed to load once fails for as long as the page is open, unless it is asked for at another address:
 * `createLoader` says what comes behind it.
 */
const retryAddress = {
  name: 'retry-address',
  renderDynamicImport: () => ({ left: 'import(', right: `+(globalThis.driehoekRetry||''))` }),
};

/** The card that shares chunks with other elements, since `information-card.js` is complete in itself. */
const entryOf = (concept) => (concept === 'information-card' ? 'information-card-shared' : concept);

/** What each entry for a script tag defines. */
const ENTRIES = {
  ...Object.fromEntries(
    concepts.map((concept) => [entryOf(concept), resolve(`packages/elements/src/${concept}/define.ts`)]),
  ),
  all: resolve('packages/elements/src/all.ts'),
};

/** The same, and the parts loaded on use that a page may also use alone; these are no inputs, since that would split chunks. */
const NAMED = {
  ...ENTRIES,
  'contact-calendar-editor': resolve('packages/elements/src/contact-calendar/editor/define.ts'),
};

/**
 * Writes `<entry>.js`, which only names the chunks that it needs, all of them, so that a browser asks for them at once.
 * All code is in chunks with a hash in their name: an entry that is older than its folder never meets a chunk of another
 * build.
 */
const stableEntries = {
  name: 'stable-entries',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const [name, module] of Object.entries(NAMED)) {
      const { fileName } = chunks.find(({ moduleIds }) => moduleIds.includes(module));
      const imports = listStaticImports(fileName, bundle).map((file) => `import"./${file}";`);
      this.emitFile({ type: 'asset', fileName: `${name}.js`, source: `${imports.join('')}\n` });
    }
  },
};

/** A chunk and all that it imports, however far, in the order in which they run. */
function listStaticImports(fileName, bundle, importers = []) {
  // What chunks that import each other define is used before it is there: the rules of `SHARED_CHUNKS` are wrong.
  if (importers.includes(fileName))
    throw new Error(`Chunks import each other: ${[...importers, fileName].join(' > ')}`);
  const { imports } = bundle[fileName];
  const before = imports.flatMap((file) => listStaticImports(file, bundle, [...importers, fileName]));
  return [...new Set([...before, fileName])];
}

/** The autoloader loads the entries beside it. */
const besideAutoloader = {
  name: 'beside-autoloader',
  resolveDynamicImport(specifier) {
    const folder = /^\.\/([\w/-]+)\/define\.js$/.exec(specifier)?.[1];
    return folder ? { id: `./${entryOf(folder.replace('/', '-'))}.js`, external: true } : null;
  },
};

/** A bundle that is complete in itself has the other languages of its own concept within it, and of no other. */
const languagesOf = (concept) => ({
  name: 'languages-of',
  resolveDynamicImport(specifier, importer) {
    const [, found] = importer.endsWith('/i18n/languages.ts') ? (/\/([\w-]+)\.js$/.exec(specifier) ?? []) : [];
    return found && found !== 'shared' && found !== concept ? 'no-texts' : null;
  },
  resolveId: (source) => (source === 'no-texts' ? source : null),
  load: (id) => (id === 'no-texts' ? 'export {};' : null),
});

/** The sources of all that a package exports. */
function entriesOf(name) {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const targets = Object.values(exports).flatMap((target) => target.default ?? []);
  // The files of a pattern are imported by others: every module becomes a file. Those beside `dist` are made from the manifest.
  const files = targets.filter((target) => target.startsWith('./dist/') && !target.includes('*'));
  return files.map((target) => target.replace('./dist/', '').replace(/\.js$/, '.ts'));
}

/** The folder of the module that reads a calendar file apart from its page. */
const WORKER_FOLDER = 'contact-calendar/editor/import';

/**
 * Makes the worker that reads calendar files: a file that is complete in itself, since a worker has no document, which Lit
 * in the shared chunk asks for, and since a page's bundler copies the file at this address as it is. Without a `folder` the
 * file is a chunk with a hash in its name.
 */
function calendarWorker(folder) {
  let reference;
  return {
    name: 'calendar-worker',
    async buildStart() {
      const input = { 'calendar-worker': `packages/elements/src/${WORKER_FOLDER}/calendar-worker.ts` };
      const bundle = await rollup({ input, plugins: forPages, logLevel: 'silent' });
      const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
      await bundle.close();
      for (const file of output) {
        const place = folder ? { fileName: `${folder}/${file.fileName}` } : { name: file.fileName };
        if (file.type === 'chunk') reference = this.emitFile({ type: 'asset', ...place, source: file.code });
        else this.emitFile({ type: 'asset', fileName: place.fileName ?? file.fileName, source: file.source });
      }
    },
    transform: (code) => {
      // In a package the address stands beside the module that names it.
      if (folder) return null;
      const address = /new URL\('\.\/calendar-worker\.js', import\.meta\.url\)/;
      return address.test(code) ? code.replace(address, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`) : null;
    },
  };
}

/** Every module its own file, so that a page's bundler sees what `sideEffects: false` promises. */
function packageOutput(name) {
  const folder = `packages/${name}`;
  return {
    input: entriesOf(name).map((file) => `${folder}/src/${file}`),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [typescript, ...(name === 'elements' ? [calendarWorker(WORKER_FOLDER)] : [])],
    output: { dir: `${folder}/dist`, format: 'es', preserveModules: true, preserveModulesRoot: `${folder}/src` },
  };
}

/**
 * Lit makes a Trusted Types policy as it loads, and a page may refuse that: then nothing of ours runs, and this says in the
 * console what would help, where the browser only says what failed.
 */
const explainRefusedPolicy = {
  name: 'explain-refused-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const [call] = /\w+\.createPolicy\("lit-html",.*?\}\)/.exec(code) ?? [];
    if (!call) throw new Error('Lit makes its policy in another way now.');
    const help =
      "Driehoek cannot run: this page's trusted-types must name lit-html and, beside another copy of Lit, 'allow-duplicates'.";
    const explained = `(()=>{try{return ${call}}catch(e){console.error(${JSON.stringify(help)});throw e}})()`;
    return { code: code.replace(call, () => explained), map: null };
  },
};

/** What every bundle for a script tag goes through. */
const forPages = [
  ownPackages,
  typescript,
  explainRefusedPolicy,
  minifyTemplates,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  terser,
  licences,
];

/**
 * Chunks of what many elements share, by name: every page loads `base`; what has data, `data` too; what is filled in, `form`
 * as well; what keeps words that were not saved yet, `drafts`. A module is in the first that names it. One that few elements
 * have is better left out: rollup then gives it to those alone.
 */
const SHARED_CHUNKS = {
  // What a word with its explanation needs, which has no data: Lit, the settings of the page and its texts.
  base: [
    /\/node_modules\/(?:@lit\/|lit-element\/|lit(?:-html)?\/(?!directive))/,
    /\/elements\/src\/provider\//,
    /\/elements\/src\/shared\/(?:base-element|context|data-error-event|define|first-value|is-absent|page-json|page-settings|press|served-element|texts-wait|tokens\.styles|triangle\.styles)\./,
    /\/sdk\/src\/shared\/(?:cut-text|invalid-data-error|parse-pasted-json|parties|rights|roles)\./,
    // What names every other language is loaded with the first of them.
    /\/sdk\/src\/i18n\/(?!languages\.)[\w-]+\.ts$/,
    /\/sdk\/src\/i18n\/nl\/shared\.ts$/,
  ],
  drafts: [/\/elements\/src\/shared\/(?:entry-drafts|field-clashes|merge-fields)\./],
  form: [
    /\/elements\/src\/shared\/(?:edited-value|filled-in|form-element|held-field|kept-caret|language-choice|plain\.styles|posted-form|words-field)\./,
    /\/sdk\/src\/shared\/(?:copy-limits|merge-edits|merge-text|text-changes)\./,
  ],
  data: [
    /\/node_modules\/(?:zod\/|lit(?:-html)?\/(?!directives\/repeat))/,
    /\/elements\/src\/shared\/(?:checked|chips\.styles|controls\.styles|create-id|download-file|file-name|home-languages|issue-list|json-source|lazy-part|memoize|open-dialog|trusted-policy|word-for-reader)\./,
    /\/sdk\/src\/shared\/(?!schema|json-schema|quick-parse|apply-changes|format-day-time|propose-contact|school-day)[\w-]+\.ts$/,
  ],
};

/** What is smaller than this many bytes is no chunk of its own. */
const SMALL = 1000;

/** Entries for a script tag, over chunks that they share. */
const sharedBundles = {
  // The provider is a part of the chunk that every other entry has.
  input: Object.fromEntries(Object.entries(ENTRIES).filter(([name]) => name !== 'provider')),
  plugins: [retryAddress, calendarWorker(), ...forPages, stableEntries],
  output: {
    dir: 'packages/elements/cdn',
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'chunks/[name]-[hash][extname]',
    chunkFileNames: ({ facadeModuleId, moduleIds }) => {
      // A language has a file per concept, named as the concept is; texts that two parts share are such a file too.
      const [, language] = /\/i18n\/(\w+)\/[\w-]+\.ts$/.exec(facadeModuleId ?? moduleIds.at(-1)) ?? [];
      return `chunks/${language ? `${language}-` : ''}[name]-[hash].js`;
    },
    experimentalMinChunkSize: SMALL,
    manualChunks: (id) => {
      const shared = Object.entries(SHARED_CHUNKS).find(([, paths]) => paths.some((path) => path.test(id)));
      if (shared) return shared[0];
      // Else rollup would put a short text in another language with what every page loads, since it is small.
      const [, text] = /\/i18n\/(?!nl\/)\w+\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (text) return text;
      // Small, and shared by the card and calendar files: rollup would put it with whatever else is small.
      return id.endsWith('/icalendar/content-line.ts') ? 'content-line' : undefined;
    },
    onlyExplicitManualChunks: true,
  },
};

/** One module that is complete in itself. */
function wholeBundle(name, input, plugins = []) {
  return {
    input: { [name]: input },
    plugins: [...plugins, ...forPages],
    // As the module stands, so that it looks beside itself.
    makeAbsoluteExternalsRelative: false,
    output: { dir: 'packages/elements/cdn', format: 'es', inlineDynamicImports: true },
  };
}

export default [
  packageOutput('sdk'),
  packageOutput('elements'),
  sharedBundles,
  wholeBundle('information-card', 'packages/elements/src/information-card/define.ts', [
    languagesOf('information-card'),
  ]),
  wholeBundle('driehoek', 'packages/elements/src/driehoek.ts', [besideAutoloader, retryAddress]),
];
