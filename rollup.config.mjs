import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { sourcePath } from './scripts/source-paths.mjs';

/** The only modules that do something when imported. */
const REGISTERS = /\/(define|all)\.ts$/;

/** Bundles that others load at first use, by the name of the module that they import. */
const LOADED_ON_USE = {
  'contact-calendar-editor': 'packages/elements/src/contact-calendar/contact-calendar-editor.ts',
  'contact-calendar-print': 'packages/elements/src/contact-calendar/contact-calendar-print.ts',
  'conversation-invite': 'packages/elements/src/conversation/conversation-invite.ts',
  'conversation-print': 'packages/elements/src/conversation/conversation-print.ts',
  'conversation-staff': 'packages/elements/src/conversation/conversation-staff.ts',
  'conversation-terms': 'packages/elements/src/conversation/conversation-terms.ts',
  icalendar: 'packages/elements/src/contact-calendar/icalendar.ts',
  languages: 'packages/sdk/src/i18n/languages.ts',
};

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

/** Says in each bundle what it contains, and keeps the licence texts beside it. */
const licences = {
  name: 'licences',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const packages = findPackages(Object.keys(chunk.modules));
      const names = packages.map(({ name }) => name).join(', ');
      chunk.code = `/*! Driehoek (MIT) with ${names}: see licences/${chunk.name}.txt */\n${chunk.code}`;
      const texts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
      this.emitFile({ type: 'asset', fileName: `licences/${chunk.name}.txt`, source: texts.join('\n\n---\n\n') });
    }
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

const concepts = (folder, file) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/${file}`))
    .map((entry) => entry.name);

/**
 * What is loaded at first use is a bundle of its own, which the others find beside themselves: two bundles on a page
 * then share it.
 */
const onUse = {
  name: 'on-use',
  resolveDynamicImport(specifier) {
    const name = typeof specifier === 'string' && /^\.\/([\w-]+)\.js$/.exec(specifier)?.[1];
    return name && name in LOADED_ON_USE ? { id: specifier, external: true } : null;
  },
};

/** The sources of all that a package exports. */
function entriesOf(name) {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const targets = Object.values(exports).flatMap((target) => target.default ?? []);
  // The files of a pattern are imported by others: every module becomes a file.
  const files = targets.filter((target) => !target.includes('*'));
  return files.map((target) => target.replace('./dist/', '').replace(/\.js$/, '.ts'));
}

/** Every module its own file, so that a page's bundler sees what `sideEffects: false` promises. */
function packageOutput(name) {
  const folder = `packages/${name}`;
  return {
    input: entriesOf(name).map((file) => `${folder}/src/${file}`),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [typescript],
    output: { dir: `${folder}/dist`, format: 'es', preserveModules: true, preserveModulesRoot: `${folder}/src` },
  };
}

/** One module for a script tag, self-contained but for what is loaded at first use. */
function bundle(name, input) {
  return {
    input: { [name]: input },
    plugins: [
      onUse,
      ownPackages,
      typescript,
      minifyTemplates,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser,
      licences,
    ],
    // As the module stands, so that it looks beside itself.
    makeAbsoluteExternalsRelative: false,
    // The bundle of languages has them all.
    output: { dir: 'packages/elements/cdn', format: 'es', inlineDynamicImports: true },
  };
}

const defined = concepts('packages/elements/src', 'define.ts').filter((concept) => concept !== 'shared');

export default [
  packageOutput('sdk'),
  packageOutput('elements'),
  ...defined
    .filter((concept) => concept !== 'provider')
    .map((concept) => bundle(concept, `packages/elements/src/${concept}/define.ts`)),
  bundle('all', 'packages/elements/src/all.ts'),
  ...Object.entries(LOADED_ON_USE).map(([name, input]) => bundle(name, input)),
];
