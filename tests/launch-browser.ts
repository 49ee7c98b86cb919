import { type Browser, chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers } from '../scripts/browsers.mjs';

/** Launches the Chromium of this machine, with the flags of every test and those that are given. */
export function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  const { chromium: executablePath } = findBrowsers();
  return chromium.launch({ args: [...CHROMIUM_FLAGS, ...flags], ...(executablePath && { executablePath }) });
}
