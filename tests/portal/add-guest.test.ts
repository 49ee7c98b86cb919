import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewConversation, startConversation } from '@driehoek/sdk/conversation';
import { startConversationInWay } from '@driehoek/sdk/conversation/ways';
import type { ParentOffer } from '@driehoek/sdk/parent-offers';
import { addGuest } from '../../packages/portal/src/conversations/add-guest.js';

const offer: ParentOffer = {
  id: 'o',
  pupil: 'pupil-13',
  by: 'parents',
  kind: 'guest',
  name: 'Esra',
  text: 'Ik kan vertellen hoe het bij ons ging.',
  offeredAt: '2026-09-14T18:40:00.000Z',
};
const TASK = { nl: 'ouder die dit eerder meemaakte' };

describe('a parent who offered to be a guest', () => {
  it('comes along by name and task, not announced yet, with nothing else of the offer', () => {
    const plan = addGuest(startConversation('support-talk', { id: 't', schoolYear: '2026-2027' }), offer);
    const { id: _id, ...guest } = plan.participants.at(-1)!;
    assert.deepEqual(guest, { name: 'Esra', role: 'external', task: TASK, announced: false });
    assert.ok(reviewConversation(plan).some(({ code }) => code === 'unannounced'));
  });

  it('takes the place of the guest with whom a way of working begins, and comes once', () => {
    const started = startConversationInWay('explained-plan', { id: 't', schoolYear: '2026-2027', today: '2026-11-22' });
    const plan = addGuest(started, offer);
    const guests = plan.participants.filter(({ role }) => role === 'external');
    assert.deepEqual(
      guests.map(({ name, task, announced }) => [name, (task as { nl: string }).nl, announced]),
      [['Esra', TASK.nl, false]],
    );
    assert.equal(addGuest(plan, offer), plan);
  });
});
