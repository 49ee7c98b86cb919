import assert from 'node:assert/strict';
import {
  ABILITIES,
  DOERS,
  type ExpectationAnswer,
  type ExpectationsRound,
  expectationBank,
  HAPPENINGS,
  IMPORTANCES,
  mergeRound,
  parseExpectationsRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
  sealRound,
} from '@driehoek/sdk/expectations';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText, hostileValue, mutated } from './mutations.js';

const NOW = '2026-09-08T19:00:00.000Z';
const markOf = (party: RoundParty) => `geheim van ${party}`;
const statements = expectationBank.statements.slice(0, 5).map(({ id }) => id);

const answersOf = (party: RoundParty, submittedAt?: string): PartyAnswers => ({
  language: 'nl',
  answers: Object.fromEntries(
    statements.map((id, index): [string, ExpectationAnswer] => [
      id,
      {
        importance: IMPORTANCES[index % 3]!,
        who: DOERS[index % 5]!,
        happens: HAPPENINGS[index % 4]!,
        canDo: ABILITIES[index % 3]!,
        can: `${markOf(party)} ${index}`,
        remark: `${markOf(party)} ${index}`,
      },
    ]),
  ),
  ...(submittedAt !== undefined && { submittedAt }),
});

const roundOf = (handedIn: readonly RoundParty[]): ExpectationsRound =>
  parseExpectationsRound({
    id: 'round',
    schemaVersion: 3,
    schoolYear: '2026-2027',
    statements: expectationBank.id,
    parties: Object.fromEntries(
      ROUND_PARTIES.map((party) => [
        party,
        answersOf(party, handedIn.includes(party) ? '2026-09-01T10:00:00Z' : undefined),
      ]),
    ),
  });

const HANDED_IN = '2026-09-01T10:00:00Z';
const choice = { of: HANDED_IN, at: HANDED_IN, agrees: true };

/** All handed in, and parents and school have what was first and are open again, or wait for the other to agree. */
const withReopening = (agreeing: readonly RoundParty[]): ExpectationsRound => {
  const round = roundOf(['parents', 'parents-2', 'school', 'pupil']);
  const parties = Object.fromEntries(
    ROUND_PARTIES.map((party) => [
      party,
      {
        ...round.parties[party]!,
        earlier: [{ ...answersOf(party), submittedAt: '2026-08-25T10:00:00Z' }],
        ...(agreeing.includes(party) && { again: answersOf(party), reopening: { parents: choice, school: choice } }),
      },
    ]),
  );
  return { ...round, parties };
};

const opened = (round: ExpectationsRound): ExpectationsRound => ({ ...round, mode: 'open' });

const rounds = fc.constantFrom(
  opened(roundOf(['school'])),
  opened(roundOf(['parents'])),
  opened(withReopening(['parents', 'parents-2', 'school'])),
  roundOf([]),
  roundOf(['school']),
  roundOf(['parents', 'school', 'pupil']),
  withReopening(['parents', 'school']),
  withReopening(['parents', 'parents-2', 'school']),
  withReopening(['school']),
);

/** Mostly as it is, so that most of what is forged gets past the door; else mutated. */
const mostly = <T>(of: readonly T[]) => fc.oneof({ arbitrary: fc.constantFrom(...of), weight: 4 }, mutated([...of]));

/** Answers that a party forged: its own changed, added to, with a time and fields of its choice. */
const forged: fc.Arbitrary<PartyAnswers> = fc
  .record({
    sample: mostly(ROUND_PARTIES.map((party) => answersOf(party))),
    more: fc.dictionary(
      fc.oneof(fc.constantFrom(...statements), hostileText),
      fc.oneof(
        {
          arbitrary: fc.record({ importance: fc.constantFrom(...IMPORTANCES), remark: fc.string() }),
          weight: 9,
        },
        hostileValue,
      ),
      { maxKeys: 3 },
    ),
    submittedAt: fc.constantFrom(
      undefined,
      undefined,
      HANDED_IN,
      '1950-01-01T00:00:00Z',
      '2150-12-31T23:59:59Z',
      'morgen',
    ),
    whole: fc.boolean(),
    // What only a merge may make, and what only the other side may choose.
    later: fc.record(
      {
        again: mostly([answersOf('parents'), answersOf('school', HANDED_IN)]),
        earlier: mostly([[], [answersOf('school', HANDED_IN)]]),
        reopening: mostly([{}, { parents: choice, school: choice }, { parents: { ...choice, agrees: false } }]),
        openHousehold: fc.oneof({ arbitrary: fc.boolean(), weight: 9 }, hostileValue),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ sample, more, submittedAt, whole, later }) => {
    if (whole || typeof sample !== 'object' || sample === null) return sample;
    const answers = { ...sample.answers, ...more };
    return { ...sample, answers, ...(submittedAt && { submittedAt }), ...later } as PartyAnswers;
  });

interface ForgedChange {
  readonly round: ExpectationsRound;
  readonly party: RoundParty;
  readonly before: PartyAnswers | undefined;
  readonly answers: PartyAnswers;
}

function attack({ round, party, before, answers }: ForgedChange): void {
  const stored = structuredClone(round);
  const change = { party, answers, ...(before && { before }) };
  let merged: ExpectationsRound;
  try {
    merged = mergeRound(round, change, { now: NOW });
  } finally {
    assert.deepEqual(round, stored, 'the stored round');
  }
  assert.doesNotThrow(() => parseExpectationsRound(structuredClone(merged)));
  assert.deepEqual(parseExpectationsRound(structuredClone(merged)), merged, 'the round is one');
  assert.equal(merged.mode, round.mode, 'how it is held');
  for (const other of ROUND_PARTIES) {
    if (other !== party) assert.equal(merged.parties[other], round.parties[other]);
  }
  const [was, is] = [round.parties[party], merged.parties[party]];
  if (was?.submittedAt !== undefined) {
    const versionsOf = (of: PartyAnswers) => [...(of.earlier ?? []).map(({ answers: each }) => each), of.answers];
    assert.deepEqual(versionsOf(is!).slice(0, versionsOf(was).length), versionsOf(was), 'handed in stays');
    const others = ROUND_PARTIES.filter((other) => other !== party);
    if (versionsOf(is!).length > versionsOf(was).length) {
      assert.ok(
        others.some((other) => round.parties[other]?.reopening?.[party]?.agrees),
        'opened by the other side',
      );
      assert.equal(is!.submittedAt, NOW, 'by our clock');
    } else assert.equal(is!.submittedAt, was.submittedAt);
  } else assert.ok(is?.submittedAt === undefined || is.submittedAt === NOW, 'by our clock');
  const told = JSON.stringify([answers, before]);
  const shown = JSON.stringify(sealRound(merged, party));
  for (const other of ROUND_PARTIES) {
    const isHome = [party, other].every((each) => each === 'parents' || each === 'parents-2');
    const isFirst = round.mode === 'open' && other === 'school';
    const isOpen =
      !isHome && (isFirst || is?.submittedAt !== undefined) && round.parties[other]?.submittedAt !== undefined;
    if (other !== party && !isOpen && !told.includes(`${markOf(other)} `))
      assert.ok(!shown.includes(`${markOf(other)} `), 'sealed');
  }
  try {
    mergeRound(merged, change, { now: NOW });
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
  }
}

export const expectationsMergeTargets = [
  fuzzTarget({
    name: 'mergeRound: answers that a party forged',
    inputs: fc.record({
      round: rounds,
      party: fc.constantFrom(...ROUND_PARTIES),
      before: fc.option(forged, { nil: undefined }),
      answers: forged,
    }),
    attack,
  }),
];
