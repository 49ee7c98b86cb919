import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseReopening,
  type ExpectationsRound,
  mayAnswer,
  mergeRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { anyRound, answerOf, roundOf } from './small-round.js';

/** How many rounds are tried. */
const numRuns = howMany(400, 10_000);

const TIMES = ['2026-09-01T08:00:00Z', '2026-09-08T18:30:00.5Z', '2026-09-20T09:00:00Z', '2026-10-01T12:00:00.000Z'];
const HOUSEHOLDS: readonly RoundParty[] = ['parents', 'parents-2'];
const parties = fc.constantFrom(...ROUND_PARTIES);
const readers = fc.constantFrom(...ROUND_PARTIES, undefined);

/** A party in which every text is a word that stands nowhere else: `SECRET:<party>:<part>`, unknown fields `EXTRA:…`. */
const secretParty = (party: RoundParty) =>
  fc
    .record({
      // How often it was handed in, and whether the last of these is followed by a draft.
      times: fc.oneof({ arbitrary: fc.subarray(TIMES), weight: 2 }, fc.constant<string[]>([])),
      count: fc.integer({ min: 1, max: 3 }),
      again: fc.boolean(),
      open: fc.constantFrom(true, false, undefined),
      choices: fc.subarray([...ROUND_PARTIES]),
      agrees: fc.boolean(),
    })
    .map(({ times, count, again, open, choices, agrees }) => {
      const extra = { [`EXTRA:${party}:key`]: { deeper: [`EXTRA:${party}:value`] } };
      const answers = (part: string) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `SECRET:${party}:${part}:id-${index}:`,
            {
              importance: `SECRET:${party}:${part}:importance:`,
              who: `SECRET:${party}:${part}:who:`,
              happens: `SECRET:${party}:${part}:happens:`,
              canDo: `SECRET:${party}:${part}:canDo:`,
              can: `SECRET:${party}:${part}:can:`,
              cannot: `SECRET:${party}:${part}:cannot:`,
              remark: `SECRET:${party}:${part}:remark:`,
              ...extra,
            },
          ]),
        );
      const filledIn = (part: string) => ({
        language: `SECRET:${party}:${part}:language:`,
        answers: answers(part),
        ...extra,
      });
      const submittedAt = times.at(-1);
      return {
        ...filledIn('now'),
        ...(submittedAt && { submittedAt }),
        ...(times.length > 1 && {
          earlier: times.slice(0, -1).map((time, index) => ({ ...filledIn(`earlier-${index}`), submittedAt: time })),
        }),
        ...(again && { again: { ...filledIn('again'), submittedAt: TIMES[3] } }),
        ...(open !== undefined && { openHousehold: open }),
        ...(choices.length > 0 && {
          reopening: {
            ...Object.fromEntries(
              choices.map((about) => [
                about,
                { of: `CHOICE:${party}:${about}:of`, at: `CHOICE:${party}:${about}:at`, agrees, ...extra },
              ]),
            ),
            ...extra,
          },
        }),
        ...extra,
      };
    });

