import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { answerRhythm, setRhythm } from '@driehoek/sdk/conversation/rhythm';
import { listNotices, listTalks } from '../../packages/portal/src/class/class-notices.js';
import type { PortalState } from '../../packages/portal/src/state.js';

const talk: ConversationPlan = {
  id: 'c',
  type: 'progress-talk',
  schoolYear: '2026-2027',
  minutes: 30,
  medium: 'in-person',
  participants: [],
  expectations: [],
  agenda: [],
  strengths: [],
  agreements: [],
};
const weekly = {
  id: 'r',
  everyDays: 7,
  startOn: '2020-09-01',
  endOn: '2190-09-01',
  caller: 'school',
  way: 'phone',
} as const;
const today = '2020-08-24';
const proposed = setRhythm(talk, weekly, { today });
const answer = (said: 'given' | 'refused') =>
  answerRhythm(proposed, 'r', 'parents', { answer: said, now: `${today}T12:00:00Z` });
const stateOf = (plan: ConversationPlan) =>
  ({ conversations: [{ ...plan, family: 'pupil-1' }] }) as unknown as PortalState;

describe('the short contacts in the list of the class', () => {
  it('are those to which the home said yes: a proposal or a no is neither planned nor missed', () => {
    const countsOf = (plan: ConversationPlan) => [
      listTalks(stateOf(plan), 'nl').length > 0,
      listNotices(stateOf(plan), 'nl').length,
    ];
    assert.deepEqual(countsOf(proposed), [false, 0]);
    assert.deepEqual(countsOf(answer('refused')), [false, 0]);
    assert.deepEqual(countsOf(answer('given')), [true, 1]);
  });
});
