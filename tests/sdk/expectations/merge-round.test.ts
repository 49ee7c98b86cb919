import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ExpectationsRound,
  mayAnswer,
  mergeRound,
  type PartyAnswers,
  ROUND_PARTIES,
  sealRound,
  saveDraft,
  submitAnswers,
} from '@driehoek/sdk/expectations';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { counting, countSteps, growthOf } from '../count-steps.js';
import { answerOf, draft, handedIn, roundOf } from './small-round.js';

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

  it('keeps what was handed in elsewhere, whatever comes after, and that beside it for nobody else', () => {
    const kept = roundOf({ parents: handedIn({ a: 'yes parents' }), school: handedIn({}) });
    for (const answers of [
      draft({ a: 'no school' }),
      { ...draft({ a: 'no school' }), submittedAt: '2026-09-08T19:00:00Z' },
    ]) {
      const merged = mergeRound(kept, { party: 'parents', before: draft({}), answers });
      assert.deepEqual(merged.parties.parents, {
        ...kept.parties.parents,
        unsent: { a: { importance: 'no', who: 'school' } },
      });
      for (const party of ['school', 'pupil', 'parents-2', undefined] as const)
        assert.deepEqual(sealRound(merged, party), sealRound(kept, party));
    }
  });

  it('lets a party take away what it did not hand in', () => {
    const parents = { ...handedIn({ a: 'yes parents' }), unsent: { a: answerOf('no'), b: answerOf('yes') } };
    const answers = { ...parents, unsent: { b: answerOf('yes') } };
    const merged = mergeRound(roundOf({ parents }), { party: 'parents', before: parents, answers });
    assert.deepEqual(merged.parties.parents, answers);
  });

  it('loses no word of two tabs of a party, whoever hands in when', () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      act: fc.constantFrom('type', 'type', 'type', 'hand in', 'hear'),
      statement: fc.constantFrom('a', 'b'),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let round = roundOf({ parents: draft({}) });
        const tabs = [draft({}), draft({})];
        const typed: [string, string][] = [];
        for (const [index, { tab, act, statement, twice }] of steps.entries()) {
          const before = tabs[tab]!;
          if (act === 'hear') tabs[tab] = round.parties.parents!;
          if (act === 'hear' || before.submittedAt !== undefined) continue;
          const word = `woord${index}`;
          const remark = [before.answers[statement]?.remark, word].filter(Boolean).join(' ');
          const now = `2026-09-08T19:00:${String(index).padStart(2, '0')}.000Z`;
          const answers =
            act === 'type'
              ? { ...before, answers: { ...before.answers, [statement]: { remark } } }
              : { ...before, submittedAt: now };
          if (act === 'type') typed.push([statement, word]);
          for (let time = twice ? 2 : 1; time > 0; time--)
            round = mergeRound(round, { party: 'parents', before, answers }, { now });
          tabs[tab] = answers;
        }
        const { answers, unsent } = round.parties.parents!;
        for (const [statement, word] of typed) {
          const words = [answers, unsent].map((of) => of?.[statement]?.remark ?? '').join(' ');
          assert.ok(words.includes(word), `${word} in "${words}"`);
        }
      }),
      { numRuns: howMany(500, 10_000) },
    );
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

  it('lets nobody join once others handed in, who were told for whom their answers are', () => {
    const round = roundOf({ parents: draft({}), school: handedIn({ a: 'yes school' }) });
    for (const party of ['pupil', 'parents-2'] as const) {
      for (const join of [
        () => mergeRound(round, { party, answers: draft({ a: 'yes pupil' }) }),
        () => saveDraft(round, party, draft({})),
        () => submitAnswers(round, party, draft({}), '2026-09-08T19:00:00Z'),
      ])
        assert.throws(join, (error) => {
          assert.ok(error instanceof InvalidDataError);
          assert.deepEqual(
            error.issues.map(({ path, code }) => [path, code]),
            [['parties', 'not-in-round']],
          );
          return true;
        });
    }
    assert.ok(mergeRound(roundOf({ school: handedIn({}) }), { party: 'parents', answers: draft({}) }).parties.parents);
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
        fc.pre(mayAnswer(round, party));
        const change = { party, before, answers: mine };
        const merged = mergeRound(round, change);
        assert.deepEqual({ ...merged.parties, [party]: null }, { ...round.parties, [party]: null });
        const stored = round.parties[party];
        if (stored?.submittedAt) {
          const { unsent: _unsent, ...handed } = merged.parties[party]!;
          assert.deepEqual(handed, stored);
        }
        assert.deepEqual(mergeRound(merged, change), merged);
      }),
    );
  });
});

