import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  announceConversation,
  answerConsent,
  askConsent,
  confirmPlan,
  type ContactRhythm,
  type ConversationPlan,
  mergeView,
  setParties,
  updateConsentDraft,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { answerRhythm, setRhythm, updateRhythmDraft } from '@driehoek/sdk/conversation/rhythm';
import { type Party, readerOfParty } from '@driehoek/sdk/shared';
import { planOf } from './sample-plan.js';

const now = '2026-11-20T10:00:00.000Z';
const HOME = 'parents-2';
const both = ['parents', HOME, 'pupil', 'school'] as const;
const staff = { role: 'class-teacher' } as const;
const weekly: ContactRhythm = {
  id: 'r',
  everyDays: 7,
  startOn: '2026-12-01',
  endOn: '2027-01-19',
  caller: 'school',
  household: HOME,
  way: 'phone',
};
const merge = (plan: ConversationPlan, party: Party, view: ConversationPlan, seen: ConversationPlan) =>
  mergeView(plan, view, party === 'school' ? staff : readerOfParty(party), seen, { now });
const copyOf = (plan: ConversationPlan, party: Party) =>
  viewForPerspective(plan, party === 'school' ? staff : readerOfParty(party));
const asSchool = (plan: ConversationPlan, change: (copy: ConversationPlan) => ConversationPlan) =>
  merge(plan, 'school', change(copyOf(plan, 'school')), copyOf(plan, 'school'));
const leaveOut = (plan: ConversationPlan) => asSchool(plan, (copy) => setParties(copy, ['pupil', 'school']));

const plan = planOf({
  parties: both,
  strengths: [],
  expectations: [],
  agenda: [],
  supportPlan: true,
  goals: [{ id: 'd', text: 'Vlot lezen' }],
});
const asked = asSchool(
  asSchool(plan, (copy) => setRhythm(copy, weekly, { today: '2026-11-20' })),
  (copy) => askConsent(copy, ['parents', HOME], { now }),
);

/** What a home answers in its copy while the school goes on without it, and what comes of both. */
function answerWhileLeft(change: (copy: ConversationPlan) => ConversationPlan, start = asked) {
  const seen = copyOf(start, HOME);
  const left = leaveOut(start);
  const merged = merge(left, HOME, change(seen), seen);
  return { left, merged, own: copyOf(merged, HOME), again: merge(merged, HOME, change(seen), seen) };
}

describe('what a home answers while the school goes on without it', () => {
  it('is of a rhythm its own, with its words, and nobody else has it', () => {
    const answer = { answer: 'refused', reason: 'Liever op dinsdag.', now } as const;
    const { left, merged, own, again } = answerWhileLeft((copy) => answerRhythm(copy, 'r', HOME, answer));
    assert.deepEqual(
      own.rhythms?.map(({ id, drafts }) => [id, drafts]),
      [['r', [{ by: HOME, reason: 'Liever op dinsdag.' }]]],
    );
    assert.equal(merged.rhythms?.[0]?.answers, undefined, 'it is no answer of it');
    for (const other of ['parents', 'pupil', 'school'] as const)
      assert.deepEqual(copyOf(merged, other), copyOf(left, other));
    assert.deepEqual(again, merged, 'said again, it stays as it is');
  });

  it('keeps what it was writing with that, also what it had written before', () => {
    const write = (reason: string) => (copy: ConversationPlan) => updateRhythmDraft(copy, 'r', HOME, reason);
    const written = (typed: string, start = asked) => answerWhileLeft(write(typed), start).own.rhythms?.[0]?.drafts;
    assert.deepEqual(written('Liever'), [{ by: HOME, reason: 'Liever' }]);
    const begun = merge(asked, HOME, write('Liever')(copyOf(asked, HOME)), copyOf(asked, HOME));
    assert.deepEqual(written('Liever op dinsdag', begun), [{ by: HOME, reason: 'Liever op dinsdag' }]);
    const sent = { answer: 'given', reason: 'Liever', now } as const;
    const { own } = answerWhileLeft((copy) => answerRhythm(copy, 'r', HOME, sent), begun);
    assert.deepEqual(own.rhythms?.[0]?.drafts, [{ by: HOME, reason: 'Liever' }]);
  });

  it('is so of the plan of support and of what was agreed, with what it chose', () => {
    const no = { answer: 'refused', reason: 'Te snel.', now } as const;
    const consent = answerWhileLeft((copy) => answerConsent(copy, HOME, no));
    assert.deepEqual(
      consent.own.consentDrafts?.map(({ household, answer, reason }) => [household, answer, reason]),
      [[HOME, 'refused', 'Te snel.']],
    );
    assert.ok(consent.merged.consents?.every(({ answer }) => answer === undefined));
    const begun = asSchool(asked, (copy) => copy);
    const drafted = { ...begun, ...updateConsentDraft(begun, HOME, { reason: 'Te', isChosen: false }) };
    const more = answerWhileLeft((copy) => answerConsent(copy, HOME, no), drafted);
    assert.equal(more.own.consentDrafts?.[0]?.reason, 'Te snel.');
    const confirmed = answerWhileLeft((copy) =>
      confirmPlan(copy, HOME, { agrees: false, comment: 'Dit klopt niet.', now }),
    );
    assert.deepEqual(
      confirmed.own.confirmationDrafts?.map(({ by, agrees, comment }) => [by, agrees, comment]),
      [[HOME, false, 'Dit klopt niet.']],
    );
    assert.equal(confirmed.merged.confirmations, undefined);
    for (const { left, merged } of [consent, confirmed])
      for (const other of ['pupil', 'school'] as const) assert.deepEqual(copyOf(merged, other), copyOf(left, other));
  });

  it('can be sent by it alone once it is back in the talk', () => {
    const answer = { answer: 'refused', reason: 'Liever op dinsdag.', now } as const;
    const { merged } = answerWhileLeft((copy) => answerRhythm(copy, 'r', HOME, answer));
    const back = asSchool(merged, (copy) => announceConversation(setParties(copy, both), now));
    assert.equal(copyOf(back, 'school').rhythms?.[0]?.answers, undefined);
    assert.deepEqual(copyOf(back, HOME).rhythms?.[0]?.drafts, [{ by: HOME, reason: 'Liever op dinsdag.' }]);
  });
});
