import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../tests/launch-browser.js';
import { sourcePath } from '../scripts/source-paths.mjs';
import { median } from './figure.js';

export type Kind = 'element' | 'hand-written';

/** What one kind took; medians. */
export interface Measured {
  /** CPU time of the page's main thread (script, style, layout, paint), in milliseconds. */
  readonly time: number;
  /** What is in use of JavaScript's heap afterwards that was not before, in kibibytes. */
  readonly heap: number;
}

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
  /** Measures `run` of each of these kinds, on fresh pages in turns. `prepare` is not counted. */
  measure<K extends string>(
    kinds: readonly K[],
    run: (page: Page, kind: K) => Promise<unknown>,
    rounds: number,
    prepare?: (page: Page, kind: K) => Promise<unknown>,
  ): Promise<{ readonly [kind in K]: Measured }>;
  close(): Promise<void>;
}

/** @param entry a script, relative to this folder, that every page gets. */
export async function openBrowserTimer(entry: string): Promise<BrowserTimer> {
  const script = await bundlePage(entry);
  const browser = await launchBrowser();
  async function measure<K extends string>(
    kinds: readonly K[],
    run: (page: Page, kind: K) => Promise<unknown>,
    rounds: number,
    prepare?: (page: Page, kind: K) => Promise<unknown>,
  ): Promise<{ readonly [kind in K]: Measured }> {
    const results = new Map(kinds.map((kind) => [kind, [] as Measured[]]));
    for (let round = 0; round < rounds; round += 1) {
      // Forth and back, so that what else the machine does meets all alike.
      const order = round % 2 ? kinds : kinds.toReversed();
      for (const kind of order) results.get(kind)?.push(await measureOnce(browser, script, kind, run, prepare));
    }
    const middle = (all: readonly Measured[]): Measured => ({
      time: median(all.map(({ time }) => time)),
      heap: median(all.map(({ heap }) => heap)),
    });
    const medians = [...results].map(([kind, all]) => [kind, middle(all)] as const);
    return Object.fromEntries(medians) as { readonly [kind in K]: Measured };
  }
  return {
    measure,
    async compare(run, rounds, prepare) {
      const found = await measure<Kind>(['element', 'hand-written'], run, rounds, prepare);
      return { ours: found.element.time, bound: found['hand-written'].time };
    },
    close: () => browser.close(),
  };
}

/** A fresh page each time: a first render is one with cold code. */
async function measureOnce<K extends string>(
  browser: Browser,
  script: string,
  kind: K,
  run: (page: Page, kind: K) => Promise<unknown>,
  prepare?: (page: Page, kind: K) => Promise<unknown>,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await page.setContent('<!doctype html><html lang="nl"><body></body></html>');
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const read = async (metric: string) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
    };
    const heapInUse = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await read('JSHeapUsedSize')) / 1024;
    };
    await prepare?.(page, kind);
    const heap = await heapInUse();
    const before = await read('TaskDuration');
    await run(page, kind);
    const time = 1000 * ((await read('TaskDuration')) - before);
    return { time, heap: (await heapInUse()) - heap };
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
    // The styles of a peer, for it to put in the page.
    loader: { '.css': 'text' },
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
