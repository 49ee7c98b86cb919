import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addTo,
  askConsent,
  confirmPlan,
  type ConversationPlan,
  isSilent,
  removeFor,
  updateConfirmationDraft,
  updateConsentDraft,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { readerOfParty } from '@driehoek/sdk/shared';
import { planOf } from './sample-plan.js';

const now = '2026-11-26T09:00:00.000Z';
/** A talk in which nobody but the school brought in anything. */
const bare = planOf({
  cancelled: true,
  supportPlan: true,
  expectations: [],
  agenda: [],
  strengths: [],
  questions: [],
  confirmations: [],
});
const asked = askConsent(bare, ['parents'], { now });

describe('what is left of a talk that the school removes', () => {
  it('is nothing where nobody else wrote in it, also when a home was asked and said nothing yet', () => {
    assert.equal(removeFor(bare, 'school'), undefined);
    assert.equal(removeFor(asked, 'school'), undefined);
  });

  const begun: { readonly [what: string]: ConversationPlan } = {
    'a point that is not shared': addTo(bare, 'agenda', { id: 'parents:a', by: 'parents', text: 'Slapen.' }),
    'an answer on what was agreed': confirmPlan(bare, 'parents', { agrees: true, now }),
    'an answer that is not sent': updateConfirmationDraft(bare, 'parents', { comment: 'Liever', isChosen: false }),
    'a reason beside a consent, without a yes or a no': updateConsentDraft(asked, 'parents', {
      reason: 'Wij willen eerst',
      isChosen: false,
    }),
  };
  for (const [what, plan] of Object.entries(begun))
    it(`is ${what}, for who wrote it alone`, () => {
      const left = removeFor(plan, 'school')!;
      assert.deepEqual(left.keptFor, ['parents']);
      const [own, school] = (['parents', 'school'] as const).map((party) =>
        JSON.stringify(viewForPerspective(left, readerOfParty(party))),
      );
      for (const words of ['Slapen.', 'Liever', 'Wij willen eerst'].filter((each) =>
        JSON.stringify(plan).includes(each),
      )) {
        assert.ok(own!.includes(words), words);
        assert.ok(!school!.includes(words), words);
      }
      assert.equal(removeFor(left, 'parents'), undefined, 'until that one removes it too');
    });

  it('says of the school’s copy whether anybody is known to have written', () => {
    const silent = (plan: ConversationPlan) => isSilent(viewForPerspective(plan, 'class-teacher'));
    assert.deepEqual(Object.values(begun).map(silent), [true, false, true, true]);
  });
});
