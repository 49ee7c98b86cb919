import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  listAudience,
  listExpectedParties,
  type PartyAnswers,
  ROUND_PARTIES,
  sealRound,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, draft, handedIn, roundOf } from './small-round.js';

const open = (answers: PartyAnswers): PartyAnswers => ({ ...answers, openHousehold: true });

describe('who will read the answers of a party', () => {
  it('is everybody who is expected to hand in but the party itself', () => {
    const round = roundOf({ parents: draft({}), school: draft({}), pupil: draft({}) });
    assert.deepEqual(listAudience(round, 'parents'), ['school', 'pupil']);
    assert.deepEqual(listAudience(round, 'school'), ['parents', 'pupil']);
    assert.deepEqual(listAudience(round, 'pupil'), ['parents', 'school']);
    assert.deepEqual(listAudience(roundOf({ parents: draft({}) }), 'parents'), ['school']);
  });

  it('is the other household only when both chose so', () => {
    const school = draft({});
    const [one, other] = [draft({}), draft({})];
    assert.deepEqual(listAudience(roundOf({ parents: one, 'parents-2': open(other), school }), 'parents'), ['school']);
    assert.deepEqual(listAudience(roundOf({ parents: open(one), 'parents-2': open(other), school }), 'parents-2'), [
      'parents',
      'school',
    ]);
    assert.deepEqual(listAudience(roundOf({ parents: one, 'parents-2': other, school }), 'school'), [
      'parents',
      'parents-2',
    ]);
  });

  it('is exactly who has the answers in its sealed copy once all have handed in, also as a sealed copy tells it', () => {
    fc.assert(
      fc.property(anyRound, fc.constantFrom(...ROUND_PARTIES), (round, party) => {
        const expected = listExpectedParties(round);
        fc.pre(expected.includes(party));
        const said = handedIn({ a: 'yes school' });
        const parties = Object.fromEntries(expected.map((each) => [each, { ...round.parties[each], ...said }]));
        const complete = { ...round, parties };
        const readers = expected.filter(
          (other) => other !== party && sealRound(complete, other).parties[party]?.answers['a'] !== undefined,
        );
        assert.deepEqual(listAudience(round, party), readers);
        assert.deepEqual(listAudience(sealRound(round, party), party), readers);
      }),
    );
  });
});
