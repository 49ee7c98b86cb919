import {
  confirmPlan,
  isConfirmedNow,
  listAnswers,
  listDisagreements,
  mergeView,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf } from './sample-plan.js';

const now = '2026-11-24T14:40:00.000Z';
const plan = planOf({ parties: ['parents', 'parents-2', 'pupil', 'school'] });
const states = (of: typeof plan) => listAnswers(of).map(({ party, state }) => `${party} ${state}`);

describe('listAnswers', () => {
  it('has one for each home and the pupil, and none for the school', () => {
    assert.deepEqual(states(plan), ['parents none', 'parents-2 none', 'pupil none']);
    assert.deepEqual(states(planOf({ parties: ['parents-2', 'school'] })), ['parents-2 none']);
  });

  it('tells a yes from a no, and a yes to other words from either', () => {
    const yes = confirmPlan(plan, 'parents', { agrees: true, now });
    const both = confirmPlan(yes, 'parents-2', { agrees: false, comment: 'het was anders', now });
    assert.deepEqual(states(both), ['parents agreed', 'parents-2 disagreed', 'pupil none']);
    const reworded = { ...both, summary: 'iets anders' };
    assert.deepEqual(states(reworded), ['parents changed', 'parents-2 disagreed', 'pupil none'], 'a no stays');
    const settled = confirmPlan(reworded, 'parents-2', { agrees: true, now });
    assert.deepEqual(states(settled), ['parents changed', 'parents-2 agreed', 'pupil none']);
    assert.deepEqual(listDisagreements(settled), []);
  });

  it('asks of a home nothing about what the other keeps, which it does not see', () => {
    const agreements = [
      ...plan.agreements,
      { id: 'g3', text: 'in het weekend lezen', who: 'parents-2', by: '2026-12-15', status: 'open' },
    ] as const;
    const kept = { ...plan, agreements };
    const copy = viewForPerspective(kept, { role: 'parent', party: 'parents' });
    assert.equal(copy.agreements.length, 2);
    const sent = confirmPlan(copy, 'parents', { agrees: true, now });
    const merged = mergeView(kept, sent, { role: 'parent', party: 'parents' }, copy, { now });
    assert.deepEqual(states(merged), ['parents agreed', 'parents-2 none', 'pupil none']);
    const removed = { ...merged, agreements: agreements.slice(1) };
    assert.equal(isConfirmedNow(removed, merged.confirmations![0]!), false, 'its own were removed');
    const reworded = { ...merged, agreements: agreements.map((each) => ({ ...each, by: '2026-12-16' })) };
    assert.deepEqual(states(reworded)[0], 'parents changed');
  });
});
