import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Flags with which Chromium starts quietly, also as root and without a network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browsers on this machine.
 * @returns {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string, xvfb: string } }}
 */
export function findBrowsers() {
  const chromium =
    given('CHROME_PATH') ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge') ??
    firstExisting(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  const firefox =
    given('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    firstExisting('/Applications/Firefox.app/Contents/MacOS/firefox');
  const driver = onPath('WebKitWebDriver');
  const browser = firstExisting(
    ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((arch) =>
      ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${arch}/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  const xvfb = onPath('Xvfb');
  const webkit = driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** Installs all three engines where that is allowed (Debian, as root); else at least a Chromium from a package. */
export async function installBrowsers() {
  const found = findBrowsers();
  const wanted = [
    ...(found.chromium ? [] : ['chromium']),
    ...(found.firefox ? [] : ['firefox-esr']),
    ...(found.webkit ? [] : ['webkit2gtk-driver', 'xvfb']),
    // Independent readers of what is printed and written; without them a test is skipped, and says so.
    ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
    ...(existsSync('/usr/lib/python3/dist-packages/vobject') ? [] : ['python3-vobject']),
    ...(existsSync('/usr/lib/python3/dist-packages/icalendar') ? [] : ['python3-icalendar']),
    // The portal's server is tried on a database of its own.
    ...(existsSync('/usr/lib/postgresql') ? [] : ['postgresql']),
  ];
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${wanted.join(', ')} (once)…`);
    // A new machine's lists name versions that are no longer there; without a network the old lists must do.
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...wanted);
  }
  if (!findBrowsers().chromium) {
    const { path, libraries } = await unpackChromium();
    process.env.CHROME_PATH = path;
    process.env.LD_LIBRARY_PATH = libraries;
  }
}

/** Whether the Chromium that is in a package runs on this machine. */
export const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * The Chromium that the lock file names, unpacked in a folder of its version: left to itself, its package would take any that an
 * older version, or one that was interrupted, left among the temporary files.
 * @returns {Promise<{ path: string, libraries: string }>} the program, and the `LD_LIBRARY_PATH` with what it needs
 */
export async function unpackChromium() {
  const packageFolder = resolve('node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = resolve(`.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync('.cache', { recursive: true });
    const unpacked = mkdtempSync(`${folder}-`);
    const { TMPDIR } = process.env;
    process.env.TMPDIR = unpacked;
    try {
      const { default: packaged, inflate } = await import('@sparticuz/chromium');
      await packaged.executablePath();
      await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
      if (!existsSync(folder)) renameSync(unpacked, folder);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      rmSync(unpacked, { recursive: true, force: true });
    }
  }
  const libraries = [folder, join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  return { path: join(folder, 'chromium'), libraries };
}

/** @param {...string} command */
function apt(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  spawnSync('apt-get', [...options, ...command], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/** @param {string} variable */
function given(variable) {
  const path = process.env[variable];
  return path && existsSync(path) ? path : undefined;
}

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExisting(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** @param {...string} paths */
function firstExisting(...paths) {
  return paths.find((path) => existsSync(path));
}