describe('a change of a round that comes from anybody', () => {
  const HANDED = handedIn({ a: 'yes parents' });
  const refusalsOf = (change: object, round = roundOf({ parents: draft({}) })) => {
    try {
      mergeRound(round, { party: 'parents', answers: draft({}), ...change });
    } catch (error) {
      assert.ok(error instanceof InvalidDataError, String(error));
      return error.issues.map(({ path, code }) => `${path} ${code}`.trim());
    }
    return [];
  };
  const answersOf = (count: number, remark: string) => ({
    language: 'nl',
    answers: Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, { remark }])),
  });

  it('changes nothing that was handed in, whatever it says it began with', () => {
    const round = roundOf({ parents: HANDED });
    const forged = { ...draft({ a: 'no school' }), submittedAt: HANDED.submittedAt! };
    const { parents } = mergeRound(round, { party: 'parents', before: HANDED, answers: forged }).parties;
    assert.deepEqual(parents, { ...HANDED, unsent: { a: answerOf('no school') } });
    assert.equal(mergeRound(round, { party: 'parents', before: HANDED, answers: draft({}) }), round);
  });

  it('is handed in now, whatever time it says', () => {
    const round = roundOf({ parents: draft({}) });
    const change = { party: 'parents', answers: { ...HANDED, submittedAt: '1999-01-01T00:00:00Z' } } as const;
    const now = '2026-09-08T19:00:00.000Z';
    const merged = mergeRound(round, change, { now });
    assert.equal(merged.parties.parents?.submittedAt, now);
    assert.equal(mergeRound(merged, change, { now: '2026-09-09T19:00:00.000Z' }), merged);
    assert.throws(() => mergeRound(round, change, { now: 'morgen' }), RangeError);
  });

  it('is refused when it is too deep, too long, too much or no answers at all', () => {
    let deep: object = {};
    for (let level = 0; level < 2000; level++) deep = { deep };
    assert.deepEqual(refusalsOf({ answers: { ...draft({}), deep } }), ['deep.deep.deep.deep too-deep']);
    assert.deepEqual(refusalsOf({ before: { ...draft({}), deep } }), ['deep.deep.deep.deep too-deep']);
    assert.deepEqual(refusalsOf({ answers: answersOf(1, 'a'.repeat(10_001)) }), ['answers.s0.remark too-long']);
    assert.deepEqual(refusalsOf({ answers: answersOf(500, '') }), []);
    assert.deepEqual(refusalsOf({ answers: answersOf(501, '') }), ['answers too-many']);
    assert.deepEqual(refusalsOf({ answers: answersOf(40, 'a'.repeat(9000)) }), ['too-large']);
    assert.deepEqual(refusalsOf({ answers: answersOf(400, 'a'.repeat(9000)) }), ['too-large']);
    assert.deepEqual(refusalsOf({ answers: { language: 'nl', answers: 'x' } }), ['answers wrong-type']);
    assert.deepEqual(refusalsOf({ before: null }), []);
  });

  it('may answer every statement of a school that has more', () => {
    const statements = Array.from({ length: 900 }, (_, index) => ({ id: `s${index}`, theme: 't', text: 'x' }));
    const round = { ...roundOf({ parents: draft({}) }), statements };
    assert.deepEqual(refusalsOf({ answers: answersOf(900, '') }, round), []);
  });

  it('takes twice as long for twice as many answers', () => {
    const growth = growthOf(
      (size) => {
        const stored = answersOf(size, 'een');
        const round = {
          ...roundOf({ parents: stored }),
          statements: Object.keys(stored.answers).map((id) => ({ id, theme: id, text: id })),
        };
        const change = { party: 'parents', before: answersOf(size, 'een'), answers: answersOf(size, 'twee') } as const;
        return countSteps((steps) => mergeRound(counting(round, steps), change));
      },
      [100, 200, 400, 800],
    );
    for (const times of growth) assert.ok(times < 2.2, growth.join(', '));
  });
});
