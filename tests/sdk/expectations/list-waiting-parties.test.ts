import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  listExpectedParties,
  listWaitingParties,
  orderParties,
  type PartyAnswers,
  ROUND_PARTIES,
  sealRound,
  selectHousehold,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, draft, HANDED_IN, handedIn, roundOf } from './small-round.js';

const AT = '2026-10-01T10:00:00Z';
const choosing = (answers: PartyAnswers, reopening: PartyAnswers['reopening']) => ({
  ...answers,
  ...(reopening && { reopening }),
});

describe('who waits for whom', () => {
  it('is who handed in, for the other side that has not, since then', () => {
    assert.deepEqual(listWaitingParties(roundOf({ parents: handedIn({}), school: draft({}) })), [
      { party: 'parents', for: 'school', reason: 'answers', since: HANDED_IN },
    ]);
    assert.deepEqual(listWaitingParties(roundOf({ school: handedIn({}) })), [
      { party: 'school', for: 'parents', reason: 'answers', since: HANDED_IN },
    ]);
    assert.deepEqual(listWaitingParties(roundOf({ parents: handedIn({}), school: handedIn({}) })), []);
    assert.deepEqual(listWaitingParties(roundOf({ parents: draft({}), school: draft({}) })), []);
  });

  it('is the school for each household, and no household for the other; a pupil waits for all, and nobody for the pupil', () => {
    const waits = (parties: Parameters<typeof roundOf>[0]) =>
      listWaitingParties(roundOf(parties)).map((each) => `${each.party} for ${each.for}`);
    assert.deepEqual(waits({ parents: handedIn({}), 'parents-2': draft({}), school: handedIn({}), pupil: draft({}) }), [
      'school for parents-2',
    ]);
    assert.deepEqual(waits({ parents: handedIn({}), 'parents-2': draft({}), school: draft({}) }), [
      'parents for school',
    ]);
    assert.deepEqual(waits({ parents: draft({}), 'parents-2': draft({}), school: draft({}), pupil: handedIn({}) }), [
      'pupil for parents',
      'pupil for parents-2',
      'pupil for school',
    ]);
  });

  it('is who asked to open answers again, until the other says something', () => {
    const asking = choosing(handedIn({}), { parents: { of: HANDED_IN, at: AT, agrees: true } });
    assert.deepEqual(listWaitingParties(roundOf({ parents: asking, school: handedIn({}) })), [
      { party: 'parents', for: 'school', reason: 'reopening', since: AT },
    ]);
    const declining = choosing(handedIn({}), { parents: { of: HANDED_IN, at: AT, agrees: false } });
    assert.deepEqual(listWaitingParties(roundOf({ parents: asking, school: declining })), []);
  });

  it('is the other side for what is open again, since the last agreed', () => {
    const asking = choosing(handedIn({}), { parents: { of: HANDED_IN, at: AT, agrees: true } });
    const agreeing = choosing(handedIn({}), { parents: { of: HANDED_IN, at: '2026-10-05T10:00:00Z', agrees: true } });
    assert.deepEqual(listWaitingParties(roundOf({ parents: asking, school: agreeing })), [
      { party: 'school', for: 'parents', reason: 'answers-again', since: '2026-10-05T10:00:00Z' },
    ]);
  });

  it('is the same in the copy of a party that takes part, once the households are alone', () => {
    fc.assert(
      fc.property(anyRound, fc.constantFrom(...ROUND_PARTIES), (round, party) => {
        const closed = {
          ...round,
          parties: Object.fromEntries(
            Object.entries(round.parties).map(([each, answers]) => [each, { ...answers, openHousehold: false }]),
          ),
        };
        const ofParty = (list: ReturnType<typeof listWaitingParties>) =>
          list.filter((each) => each.party === party || each.for === party);
        fc.pre(listExpectedParties(closed).includes(party));
        assert.deepEqual(ofParty(listWaitingParties(sealRound(closed, party))), ofParty(listWaitingParties(closed)));
      }),
    );
  });
});

describe('the order of parties', () => {
  it('has the family first and the school last, and a reader of the family before all', () => {
    const orderFor = (reader?: (typeof ROUND_PARTIES)[number]) => orderParties(ROUND_PARTIES, reader);
    assert.deepEqual(orderFor(), ['parents', 'parents-2', 'pupil', 'school']);
    assert.deepEqual(orderFor('parents'), ['parents', 'parents-2', 'pupil', 'school']);
    assert.deepEqual(orderFor('parents-2'), ['parents-2', 'parents', 'pupil', 'school']);
    assert.deepEqual(orderFor('pupil'), ['pupil', 'parents', 'parents-2', 'school']);
    assert.deepEqual(orderFor('school'), ['parents', 'parents-2', 'pupil', 'school']);
  });

  it('leaves one household out when the school lays the other beside its own', () => {
    const round = roundOf({ parents: handedIn({}), 'parents-2': handedIn({}), school: handedIn({}) });
    assert.deepEqual(Object.keys(selectHousehold(round, 'parents').parties), ['parents', 'school']);
    assert.deepEqual(Object.keys(selectHousehold(round, 'parents-2').parties), ['parents-2', 'school']);
  });
});
