import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Agreement,
  type CheckIn,
  type ConversationPlan,
  formatSummary,
  nameAfterCare,
  nameCheckIn,
} from '@driehoek/sdk/conversation';

const coach = { id: 'p1', role: 'external', name: 'Wim', task: 'gezinscoach', announced: true } as const;
const agreement: Agreement = {
  id: 'a1',
  text: 'Komt elke maandag',
  who: 'external',
  participant: 'p1',
  status: 'open',
};
const care: CheckIn = {
  id: 'c1',
  on: '2026-12-08',
  kind: 'after-care',
  way: 'phone',
  from: { kind: 'agreement', id: 'a1' },
};
const plan = { participants: [coach], agreements: [agreement] };

describe('what a contact after a referral follows', () => {
  it('is named by who took it up and what was agreed', () => {
    assert.equal(nameAfterCare(plan, care), 'over de afspraak met Wim (gezinscoach): Komt elke maandag');
    const nobody = { ...plan, agreements: [{ ...agreement, participant: 'gone' }] };
    assert.equal(nameAfterCare(nobody, care), 'over de afspraak met iemand van buiten: Komt elke maandag');
    const wordless = { ...plan, agreements: [{ ...agreement, text: ' ' }] };
    assert.equal(nameAfterCare(wordless, care), 'over de afspraak: Wim (gezinscoach)');
  });

  it('is nothing of another contact, and nothing that the reader does not have', () => {
    assert.equal(nameAfterCare(plan, { ...care, kind: 'good-news' }), undefined);
    assert.equal(nameAfterCare(plan, { kind: 'after-care' }), undefined);
    assert.equal(nameAfterCare({ ...plan, agreements: [] }, care), undefined);
  });
});

describe('a short contact in words', () => {
  const whole: ConversationPlan = {
    ...plan,
    id: 'c',
    schemaVersion: 4,
    type: 'support-talk',
    schoolYear: '2026-2027',
    start: '2026-11-24T15:30',
    minutes: 30,
    medium: 'in-person',
    expectations: [],
    agenda: [],
    strengths: [],
    checkIns: [care, { ...care, id: 'c2', kind: 'good-news', from: undefined as never }],
  };
  const two: ConversationPlan = {
    ...whole,
    parties: ['parents', 'parents-2', 'school'],
    participants: [
      coach,
      { id: 'esra', role: 'parent', name: 'Esra', household: 'parents', announced: true },
      { id: 'daan', role: 'parent', name: 'Daan', household: 'parents-2', announced: true },
    ],
  };

  it('says what it is for and with which of two homes, in few words', () => {
    assert.equal(nameCheckIn(whole, care), 'vragen hoe het ging');
    assert.equal(nameCheckIn(whole, { kind: 'good-news' }), 'goed nieuws');
    const ofEsra = { ...care, household: 'parents' } as const;
    assert.equal(nameCheckIn(two, ofEsra, { reader: 'school' }), 'vragen hoe het ging, met Esra');
    assert.equal(nameCheckIn(two, ofEsra, { reader: 'parents-2' }), 'vragen hoe het ging');
  });

  it('stands in the summary with what it follows', () => {
    const [line] = formatSummary(whole, 'nl', 'parents')
      .split('\n')
      .filter((each) => each.includes('vragen hoe het ging'));
    assert.match(line!, /vragen hoe het ging, over de afspraak met Wim \(gezinscoach\): Komt elke maandag \(/);
  });
});
