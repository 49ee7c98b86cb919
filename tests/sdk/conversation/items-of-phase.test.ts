import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOfPhase, startConversation } from '@driehoek/sdk/conversation';
import fc from 'fast-check';

const plan = startConversation('progress-talk', { id: 'c', schoolYear: '2026-2027' });
const ownPhases = (...ids: string[]) => ({ ...plan, phases: ids.map((id) => ({ id, minutes: 5 })) });
const items = [{ id: 'a', phase: 'parents' }, { id: 'b' }, { id: 'c', phase: 'gone' }];
const idsIn = (of: typeof plan, phase: string) => itemsOfPhase(of, items, phase).map(({ id }) => id);

describe('the items of a phase', () => {
  it('are those that name it, and what has no place where one sees what to keep and to change', () => {
    assert.deepEqual(idsIn(plan, 'parents'), ['a']);
    assert.deepEqual(idsIn(plan, 'keep-and-change'), ['b', 'c']);
    assert.deepEqual(idsIn(plan, 'closing'), []);
  });

  it('are in the last phase those without a place, when that phase was taken out', () => {
    const short = ownPhases('welcome', 'parents', 'agreements');
    assert.deepEqual(idsIn(short, 'agreements'), ['b', 'c']);
    assert.deepEqual(idsIn(ownPhases('welcome'), 'welcome'), ['a', 'b', 'c']);
  });

  it('come up each exactly once, whatever the phases are', () => {
    const phase = fc.constantFrom('welcome', 'parents', 'keep-and-change', 'own');
    fc.assert(
      fc.property(
        fc.uniqueArray(phase, { minLength: 1 }),
        fc.array(fc.record({ id: fc.string(), phase }, { requiredKeys: ['id'] })),
        (ids, all) => {
          const shown = ids.flatMap((id) => itemsOfPhase(ownPhases(...ids), all, id));
          assert.equal(shown.length, all.length);
          assert.deepEqual(new Set(shown), new Set(all));
        },
      ),
    );
  });
});
