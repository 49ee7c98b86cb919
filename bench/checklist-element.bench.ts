import { type Measured, openBrowserTimer } from './browser-time.js';
import type { Bench, ChecklistKind } from './checklist-element/page.js';
import { type Figure, toFigure } from './figure.js';

declare const bench: Bench;

const ANSWERS = 33;
const KINDS = [
  'element',
  'hand-written',
  'plain-lit',
  'web-awesome',
  'survey-js',
] as const satisfies readonly ChecklistKind[];

/**
 * The checklist against hand-written DOM: its first render, one answer, and a hundred on a page; beside it what others need
 * for the first render of the same statements: plain Lit, and with fewer controls Web Awesome and SurveyJS.
 */
export default async function measureChecklistElement(): Promise<Figure[]> {
  const timer = await openBrowserTimer('checklist-element/page.ts');
  try {
    const show = (count: number, rounds: number) =>
      timer.compare(
        (page, kind) => page.evaluate(([name, times]) => bench.show(name, times), [kind, count] as const),
        rounds,
      );
    const first = await timer.measure(KINDS, (page, kind) => page.evaluate((name) => bench.show(name, 1), kind), 11);
    const answers = await timer.compare(
      (page) => page.evaluate((times) => bench.answer(times), ANSWERS),
      7,
      (page, kind) => page.evaluate((name) => bench.show(name, 1), kind),
    );
    const hundred = await show(100, 5);
    const answer = { ours: answers.ours / ANSWERS, bound: answers.bound / ANSWERS };
    return [
      ...compareFirstRender(first),
      toFigure({ name: 'One answer in it', ...answer, ceiling: 1.3, unit: 'ms' }),
      toFigure({ name: '100 checklists on a page', ...hundred, ceiling: 1.5, unit: 'ms' }),
    ];
  } finally {
    await timer.close();
  }
}

/** The figure of ours, and those of the peers, all beside the hand-written bound. */
function compareFirstRender(found: { readonly [kind in ChecklistKind]: Measured }): Figure[] {
  const name = 'First render of the checklist of 33 statements';
  const bound = found['hand-written'].time;
  return [
    toFigure({ name, ours: found.element.time, bound, ceiling: 1.8, unit: 'ms' }),
    toFigure({ name: `${name}: plain Lit`, ours: found['plain-lit'].time, bound, unit: 'ms' }),
    toFigure({ name: `${name}: Web Awesome`, ours: found['web-awesome'].time, bound, unit: 'ms' }),
    toFigure({ name: `${name}: SurveyJS`, ours: found['survey-js'].time, bound, unit: 'ms' }),
  ];
}
