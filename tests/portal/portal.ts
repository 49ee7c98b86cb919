import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from '../launch-browser.js';

/** The portal as `npm test` built it; a test file that runs by itself builds its own. */
const { PORTAL_FOLDER } = process.env;
const OWN_FOLDER = '.cache/portal-test';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The day of every visit that names no other: of the three progress talks of the example year none has been yet. */
export const TODAY = '2026-11-16';

/** A script that moves the clock of a page by some milliseconds, and lets it go on as usual: no timer has to be played. */
const shiftClock = (shift: number) => `{
  const Real = Date;
  const now = () => Real.now() + ${shift};
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given));
    }
    static now = now;
  };
}`;

/** A built portal that is being served, and a browser to visit it with. */
export interface Portal {
  readonly url: string;
  /** Visits as somebody new. Everything that goes wrong on the page fails the test at {@link Visit.leave}. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Visits as somebody new from start to end. */
  during(path: string, body: (page: Page, visit: Visit) => Promise<void>, options?: VisitOptions): Promise<void>;
  close(): Promise<void>;
}

/** How somebody visits: with what browser, and on what day when it is not {@link TODAY}. */
interface VisitOptions extends BrowserContextOptions {
  readonly today?: string;
}

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors in the console, refused by its Content-Security-Policy, uncaught. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

let shared: Promise<Portal> | undefined;
let users = 0;

/** The test files of one process share a server and a browser, which end when the last of them has closed the portal. */
export async function openPortal(): Promise<Portal> {
  users += 1;
  shared ??= launchPortal();
  const portal = await shared;
  const close = async () => {
    users -= 1;
    if (users > 0) return;
    shared = undefined;
    await portal.close();
  };
  return { ...portal, close };
}

async function launchPortal(): Promise<Portal> {
  const server = await serve({ folder: await findBuilt() });
  let browser = await launchBrowser();
  const portal: Portal = {
    url: server.url,
    visit: async (path, { today = TODAY, ...options } = {}) => {
      // A browser that ended under one test is not the failure of those after it.
      if (!browser.isConnected()) browser = await launchBrowser();
      const context = await browser.newContext({
        locale: 'nl-NL',
        viewport: { width: 1200, height: 900 },
        // What a test makes the network do is not to be answered from what the browser kept.
        serviceWorkers: 'block',
        ...options,
      });
      // Long enough for a machine with other work.
      context.setDefaultTimeout(120_000);
      await context.addInitScript(shiftClock(Date.parse(`${today}T10:00:00+01:00`) - Date.now()));
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        const isComplaint = message.type() === 'error' || message.type() === 'warning';
        if (isComplaint && !message.text().startsWith('Service Worker registration blocked'))
          complaints.push(message.text());
      });
      page.on('request', (request) => {
        const { url } = server;
        if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
          complaints.push(`asked ${request.url()}`);
      });
      await page.goto(`${server.url}${path}`);
      await page.locator('h1').waitFor();
      return {
        page,
        complaints,
        leave: async () => {
          await context.close();
          assert.deepEqual(complaints, []);
        },
      };
    },
    during: async (path, body, options) => {
      const visit = await portal.visit(path, options);
      await body(visit.page, visit);
      await visit.leave();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
  return portal;
}

let built: Promise<string> | undefined;

/** The folder of the built portal. */
export function findBuilt(): Promise<string> {
  return (built ??= PORTAL_FOLDER ? Promise.resolve(PORTAL_FOLDER) : buildPortal());
}

async function buildPortal(): Promise<string> {
  await build({
    configFile: 'packages/portal/vite.config.mjs',
    logLevel: 'error',
    build: { outDir: `../../${OWN_FOLDER}`, emptyOutDir: true },
  });
  return OWN_FOLDER;
}

/** axe's rules that look at colours: in the dark only these can find something else. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, by all its rules or by those named, in words. */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated by the test, so that the policy of the page holds for the page alone.
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(values && { runOnly: { type: 'rule', values } }),
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`,
    );
  }, rules);
}
