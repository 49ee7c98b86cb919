import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareExpectations,
  type ExpectationAnswer,
  expectationBank,
  isWithoutDoer,
  localizeStatements,
  type ExpectationsRound,
  ROUND_PARTIES,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, draft, handedIn, roundOf, answerOf, statement } from './small-round.js';

/** What comes of one statement, to which each party here gave the answer in short; `''` is handed in without an answer. */
function compare(answers: { readonly [party in RoundParty]?: string }) {
  const parties = Object.fromEntries(
    Object.entries(answers).map(([party, short]) => [party, handedIn(short ? { a: short } : {})]),
  );
  const [found] = compareExpectations(roundOf(parties, [statement('a')]));
  return found!;
}

const outcome = (answers: { readonly [party in RoundParty]?: string }) => compare(answers).outcome;

describe('a statement', () => {
  it('is together when parents and school say the same', () => {
    assert.deepEqual(compare({ parents: 'yes school', school: 'yes school' }), {
      statementId: 'a',
      theme: 'contact',
      text: 'Over a',
      outcome: 'together',
      answers: { parents: answerOf('yes school'), school: answerOf('yes school') },
      missing: [],
      differences: [],
      importance: 'yes',
      practice: 'unknown',
      missed: false,
    });
    assert.equal(outcome({ parents: 'no pupil', school: 'no pupil' }), 'together', 'also that it matters to neither');
  });

  it('is to discuss when it matters differently, or somebody else does it', () => {
    assert.deepEqual(compare({ parents: 'yes school', school: 'partly school' }).differences, ['importance']);
    assert.deepEqual(compare({ parents: 'yes school', school: 'yes together' }).differences, ['who']);
    const both = compare({ parents: 'no parents', school: 'partly school' });
    assert.deepEqual(
      [both.outcome, both.differences, both.importance],
      ['to-discuss', ['importance', 'who'], 'partly'],
    );
  });

  it('is without a doer when all find it equally important and nobody said who does it', () => {
    const isOpen = (answers: Parameters<typeof compare>[0]) => isWithoutDoer(compare(answers));
    assert.equal(isOpen({ parents: 'yes', school: 'yes' }), true);
    assert.equal(isOpen({ parents: 'partly', school: 'partly', pupil: '' }), true, 'the pupil is not waited for');
    assert.equal(isOpen({ parents: 'yes', school: 'yes', pupil: 'no' }), false, 'a pupil who spoke counts');
    assert.equal(isOpen({ parents: 'yes', school: 'yes school' }), false, 'one said who');
    assert.equal(isOpen({ parents: 'yes', school: 'partly' }), false, 'they differ');
    assert.equal(isOpen({ parents: 'no', school: 'no' }), false, 'it matters to neither');
    assert.equal(isOpen({ parents: 'yes', school: '' }), false, 'one did not say');
  });

  it('is to discuss when nobody knows who does it', () => {
    const found = compare({ parents: 'yes not-sure', school: 'yes not-sure' });
    assert.deepEqual([found.outcome, found.differences], ['to-discuss', ['who']]);
  });

  it('is to discuss when one knows who does it and another does not', () => {
    assert.equal(outcome({ parents: 'yes not-sure', school: 'yes school' }), 'to-discuss');
  });

  it('waits for the other when only one said something, be it not to know', () => {
    assert.deepEqual(compare({ parents: 'yes not-sure', school: '' }), {
      ...compare({ parents: 'yes school', school: '' }),
      answers: { parents: answerOf('yes not-sure') },
    });
    const found = compare({ parents: 'yes school', school: '' });
    assert.deepEqual([found.outcome, found.missing, found.differences], ['not-yet-answered', ['school'], []]);
  });

  it('waits for the part that was skipped', () => {
    const found = compare({ parents: 'yes -', school: '- school' });
    assert.deepEqual([found.outcome, found.missing], ['not-yet-answered', ['parents', 'school']]);
    assert.deepEqual(compare({ parents: 'yes school', school: 'yes -' }).missing, ['school']);
  });

  it('is to discuss by one part though the other was skipped', () => {
    const found = compare({ parents: 'yes school', school: 'no -' });
    assert.deepEqual([found.outcome, found.missing, found.differences], ['to-discuss', ['school'], ['importance']]);
  });

  it('waits for parents and school also when they are not in the round yet', () => {
    const found = compare({ pupil: 'yes pupil' });
    assert.deepEqual(
      [found.outcome, found.missing, found.importance],
      ['not-yet-answered', ['parents', 'school'], 'yes'],
    );
    assert.equal('importance' in compare({}), false);
  });

  it('waits for another household that is in the round, and differs with it too', () => {
    const agreed = { parents: 'yes school', school: 'yes school' };
    const waiting = compare({ ...agreed, 'parents-2': '' });
    assert.deepEqual([waiting.outcome, waiting.missing], ['not-yet-answered', ['parents-2']]);
    assert.equal(outcome({ ...agreed, 'parents-2': 'yes school' }), 'together');
    assert.equal(outcome({ ...agreed, 'parents-2': 'yes parents' }), 'to-discuss');
    assert.equal(outcome({ parents: 'yes school', 'parents-2': 'no school' }), 'to-discuss', 'while school is silent');
  });

  it('does not wait for the pupil, says so, and hears the pupil who speaks', () => {
    const agreed = { parents: 'yes school', school: 'yes school' };
    const silent = compare({ ...agreed, pupil: '' });
    assert.deepEqual([silent.outcome, silent.missing], ['together', ['pupil']]);
    assert.equal(outcome({ ...agreed, pupil: 'yes pupil' }), 'to-discuss');
    assert.equal(outcome({ ...agreed, pupil: 'yes school' }), 'together');
  });

  it('has the same outcome whether it happens or not', () => {
    const found = compare({ parents: 'yes school no', school: 'yes school yes' });
    assert.deepEqual([found.outcome, found.differences, found.practice], ['together', [], 'seen-by-some']);
    const half = compare({ parents: '- - no', school: '- - no' });
    assert.deepEqual(
      [half.outcome, half.missing, half.practice],
      ['not-yet-answered', ['parents', 'school'], 'seen-by-none'],
    );
  });

  it('has with it what the school can do, also when the school said nothing else', () => {
    const school = { ...handedIn({}), answers: { a: { canDo: 'partly', can: 'Een uur per week.' } as const } };
    const [found] = compareExpectations(roundOf({ school }, [statement('a')]));
    assert.deepEqual(found!.answers, { school: { canDo: 'partly', can: 'Een uur per week.' } });
  });

  it('has a remark with it, which is nothing to compare', () => {
    const parties = {
      parents: { ...handedIn({}), answers: { a: answerOf('yes school', 'Graag op tijd.') } },
      school: { ...handedIn({}), answers: { a: answerOf('- -', 'Wij ook.') } },
    };
    const [found] = compareExpectations(roundOf(parties, [statement('a')]));
    assert.deepEqual([found!.outcome, found!.missing], ['not-yet-answered', ['school']]);
    assert.deepEqual(found!.answers, {
      parents: answerOf('yes school', 'Graag op tijd.'),
      school: { remark: 'Wij ook.' },
    });
  });

  it('is not answered by an answer with nothing in it', () => {
    const parties = { parents: { ...handedIn({}), answers: { a: {}, b: { remark: ' ' } } } };
    for (const { answers } of compareExpectations(roundOf(parties))) assert.deepEqual(answers, {});
  });
});

