import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
 * The browsers on this machine. `HIDE_BROWSERS=1` pretends that there are none, to try the set-up of a new one.
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
