import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers } from '../scripts/browsers.mjs';
import { sourcePath } from '../scripts/source-paths.mjs';
import type { Bench } from './checklist-element/page.js';
import { type Figure, median, toFigure } from './figure.js';

type Kind = 'element' | 'hand-written';
declare const bench: Bench;

const ANSWERS = 33;

/** CPU time of the page's main thread (script, style, layout, paint) against hand-written DOM, in turns. */
export default async function measureChecklistElement(): Promise<Figure[]> {
  const executablePath = findBrowsers().chromium;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
  try {
    const script = await bundlePage();
    const run = (count: number, answers?: number) => (kind: Kind) => measure(browser, script, kind, count, answers);
    const first = await compare(run(1), 15);
    const answers = await compare(run(1, ANSWERS), 7);
    const hundred = await compare(run(100), 5);
    const answer = { ours: answers.ours / ANSWERS, bound: answers.bound / ANSWERS };
    return [
      toFigure({ name: 'First render of the checklist of 33 statements', ...first, ceiling: 1.8, unit: 'ms' }),
      toFigure({ name: 'One answer in it', ...answer, ceiling: 1.3, unit: 'ms' }),
      toFigure({ name: '100 checklists on a page', ...hundred, ceiling: 1.5, unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

/** Medians in milliseconds, in alternating rounds, so that what else the machine does meets both alike. */
async function compare(run: (kind: Kind) => Promise<number>, rounds: number): Promise<{ ours: number; bound: number }> {
  const times: Record<Kind, number[]> = { element: [], 'hand-written': [] };
  for (let round = 0; round < rounds; round += 1) {
    const order: Kind[] = round % 2 ? ['element', 'hand-written'] : ['hand-written', 'element'];
    for (const kind of order) times[kind].push(await run(kind));
  }
  return { ours: median(times.element), bound: median(times['hand-written']) };
}

/** A fresh page each time: a first render is one with cold code. With `answers`, only these are timed. */
async function measure(browser: Browser, script: string, kind: Kind, count: number, answers = 0): Promise<number> {
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
    const timed = async (run: () => Promise<void>) => {
      const before = await taskTime();
      await run();
      return (await taskTime()) - before;
    };
    const shown = await timed(() => page.evaluate(([name, times]) => bench.show(name, times), [kind, count] as const));
    return answers === 0 ? shown : await timed(() => page.evaluate((times) => bench.answer(times), answers));
  } finally {
    await page.close();
  }
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('checklist-element/page.ts', import.meta.url))],
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
