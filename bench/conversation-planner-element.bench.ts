import { openBrowserTimer } from './browser-time.js';
import type { Bench } from './conversation-planner-element/page.js';
import { type Figure, toFigure } from './figure.js';

declare const bench: Bench;

/** A sentence for each of a few items, letter by letter. */
const LETTERS = 120;

/** Typing in a conversation with 40 agenda items, against hand-written fields that keep what is typed. */
export default async function measureConversationPlanner(): Promise<Figure[]> {
  const timer = await openBrowserTimer('conversation-planner-element/page.ts');
  try {
    const typing = await timer.compare(
      (page) => page.evaluate((count) => bench.type(count), LETTERS),
      7,
      (page, kind) => page.evaluate((name) => bench.show(name), kind),
    );
    const letter = { ours: typing.ours / LETTERS, bound: typing.bound / LETTERS };
    return [toFigure({ name: 'Typing a letter among 40 agenda items', ...letter, ceiling: 1.3, unit: 'ms' })];
  } finally {
    await timer.close();
  }
}
