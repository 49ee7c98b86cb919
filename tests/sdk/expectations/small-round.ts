import {
  DOERS,
  type ExpectationAnswer,
  type ExpectationsRound,
  type ExpectationStatement,
  IMPORTANCES,
  type PartyAnswers,
  ROUND_PARTIES,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';

export const HANDED_IN = '2026-09-08T18:30:00Z';

export const statement = (id: string, theme = 'contact'): ExpectationStatement => ({ id, theme, text: `Over ${id}` });

/** `yes school` in short for an answer; `-` skips a part. */
export function answerOf(short: string, remark?: string): ExpectationAnswer {
  const [importance, who] = short.split(' ');
  return {
    ...(importance !== '-' && { importance }),
    ...(who !== '-' && who !== undefined && { who }),
    ...(remark !== undefined && { remark }),
  } as ExpectationAnswer;
}

/** Answers in short, handed in. */
export const handedIn = (answers: { readonly [id: string]: string }): PartyAnswers => ({
  ...draft(answers),
  submittedAt: HANDED_IN,
});

/** Answers in short, not handed in. */
export const draft = (answers: { readonly [id: string]: string }): PartyAnswers => ({
  language: 'nl',
  answers: Object.fromEntries(Object.entries(answers).map(([id, short]) => [id, answerOf(short)])),
});

export const roundOf = (
  parties: ExpectationsRound['parties'],
  statements: ExpectationsRound['statements'] = [statement('a'), statement('b'), statement('c')],
): ExpectationsRound => ({ id: 'round-1', schemaVersion: 2, schoolYear: '2026-2027', statements, parties });

/** A value with everything in it frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const anyAnswer = fc.record(
  { importance: fc.constantFrom(...IMPORTANCES), who: fc.constantFrom(...DOERS), remark: fc.string() },
  { requiredKeys: [], noNullPrototype: true },
);

export const anyAnswers: fc.Arbitrary<PartyAnswers> = fc.record(
  {
    language: fc.constantFrom('nl', 'en', 'ar-MA'),
    answers: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'left out since'), anyAnswer, { noNullPrototype: true }),
    submittedAt: fc.constantFrom(HANDED_IN, '2026-09-09T07:00:00.5Z'),
    openHousehold: fc.boolean(),
  },
  { requiredKeys: ['language', 'answers'], noNullPrototype: true },
);

/** Any mix of parties that have answered some of three statements, have handed in or have not. */
export const anyRound: fc.Arbitrary<ExpectationsRound> = fc
  .record(Object.fromEntries(ROUND_PARTIES.map((party) => [party, anyAnswers])), {
    requiredKeys: [],
    noNullPrototype: true,
  })
  .map((parties) => roundOf(parties));
