import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlanConsented } from '@driehoek/sdk/conversation';
import { exampleConversations } from '../../packages/portal/src/conversations/example-conversations.js';

describe('the invented conversations', () => {
  it('have no help going on, nor anything looked back on, before the parents consented to it', () => {
    const plans = ['2026-2027', '2027-2028'].flatMap((year) => [...exampleConversations(year)]);
    const awaiting = plans.filter((plan) => plan.supportPlan && !isPlanConsented(plan));
    assert.ok(awaiting.length > 0, 'one of them waits for consent');
    for (const { id, agreements, goals = [] } of awaiting) {
      const begun = agreements.filter(({ status, evaluation }) => status !== 'open' || evaluation !== undefined);
      assert.deepEqual(begun, [], id);
      assert.deepEqual(
        goals.filter(({ evaluations = [] }) => evaluations.length > 0),
        [],
        id,
      );
    }
  });
});