const secretRound = fc
  .tuple(
    fc.record(Object.fromEntries(ROUND_PARTIES.map((party) => [party, secretParty(party)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    fc.constantFrom(undefined, 'sealed', 'open', 'open'),
  )
  .map(
    ([all, mode]) =>
      ({
        ...(mode && { mode }),
        ...roundOf({ ...all, 'EXTRA:a later party': { language: 'EXTRA:party', answers: {} } } as never),
        drafts: { 'EXTRA:round': 'EXTRA:round' },
      }) as ExpectationsRound,
  );

/** The rule of who may see whose answers, as a table would say it. */
function maySee(round: ExpectationsRound, reader: RoundParty, other: RoundParty): boolean {
  const { parties: all } = round;
  if (isFirst(round, other) && all[reader] && all[other]?.submittedAt !== undefined) return true;
  if (all[reader]?.submittedAt === undefined || all[other]?.submittedAt === undefined) return false;
  if (!isOtherHome(reader, other)) return true;
  return all[reader].openHousehold === true && all[other].openHousehold === true;
}
/** In an open round the school shows the family what it handed in. */
const isFirst = ({ mode }: ExpectationsRound, other: RoundParty) => mode === 'open' && other === 'school';
const isOtherHome = (one: RoundParty, two: RoundParty) =>
  one !== two && HOUSEHOLDS.includes(one) && HOUSEHOLDS.includes(two);

/** Which of the earlier answers a reader could read before others took their place. */
function readable(round: ExpectationsRound, reader: RoundParty, other: RoundParty): boolean[] {
  const { parties: all } = round;
  if (isFirst(round, other)) return (all[other]!.earlier ?? []).map(() => true);
  const { earlier = [], submittedAt } = all[other]!;
  const mine = all[reader]?.earlier?.[0]?.submittedAt ?? all[reader]?.submittedAt;
  return earlier.map((_, index) => {
    const until = earlier[index + 1]?.submittedAt ?? submittedAt;
    return mine !== undefined && until !== undefined && new Date(mine).getTime() < new Date(until).getTime();
  });
}

describe('what may not leak', () => {
  it('is not in the copy in any form: no answer, remark, language, statement, draft, choice or unknown field', () => {
    const seen = { hidden: 0, open: 0, earlier: 0, unread: 0, homes: 0, first: 0 };
    fc.assert(
      fc.property(secretRound, readers, (round, reader) => {
        const copy = sealRound(round, reader);
        const sealed = JSON.stringify(copy);
        for (const other of ROUND_PARTIES) {
          if (other === reader || !round.parties[other]) continue;
          assert.doesNotMatch(sealed, new RegExp(`EXTRA:${other}:`), `unknown fields of ${other}`);
          assert.ok(!sealed.includes(`SECRET:${other}:again`), `draft of ${other}`);
          const isOpen = reader !== undefined && maySee(round, reader, other);
          const words = isOpen ? ['id-0', 'remark', 'who', 'importance', 'happens', 'language'] : [];
          const abilities = ['canDo', 'can', 'cannot'];
          if (isOpen && other === 'school') words.push(...abilities);
          else for (const word of abilities) assert.ok(!sealed.includes(`SECRET:${other}:now:${word}:`), word);
          for (const word of words) assert.ok(sealed.includes(`SECRET:${other}:now:${word}:`), word);
          if (!isOpen) assert.doesNotMatch(sealed, new RegExp(`SECRET:${other}:`), `${other} to ${reader}`);
          seen[isOpen ? 'open' : 'hidden'] += 1;
          if (isOpen && round.parties[reader]?.submittedAt === undefined) seen.first += 1;
          const read = isOpen && !isOtherHome(reader, other) ? readable(round, reader, other) : [];
          (round.parties[other].earlier ?? []).forEach((_, index) => {
            assert.equal(sealed.includes(`SECRET:${other}:earlier-${index}:`), read[index] ?? false);
            seen[read[index] ? 'earlier' : 'unread'] += 1;
          });
          // A pair may know what each chose about the two of them, where these two decide.
          const choices = [...sealed.matchAll(new RegExp(`CHOICE:${other}:([a-z0-9-]+):`, 'g'))].map(
            (found) => found[1],
          );
          for (const about of choices) {
            assert.ok(about === reader || about === other, `choice of ${other} about ${about} to ${reader}`);
            assert.ok([reader, other].includes('school'), 'a pair with the school');
          }
          if (reader && isOtherHome(reader, other) && !Object.hasOwn(copy.parties, other)) seen.homes += 1;
          const bothChose =
            round.parties[reader!]?.openHousehold === true && round.parties[other].openHousehold === true;
          if (reader && isOtherHome(reader, other)) assert.equal(Object.hasOwn(copy.parties, other), bothChose);
        }
        assert.doesNotMatch(sealed.replace(/EXTRA:(parents|parents-2|school|pupil):/g, ''), /EXTRA:/);
      }),
      { numRuns },
    );
    // All sides of the claim were tried.
    for (const [side, count] of Object.entries(seen))
      assert.ok(count > (side === 'first' ? 4 : 20), `${side}: ${count}`);
  });

  it('is one’s own no secret: all of it is there, unknown fields too', () => {
    fc.assert(
      fc.property(secretRound, parties, (round, party) => {
        const own = round.parties[party];
        const other = party === 'parents' ? 'parents-2' : party === 'parents-2' ? 'parents' : undefined;
        const knows = own && other && round.parties[other] ? { openHousehold: own.openHousehold ?? false } : {};
        assert.deepEqual(sealRound(round, party).parties[party], own && { ...own, ...knows });
      }),
      { numRuns },
    );
  });

  it('cannot be guessed: two rounds that differ in what is hidden are sealed to the same copy', () => {
    fc.assert(
      fc.property(anyRound, anyRound, parties, (round, another, party) => {
        const swapped = Object.fromEntries(
          ROUND_PARTIES.flatMap((other): [RoundParty, PartyAnswers][] => {
            const answers = round.parties[other];
            if (!answers) return [];
            if (other === party || maySee(round, party, other)) return [[other, answers]];
            const { submittedAt: _left, ...hidden } = another.parties[other] ?? {
              language: 'tr',
              answers: { z: answerOf('no -') },
            };
            const isClosedHome = isOtherHome(party, other) && answers.openHousehold !== true;
            if (isClosedHome) return [[other, { ...hidden, openHousehold: false }]];
            return [
              [
                other,
                {
                  ...hidden,
                  ...(answers.submittedAt && { submittedAt: answers.submittedAt }),
                  ...(answers.openHousehold !== undefined && { openHousehold: answers.openHousehold }),
                },
              ],
            ];
          }),
        );
        assert.deepEqual(sealRound({ ...round, parties: swapped }, party), sealRound(round, party));
      }),
      { numRuns },
    );
  });

  it('is not got by any change that a party forges: what it may see is decided by what others chose', () => {
    const forged = fc.record(
      {
        language: fc.constant('nl'),
        answers: fc.constant({}),
        submittedAt: fc.constantFrom(...TIMES),
        openHousehold: fc.boolean(),
        earlier: fc.constant([{ language: 'nl', answers: {}, submittedAt: TIMES[0]! }]),
        again: fc.constant({ language: 'nl', answers: { a: { remark: 'x' } }, submittedAt: TIMES[3]! }),
        reopening: fc.dictionary(
          fc.constantFrom(...ROUND_PARTIES),
          fc.record({ of: fc.constantFrom(...TIMES), at: fc.constantFrom(...TIMES), agrees: fc.boolean() }),
          { noNullPrototype: true },
        ),
      },
      { requiredKeys: ['language', 'answers'], noNullPrototype: true },
    ) as fc.Arbitrary<PartyAnswers>;
    fc.assert(
      fc.property(secretRound, parties, fc.array(forged, { maxLength: 3 }), (round, party, changes) => {
        const known = {
          ...round,
          parties: Object.fromEntries(
            ROUND_PARTIES.flatMap((each) => (round.parties[each] ? [[each, round.parties[each]]] : [])),
          ),
        };
        // Who is not in the round, and comes too late to join, is refused, whatever it sends.
        const merged = (mayAnswer(known, party) ? changes : []).reduce(
          (stored: ExpectationsRound, answers) =>
            mergeRound(stored, { party, answers }, { now: '2026-11-01T10:00:00Z' }),
          known,
        );
        assert.equal(merged.mode, known.mode, 'how it is held is not for a party to change');
        for (const other of ROUND_PARTIES) {
          if (other === party) continue;
          assert.equal(merged.parties[other], known.parties[other]);
          const sealed = JSON.stringify(sealRound(merged, party));
          if (!known.parties[other]?.submittedAt || (isOtherHome(party, other) && !known.parties[other]?.openHousehold))
            assert.ok(!sealed.includes(`SECRET:${other}:`));
        }
        // What it had handed in still stands, unless the other side had agreed to open it.
        const before = known.parties[party];
        if (before?.submittedAt) {
          assert.equal(merged.parties[party]!.answers, before.answers);
          assert.deepEqual(merged.parties[party]!.earlier, before.earlier);
        }
      }),
      { numRuns },
    );
  });

  it('stays as it was for the other household when one household and the school open answers again', () => {
    fc.assert(
      fc.property(secretRound, (secret) => {
        fc.pre(ROUND_PARTIES.every((each) => secret.parties[each]?.submittedAt));
        const now = '2026-11-01T10:00:00.000Z';
        const withoutChoices = (answers: PartyAnswers) => {
          const { reopening: _reopening, again: _again, ...rest } = answers;
          return { ...rest, openHousehold: false };
        };
        const round = {
          ...secret,
          parties: Object.fromEntries(ROUND_PARTIES.map((each) => [each, withoutChoices(secret.parties[each]!)])),
        };
        let open: ExpectationsRound = round;
        for (const party of ['parents', 'school'] as const) {
          const answers = chooseReopening(open, { party, about: 'parents', agrees: true }, now);
          open = { ...open, parties: { ...open.parties, [party]: answers } };
        }
        const again = { language: 'nl', answers: { a: { remark: 'anew' } }, submittedAt: now };
        const { submittedAt, reopening } = open.parties.parents!;
        const before = { language: 'nl', answers: {}, submittedAt: submittedAt!, reopening: reopening! };
        const change = { party: 'parents', before, answers: { ...before, again } } as const;
        const after = mergeRound(open, change, { now });
        assert.equal(after.parties.parents!.submittedAt, now);
        assert.deepEqual(sealRound(after, 'parents-2'), sealRound(round, 'parents-2'));
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
