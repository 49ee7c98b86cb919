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
import { anyRound, deepFreeze, draft, HANDED_IN, handedIn, roundOf, answerOf, statement } from './small-round.js';

const parties = fc.constantFrom(...ROUND_PARTIES);
const bothIn = (round: ExpectationsRound, one: RoundParty, other: RoundParty) =>
  round.parties[one]?.submittedAt !== undefined && round.parties[other]?.submittedAt !== undefined;

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

  it('keeps one household’s answers from the other just as well', () => {
    const round = roundOf({ parents: handedIn({ a: 'yes school' }), 'parents-2': draft({ a: 'no school' }) });
    assert.deepEqual(sealRound(round, 'parents-2').parties.parents?.answers, {});
    assert.deepEqual(sealRound(round, 'parents').parties['parents-2']?.answers, {});
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
      schemaVersion: 1,
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
          Object.entries(round.parties).map(([key, answers]) => [key, { ...answers, submittedAt: HANDED_IN }]),
        );
        fc.pre(all[party] !== undefined);
        const open = { ...round, parties: all };
        assert.deepEqual(compareExpectations(sealRound(open, party)), compareExpectations(open));
      }),
    );
  });
});

describe('what may not leak', () => {
  /** A copy in which each string and each name of a field is a word that stands nowhere else. */
  function mark(value: unknown, word: string, known: readonly string[] = []): unknown {
    if (typeof value === 'object' && value !== null) {
      if (Array.isArray(value)) return value.map((inner, index) => mark(inner, `${word}-${index}`, known));
      return Object.fromEntries(
        Object.entries(value).map(([key, inner], index) => [
          known.includes(key) ? key : `${word}-key-${index}`,
          mark(inner, `${word}-${index}`, known),
        ]),
      );
    }
    // Not a value that could stand in the copy by chance.
    return word;
  }

  const KNOWN = ['language', 'answers', 'submittedAt', 'importance', 'who', 'remark'];
  const unknown = fc.oneof(fc.jsonValue(), fc.constant({ draft: ['why', { deeper: 'and deeper' }] }));
  const answer = fc.record(
    { importance: fc.string(), who: fc.string(), remark: fc.string() },
    { noNullPrototype: true },
  );

  /** A party in which everything is marked; fields that we do not know are marked `EXTRA`, at each depth. */
  const secretParty = (party: RoundParty) =>
    fc
      .record({ answers: fc.array(answer, { minLength: 1, maxLength: 3 }), isIn: fc.boolean(), extra: unknown })
      .map(({ answers, isIn, extra }) => ({
        ...(mark({ language: '' }, `SECRET:${party}:language`, KNOWN) as object),
        answers: Object.fromEntries(
          answers.map((said, index) => [
            `SECRET:${party}:id-${index}`,
            {
              ...(mark(said, `SECRET:${party}:answer-${index}`, KNOWN) as object),
              later: mark(extra, `EXTRA:${party}:answer-${index}`),
            },
          ]),
        ),
        ...(isIn && { submittedAt: HANDED_IN }),
        [`EXTRA:${party}:field`]: mark(extra, `EXTRA:${party}:`),
        EXTRA: mark([extra], `EXTRA:${party}:`),
      }));

  const secretRound = fc
    .record({
      parties: fc.record(Object.fromEntries(ROUND_PARTIES.map((party) => [party, secretParty(party)])), {
        requiredKeys: [],
        noNullPrototype: true,
      }),
      extra: unknown,
    })
    .map(
      ({ parties: all, extra }) =>
        ({
          ...roundOf({ ...all, 'a later party': mark([extra], 'EXTRA:party') } as never),
          drafts: mark([extra], 'EXTRA:round'),
        }) as ExpectationsRound,
    );

  it('is not in the copy in any form: no answer, remark, language, statement or unknown field of another', () => {
    const seen = { hidden: 0, open: 0 };
    fc.assert(
      fc.property(secretRound, parties, (round, party) => {
        const sealed = JSON.stringify(sealRound(round, party));
        for (const other of ROUND_PARTIES) {
          if (other === party) continue;
          assert.doesNotMatch(sealed, new RegExp(`EXTRA:${other}:`), `unknown fields of ${other}`);
          if (bothIn(round, party, other)) {
            for (const id of Object.keys(round.parties[other]!.answers)) assert.ok(sealed.includes(`"${id}"`));
            seen.open += 1;
          } else {
            assert.doesNotMatch(sealed, new RegExp(`SECRET:${other}:`), `${other} to ${party}`);
            seen.hidden += 1;
          }
        }
        assert.doesNotMatch(sealed, /EXTRA:(party|round)/);
      }),
      { numRuns: 400 },
    );
    // Both sides of the claim were tried.
    assert.ok(seen.hidden > 50 && seen.open > 50, JSON.stringify(seen));
  });

  it('is one’s own no secret: all of it is there, unknown fields too', () => {
    fc.assert(
      fc.property(secretRound, parties, (round, party) => {
        assert.deepEqual(sealRound(round, party).parties[party], round.parties[party]);
      }),
    );
  });

  it('cannot be guessed: two rounds that differ in what is hidden are sealed to the same copy', () => {
    fc.assert(
      fc.property(anyRound, anyRound, parties, (round, another, party) => {
        const own = round.parties[party];
        const swapped = Object.fromEntries(
          ROUND_PARTIES.flatMap((other): [RoundParty, PartyAnswers][] => {
            const answers = round.parties[other];
            if (!answers) return [];
            if (other === party || bothIn(round, party, other)) return [[other, answers]];
            const { submittedAt: _left, ...hidden } = another.parties[other] ?? {
              language: 'tr',
              answers: { z: answerOf('no -') },
            };
            return [[other, { ...hidden, ...(answers.submittedAt && { submittedAt: answers.submittedAt }) }]];
          }),
        );
        assert.deepEqual(
          sealRound({ ...round, parties: { ...swapped, ...(own && { [party]: own }) } }, party),
          sealRound(round, party),
        );
      }),
    );
  });
});
