import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseReopening,
  type ExpectationsRound,
  isReopened,
  listWaitingParties,
  mayAnswer,
  mergeRound,
  ROUND_MODES,
  ROUND_PARTIES,
  sealRound,
  setRoundMode,
  startRound,
} from '@driehoek/sdk/expectations';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { anyAnswers, anyRound, draft, HANDED_IN, handedIn, roundOf } from './small-round.js';

await loadLanguage('en');

const open = (parties: ExpectationsRound['parties']): ExpectationsRound => ({ ...roundOf(parties), mode: 'open' });

describe('how a round is held', () => {
  it('is chosen at the start: sealed unless the school wants to speak first', () => {
    assert.equal(startRound({ id: 'r', schoolYear: '2026-2027' }).mode, undefined);
    assert.equal(startRound({ id: 'r', schoolYear: '2026-2027', mode: 'open' }).mode, 'open');
  });

  it('may change until somebody hands in', () => {
    const begun = roundOf({ parents: draft({ a: 'yes school' }), school: draft({}) });
    assert.deepEqual(setRoundMode(begun, 'open'), { ...begun, mode: 'open' });
    assert.equal(setRoundMode(begun, 'sealed'), begun);
    assert.equal(setRoundMode(setRoundMode(begun, 'open'), 'sealed').mode, 'sealed');
  });

  it('does not change after that, neither to open nor to sealed', () => {
    fc.assert(
      fc.property(anyRound, fc.constantFrom(...ROUND_MODES), (round, mode) => {
        const isHandedIn = ROUND_PARTIES.some((party) => round.parties[party]?.submittedAt !== undefined);
        if (!isHandedIn || mode === (round.mode ?? 'sealed')) {
          assert.equal(setRoundMode(round, mode).mode ?? 'sealed', mode);
          return;
        }
        assert.throws(
          () => setRoundMode(round, mode),
          (error) => error instanceof InvalidDataError && error.issues[0]?.code === 'mode-fixed',
        );
      }),
    );
    assert.throws(
      () => setRoundMode(roundOf({ school: handedIn({}) }), 'open', { language: 'en' }),
      /Somebody has handed in already\./,
    );
  });

  it('is not changed by what any party merges, whatever it sends along', () => {
    fc.assert(
      fc.property(anyRound, fc.constantFrom(...ROUND_PARTIES), anyAnswers, (round, party, answers) => {
        fc.pre(mayAnswer(round, party));
        const sent = { ...answers, mode: 'open' };
        assert.equal(mergeRound(round, { party, answers: sent }).mode, round.mode);
      }),
    );
  });
});

describe('an open round', () => {
  it('is nobody’s turn but the school’s, until that has handed in', () => {
    const parties = { parents: draft({}), 'parents-2': draft({}), school: draft({}), pupil: handedIn({}) };
    const turns = (round: ExpectationsRound) =>
      listWaitingParties(round).map((each) => `${each.party} for ${each.for}`);
    assert.deepEqual(turns(open({ parents: draft({}), school: draft({}) })), []);
    assert.deepEqual(turns(open(parties)), ['pupil for school']);
    assert.deepEqual(turns(open({ ...parties, parents: handedIn({}) })), ['parents for school', 'pupil for school']);
    assert.deepEqual(turns(open({ ...parties, school: handedIn({}) })), [
      'school for parents',
      'school for parents-2',
      'pupil for parents',
      'pupil for parents-2',
    ]);
  });

  it('is merged as any other: a family that hands in first is kept, and sealed to the school until that is ready', () => {
    const round = open({ parents: draft({}), school: draft({ a: 'no school' }) });
    const change = { party: 'parents', answers: handedIn({ a: 'yes school' }) } as const;
    const merged = mergeRound(round, change, { now: HANDED_IN });
    assert.deepEqual(merged.parties.parents?.answers, { a: { importance: 'yes', who: 'school' } });
    assert.deepEqual(sealRound(merged, 'school').parties.parents?.answers, {});
    const ready = mergeRound(merged, { party: 'school', answers: handedIn({ a: 'no school' }) }, { now: HANDED_IN });
    assert.deepEqual(Object.keys(sealRound(ready, 'school').parties.parents!.answers), ['a']);
  });

  it('may have the school’s answers opened again by agreement, before the family has answered', () => {
    const now = '2026-10-01T10:00:00.000Z';
    let round = open({ parents: draft({}), school: handedIn({ a: 'no school' }) });
    for (const party of ['school', 'parents'] as const) {
      const answers = chooseReopening(round, { party, about: 'school', agrees: true }, now);
      round = mergeRound(round, { party, answers, before: round.parties[party]! }, { now });
    }
    assert.ok(isReopened(round, 'school'));
    const before = round.parties.school!;
    const again = { language: 'nl', answers: { a: { importance: 'yes' } } } as const;
    const change = { party: 'school', before, answers: { ...before, again } } as const;
    const drafted = mergeRound(round, change, { now });
    assert.equal(sealRound(drafted, 'parents').parties.school?.answers['a']?.importance, 'no', 'as it was handed in');
    const renewed = mergeRound(
      drafted,
      { ...change, before: drafted.parties.school!, answers: { ...before, again: { ...again, submittedAt: now } } },
      { now: '2026-10-02T10:00:00.000Z' },
    );
    const seen = sealRound(renewed, 'parents').parties.school!;
    assert.equal(seen.answers['a']?.importance, 'yes');
    assert.equal(seen.earlier?.[0]?.answers['a']?.importance, 'no', 'beside what it read first');
  });
});
