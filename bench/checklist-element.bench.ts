import { openBrowserTimer } from './browser-time.js';
import type { Bench } from './checklist-element/page.js';
import { type Figure, toFigure } from './figure.js';

declare const bench: Bench;

const ANSWERS = 33;

/** The checklist against hand-written DOM: its first render, one answer, and a hundred on a page. */
export default async function measureChecklistElement(): Promise<Figure[]> {
  const timer = await openBrowserTimer('checklist-element/page.ts');
  try {
    const show = (count: number, rounds: number) =>
      timer.compare(
        (page, kind) => page.evaluate(([name, times]) => bench.show(name, times), [kind, count] as const),
        rounds,
      );
    const first = await show(1, 15);
    const answers = await timer.compare(
      (page) => page.evaluate((times) => bench.answer(times), ANSWERS),
      7,
      (page, kind) => page.evaluate((name) => bench.show(name, 1), kind),
    );
    const hundred = await show(100, 5);
    const answer = { ours: answers.ours / ANSWERS, bound: answers.bound / ANSWERS };
    return [
      toFigure({ name: 'First render of the checklist of 33 statements', ...first, ceiling: 1.8, unit: 'ms' }),
      toFigure({ name: 'One answer in it', ...answer, ceiling: 1.3, unit: 'ms' }),
      toFigure({ name: '100 checklists on a page', ...hundred, ceiling: 1.5, unit: 'ms' }),
    ];
  } finally {
    await timer.close();
  }
}
