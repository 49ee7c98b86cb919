import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { CDN } from '../../scripts/first-paint.js';
import { serveFolder } from './serve-folder.js';

/** A page with script tags of ours, opened in a browser. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors that nobody caught, rejections too. */
  readonly errors: string[];
  /** What the console warned of, or called an error. */
  readonly complaints: string[];
  /** The addresses that were asked for, without the host. */
  readonly requests: string[];
}

/** What such a page is. */
export interface PageOptions {
  /** The body; `src` of a script tag is an entry: `checklist.js`. */
  readonly html: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Files beside it, by name. */
  readonly files?: { readonly [name: string]: string };
  /** Chunks that are not there at first: the beginning of their name. */
  readonly missing?: string;
}

/** Opens a page over a copy of the folder for a script tag, and closes it after `use`. */
export async function withPage(
  browser: Browser,
  { html, headers, files = {}, missing }: PageOptions,
  use: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
  cpSync(CDN, folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><title>x</title><body>${html}</body></html>`,
  );
  writeFileSync(join(folder, 'favicon.ico'), '');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const server = await serveFolder(folder, headers);
  const page = await browser.newPage({ acceptDownloads: true });
  // Generous, for a machine with other work.
  page.setDefaultTimeout(120_000);
  const opened: OpenedPage = { page, errors: [], complaints: [], requests: [] };
  page.on('pageerror', ({ message }) => opened.errors.push(message));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && opened.complaints.push(message.text()),
  );
  page.on('request', (request) => opened.requests.push(new URL(request.url()).pathname.slice(1)));
  try {
    if (missing) await page.route(new RegExp(`/${missing}`), (route) => route.fulfill({ status: 404 }));
    await page.goto(server.url);
    await use(opened);
  } finally {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How often an element draws itself in a third of a second in which nothing happens; a page that is frozen never says. */
export function countUpdates(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate(async (element) => {
    let updates = 0;
    const host = element as unknown as { requestUpdate(): void; performUpdate(): void };
    const { performUpdate } = host;
    host.performUpdate = function () {
      updates++;
      performUpdate.call(this);
    };
    const start = performance.now();
    while (performance.now() - start < 333) await new Promise(requestAnimationFrame);
    host.performUpdate = performUpdate;
    return updates;
  });
}
