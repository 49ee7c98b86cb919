import { DOERS, type ExpectationAnswer, IMPORTANCES, type PartyAnswers } from '@driehoek/sdk/expectations';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeAnswers } from '../../../packages/elements/src/expectations/merge-answers.js';
import { draft, handedIn } from './rounds.js';

const anyAnswer: fc.Arbitrary<ExpectationAnswer> = fc.record(
  { importance: fc.constantFrom(...IMPORTANCES), who: fc.constantFrom(...DOERS), remark: fc.string() },
  { requiredKeys: [], noNullPrototype: true },
);
const anyDraft = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), anyAnswer, { noNullPrototype: true })
  .map((answers) => draft(answers));

describe('answers that the page sets while somebody fills in', () => {
  it('keeps what was filled in since, statement by statement', () => {
    const before = draft({ a: { who: 'school' }, b: { who: 'school' }, c: { who: 'school' } });
    const mine = draft({ a: { who: 'pupil' }, b: { who: 'school' } });
    const theirs = draft({ a: { who: 'parents' }, b: { who: 'together' }, c: { who: 'school' } });
    expect(mergeAnswers(before, mine, theirs)).to.deep.equal(draft({ a: { who: 'pupil' }, b: { who: 'together' } }));
  });

  it('takes what was handed in elsewhere as it was handed in', () => {
    const theirs = handedIn({ a: { who: 'parents' } });
    expect(mergeAnswers(draft(), draft({ a: { who: 'pupil' } }), theirs)).to.equal(theirs);
  });

  it('opens again what the page opens again', () => {
    const before = handedIn({ a: { who: 'parents' } });
    expect(mergeAnswers(before, before, draft({ a: { who: 'parents' } }))).to.deep.equal(
      draft({ a: { who: 'parents' } }),
    );
  });

  it('keeps unknown fields of the page', () => {
    const theirs = { ...draft(), signedBy: 'x' } as PartyAnswers;
    expect(mergeAnswers(draft(), draft({ a: { who: 'pupil' } }), theirs)).to.deep.equal({
      ...draft({ a: { who: 'pupil' } }),
      signedBy: 'x',
    });
  });

  it('changes nothing when the page gives back what it had, or what it heard', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, mine) => {
        expect(mergeAnswers(before, mine, before)).to.deep.equal(mine);
        expect(mergeAnswers(before, mine, mine)).to.deep.equal(mine);
      }),
    );
  });

  it('is what the page says when nothing was filled in since', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, theirs) => {
        expect(mergeAnswers(before, before, theirs)).to.deep.equal(theirs);
      }),
    );
  });

  it('never loses a change, and invents nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (before, mine, theirs) => {
        const merged = mergeAnswers(before, mine, theirs);
        for (const id of ['a', 'b', 'c']) {
          const [was, is, given, now] = [before, mine, theirs, merged].map(({ answers }) =>
            JSON.stringify(answers[id]),
          );
          expect(now, id).to.equal(was === is ? given : is);
        }
      }),
    );
  });
});
