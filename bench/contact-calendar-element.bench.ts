import { type Measured, openBrowserTimer } from './browser-time.js';
import type { Bench, CalendarKind } from './contact-calendar-element/page.js';
import { type Figure, toFigure } from './figure.js';

declare const bench: Bench;

const TURNS = 6;
const KINDS = ['element', 'hand-written', 'plain-lit', 'full-calendar'] as const satisfies readonly CalendarKind[];

/**
 * The calendar with 500 moments against hand-written DOM with the same rows, days and words and fewer controls; beside it
 * what others need for the same moments: the hand-written calendar in plain Lit, and FullCalendar.
 */
export default async function measureContactCalendar(): Promise<Figure[]> {
  const timer = await openBrowserTimer('contact-calendar-element/page.ts');
  try {
    const show = (view: 'agenda' | 'month') =>
      timer.measure(
        KINDS,
        (page, kind) => page.evaluate(([name, shown]) => bench.show(name, shown), [kind, view] as const),
        11,
        (page) => page.evaluate(() => bench.prepare()),
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
      ...compareTimes('First render of a list of 500 moments', list, 1.3),
      ...compareTimes('First render of a month of it', month, 2.5),
      toFigure({ name: 'Turning to the next month', ...turn, ceiling: 1.3, unit: 'ms' }),
      toFigure({
        name: 'Memory of that month, beside plain Lit',
        ours: month.element.heap,
        bound: month['plain-lit'].heap,
        ceiling: 2,
        unit: 'KiB',
      }),
    ];
  } finally {
    await timer.close();
  }
}

/** The figure of ours, and those of the peers, all beside the hand-written bound. */
function compareTimes(name: string, found: { readonly [kind in CalendarKind]: Measured }, ceiling: number): Figure[] {
  const bound = found['hand-written'].time;
  return [
    toFigure({ name, ours: found.element.time, bound, ceiling, unit: 'ms' }),
    toFigure({ name: `${name}: plain Lit`, ours: found['plain-lit'].time, bound, unit: 'ms' }),
    toFigure({ name: `${name}: FullCalendar 7`, ours: found['full-calendar'].time, bound, unit: 'ms' }),
  ];
}
