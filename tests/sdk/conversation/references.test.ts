import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeView, removeFrom, viewForPerspective } from '@driehoek/sdk/conversation';
import { planOf, samplePlan } from './sample-plan.js';

describe('removing something from a conversation', () => {
  const from = { kind: 'agenda-item', id: 'stil' };
  const agenda = [{ id: 'stil', by: 'parents', text: 'thuis', sharedWith: [] }, ...samplePlan.agenda] as const;
  const about = { id: 'g3', text: 'bellen', status: 'open', from } as const;
  const plan = planOf({ agenda, agreements: [about] });

  it('leaves its id in nobody’s copy and not in the plan', () => {
    const view = viewForPerspective(plan, 'parent');
    const merged = mergeView(plan, { ...view, agenda: view.agenda.slice(1) }, 'parent');
    assert.doesNotMatch(JSON.stringify(merged), /stil/);
    assert.deepEqual(merged.agreements, [{ id: 'g3', text: 'bellen', status: 'open' }]);
  });

  it('and one that was left behind before stands in no copy', () => {
    const { agenda: _agenda, ...rest } = plan;
    const left = { ...rest, agenda: samplePlan.agenda };
    for (const role of ['parent', 'pupil', 'external', 'class-teacher'] as const)
      assert.deepEqual(viewForPerspective(left, role).agreements, [{ id: 'g3', text: 'bellen', status: 'open' }]);
  });

  it('leaves what refers to earlier conversations', () => {
    const earlier = { kind: 'agreement', id: 'g0' };
    const later = planOf({ agenda: [...samplePlan.agenda, { id: 'a3', by: 'school', text: 'terug', from: earlier }] });
    assert.deepEqual(removeFrom(later, 'agenda', 0).agenda[1]!.from, earlier);
  });
});
