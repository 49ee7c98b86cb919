import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ExpectationsRound, mergeRound, type PartyAnswers, ROUND_PARTIES } from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { draft, handedIn, roundOf } from './small-round.js';

describe('a round with what a party filled in', () => {
  it('has its answers, and the others’ as they were', () => {
    const round = roundOf({ parents: draft({ a: 'yes parents' }), school: handedIn({ a: 'no school' }) });
    const answers = draft({ a: 'partly parents' });
    assert.deepEqual(mergeRound(round, { party: 'parents', before: draft({ a: 'yes parents' }), answers }), {
      ...round,
      parties: { ...round.parties, parents: answers },
    });
  });

  it('keeps what one party filled in in two places, part by part, and the later save where both did', () => {
    const before = draft({ a: 'yes school' });
    const kept = roundOf({ parents: draft({ a: 'no pupil', b: 'yes parents' }) });
    const answers = draft({ a: 'yes together', c: 'no school' });
    assert.deepEqual(
      mergeRound(kept, { party: 'parents', before, answers }).parties.parents,
      // How important it is was changed there, who does it here too.
      draft({ a: 'no together', b: 'yes parents', c: 'no school' }),
    );
  });

  it('keeps what was handed in elsewhere, whatever comes after', () => {
    const kept = roundOf({ parents: handedIn({ a: 'yes parents' }) });
    for (const answers of [
      draft({ a: 'no school' }),
      { ...draft({ a: 'no school' }), submittedAt: '2026-09-08T19:00:00Z' },
    ])
      assert.deepEqual(mergeRound(kept, { party: 'parents', before: draft({}), answers }), kept);
  });

  it('hands in over a draft that is kept', () => {
    const kept = roundOf({ parents: draft({ a: 'yes parents' }) });
    const answers = handedIn({ a: 'yes parents', b: 'no school' });
    assert.deepEqual(
      mergeRound(kept, { party: 'parents', before: draft({ a: 'yes parents' }), answers }).parties.parents,
      answers,
    );
  });

  it('lets a party join', () => {
    assert.deepEqual(
      mergeRound(roundOf({ school: draft({}) }), { party: 'pupil', answers: draft({ a: 'yes pupil' }) }).parties,
      { school: draft({}), pupil: draft({ a: 'yes pupil' }) },
    );
  });

  it('changes no other party, takes back nothing that was handed in, and does nothing twice', () => {
    const answers: fc.Arbitrary<PartyAnswers> = fc.record(
      {
        language: fc.constantFrom('nl', 'en'),
        answers: fc.dictionary(
          fc.constantFrom('a', 'b', 'constructor'),
          fc.record({ who: fc.constantFrom('parents', 'school') }, { noNullPrototype: true }),
          { noNullPrototype: true },
        ),
        submittedAt: fc.constantFrom('2026-09-01T10:00:00.000Z', '2026-09-02T10:00:00.000Z'),
      },
      { requiredKeys: ['language', 'answers'], noNullPrototype: true },
    );
    const parties = fc.dictionary(fc.constantFrom(...ROUND_PARTIES), answers, { noNullPrototype: true });
    const draftOnly = answers.map(({ submittedAt: _submittedAt, ...rest }) => rest);
    fc.assert(
      fc.property(parties, fc.constantFrom(...ROUND_PARTIES), draftOnly, answers, (known, party, before, mine) => {
        const round = roundOf(known as ExpectationsRound['parties']);
        const change = { party, before, answers: mine };
        const merged = mergeRound(round, change);
        assert.deepEqual({ ...merged.parties, [party]: null }, { ...round.parties, [party]: null });
        const stored = round.parties[party];
        if (stored?.submittedAt) assert.equal(merged.parties[party], stored);
        assert.deepEqual(mergeRound(merged, change), merged);
      }),
    );
  });
});
