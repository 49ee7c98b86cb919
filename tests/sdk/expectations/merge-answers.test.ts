import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DOERS,
  type ExpectationAnswer,
  IMPORTANCES,
  mergeAnswers,
  type PartyAnswers,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { HANDED_IN } from './small-round.js';

const draft = (answers: PartyAnswers['answers'] = {}): PartyAnswers => ({ language: 'nl', answers });
const handedIn = (answers: PartyAnswers['answers'] = {}): PartyAnswers => ({
  ...draft(answers),
  submittedAt: HANDED_IN,
});

const anyAnswer: fc.Arbitrary<ExpectationAnswer> = fc.record(
  { importance: fc.constantFrom(...IMPORTANCES), who: fc.constantFrom(...DOERS), remark: fc.string() },
  { requiredKeys: [], noNullPrototype: true },
);
const anyDraft = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), anyAnswer, { noNullPrototype: true })
  .map((answers) => draft(answers));

describe('answers that the page sets while somebody fills in', () => {
  it('keeps what was filled in since, part by part', () => {
    const before = draft({ a: { who: 'school' }, b: { who: 'school' }, c: { who: 'school' } });
    const mine = draft({ a: { who: 'pupil' }, b: { who: 'school' } });
    const theirs = draft({ a: { who: 'parents' }, b: { who: 'together' }, c: { who: 'school' } });
    assert.deepEqual(mergeAnswers(before, mine, theirs), draft({ a: { who: 'pupil' }, b: { who: 'together' } }));
  });

  it('keeps the words of both in one remark', () => {
    const [before, mine, theirs] = ['A.', 'A.abc', 'A.ABC'].map((remark) => draft({ a: { who: 'school', remark } }));
    assert.deepEqual(mergeAnswers(before!, mine!, theirs!), draft({ a: { who: 'school', remark: 'A.ABCabc' } }));
  });

  it('takes what was handed in elsewhere as it was handed in, and keeps what was filled in here beside it', () => {
    const theirs = handedIn({ a: { who: 'parents', remark: 'Samen fietsen' }, b: { who: 'school' } });
    assert.equal(mergeAnswers(draft(), draft({ b: { who: 'school' } }), theirs), theirs);
    assert.deepEqual(mergeAnswers(draft(), draft({ a: { who: 'pupil' } }), theirs), {
      ...theirs,
      unsent: { a: { who: 'pupil' } },
    });
    const before = draft({ a: { remark: 'Samen' } });
    // What stands in it already, and what was only made shorter, is not kept once more.
    for (const remark of ['Samen fietsen', 'Sam', '']) {
      assert.equal(mergeAnswers(before, draft({ a: { remark } }), theirs), theirs);
    }
    const typed = mergeAnswers(before, draft({ a: { remark: 'Samen lezen' } }), theirs);
    assert.deepEqual(typed, { ...theirs, unsent: { a: { remark: 'Samen lezen' } } });
    // Who goes on typing goes on in that, and who takes it back has taken it back.
    const longer = mergeAnswers(
      draft({ a: { remark: 'Samen lezen' } }),
      draft({ a: { remark: 'Samen lezen!' } }),
      typed,
    );
    assert.deepEqual(longer.unsent, { a: { remark: 'Samen lezen!' } });
    assert.deepEqual(mergeAnswers(draft({ a: { remark: 'Samen lezen!' } }), draft({ a: {} }), longer), theirs);
  });

  it('opens again what the page opens again', () => {
    const before = handedIn({ a: { who: 'parents' } });
    assert.deepEqual(mergeAnswers(before, before, draft({ a: { who: 'parents' } })), draft({ a: { who: 'parents' } }));
  });

  it('keeps what two windows each changed first in answers that are open again', () => {
    const before = handedIn({ a: { who: 'school' }, b: { who: 'school' } });
    const again = (answers: PartyAnswers['answers']) => ({ ...before, again: draft(answers) });
    const mine = again({ a: { who: 'school' }, b: { who: 'pupil' } });
    const theirs = again({ a: { who: 'parents', remark: 'Samen' }, b: { who: 'school' } });
    const both = again({ a: { who: 'parents', remark: 'Samen' }, b: { who: 'pupil' } });
    assert.deepEqual(mergeAnswers(before, mine, theirs), both);
    assert.deepEqual(mergeAnswers(before, theirs, mine), both);
    // One of them alone began, or began and took an answer back.
    assert.deepEqual(mergeAnswers(before, before, theirs), theirs);
    assert.deepEqual(mergeAnswers(before, mine, before), mine);
    assert.deepEqual(
      mergeAnswers(before, again({ a: { who: 'school' } }), theirs),
      again({ a: { who: 'parents', remark: 'Samen' } }),
    );
  });

  it('keeps unknown fields of the page', () => {
    const theirs = { ...draft(), signedBy: 'x' } as PartyAnswers;
    assert.deepEqual(mergeAnswers(draft(), draft({ a: { who: 'pupil' } }), theirs), {
      ...draft({ a: { who: 'pupil' } }),
      signedBy: 'x',
    });
  });

  it('changes nothing when the page gives back what it had, or what it heard', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, mine) => {
        assert.deepEqual(mergeAnswers(before, mine, before), mine);
        assert.deepEqual(mergeAnswers(before, mine, mine), mine);
      }),
    );
  });

  it('is what the page says when nothing was filled in since', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, theirs) => {
        assert.deepEqual(mergeAnswers(before, before, theirs), theirs);
      }),
    );
  });

  it('never loses a change, and invents nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (before, mine, theirs) => {
        const merged = mergeAnswers(before, mine, theirs);
        for (const id of ['a', 'b', 'c']) {
          for (const part of ['importance', 'who', 'remark'] as const) {
            const [was, is, given, now] = [before, mine, theirs, merged].map(({ answers }) => answers[id]?.[part]);
            const wanted =
              is !== undefined && is !== was ? is : given !== undefined && given !== was ? given : undefined;
            // What one side took back stays where the other changed the rest of that answer.
            // What both wrote stands together: see the claims of `mergeText`.
            const bothWrote = part === 'remark' && [is, given].every((said) => said !== undefined && said !== was);
            if (bothWrote) assert.equal(typeof now, 'string');
            else if (wanted === undefined) assert.ok(now === undefined || now === was, `${id}.${part}`);
            else assert.equal(now, wanted, `${id}.${part}`);
          }
        }
      }),
    );
  });
});
