import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers } from '../scripts/browsers.mjs';
import { sourcePath } from '../scripts/source-paths.mjs';
import { median } from './figure.js';

export type Kind = 'element' | 'hand-written';

/** A browser with a page's script in it, for measuring an element against hand-written DOM. */
export interface BrowserTimer {
  /**
   * CPU time of the page's main thread (script, style, layout, paint) for `run`, of each kind, on fresh pages in turns;
   * medians in milliseconds. `prepare` is not counted.
   */
  compare(
    run: (page: Page, kind: Kind) => Promise<unknown>,
    rounds: number,
    prepare?: (page: Page, kind: Kind) => Promise<unknown>,
  ): Promise<{ ours: number; bound: number }>;
  close(): Promise<void>;
}

/** @param entry a script, relative to this folder, that every page gets. */
export async function openBrowserTimer(entry: string): Promise<BrowserTimer> {
  const executablePath = findBrowsers().chromium;
  const script = await bundlePage(entry);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
  return {
    async compare(run, rounds, prepare) {
      const times: Record<Kind, number[]> = { element: [], 'hand-written': [] };
      for (let round = 0; round < rounds; round += 1) {
        // Alternating, so that what else the machine does meets both alike.
        const order: Kind[] = round % 2 ? ['element', 'hand-written'] : ['hand-written', 'element'];
        for (const kind of order) times[kind].push(await measure(browser, script, kind, run, prepare));
      }
      return { ours: median(times.element), bound: median(times['hand-written']) };
    },
    close: () => browser.close(),
  };
}

/** A fresh page each time: a first render is one with cold code. */
async function measure(
  browser: Browser,
  script: string,
  kind: Kind,
  run: (page: Page, kind: Kind) => Promise<unknown>,
  prepare?: (page: Page, kind: Kind) => Promise<unknown>,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await page.setContent('<!doctype html><html lang="nl"><body></body></html>');
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const taskTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    await prepare?.(page, kind);
    const before = await taskTime();
    await run(page, kind);
    return (await taskTime()) - before;
  } finally {
    await page.close();
  }
}

async function bundlePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    plugins: [
      {
        name: 'own-packages',
        setup: ({ onResolve }) => onResolve({ filter: /^@driehoek\// }, ({ path }) => ({ path: sourcePath(path)! })),
      },
    ],
  });
  return outputFiles[0]!.text;
}
