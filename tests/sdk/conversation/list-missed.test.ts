import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  announceConversation,
  type ConversationPlan,
  listMissedByHomes,
  mergeView,
  setParties,
  shareItems,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { planOf } from './sample-plan.js';

const EARLIER = '2026-11-02T08:00:00.000Z';
const JOINING = '2026-11-10T08:00:00.000Z';
const LATER = '2026-11-12T08:00:00.000Z';
const staff = { role: 'class-teacher' } as const;
const all = ['parents', 'pupil'] as const;

/** The school shared one point with all, one with the pupil alone and one with nobody; the home shared one with the school. */
const talk = planOf({
  expectations: [],
  strengths: [],
  questions: [
    { id: 'q', by: 'school', for: 'parents', phase: 'parents', text: 'Hoe leest Sem thuis?', sharedWith: ['parents'] },
  ],
  agenda: [
    { id: 'all', by: 'school', text: 'de toets', sharedWith: all, sharedAt: EARLIER },
    { id: 'pupil', by: 'school', text: 'je plek', sharedWith: ['pupil'], sharedAt: EARLIER },
    { id: 'own', by: 'school', text: 'nog uitzoeken' },
    { id: 'back', by: 'school', text: 'vergissing', sharedWith: all, sharedAt: EARLIER, withdrawnAt: EARLIER },
    { id: 'parents:a', by: 'parents', text: 'lezen thuis', sharedWith: ['pupil', 'school'], sharedAt: EARLIER },
  ],
});

/** What the school's changed copy makes of a plan, as a server merges it. */
const asSchool = (plan: ConversationPlan, change: (copy: ConversationPlan) => ConversationPlan, now = JOINING) => {
  const copy = viewForPerspective(plan, staff);
  return mergeView(plan, change(copy), staff, copy, { now });
};
const withParties = (plan: ConversationPlan, ...parties: Party[]) =>
  asSchool(plan, (copy) => setParties(copy, parties));
const announced = (plan: ConversationPlan, now = JOINING) =>
  asSchool(plan, (copy) => announceConversation(copy, now), now);
const missed = (plan: ConversationPlan, party: Party = 'school') =>
  listMissedByHomes(party === 'school' ? viewForPerspective(plan, staff) : plan, party).map(({ home, items }) => [
    home,
    items.map(({ id }) => id),
  ]);
const joined = withParties(talk, 'parents', 'parents-2', 'pupil', 'school');

describe('what a home that comes into a talk later does not have', () => {
  it('is what the school shared with the other home by then, before and after it is told', () => {
    assert.deepEqual(missed(talk), []);
    assert.deepEqual(missed(joined), [['parents-2', ['all', 'q']]]);
    assert.deepEqual(missed(announced(joined)), [['parents-2', ['all', 'q']]]);
  });

  it('is shared by nobody but the school, and is not missed any more then', () => {
    const told = announced(joined);
    assert.deepEqual(told.agenda, talk.agenda);
    const [{ home, items }] = listMissedByHomes(told, 'school') as [ReturnType<typeof listMissedByHomes>[number]];
    const shared = asSchool(told, (copy) => shareItems(copy, 'school', items, [home], LATER), LATER);
    assert.deepEqual(shared.agenda[0]!.sharedWith, ['parents', 'pupil', 'parents-2']);
    assert.deepEqual(missed(shared), []);
    const copy = viewForPerspective(shared, { role: 'parent', party: 'parents-2' });
    assert.deepEqual(
      copy.agenda.map(({ id }) => id),
      ['all'],
    );
  });

  it('is shared with it in the same change that adds it, as of who works offline', () => {
    const both = asSchool(talk, (copy) => {
      const wider = setParties(copy, ['parents', 'parents-2', 'pupil', 'school']);
      const items = listMissedByHomes(wider, 'school').flatMap((each) => each.items);
      return shareItems(wider, 'school', items, ['parents-2'], JOINING);
    });
    assert.deepEqual(both.agenda[0]!.sharedWith, ['parents', 'pupil', 'parents-2']);
    assert.deepEqual(missed(both), []);
    const copy = viewForPerspective(announced(both), { role: 'parent', party: 'parents-2' });
    assert.deepEqual(
      copy.agenda.map(({ id }) => id),
      ['all'],
    );
  });

  it('is nothing that was shared since with one home alone: that was meant so', () => {
    const told = announced(joined);
    const own = { list: 'agenda', id: 'own' } as const;
    const shared = asSchool(told, (copy) => shareItems(copy, 'school', [own], ['parents'], LATER), LATER);
    assert.deepEqual(missed(shared), [['parents-2', ['all', 'q']]]);
  });

  it('is told again of a home that was left out and comes back', () => {
    const told = announced(joined);
    const shared = asSchool(
      withParties(told, 'parents', 'pupil', 'school'),
      (copy) => shareItems(copy, 'school', [{ list: 'agenda', id: 'own' }], ['parents'], LATER),
      LATER,
    );
    const back = withParties(shared, 'parents', 'parents-2', 'pupil', 'school');
    assert.deepEqual(missed(announced(back, '2026-11-14T08:00:00.000Z')), [['parents-2', ['all', 'own', 'q']]]);
  });

  it('is nothing of a home that was there from the start, nor in a draft', () => {
    const homes = { parties: ['parents', 'parents-2', 'pupil', 'school'] } as const;
    assert.deepEqual(missed({ ...talk, ...homes }), []);
    assert.deepEqual(missed({ ...joined, draft: true }), []);
  });

  it('is, of who is told, in the copy of the school alone', () => {
    const { joined: told } = announced(joined);
    assert.deepEqual(told, [{ party: 'parents-2', told: ['parents', 'pupil'], at: JOINING }]);
    const copy = viewForPerspective(announced(joined), { role: 'parent', party: 'parents' });
    assert.deepEqual(copy.joined, [{ party: 'parents-2', told: ['parents'] }]);
  });
});
