import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerStatement,
  emptyAnswers,
  expectationBank,
  type ExpectationsRound,
  mayAnswer,
  parseExpectationsRound,
  ROUND_PARTIES,
  saveDraft,
  startRound,
  submitAnswers,
} from '@driehoek/sdk/expectations';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import {
  anyAnswers,
  anyRound,
  deepFreeze,
  draft,
  HANDED_IN,
  handedIn,
  roundOf,
  answerOf,
  statement,
} from './small-round.js';

await loadLanguage('en');

describe('a new round', () => {
  it('asks our bank of parents and school, and nobody has answered', () => {
    const round = startRound({ id: 'r', schoolYear: '2026-2027' });
    assert.deepEqual(round, {
      id: 'r',
      schemaVersion: 3,
      schoolYear: '2026-2027',
      statements: 'driehoek',
      parties: { parents: { language: 'nl', answers: {} }, school: { language: 'nl', answers: {} } },
    });
    assert.deepEqual(parseExpectationsRound(round), round);
  });

  it('can have the school’s own list, and more parties', () => {
    const statements = [statement('own', 'garden')];
    const themes = [{ id: 'garden', title: 'Tuin' }];
    const parties = ['parents', 'parents-2', 'school', 'pupil'] as const;
    const round = startRound({ id: 'r', schoolYear: '2026-2027', statements, themes, parties });
    assert.deepEqual(Object.keys(round.parties), [...parties]);
    assert.deepEqual([round.statements, round.themes], [statements, themes]);
  });
});

describe('an answer', () => {
  const given = deepFreeze({ ...draft({ a: 'yes school' }), device: 'phone' });

  it('is given in parts, and nothing else changes', () => {
    const named = answerStatement(given, 'b', { who: 'together' });
    assert.deepEqual(named, {
      language: 'nl',
      answers: { a: { importance: 'yes', who: 'school' }, b: { who: 'together' } },
      device: 'phone',
    });
    assert.deepEqual(answerStatement(named, 'b', { importance: 'no', remark: ' Graag ' }).answers['b'], {
      importance: 'no',
      who: 'together',
      remark: ' Graag ',
    });
  });

  it('is taken back in parts, and skipped again when nothing is left', () => {
    const less = answerStatement(given, 'a', { importance: undefined });
    assert.deepEqual(less.answers, { a: { who: 'school' } });
    assert.deepEqual(answerStatement(less, 'a', { who: undefined }), { language: 'nl', answers: {}, device: 'phone' });
    assert.deepEqual(answerStatement(given, 'b', { remark: '  ', can: '', cannot: ' ' }).answers, given.answers);
  });

  it('keeps fields of a later version', () => {
    const later = deepFreeze({ language: 'nl', answers: { a: { ...answerOf('yes -'), sure: true } } });
    assert.deepEqual(answerStatement(later, 'a', { importance: undefined }).answers, { a: { sure: true } });
  });

  it('may be to a statement with a name that every object has', () => {
    assert.deepEqual(answerStatement(emptyAnswers('en'), 'toString', { importance: 'yes' }), {
      language: 'en',
      answers: { toString: { importance: 'yes' } },
    });
  });

  it('is the last that was said, whatever was said before', () => {
    const ids = expectationBank.statements.map(({ id }) => id);
    const step = fc.record({
      id: fc.constantFrom(...ids.slice(0, 3)),
      change: fc.record(
        {
          importance: fc.constantFrom('yes', 'partly', 'no', undefined),
          who: fc.constantFrom('school', 'not-sure', undefined),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const end = steps.reduce((answers, { id, change }) => answerStatement(answers, id, change), emptyAnswers('nl'));
        for (const id of ids.slice(0, 3)) {
          for (const part of ['importance', 'who'] as const) {
            const last = steps.findLast((one) => one.id === id && Object.hasOwn(one.change, part));
            assert.equal(end.answers[id]?.[part], last?.change[part]);
          }
        }
        assert.ok(Object.values(end.answers).every((answer) => Object.keys(answer).length > 0));
      }),
    );
  });
});

describe('answers that are handed in', () => {
  const given: ExpectationsRound = deepFreeze({
    ...roundOf({ parents: draft({ a: 'yes school' }), school: draft({ b: 'no -' }) }),
    theme: 'blue',
  } as ExpectationsRound);

  it('replace what that party had, with the time of the server', () => {
    const sent = { ...draft({ c: 'partly pupil' }), submittedAt: '1999-01-01T00:00:00Z' };
    const after = submitAnswers(given, 'parents', sent, new Date('2026-09-08T18:30:00.250Z'));
    assert.deepEqual(after, {
      ...given,
      parties: {
        parents: { language: 'nl', answers: { c: answerOf('partly pupil') }, submittedAt: '2026-09-08T18:30:00.250Z' },
        school: given.parties.school,
      },
    });
    assert.deepEqual(parseExpectationsRound(after), after);
  });

  it('leave every other party as it was, whatever was sent', () => {
    fc.assert(
      fc.property(anyRound, fc.constantFrom(...ROUND_PARTIES), anyAnswers, (round, party, answers) => {
        const { [party]: before, ...others } = round.parties;
        fc.pre(before?.submittedAt === undefined && mayAnswer(round, party));
        const { [party]: after, ...same } = submitAnswers(round, party, answers, HANDED_IN).parties;
        assert.deepEqual(same, others);
        assert.deepEqual(after?.answers, answers.answers);
      }),
    );
  });

  it('let a party join that was not in the round', () => {
    assert.deepEqual(submitAnswers(given, 'pupil', draft({}), HANDED_IN).parties.pupil, {
      language: 'nl',
      answers: {},
      submittedAt: '2026-09-08T18:30:00.000Z',
    });
  });

  it('cannot be changed any more, and say so in the language of who answers', () => {
    const closed = roundOf({ 'parents-2': handedIn({ a: 'yes school' }) });
    const again = { ...draft({ a: 'no parents' }), language: 'en' };
    for (const change of [
      () => submitAnswers(closed, 'parents-2', again, HANDED_IN),
      () => saveDraft(closed, 'parents-2', again),
    ]) {
      assert.throws(change, (error: unknown) => {
        assert.ok(error instanceof InvalidDataError);
        assert.deepEqual(error.issues, [
          {
            path: 'parties["parents-2"]',
            code: 'already-submitted',
            message: 'These answers have been handed in already. They no longer change.',
          },
        ]);
        return true;
      });
    }
  });

  it('are handed in at a moment', () => {
    assert.throws(() => submitAnswers(given, 'parents', draft({}), 'tomorrow'), RangeError);
  });
});

describe('answers that are kept to go on with later', () => {
  it('are not handed in by a time that was sent along', () => {
    const round = roundOf({ parents: draft({}), school: handedIn({ a: 'no -' }) });
    const kept = saveDraft(round, 'parents', handedIn({ a: 'yes school' }));
    assert.deepEqual(kept.parties, { parents: draft({ a: 'yes school' }), school: handedIn({ a: 'no -' }) });
  });
});
