import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import { type Item, mergeList } from '../../../packages/sdk/src/conversation/merge-list.js';
import { counting, countSteps, growthOf } from '../count-steps.js';
import { planOf } from './sample-plan.js';

const SIZES = [250, 500, 1000, 2000];
const rights = {
  isMine: ({ by }: Item) => by === 'parents',
  isOwn: ({ by }: Item) => by === 'parents',
  keys: undefined,
  keyOf: ({ id }: Item) => id,
};
const items = (count: number, change: (index: number) => object): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    by: index % 3 ? 'parents' : 'school',
    text: `t ${index}`,
    ...change(index),
  }));

/** The steps of a merge in which both sides changed, moved, added and removed something. */
function stepsOf(list: (changed: boolean) => Item[]): number {
  const [kept, sent, seen] = [list(false), list(true).reverse().slice(3), list(false)];
  const added = { by: 'parents', text: 'nieuw' };
  return countSteps((steps) => {
    const now = counting([...kept.slice(5), added], steps);
    mergeList(now, { now, seen: counting(seen, steps), sent: counting(sent, steps) }, rights);
  });
}

describe('merging a list', () => {
  it('keeps the words of both who typed in one item, and the choice of the last', () => {
    const [before, mine, theirs] = [
      { id: 'a', by: 'parents', text: { nl: 'A.' }, phase: 'parents' },
      { id: 'a', by: 'parents', text: { nl: 'A.abc' }, phase: 'pupil' },
      { id: 'a', by: 'parents', text: { nl: 'A.ABC', en: 'A' }, phase: 'school' },
    ];
    const merged = mergeList([theirs!], { now: [theirs!], seen: [before!], sent: [mine!] }, rights);
    assert.deepEqual(merged, [{ id: 'a', by: 'parents', text: { nl: 'A.ABCabc', en: 'A' }, phase: 'pupil' }]);
  });

  const rewrite = (index: number, changed: boolean) => (changed && index % 5 === 0 ? { text: `anders ${index}` } : {});
  const lists: { readonly [name: string]: (size: number) => (changed: boolean) => Item[] } = {
    'of items with ids': (size) => (changed) =>
      items(size, (index) => ({ id: `i${index}`, ...rewrite(index, changed) })),
    'of items without': (size) => (changed) => items(size, (index) => rewrite(index, changed)),
    'of items that are all alike': (size) => () => items(size, () => ({ text: 'hetzelfde' })),
    'in which all have one id': (size) => () => items(size, () => ({ id: 'een' })),
  };
  for (const [name, list] of Object.entries(lists)) {
    it(`${name} takes twice as long for twice as many`, () => {
      const growth = growthOf((size) => stepsOf(list(size)), SIZES);
      for (const times of growth) assert.ok(times < 2.2, growth.join(', '));
    });
  }

  it('of 2,000 expectations in a plan does so too', () => {
    const growth = growthOf((size) => {
      const expectations = items(size, () => ({})) as unknown as ConversationPlan['expectations'];
      const plan = planOf({ expectations });
      const view = viewForPerspective(plan, 'parent');
      const own = { by: 'parents', text: 'nog iets' } as const;
      const last = expectations.findLast(({ by }) => by === 'parents')!;
      const sent = { ...view, expectations: view.expectations.map((each) => (each.text === last.text ? own : each)) };
      return countSteps((steps) => mergeView(counting(plan, steps), sent, 'parent', view));
    }, SIZES);
    for (const times of growth) assert.ok(times < 2.2, growth.join(', '));
  });
});
