// Runs a command of package.json on whatever machine this is: `node scripts/run.mjs test`. Installs first what the
// command needs; until then, only modules of Node itself may be imported here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.mjs';
import { isInstalled, markInstalled } from './installed-lock.mjs';

const [command = '', ...args] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
// A step is left out when nothing it is made from has changed; what older versions gave is not kept.
process.env.WIREIT_CACHE ??= 'none';
process.env.WIREIT_FAILURES ??= 'continue';
installPackages();
if (['test', 'bench', 'verify'].includes(command)) await installBrowsers();

const commands = {
  start: () => npmRun('build:site') && import('./start.mjs'),
  build: () => npmRun('build:all'),
  lint: () => npmRun('lint:all'),
  format: () => npmRun('format:all'),
  storybook: () => npmRun('storybook:dev'),
  test: async () => (await import('./test.mjs')).runTests(args),
  bench: () => npmRun('build:all') && run(process.execPath, ['--import', 'tsx', 'scripts/bench.ts', ...args]),
  fuzz: () => run(process.execPath, ['--import', 'tsx', 'scripts/fuzz.ts', ...args]),
  disclosure: () => run(process.execPath, ['--import', 'tsx', 'scripts/disclosure.ts', ...args]),
  approve: () => npmRun('build:storybook') && run(process.execPath, ['--import', 'tsx', 'scripts/approve.ts', ...args]),
  audit: async () => (await import('./audit.mjs')).audit(),
  verify: async () => {
    process.env.WIDE = '1';
    return (await commands.test()) && commands.bench();
  },
};
if (!(await commands[command]?.())) process.exitCode = 1;

/** @param {string} script one of package.json that wireit runs, after what it depends on */
function npmRun(script) {
  return npm(['run', '--silent', script]);
}

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function npm(args, options) {
  const path = process.env.npm_execpath;
  if (path) return run(process.execPath, [path, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(program, args, options) {
  return spawnSync(program, args, { stdio: 'inherit', ...options }).status === 0;
}

/** Installs when the lock file is not the one that was installed last. */
function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (once)…');
  // What the outer npm was told is not meant for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { env })) {
    console.error('Installing the packages failed; see above.');
    process.exit(1);
  }
  // Where npm runs no scripts of packages, it did not say so itself.
  markInstalled();
}
