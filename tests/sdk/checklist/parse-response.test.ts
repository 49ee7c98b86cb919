import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResponse } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { damaged, instrumentsWithResponses, responsesTo } from './arbitraries.js';
import { doorResponse, qualityCard } from './fixtures.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

/** The reasons for refusal as `path: code`. */
function reasons(data: unknown, instrument?: typeof qualityCard): string[] {
  try {
    parseResponse(data, instrument);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
}

describe('parseResponse', () => {
  it('accepts a response, alone and beside its instrument', () => {
    assert.deepEqual(parseResponse(doorResponse), doorResponse);
    assert.deepEqual(parseResponse(doorResponse, qualityCard), doorResponse);
  });

  it('without the instrument, takes any statement and any answer', () => {
    assert.deepEqual(reasons({ ...doorResponse, answers: { 'other.9': 'perhaps' } }), []);
  });

  it('refuses a response to another instrument or version', () => {
    assert.deepEqual(reasons({ ...doorResponse, instrument: 'handvat', instrumentVersion: '2' }, qualityCard), [
      'instrument: other-instrument',
      'instrumentVersion: other-version',
    ]);
  });

  it('refuses statements, answers, remarks and action points that the instrument does not have', () => {
    const data = {
      ...doorResponse,
      answers: { 'door.1': 'perhaps', 'door.9': 'yes', constructor: 'yes' },
      remarks: { 'door.2': 'Soms.', 'door.9': 'Nee.' },
      actionPoints: { door: ['Oefenen'], window: ['Lappen'] },
    };
    assert.deepEqual(reasons(data, qualityCard), [
      'answers["door.1"]: unknown-option',
      'answers["door.9"]: unknown-statement',
      'answers.constructor: unknown-statement',
      'remarks["door.9"]: unknown-statement',
      'actionPoints.window: unknown-section',
    ]);
  });

  it('accepts "does not apply" and "do not know" on every scale', () => {
    const answers = { 'door.1': 'not-applicable', 'door.2': 'unknown' };
    assert.deepEqual(reasons({ ...doorResponse, answers }, qualityCard), []);
  });

  it('refuses an answer that is empty: a statement left open is absent', () => {
    assert.deepEqual(reasons({ ...doorResponse, answers: { 'door.1': '', 'door.2': null } }), [
      'answers["door.1"]: blank',
      'answers["door.2"]: wrong-type',
    ]);
  });

  it('refuses answers that are a list', () => {
    assert.deepEqual(reasons({ ...doorResponse, answers: ['yes'] }), ['answers: wrong-type']);
  });

  it('refuses the whole team as somebody who answers', () => {
    assert.deepEqual(reasons({ ...doorResponse, role: 'team' }), ['role: unknown-option']);
  });

  it('refuses a key through which all objects could be reached', () => {
    const data = JSON.parse(JSON.stringify(doorResponse).replace('"door.1"', '"__proto__"'));
    assert.deepEqual(reasons(data), ['answers.__proto__: reserved-id']);
    assert.deepEqual(reasons(data, qualityCard), ['answers.__proto__: unknown-statement']);
  });

  it('gives all reasons at once', () => {
    const { id: _id, ...nameless } = doorResponse;
    const data = { ...nameless, schoolYear: '2026', role: 'boss', answers: { x: 3 }, completedAt: 'now' };
    assert.deepEqual(reasons(data, qualityCard), [
      'id: missing',
      'schoolYear: school-year',
      'role: unknown-option',
      'answers.x: unknown-statement',
      'completedAt: instant',
    ]);
  });

  it('says what it found, in the language of the reader', () => {
    const data = { ...doorResponse, answers: { 'door.9': 'yes' } };
    assert.throws(() => parseResponse(data, qualityCard), /Deze uitspraak staat niet in de vragenlijst: "door\.9"\./);
    assert.throws(() => parseResponse(data, qualityCard, { language: 'en' }), /not in the instrument: "door\.9"\./);
  });

  it('gives any valid response back as it was, with fields that it does not know', () => {
    fc.assert(
      fc.property(instrumentsWithResponses, ({ instrument, responses }) => {
        for (const response of responses) {
          const data = JSON.parse(JSON.stringify(response));
          assert.deepEqual(parseResponse(data, instrument), response);
          assert.deepEqual(parseResponse(data), response);
        }
      }),
    );
  });

  it('throws nothing but InvalidDataError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), damaged(responsesTo(qualityCard))), (data) => {
        for (const instrument of [undefined, qualityCard]) {
          try {
            parseResponse(data, instrument);
          } catch (error) {
            assert.ok(error instanceof InvalidDataError);
            assert.ok(error.issues.every(({ message }) => !message.startsWith('shared.issue')));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
