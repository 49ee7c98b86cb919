import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addOutsider, viewForPerspective } from '@driehoek/sdk/conversation';
import { finishedTalk } from '../../../stories/conversation-plans.js';

const [first] = finishedTalk.agreements;

describe('somebody from outside who takes up an agreement', () => {
  it('takes part from then on, and the family is not told by that', () => {
    const plan = addOutsider(finishedTalk, first!.id, 'youth-care');
    assert.deepEqual(plan.participants.at(-1), { id: 'youth-care', role: 'external', announced: false });
    assert.deepEqual(plan.agreements[0], { ...first, who: 'external', participant: 'youth-care' });
    assert.deepEqual(plan.agreements.slice(1), finishedTalk.agreements.slice(1));
    assert.deepEqual(
      viewForPerspective(plan, 'parent').participants,
      viewForPerspective(finishedTalk, 'parent').participants,
    );
  });

  it('is nobody without the agreement', () => {
    assert.equal(addOutsider(finishedTalk, 'gone', 'youth-care'), finishedTalk);
  });
});
