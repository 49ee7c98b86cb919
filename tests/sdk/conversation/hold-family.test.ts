import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addNote,
  confirmPlan,
  type ConversationPlan,
  isPartyHeld,
  isPersonHeld,
  mergeView,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { planOf } from './sample-plan.js';

const now = '2026-11-26T09:00:00.000Z';
const parties = ['parents', 'parents-2', 'pupil', 'school'] as const;
const merel = { id: 'p4', name: 'Merel', role: 'parent', household: 'parents-2', announced: true } as const;
const alone = planOf({ parties, participants: [...planOf().participants, merel] });

/** What the school's changed copy makes of a plan. */
const send = (plan: ConversationPlan, change: object) =>
  mergeView(
    plan,
    { ...viewForPerspective(plan, 'class-teacher'), ...change } as ConversationPlan,
    'class-teacher',
    undefined,
    {
      now,
    },
  );
/** With whom a talk is after staff left the second home out of it. */
const leaveOut = (plan: ConversationPlan) => send(plan, { parties: ['parents', 'pupil', 'school'] }).parties;
const answeredBy = (plan: ConversationPlan, party: 'parents' | 'parents-2') =>
  confirmPlan(plan, party, { agrees: true, now: '2026-11-25T08:00:00Z' });

describe('with whom a conversation is', () => {
  it('is for the school to choose, of a home that said nothing', () => {
    assert.equal(isPartyHeld(alone, 'parents-2'), false);
    assert.deepEqual(leaveOut(alone), ['parents', 'pupil', 'school']);
  });

  it('stays with a home that would lose what it said, or what was written of it, whatever the copy says', () => {
    const session = { phase: 'welcome', spent: {}, endedAt: '2026-11-24T15:55:00Z' };
    const strength = { id: 's9', by: 'parents-2', text: 'tekent', sharedWith: ['school'] } as const;
    for (const plan of [
      answeredBy(alone, 'parents-2'),
      planOf({ ...alone, strengths: [...alone.strengths, strength] }),
      planOf({ ...alone, session }),
      addNote(alone, { id: 'n1', of: 'parents-2', text: 'leest voor', now }),
    ]) {
      assert.equal(isPartyHeld(plan, 'parents-2'), true);
      assert.deepEqual(leaveOut(plan), parties);
      assert.deepEqual(send(plan, { parties: undefined }).parties, parties);
    }
  });

  it('does not tell the school that a home keeps words to itself, nor holds a home that nobody was told of', () => {
    const strength = { id: 's9', by: 'parents-2', text: 'tekent' } as const;
    assert.deepEqual(leaveOut(planOf({ ...alone, strengths: [...alone.strengths, strength] })), [
      'parents',
      'pupil',
      'school',
    ]);
    const untold = planOf({
      ...alone,
      participants: [...planOf().participants, { ...merel, announced: false }],
      session: { phase: 'welcome', spent: {} },
    });
    assert.deepEqual(leaveOut(untold), ['parents', 'pupil', 'school']);
  });

  it('can still be widened, and become the usual again', () => {
    assert.deepEqual(send(answeredBy(planOf(), 'parents'), { parties }).parties, parties);
    assert.equal('parties' in send(planOf({ parties }), { parties: undefined }), false);
  });
});

describe('who was at a conversation', () => {
  it('stays of a party that answered, as who they were there; of another it can be put right', () => {
    const plan = answeredBy(alone, 'parents');
    const [esra, sem, joris] = plan.participants;
    assert.deepEqual(send(plan, { participants: [sem, joris] }).participants, [esra, sem, joris]);
    const renamed = { ...esra!, name: 'Esra B.', role: 'external', household: 'parents-2', announced: false };
    assert.deepEqual(send(plan, { participants: [renamed, sem, joris] }).participants[0], {
      ...esra!,
      name: 'Esra B.',
    });
  });

  it('can be put right of whom the school added after the answer', () => {
    const daan = {
      id: 'p5',
      name: 'Daan',
      role: 'parent',
      announced: true,
      announcedAt: '2026-11-25T10:00:00Z',
    } as const;
    const plan = answeredBy(planOf({ participants: [...planOf().participants, daan] }), 'parents');
    assert.equal(isPersonHeld(plan, daan), false);
    assert.deepEqual(send(plan, { participants: planOf().participants }).participants, planOf().participants);
  });
});
