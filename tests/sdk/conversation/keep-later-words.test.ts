import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AgendaItem,
  type ConversationPlan,
  mergeView,
  shareItems,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import type { Party, Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { planOf } from './sample-plan.js';

const MOTHER: Reader = { role: 'parent', party: 'parents' };
const NOW = '2026-11-26T09:00:00.000Z';
const ID = 'parents:a';
const point = (text: string, sharedWith?: readonly Party[]): AgendaItem => ({
  id: ID,
  by: 'parents',
  text,
  ...(sharedWith && { sharedWith, sharedAt: NOW }),
});
const planWith = (...agenda: AgendaItem[]): ConversationPlan => ({ ...planOf(), agenda });
const retype = (copy: ConversationPlan, text: string): ConversationPlan => ({
  ...copy,
  agenda: copy.agenda.map((item) => (item.id === ID ? { ...item, text } : item)),
});
const share = (copy: ConversationPlan, audience: readonly Party[] = ['school']) =>
  shareItems(copy, 'parents', [{ list: 'agenda', id: ID }], audience, NOW);
const merge = (plan: ConversationPlan, seen: ConversationPlan, copy: ConversationPlan, isNew = true) =>
  mergeView(plan, copy, MOTHER, seen, { now: NOW, isNew });
const wordsOf = ({ agenda }: ConversationPlan) => agenda.map(({ id, text, sharedWith }) => [id, text, sharedWith]);

describe('what one window types in words that another shares', () => {
  const start = planWith(point('Samen'));
  const seen = viewForPerspective(start, MOTHER);

  it('becomes an item of its own behind it that nobody else sees, and goes on there', () => {
    const shared = merge(start, seen, share(seen));
    const once = merge(shared, seen, retype(seen, 'Samen lezen'));
    const expected = [
      [ID, 'Samen', ['school']],
      [`${ID}-later`, 'Samen lezen', undefined],
    ];
    assert.deepEqual(wordsOf(once), expected);
    assert.deepEqual(merge(once, seen, retype(seen, 'Samen lezen'), false), once);
    assert.deepEqual(wordsOf(viewForPerspective(once, 'class-teacher')), [[ID, 'Samen', ['school']]]);
    const twice = merge(once, retype(seen, 'Samen lezen'), retype(seen, 'Samen lezen in bed'));
    assert.deepEqual(wordsOf(twice)[1], [`${ID}-later`, 'Samen lezen in bed', undefined]);
    // Once that is shared too, what is typed in it still is not lost.
    const copy = viewForPerspective(twice, MOTHER);
    const later = shareItems(copy, 'parents', [{ list: 'agenda', id: `${ID}-later` }], ['school'], NOW);
    const all = merge(
      merge(twice, copy, later),
      retype(seen, 'Samen lezen in bed'),
      retype(seen, 'Samen lezen in bed!'),
    );
    assert.deepEqual(wordsOf(all)[2], [`${ID}-later-later`, 'Samen lezen in bed!', undefined]);
  });

  it('is not shared along when it was stored before: what is shared is what was shown beforehand', () => {
    const typed = merge(start, seen, retype(seen, 'Samen lezen'));
    assert.deepEqual(wordsOf(merge(typed, seen, share(seen))), [
      [ID, 'Samen', ['school']],
      [`${ID}-later`, 'Samen lezen', undefined],
    ]);
    // What both have is shared as it is.
    const copy = viewForPerspective(typed, MOTHER);
    assert.deepEqual(wordsOf(merge(typed, copy, share(copy))), [[ID, 'Samen lezen', ['school']]]);
  });

  it('is kept once: not when it stands in what was shared, nor when something was only taken out', () => {
    const longer = planWith(point('Samen lezen', ['school']));
    for (const text of ['Samen lezen', 'Sam', ''])
      assert.deepEqual(merge(longer, seen, retype(seen, text), false), longer);
    const together = planWith(point('Samen lezen in bed', ['school']));
    assert.deepEqual(merge(together, seen, retype(seen, 'Samen lezen'), false), together);
  });

  it('is kept beside what was taken back, too', () => {
    const withdrawn = planWith({ ...point('Samen', ['school']), withdrawnAt: NOW, readBy: ['school'] });
    const merged = merge(withdrawn, seen, retype(seen, 'Samen lezen'));
    assert.deepEqual(
      merged.agenda.map(({ text, withdrawnAt }) => [text, withdrawnAt]),
      [
        ['Samen', NOW],
        ['Samen lezen', undefined],
      ],
    );
  });

  it('is never lost, never shared unseen, and never there twice, in whatever order it is typed, shared, stored and heard', () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      act: fc.constantFrom('type', 'type', 'type', 'share', 'hear'),
      isRepeated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        let plan = start;
        const tabs = [seen, seen];
        const typed: string[] = [];
        const shown = new Set<string>();
        for (const [index, { tab, act, isRepeated }] of steps.entries()) {
          const before = tabs[tab]!;
          const item = before.agenda.find(({ id }) => id === ID);
          if (act === 'hear') tabs[tab] = viewForPerspective(plan, MOTHER);
          // In what it knows to be shared nobody can type.
          if (act === 'hear' || !item || (act === 'type' && item.sharedWith)) continue;
          const word = `<${index}>`;
          if (act === 'type') typed.push(word);
          else shown.add(String(item.text));
          const copy = act === 'type' ? retype(before, `${String(item.text)} ${word}`) : share(before);
          plan = merge(plan, before, copy);
          if (isRepeated) assert.deepEqual(merge(plan, before, copy, false), plan);
          tabs[tab] = copy;
        }
        const all = plan.agenda.map(({ text }) => String(text)).join(' ');
        for (const word of typed) assert.ok(all.includes(word), `${word} in "${all}"`);
        for (const { text } of viewForPerspective(plan, 'class-teacher').agenda) assert.ok(shown.has(String(text)));
      }),
      { numRuns: howMany(500, 10_000) },
    );
  });
});