describe('a comparison', () => {
  it('has every statement in the order of the list, and nothing that was left out since', () => {
    const parents = handedIn({ gone: 'yes school', 'contact.2': 'yes school' });
    const found = compareExpectations(roundOf({ parents }, 'driehoek'));
    assert.deepEqual(
      found.map(({ statementId, theme, text }) => ({ id: statementId, theme, text })),
      localizeStatements(expectationBank.statements).map(({ id, theme, text }) => ({ id, theme, text })),
    );
    assert.deepEqual(
      found.flatMap(({ statementId, answers }) => (answers.parents ? [statementId] : [])),
      ['contact.2'],
    );
  });

  it('counts nothing that was not handed in', () => {
    const found = compareExpectations(
      roundOf({ parents: handedIn({ a: 'yes school' }), school: draft({ a: 'no school' }) }),
    );
    assert.deepEqual(
      found.map(({ outcome: said, missing }) => [said, missing]),
      [
        ['not-yet-answered', ['school']],
        ['not-yet-answered', ['parents', 'school']],
        ['not-yet-answered', ['parents', 'school']],
      ],
    );
    assert.deepEqual(found[0]!.answers, { parents: answerOf('yes school') });
  });

  it('is not misled by a statement with a name that every object has', () => {
    const [found] = compareExpectations(roundOf({ parents: handedIn({}) }, [statement('constructor')]));
    assert.deepEqual(found!.answers, {});
  });

  /** The rule again, pair by pair. */
  function differs(round: ExpectationsRound, id: string, part: 'importance' | 'who'): boolean {
    const said = ROUND_PARTIES.flatMap((party) => {
      const { submittedAt, answers = {} } = round.parties[party] ?? {};
      const value = submittedAt && Object.hasOwn(answers, id) ? answers[id]![part] : undefined;
      return value ? [value] : [];
    });
    return said.some((one, place) => said.slice(place + 1).some((other) => one !== other || one === 'not-sure'));
  }

  it('finds a difference exactly where some pair of parties has one', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        for (const { statementId, differences, outcome: said } of compareExpectations(round)) {
          const expected = (['importance', 'who'] as const).filter((part) => differs(round, statementId, part));
          assert.deepEqual(differences, expected);
          assert.equal(said === 'to-discuss', expected.length > 0);
        }
      }),
    );
  });

  it('is the same whichever of parents, other household and school said what', () => {
    const places = fc.shuffledSubarray(['parents', 'parents-2', 'school'] as const, { minLength: 3 });
    const all = anyRound.filter(({ parties }) => Boolean(parties.parents && parties['parents-2'] && parties.school));
    fc.assert(
      fc.property(all, places, (round, [one, two, three]) => {
        const { parents, 'parents-2': others, school, ...rest } = round.parties;
        const moved = { ...round, parties: { ...rest, [one!]: parents, [two!]: others, [three!]: school } };
        const outline = (one_: ExpectationsRound) =>
          compareExpectations(one_).map(({ outcome: said, differences, importance, missing }) => [
            said,
            differences,
            importance,
            missing.length,
          ]);
        assert.deepEqual(outline(moved), outline(round));
      }),
    );
  });

  it('does not depend on the order in which anything was written down', () => {
    const reverse = <T>(value: T): T =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reverse(inner)]),
          ) as T)
        : value;
    fc.assert(
      fc.property(anyRound, (round) => {
        const turned = compareExpectations(reverse(round));
        assert.deepEqual(turned, compareExpectations(round));
        for (const [index, { answers }] of compareExpectations(round).entries()) {
          assert.deepEqual(Object.keys(turned[index]!.answers), Object.keys(answers));
        }
      }),
    );
  });

  it('never finds something to discuss in an answer that goes missing', () => {
    const part = fc.constantFrom<keyof ExpectationAnswer>('importance', 'who', 'remark');
    fc.assert(
      fc.property(
        anyRound,
        fc.constantFrom(...ROUND_PARTIES),
        fc.constantFrom('a', 'b', 'c'),
        part,
        (round, party, id, gone) => {
          const answers = round.parties[party]?.answers;
          fc.pre(answers !== undefined && Object.hasOwn(answers, id));
          const { [gone]: _gone, ...left } = answers![id]!;
          const less = {
            ...round,
            parties: { ...round.parties, [party]: { ...round.parties[party], answers: { ...answers, [id]: left } } },
          } as ExpectationsRound;
          const before = compareExpectations(round);
          compareExpectations(less).forEach(({ outcome: said }, index) => {
            if (said === 'to-discuss') assert.equal(before[index]!.outcome, 'to-discuss');
            if (said === 'together' && party !== 'pupil') assert.notEqual(before[index]!.outcome, 'not-yet-answered');
          });
        },
      ),
    );
  });
});
