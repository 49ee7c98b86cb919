import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build } from '../build.mjs';
import { serve } from '../serve.mjs';
import { run, runAll } from '../steps.mjs';

const PORT = Number(process.env.PORT ?? 4321);
const dist = 'packages/portal/dist';
const libraries = [
  ...['sdk', 'elements'].flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`]),
  'package-lock.json',
  'scripts',
];

await runAll(
  upToDate('bundles', {
    from: [...libraries, 'rollup.config.mjs', 'custom-elements-manifest.config.mjs'],
    to: ['packages/elements/cdn/all.js', 'packages/elements/custom-elements.json'],
    make: build,
  }),
  upToDate('portal', {
    from: [
      ...libraries,
      ...['index.html', 'public', 'src', 'vite.config.mjs'].map((name) => `packages/portal/${name}`),
      'rollup.config.mjs',
    ],
    to: [`${dist}/index.html`, `${dist}/cdn/all.js`],
    make: buildPortal,
  }),
  upToDate('Storybook', {
    from: [...libraries, 'stories', '.storybook'],
    to: [`${dist}/storybook/index.html`],
    make: () =>
      run('storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', `${dist}/storybook`], {
        quiet: true,
      }),
  }),
);

const server = await serve({ folder: dist, port: PORT });
if (server.port !== PORT && PORT !== 0) console.log(`Port ${PORT} is taken, so it became another one.`);
console.log(
  `\n  The example portal: ${server.url}\n  Storybook:          ${server.url}storybook/\n\n  Stop with Ctrl-C.`,
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}

async function buildPortal() {
  rmSync(`${dist}/assets`, { recursive: true, force: true });
  rmSync(`${dist}/cdn`, { recursive: true, force: true });
  if (!(await run('vite', ['build', 'packages/portal', '--logLevel', 'warn']))) return false;
  cpSync('packages/elements/cdn', `${dist}/cdn`, { recursive: true });
  return true;
}

/**
 * A step that is left out when nothing it is made from has changed since it last ended well.
 * @param {string} name
 * @param {{ from: string[], to: string[], make: () => Promise<boolean> }} part
 * @returns {() => Promise<boolean>}
 */
function upToDate(name, { from, to, make }) {
  const stamp = `.cache/start/${name}`;
  return async () => {
    const hash = hashFiles(from);
    if (to.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
    console.log(`Building ${name}…`);
    rmSync(stamp, { force: true });
    if (!(await make())) return false;
    mkdirSync('.cache/start', { recursive: true });
    writeFileSync(stamp, hash);
    return true;
  };
}

/** @param {string[]} paths files and folders */
function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`);
  return files.filter((file) => statSync(file).isFile()).sort();
}
