import {
  ABILITIES,
  DOERS,
  type ExpectationAnswer,
  type ExpectationsRound,
  type ExpectationStatement,
  HAPPENINGS,
  IMPORTANCES,
  type PartyAnswers,
  ROUND_MODES,
  ROUND_PARTIES,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';

export const HANDED_IN = '2026-09-08T18:30:00Z';

export const statement = (id: string, theme = 'contact'): ExpectationStatement => ({ id, theme, text: `Over ${id}` });

/** `yes school partly` in short for an answer: how important, who, whether it happens; `-` skips a part. */
export function answerOf(short: string, remark?: string): ExpectationAnswer {
  const [importance, who, happens] = short.split(' ');
  return {
    ...(importance !== '-' && { importance }),
    ...(who !== '-' && who !== undefined && { who }),
    ...(happens !== '-' && happens !== undefined && { happens }),
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
): ExpectationsRound => ({ id: 'round-1', schemaVersion: 3, schoolYear: '2026-2027', statements, parties });

/** A value with everything in it frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const anyPart = {
  importance: fc.constantFrom(...IMPORTANCES),
  who: fc.constantFrom(...DOERS),
  happens: fc.constantFrom(...HAPPENINGS),
  remark: fc.string(),
};

/** What the school alone says. */
const ofSchool = { canDo: fc.constantFrom(...ABILITIES), can: fc.string(), cannot: fc.string() };

const anyAnswersOf = (parts: object): fc.Arbitrary<PartyAnswers> =>
  fc.record(
    {
      language: fc.constantFrom('nl', 'en', 'ar-MA'),
      answers: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'left out since'),
        fc.record({ ...anyPart, ...parts }, { requiredKeys: [], noNullPrototype: true }),
        { noNullPrototype: true },
      ),
      submittedAt: fc.constantFrom(HANDED_IN, '2026-09-09T07:00:00.5Z'),
      openHousehold: fc.boolean(),
    },
    { requiredKeys: ['language', 'answers'], noNullPrototype: true },
  );

export const anyAnswers = anyAnswersOf({});

/** Any mix of parties that have answered some of three statements, have handed in or have not, in a round of any mode. */
export const anyRound: fc.Arbitrary<ExpectationsRound> = fc
  .tuple(
    fc.record(
      Object.fromEntries(ROUND_PARTIES.map((party) => [party, anyAnswersOf(party === 'school' ? ofSchool : {})])),
      { requiredKeys: [], noNullPrototype: true },
    ),
    fc.constantFrom(undefined, ...ROUND_MODES),
  )
  .map(([parties, mode]) => ({ ...roundOf(parties), ...(mode && { mode }) }));
