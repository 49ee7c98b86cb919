import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInformationCard } from '@driehoek/sdk/information-card';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { hetKompas } from './het-kompas.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** Path and code of every reason for which the data is refused. */
function refusal(data: unknown, language?: string): Record<string, string> {
  try {
    parseInformationCard(data, language ? { language } : {});
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return Object.fromEntries(error.issues.map(({ path, code }) => [path, code]));
  }
  return {};
}

const text = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom('nl', 'en', 'ar'), fc.string(), { noNullPrototype: true }),
);
const filled = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const day = date.map((value) => value.toISOString().slice(0, 10));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const days = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const);
/** Records as `JSON.parse` gives them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true });
const card = fc.record(
  {
    id: filled,
    schemaVersion: fc.constant(1),
    schoolYear: fc.integer({ min: 1900, max: 2198 }).map((year) => `${year}-${year + 1}`),
    group: text,
    school: fc.record(
      { name: filled, phone: fc.string(), website: fc.string() },
      { requiredKeys: ['name'], noNullPrototype: true },
    ),
    teachers: fc.array(
      record({
        name: filled,
        days,
        contacts: fc.array(
          fc.record(
            {
              channel: fc.constantFrom('phone', 'email'),
              value: fc.string(),
              repliesWithin: fc.oneof(fc.nat(366), text),
              days,
            },
            { requiredKeys: ['channel'], noNullPrototype: true },
          ),
        ),
      }),
    ),
    moments: fc.array(record({ title: text, start: day, place: optional(text) })),
    route: fc.array(record({ question: text, who: text })),
    note: text,
    'a field of the school itself': fc.jsonValue(),
  },
  {
    requiredKeys: ['id', 'schemaVersion', 'schoolYear', 'school', 'teachers', 'moments', 'route'],
    noNullPrototype: true,
  },
);

test('keeps every field as it was typed, also those it does not know', () => {
  fc.assert(fc.property(card, (data) => assert.deepEqual(parseInformationCard(data), data)));
});

test('reads a card as a school fills it in', () => {
  assert.deepEqual(parseInformationCard(structuredClone(hetKompas)), hetKompas);
});

test('never throws anything but its own error', () => {
  fc.assert(fc.property(fc.anything(), (data) => void refusal(data)));
});

test('names everything that is missing', () => {
  assert.deepEqual(refusal({ school: {} }), {
    id: 'missing',
    schoolYear: 'missing',
    'school.name': 'missing',
    teachers: 'missing',
    moments: 'missing',
    route: 'missing',
  });
});

test('names the place of a wrong value', () => {
  const data = {
    ...hetKompas,
    schoolYear: '2026-2028',
    teachers: [{ name: ' ', days: ['maandag'], contacts: [{ channel: 'pigeon', from: '8.15' }] }],
    moments: [
      { title: 'x', start: '2026-02-30' },
      { title: 'y', start: '2026-09-10T25:00' },
      { title: 'z', start: 5 },
    ],
  };
  assert.deepEqual(refusal(data), {
    schoolYear: 'school-year',
    'teachers[0].name': 'blank',
    'teachers[0].days[0]': 'unknown-option',
    'teachers[0].contacts[0].channel': 'unknown-option',
    'teachers[0].contacts[0].from': 'local-time',
    'moments[0].start': 'local-date',
    'moments[1].start': 'local-date-time',
    'moments[2].start': 'wrong-type',
  });
});

test('refuses an end before its start', () => {
  const contacts = [{ channel: 'phone', from: '16:00', to: '15:15' }];
  const moments = [
    { title: 'x', start: '2026-09-10T19:00', end: '2026-09-10T18:00' },
    { title: 'x', start: '2026-09-10', end: '2026-09-09' },
    { title: 'a day has no hour to compare with', start: '2026-09-10T19:00', end: '2026-09-10' },
  ];
  assert.deepEqual(refusal({ ...hetKompas, teachers: [{ name: 'x', days: [], contacts }], moments }), {
    'teachers[0].contacts[0].to': 'end-before-start',
    'moments[0].end': 'end-before-start',
    'moments[1].end': 'end-before-start',
  });
});

test('takes an explicit undefined as left out', () => {
  assert.equal(parseInformationCard({ ...hetKompas, note: undefined }).note, undefined);
});

test('gives reasons in the language of the reader', () => {
  assert.throws(
    () => parseInformationCard({ ...hetKompas, id: '' }, { language: 'en' }),
    /id: This may not be empty\./,
  );
  assert.throws(() => parseInformationCard({ ...hetKompas, id: '' }), /id: Dit mag niet leeg zijn\./);
});
