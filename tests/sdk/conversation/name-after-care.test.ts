import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Agreement, type CheckIn, nameAfterCare } from '@driehoek/sdk/conversation';

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
