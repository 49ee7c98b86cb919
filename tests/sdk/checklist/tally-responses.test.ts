import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Response, TallyCounter, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { respond, smallInstrument } from './support/small-instrument.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** The obvious way, as an oracle. */
function countPlainly(responses: readonly Response[]) {
  const counts: Record<string, Record<string, Record<string, number>>> = {};
  for (const { role, answers } of responses) {
    counts[role] ??= {};
    for (const [id, value] of Object.entries(answers)) {
      const cell = ((counts[role] as (typeof counts)[string])[id] ??= {});
      cell[value] = (cell[value] ?? 0) + 1;
    }
  }
  return counts;
}

const codeOf = (code: string) => (error: unknown) =>
  error instanceof InvalidDataError && error.issues.length === 1 && error.issues[0]?.code === code;

describe('tallyResponses', () => {
  it('counts respondents and answers per role, as plain JSON', () => {
    const tally = tallyResponses(
      [
        respond({ 'a.1': 'yes', 'b.1': 'unknown' }),
        respond({ 'a.1': 'yes', 'a.2': 'no' }),
        respond({ 'a.1': 'not-applicable' }, { role: 'leadership' }),
      ],
      smallInstrument,
    );
    assert.deepEqual(tally, {
      schemaVersion: 1,
      instrument: 'small',
      instrumentVersion: '1',
      schoolYear: '2026-2027',
      respondents: { 'class-teacher': 2, leadership: 1 },
      counts: {
        'class-teacher': { 'a.1': { yes: 2 }, 'a.2': { no: 1 }, 'b.1': { unknown: 1 } },
        leadership: { 'a.1': { 'not-applicable': 1 } },
      },
    });
    assert.deepEqual(JSON.parse(JSON.stringify(tally)), tally);
  });

  it('counts as a plain loop does, whatever the order of answers', () => {
    fc.assert(
      fc.property(responses, fc.boolean(), (list, reversed) => {
        const given = list.map((response) => ({
          ...response,
          answers: Object.fromEntries(
            reversed ? Object.entries(response.answers).reverse() : Object.entries(response.answers),
          ),
        }));
        assert.deepEqual(tallyResponses(given, smallInstrument).counts, countPlainly(list));
      }),
    );
  });

  it('counts a respondent once: the later response replaces the earlier, and says so', () => {
    const tally = tallyResponses(
      [
        respond({ 'a.1': 'yes', 'a.2': 'yes' }, { respondent: 'p1' }),
        respond({ 'a.1': 'yes' }, { respondent: 'p2' }),
        respond({ 'a.1': 'no' }, { respondent: 'p1' }),
      ],
      smallInstrument,
    );
    assert.deepEqual(tally.respondents, { 'class-teacher': 2 });
    assert.deepEqual(tally.counts, { 'class-teacher': { 'a.1': { no: 1, yes: 1 } } });
    assert.equal(tally.replaced, 1);
  });

  it('moves a respondent who comes back in another role', () => {
    const tally = tallyResponses(
      [
        respond({ 'a.1': 'yes' }, { respondent: 'p' }),
        respond({ 'a.1': 'no' }, { respondent: 'p', role: 'leadership' }),
      ],
      smallInstrument,
    );
    assert.deepEqual(tally.respondents, { leadership: 1 });
    assert.deepEqual(tally.counts, { leadership: { 'a.1': { no: 1 } } });
  });

  it('counts people without a pseudonym apart, and says nothing of replacing', () => {
    const tally = tallyResponses([respond({ 'a.1': 'yes' }), respond({ 'a.1': 'yes' })], smallInstrument);
    assert.deepEqual(tally.respondents, { 'class-teacher': 2 });
    assert.ok(!('replaced' in tally));
  });

  it('gives the tally of the last responses of many returning people', () => {
    const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', undefined);
    const list = fc
      .array(fc.tuple(responses, person))
      .map((pairs) =>
        pairs.flatMap(([some, respondent]) =>
          some.slice(0, 2).map((one) => (respondent === undefined ? one : { ...one, respondent })),
        ),
      );
    fc.assert(
      fc.property(list, (list) => {
        const last = list.filter(
          (one, index) => !one.respondent || !list.slice(index + 1).some((next) => next.respondent === one.respondent),
        );
        const tally = tallyResponses(list, smallInstrument);
        assert.deepEqual(tally.counts, countPlainly(last));
        assert.equal(tally.replaced ?? 0, list.length - last.length);
      }),
    );
  });

  it('refuses another school year, instrument or version', () => {
    const first = respond({ 'a.1': 'yes' });
    const tryWith = (other: Partial<Response>) => () => tallyResponses([first, respond({}, other)], smallInstrument);
    assert.throws(tryWith({ schoolYear: '2025-2026' }), codeOf('other-school-year'));
    assert.throws(tryWith({ instrument: 'other' }), codeOf('other-instrument'));
    assert.throws(tryWith({ instrumentVersion: '2' }), codeOf('other-version'));
    assert.throws(
      () => tallyResponses([first], smallInstrument, { schoolYear: '2025-2026' }),
      codeOf('other-school-year'),
    );
  });

  it('refuses a statement or an answer that the instrument does not have', () => {
    assert.throws(() => tallyResponses([respond({ 'c.1': 'yes' })], smallInstrument), codeOf('unknown-statement'));
    assert.throws(() => tallyResponses([respond({ 'a.1': 'maybe' })], smallInstrument), codeOf('unknown-option'));
    assert.throws(() => tallyResponses([respond({ 'a.1': '' })], smallInstrument), codeOf('unknown-option'));
  });

  it('counts nothing of a response that it refuses', () => {
    const counter = new TallyCounter(smallInstrument);
    const wrong = respond({ 'a.1': 'yes', 'a.2': 'maybe' }, { schoolYear: '2024-2025', respondent: 'p' });
    assert.throws(() => counter.add(wrong));
    counter.add(respond({ 'a.1': 'no' }, { respondent: 'p' }));
    assert.deepEqual(counter.toTally().counts, { 'class-teacher': { 'a.1': { no: 1 } } });
    assert.equal(counter.toTally().replaced, undefined);
  });

  it('is empty when nobody answered, of the year that was asked for', () => {
    const empty = {
      schemaVersion: 1,
      instrument: 'small',
      instrumentVersion: '1',
      schoolYear: '',
      respondents: {},
      counts: {},
    };
    assert.deepEqual(tallyResponses([], smallInstrument), empty);
    assert.deepEqual(tallyResponses([], smallInstrument, { schoolYear: '2026-2027' }), {
      ...empty,
      schoolYear: '2026-2027',
    });
  });

  it('writes refusals in the language of the reader', () => {
    assert.throws(
      () => tallyResponses([respond({}, { instrument: 'other' })], smallInstrument, { language: 'en' }),
      /questionnaire|instrument|list/i,
    );
  });
});
