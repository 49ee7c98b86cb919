import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareExpectations,
  type ExpectationsRound,
  parseExpectationsRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { answerOf, anyRound, deepFreeze, draft, HANDED_IN, handedIn, roundOf, statement } from './small-round.js';

const parties = fc.constantFrom(...ROUND_PARTIES);
const choosing = (answers: PartyAnswers, openHousehold: boolean | undefined): PartyAnswers => ({
  ...answers,
  ...(openHousehold !== undefined && { openHousehold }),
});

describe('a sealed round', () => {
  const parents = deepFreeze({ ...draft({ a: 'yes school' }), device: 'phone' });
  const school = deepFreeze(handedIn({ a: 'no parents' }));

  it('has one’s own answers, and of who handed in only that and when', () => {
    assert.deepEqual(sealRound(roundOf({ parents, school }), 'parents'), {
      ...roundOf({}),
      parties: { parents, school: { language: 'und', answers: {}, submittedAt: HANDED_IN } },
    });
  });

  it('has nothing of a draft, not even to who handed in', () => {
    assert.deepEqual(sealRound(roundOf({ parents, school }), 'school').parties, {
      parents: { language: 'und', answers: {} },
      school,
    });
  });

  it('is open between two who handed in, and closed to a third who did not', () => {
    const round = roundOf({ parents: handedIn({ b: '- not-sure' }), school, pupil: draft({ a: 'partly pupil' }) });
    assert.deepEqual(sealRound(round, 'parents').parties, {
      parents: round.parties.parents,
      school,
      pupil: { language: 'und', answers: {} },
    });
    const hidden = { language: 'und', answers: {}, submittedAt: HANDED_IN };
    assert.deepEqual(sealRound(round, 'pupil').parties, {
      parents: hidden,
      school: hidden,
      pupil: round.parties.pupil,
    });
  });

  it('shows nothing to who has no answers of their own', () => {
    const round = roundOf({ parents: handedIn({ a: 'yes school' }), school });
    const hidden = { language: 'und', answers: {}, submittedAt: HANDED_IN };
    for (const stranger of ['pupil', 'nobody', 'constructor'] as RoundParty[]) {
      assert.deepEqual(sealRound(round, stranger).parties, { parents: hidden, school: hidden });
    }
  });

  it('shows nothing to who speaks for no party, also when all have handed in', () => {
    const all = roundOf({ parents: handedIn({ a: 'yes school' }), school });
    const hidden = { language: 'und', answers: {}, submittedAt: HANDED_IN };
    assert.deepEqual(sealRound(all, undefined).parties, { parents: hidden, school: hidden });
  });

  it('has nothing of the other household, not even whether it answers, until both chose so', () => {
    const [one, two] = [handedIn({ a: 'yes school' }), handedIn({ a: 'no school' })];
    for (const [first, second] of [
      [undefined, undefined],
      [true, undefined],
      [true, false],
      [undefined, true],
    ]) {
      const round = roundOf({ parents: choosing(one, first), 'parents-2': choosing(two, second), school });
      assert.deepEqual(sealRound(round, 'parents').parties, {
        parents: { ...one, openHousehold: first ?? false },
        school,
      });
      assert.deepEqual(sealRound(round, 'parents-2').parties, {
        'parents-2': { ...two, openHousehold: second ?? false },
        school,
      });
      assert.deepEqual(Object.keys(sealRound(round, 'school').parties), ['parents', 'parents-2', 'school']);
    }
  });

  it('is open between two households once both chose so and handed in', () => {
    const [one, two] = [choosing(handedIn({ a: 'yes school' }), true), choosing(handedIn({ a: 'no school' }), true)];
    const round = roundOf({ parents: one, 'parents-2': two });
    assert.deepEqual(sealRound(round, 'parents').parties, round.parties);
    const { submittedAt: _left, ...unfinished } = two;
    assert.deepEqual(sealRound({ ...round, parties: { parents: one, 'parents-2': unfinished } }, 'parents').parties, {
      parents: one,
      'parents-2': { language: 'und', answers: {}, openHousehold: true },
    });
  });

  it('leaves a household of one as it is, without a choice about another', () => {
    assert.deepEqual(sealRound(roundOf({ parents, school }), 'parents').parties.parents, parents);
  });

  it('has what was handed in earlier for who could read it while it stood, never what is being filled in again', () => {
    const renewed = {
      ...handedIn({ a: 'no parents' }),
      submittedAt: '2026-10-02T10:00:00Z',
      earlier: [
        { ...handedIn({ a: 'yes parents' }), submittedAt: '2026-09-08T18:30:00Z' },
        { ...handedIn({ a: 'partly parents' }), submittedAt: '2026-09-20T18:30:00Z' },
      ],
      again: draft({ a: 'yes school' }),
    };
    const seenBy = (submittedAt: string) =>
      sealRound(roundOf({ parents: renewed, school: { ...school, submittedAt } }), 'school').parties.parents;
    const { again: _again, ...shown } = renewed;
    assert.deepEqual(seenBy('2026-09-10T10:00:00Z'), shown);
    assert.deepEqual(seenBy('2026-09-21T10:00:00Z'), { ...shown, earlier: [renewed.earlier[1]] });
    const { earlier: _earlier, ...last } = shown;
    assert.deepEqual(seenBy('2026-10-03T10:00:00Z'), last);
  });

  it('has of a wish to open answers again what the two of a pair chose about each other, and of no third', () => {
    const choice = { of: HANDED_IN, at: '2026-10-01T10:00:00Z', agrees: true };
    const round = roundOf({
      parents: { ...handedIn({}), reopening: { parents: choice, school: choice } },
      'parents-2': { ...handedIn({}), reopening: { 'parents-2': choice } },
      school: { ...school, reopening: { school: choice, parents: choice, 'parents-2': choice, pupil: choice } },
      pupil: { ...handedIn({}), reopening: { pupil: choice } },
    });
    const copy = sealRound(round, 'parents').parties;
    assert.deepEqual(copy.parents?.reopening, { parents: choice, school: choice });
    assert.deepEqual(copy.school?.reopening, { school: choice, parents: choice });
    assert.equal(copy.pupil?.reopening, undefined);
    const forSchool = sealRound(round, 'school').parties;
    assert.deepEqual(forSchool.parents?.reopening, { parents: choice, school: choice });
    assert.deepEqual(forSchool.pupil?.reopening, { pupil: choice });
    // A wish about answers that no longer stand is not hidden from the one who has to know, but it is nobody’s turn.
    assert.deepEqual(sealRound(round, 'pupil').parties.school?.reopening, { pupil: choice });
  });

  describe('of a round that is open', () => {
    const open = (given: ExpectationsRound['parties']): ExpectationsRound => ({ ...roundOf(given), mode: 'open' });

    it('has for the family what the school handed in, before it answers, and nothing of each other', () => {
      const pupil = draft({ b: 'yes pupil' });
      const round = open({ parents, 'parents-2': handedIn({ c: 'no parents' }), school, pupil });
      assert.deepEqual(sealRound(round, 'parents').parties, {
        parents: { ...parents, openHousehold: false },
        school,
        pupil: { language: 'und', answers: {} },
      });
      assert.deepEqual(sealRound(round, 'pupil').parties, {
        parents: { language: 'und', answers: {} },
        'parents-2': { language: 'und', answers: {}, submittedAt: HANDED_IN },
        school,
        pupil,
      });
      assert.equal(sealRound(round, 'pupil').mode, 'open');
    });

    it('has nothing of a school that is not ready, and for the school nothing of a family that was first', () => {
      const round = open({ parents: handedIn({ a: 'yes school' }), school: draft({ a: 'no parents' }) });
      assert.deepEqual(sealRound(round, 'parents').parties.school, { language: 'und', answers: {} });
      assert.deepEqual(sealRound(round, 'school').parties.parents, {
        language: 'und',
        answers: {},
        submittedAt: HANDED_IN,
      });
    });

    it('shows nothing to who is not in the round', () => {
      const hidden = { language: 'und', answers: {}, submittedAt: HANDED_IN };
      for (const stranger of ['pupil', undefined] as const)
        assert.deepEqual(sealRound(open({ parents, school }), stranger).parties.school, hidden);
    });

    it('has every version that the school handed in, never what it is filling in again', () => {
      const earlier = [{ ...handedIn({ a: 'yes school' }), submittedAt: '2026-09-01T10:00:00Z' }];
      const renewed = { ...school, earlier, again: draft({ a: 'partly school' }) };
      const { again: _again, ...shown } = renewed;
      assert.deepEqual(sealRound(open({ parents, school: renewed }), 'parents').parties.school, shown);
    });

    it('gives away what the school handed in, to the family of the round, and nothing else', () => {
      fc.assert(
        fc.property(anyRound, fc.constantFrom(...ROUND_PARTIES, undefined), (round, reader) => {
          const { school: shown, ...others } = sealRound({ ...round, mode: 'open' }, reader).parties;
          const { school: hidden, ...sealed } = sealRound({ ...round, mode: 'sealed' }, reader).parties;
          assert.deepEqual(others, sealed);
          const isForFamily = reader !== undefined && reader !== 'school' && round.parties[reader] !== undefined;
          if (isForFamily && round.parties.school?.submittedAt)
            assert.deepEqual(shown?.answers, round.parties.school.answers);
          else assert.deepEqual(shown, hidden);
        }),
      );
    });
  });

  it('has what can be done of the school alone', () => {
    const answers = {
      a: { ...answerOf('yes school yes'), canDo: 'partly', can: 'Elke week.', cannot: 'Elke dag.' },
    } as const;
    const round = roundOf({ parents: { ...handedIn({}), answers }, school: { ...handedIn({}), answers } });
    assert.deepEqual(sealRound(round, 'parents').parties.school?.answers, answers);
    assert.deepEqual(sealRound(round, 'school').parties.parents?.answers, { a: answerOf('yes school yes') });
  });

  it('keeps statements, themes and revision, without fields that we do not know', () => {
    const round = {
      ...roundOf({ school: { ...school, mood: 'tired' } } as never, [{ ...statement('a'), note: 'x' } as never]),
      revision: 4,
      themes: [{ id: 'contact', title: { nl: 'Contact' }, note: 'x' }],
      note: 'x',
    };
    assert.deepEqual(sealRound(round, 'parents'), {
      id: 'round-1',
      revision: 4,
      schemaVersion: 3,
      schoolYear: '2026-2027',
      statements: [statement('a')],
      themes: [{ id: 'contact', title: { nl: 'Contact' } }],
      parties: { school: { language: 'und', answers: {}, submittedAt: HANDED_IN } },
    });
    assert.equal(sealRound(roundOf({}, 'driehoek'), 'parents').statements, 'driehoek');
  });

  it('is a round, changes nothing in what it was made from, and sealing it again changes nothing', () => {
    fc.assert(
      fc.property(anyRound, parties, (round, party) => {
        const before = JSON.stringify(round);
        const sealed = sealRound(deepFreeze(round), party);
        assert.equal(JSON.stringify(round), before);
        assert.deepEqual(parseExpectationsRound(sealed), sealed);
        assert.deepEqual(sealRound(sealed, party), sealed);
      }),
    );
  });

  it('lays side by side what the whole round does, once all have handed in', () => {
    fc.assert(
      fc.property(anyRound, parties, (round, party) => {
        const all = Object.fromEntries(
          Object.entries(round.parties).map(([key, answers]) => [
            key,
            { ...answers, submittedAt: HANDED_IN, openHousehold: true },
          ]),
        );
        fc.pre(all[party] !== undefined);
        const open = { ...round, parties: all };
        assert.deepEqual(compareExpectations(sealRound(open, party)), compareExpectations(open));
      }),
    );
  });
});
