// Runs a task on whatever machine this is: `node scripts/run.mjs test`. Until the set-up is done, only
// modules of Node itself may be imported here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = '', ...args] = process.argv.slice(2);
const needsBrowsers = ['test', 'bench', 'verify'].includes(task);

process.chdir(root);
installPackages();
if (needsBrowsers) await installBrowsers();
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
process.argv = [process.argv[0], task, ...args];
await import(`./tasks/${task}.mjs`);

/** Installs when the lock file is not the one that was installed last. */
function installPackages() {
  const stamp = 'node_modules/.installed-lock';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (once)…');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  const command = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...command], { stdio: 'inherit', env })
    : spawnSync('npm', command, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('Installing the packages failed; see above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** All three engines where we may install them (Debian, as root); else at least a Chromium from a package. */
async function installBrowsers() {
  const found = findBrowsers();
  const wanted = [
    ...(found.chromium ? [] : ['chromium']),
    ...(found.firefox ? [] : ['firefox-esr']),
    ...(found.webkit ? [] : ['webkit2gtk-driver', 'xvfb']),
    // Independent readers of what we print and write; without them a test is skipped, and says so.
    ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
    ...(existsSync('/usr/lib/python3/dist-packages/vobject') ? [] : ['python3-vobject']),
    ...(existsSync('/usr/lib/python3/dist-packages/icalendar') ? [] : ['python3-icalendar']),
  ];
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${wanted.join(', ')} (once)…`);
    if (!aptInstall(wanted)) {
      apt('update');
      aptInstall(wanted);
    }
  }
  if (!findBrowsers().chromium) {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    process.env.CHROME_PATH = path;
    process.env.LD_LIBRARY_PATH = [dirname(path), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
}

/** @param {string[]} packages */
function aptInstall(packages) {
  return apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** @param {...string} command */
function apt(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  return spawnSync('apt-get', [...options, ...command], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
