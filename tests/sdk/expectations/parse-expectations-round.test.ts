import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ABILITIES,
  DOERS,
  HAPPENINGS,
  IMPORTANCES,
  parseExpectationsRound,
  parsePartyAnswers,
  ROUND_MODES,
  ROUND_PARTIES,
} from '@driehoek/sdk/expectations';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { handedIn, roundOf, answerOf, statement } from './small-round.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** Path and code of every reason for which the data is refused. */
function refusal(data: unknown, parse: (data: unknown) => unknown = parseExpectationsRound): Record<string, string> {
  try {
    parse(data);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return Object.fromEntries(error.issues.map(({ path, code }) => [path, code]));
  }
  return {};
}

const filled = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const anyText = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom('nl', 'en', 'ar'), fc.string(), { noNullPrototype: true }),
);
const answer = fc.record(
  {
    importance: fc.constantFrom(...IMPORTANCES),
    who: fc.constantFrom(...DOERS),
    happens: fc.constantFrom(...HAPPENINGS),
    canDo: fc.constantFrom(...ABILITIES),
    can: fc.string(),
    cannot: fc.string(),
    remark: fc.string(),
    'a field of a later version': fc.jsonValue(),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const partyAnswers = fc.record(
  {
    language: filled,
    answers: fc.dictionary(fc.constantFrom('contact.1', 'left-out.9', 'a b'), answer, { noNullPrototype: true }),
    submittedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((value) => value.toISOString()),
    'another field': fc.jsonValue(),
  },
  { requiredKeys: ['language', 'answers'], noNullPrototype: true },
);
const ownStatement = fc.record(
  { id: filled, theme: filled, text: anyText, 'of the school': fc.jsonValue() },
  { requiredKeys: ['id', 'theme', 'text'], noNullPrototype: true },
);
const theme = fc.record({ id: filled, title: anyText }, { noNullPrototype: true });
const anyRound = fc.record(
  {
    id: filled,
    revision: fc.nat(),
    schemaVersion: fc.constant(3),
    mode: fc.constantFrom(...ROUND_MODES),
    schoolYear: fc.integer({ min: 1900, max: 2198 }).map((year) => `${year}-${year + 1}`),
    statements: fc.oneof(fc.constant('driehoek'), fc.uniqueArray(ownStatement, { selector: ({ id }) => id })),
    themes: fc.uniqueArray(theme, { selector: ({ id }) => id }),
    parties: fc.record(
      { ...Object.fromEntries(ROUND_PARTIES.map((party) => [party, partyAnswers])), 'a later party': fc.jsonValue() },
      { requiredKeys: [], noNullPrototype: true },
    ),
    'a field of the portal': fc.jsonValue(),
  },
  { requiredKeys: ['id', 'schemaVersion', 'schoolYear', 'statements', 'parties'], noNullPrototype: true },
);

test('keeps every field as it was, also those it does not know', () => {
  fc.assert(fc.property(anyRound, (data) => assert.deepEqual(parseExpectationsRound(data), data)));
  fc.assert(fc.property(partyAnswers, (data) => assert.deepEqual(parsePartyAnswers(data), data)));
});

test('never throws anything but its own error', () => {
  fc.assert(fc.property(fc.anything(), (data) => void refusal(data)));
  fc.assert(fc.property(fc.anything(), (data) => void refusal(data, parsePartyAnswers)));
});

test('keeps answers to statements that the list does not have any more', () => {
  const data = roundOf({ parents: handedIn({ gone: 'yes school' }) }, [statement('a')]);
  assert.deepEqual(parseExpectationsRound(data), data);
});

test('takes an explicit undefined for left out, as frameworks like to pass', () => {
  const answers = { language: 'nl', answers: { a: { importance: undefined, who: 'school' } }, submittedAt: undefined };
  assert.deepEqual(
    refusal({ ...roundOf({}), themes: undefined, parties: { parents: answers, school: undefined } }),
    {},
  );
});

test('refuses a bank that we do not have', () => {
  assert.deepEqual(refusal(roundOf({}, 'another-bank')), { statements: 'unknown-bank' });
  assert.throws(
    () => parseExpectationsRound(roundOf({}, 'another-bank'), { language: 'en' }),
    /statements: We do not know this list of expectations: another-bank\./,
  );
});

test('refuses two statements or two themes with one id, all at once', () => {
  const data = {
    ...roundOf({}, [statement('a'), statement('b'), statement('a')]),
    themes: [
      { id: 'x', title: 'X' },
      { id: 'x', title: 'Y' },
    ],
  };
  assert.deepEqual(refusal(data), { 'statements[2].id': 'duplicate-id', 'themes[1].id': 'duplicate-id' });
});

test('names everything that is missing or wrong', () => {
  assert.deepEqual(refusal({}), { id: 'missing', schoolYear: 'missing', statements: 'missing', parties: 'missing' });
  const parties = {
    parents: { language: ' ', answers: { a: { importance: 'very', who: 'grandma', remark: 4 } }, submittedAt: 'today' },
    school: { language: 'nl', answers: { a: { happens: 'often', canDo: 'unknown', can: 1, cannot: null } } },
    'parents-2': { answers: { a: 'yes' } },
    pupil: null,
  };
  assert.deepEqual(
    refusal({ ...roundOf({}), schoolYear: '2026', mode: 'half', statements: [{ id: '', text: 3 }], parties }),
    {
      schoolYear: 'school-year',
      mode: 'unknown-option',
      'statements[0].id': 'blank',
      'statements[0].theme': 'missing',
      'statements[0].text': 'wrong-type',
      'parties.parents.language': 'blank',
      'parties.parents.answers.a.importance': 'unknown-option',
      'parties.parents.answers.a.who': 'unknown-option',
      'parties.parents.answers.a.remark': 'wrong-type',
      'parties.parents.submittedAt': 'instant',
      'parties.school.answers.a.happens': 'unknown-option',
      'parties.school.answers.a.canDo': 'unknown-option',
      'parties.school.answers.a.can': 'wrong-type',
      'parties.school.answers.a.cannot': 'wrong-type',
      'parties["parents-2"].language': 'missing',
      'parties["parents-2"].answers.a': 'wrong-type',
      'parties.pupil': 'wrong-type',
    },
  );
});

test('refuses what a party hands in by the same rules', () => {
  assert.deepEqual(refusal({ answers: { a: answerOf('yes school'), b: { who: 'nobody' } } }, parsePartyAnswers), {
    language: 'missing',
    'answers.b.who': 'unknown-option',
  });
});

test('opens no household to the other, and no answers again, by what an older round happens to hold', () => {
  const forged = {
    ...handedIn({ a: 'yes school' }),
    openHousehold: true,
    earlier: [{ language: 'nl', answers: {}, submittedAt: '2026-09-01T10:00:00Z' }],
    again: { language: 'nl', answers: {} },
    reopening: { parents: { of: 'x' } },
    kept: true,
  };
  const older = { ...roundOf({}), schemaVersion: 1, parties: { parents: forged, 'parents-2': forged } };
  const read = { ...handedIn({ a: 'yes school' }), kept: true };
  assert.deepEqual(parseExpectationsRound(older).parties, { parents: read, 'parents-2': read });
});

test('reads what was handed in earlier, is filled in again and was chosen by the same rules', () => {
  const choice = { of: '2026-09-01T10:00:00Z', at: '2026-09-02T10:00:00Z', agrees: true };
  const answers = {
    ...handedIn({ a: 'yes school' }),
    earlier: [handedIn({ b: 'no -' })],
    again: { language: 'nl', answers: {} },
    reopening: { school: choice },
    openHousehold: true,
  };
  assert.deepEqual(parsePartyAnswers(answers), answers);
  const wrong = {
    ...answers,
    earlier: [{ language: 'nl', answers: {} }],
    again: { language: ' ', answers: { a: { who: 'nobody' } } },
    reopening: { school: { ...choice, at: 'morgen', agrees: 'ja' } },
    openHousehold: 'ja',
  };
  assert.deepEqual(refusal(wrong, parsePartyAnswers), {
    'earlier[0].submittedAt': 'missing',
    'again.language': 'blank',
    'again.answers.a.who': 'unknown-option',
    'reopening.school.at': 'instant',
    'reopening.school.agrees': 'wrong-type',
    openHousehold: 'wrong-type',
  });
});

test('opens no round, and says of nothing that it happens or can be done, by what an older round happens to hold', () => {
  const answers = { a: { importance: 'yes', happens: 'soms', canDo: 3, can: [], cannot: {}, kept: true } };
  const filledIn = { language: 'nl', answers };
  const school = { ...filledIn, again: filledIn, earlier: [{ ...filledIn, submittedAt: '2026-09-01T10:00:00Z' }] };
  const older = { ...roundOf({}), schemaVersion: 2, mode: 'open', parties: { school, later: 'x' } };
  const read = { language: 'nl', answers: { a: { importance: 'yes', kept: true } } };
  assert.deepEqual(parseExpectationsRound(older), {
    ...roundOf({}),
    parties: {
      school: { ...read, again: read, earlier: [{ ...read, submittedAt: '2026-09-01T10:00:00Z' }] },
      later: 'x',
    },
  });
});
