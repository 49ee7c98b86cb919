import { openBrowserTimer } from './browser-time.js';
import type { Bench } from './contact-calendar-element/page.js';
import { type Figure, toFigure } from './figure.js';

declare const bench: Bench;

const TURNS = 6;

/** The calendar with 500 moments against hand-written DOM with the same rows and days. */
export default async function measureContactCalendar(): Promise<Figure[]> {
  const timer = await openBrowserTimer('contact-calendar-element/page.ts');
  try {
    const show = (view: 'agenda' | 'month') =>
      timer.compare(
        (page, kind) => page.evaluate(([name, shown]) => bench.show(name, shown), [kind, view] as const),
        11,
      );
    const list = await show('agenda');
    const month = await show('month');
    const turns = await timer.compare(
      (page) => page.evaluate((count) => bench.turn(count), TURNS),
      7,
      (page, kind) => page.evaluate((name) => bench.show(name, 'month'), kind),
    );
    const turn = { ours: turns.ours / TURNS, bound: turns.bound / TURNS };
    return [
      toFigure({ name: 'First render of a list of 500 moments', ...list, ceiling: 1.5, unit: 'ms' }),
      toFigure({ name: 'First render of a month of it', ...month, ceiling: 1.8, unit: 'ms' }),
      toFigure({ name: 'Turning to the next month', ...turn, ceiling: 1.5, unit: 'ms' }),
    ];
  } finally {
    await timer.close();
  }
}
