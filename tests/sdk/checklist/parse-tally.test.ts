import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTally, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { smallInstrument } from './support/small-instrument.js';

const tally = {
  schemaVersion: 1,
  instrument: 'small',
  instrumentVersion: '1',
  schoolYear: '2026-2027',
  respondents: { 'class-teacher': 3 },
  counts: { 'class-teacher': { 'a.1': { yes: 2, unknown: 1 } } },
};

function issuesOf(data: unknown) {
  try {
    parseTally(data, smallInstrument);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('parseTally', () => {
  it('takes what tallyResponses makes', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const made = tallyResponses(list, smallInstrument);
        assert.deepEqual(parseTally(JSON.parse(JSON.stringify(made)), smallInstrument), made);
      }),
    );
  });

  it('keeps unknown fields', () => {
    assert.deepEqual(parseTally({ ...tally, board: 'north' }, smallInstrument), { ...tally, board: 'north' });
  });

  it('refuses what cannot be true, with every reason', () => {
    const counts = { 'class-teacher': { 'a.1': { yes: 4 }, 'z.9': { maybe: 1 } } };
    assert.deepEqual(issuesOf({ ...tally, counts }), [
      'counts["class-teacher"]["a.1"] more-answers-than-people',
      'counts["class-teacher"]["z.9"] unknown-statement',
      'counts["class-teacher"]["z.9"]["maybe"] unknown-option',
    ]);
  });

  it('refuses answers of a role of which nobody took part', () => {
    const counts = { leadership: { 'a.1': { yes: 1 } } };
    assert.deepEqual(issuesOf({ ...tally, counts }), ['counts["leadership"]["a.1"] more-answers-than-people']);
  });

  it('refuses counts that are no counts', () => {
    for (const yes of [-1, 1.5, Number.NaN, '2', null]) {
      assert.equal(issuesOf({ ...tally, counts: { 'class-teacher': { 'a.1': { yes } } } }).length, 1, String(yes));
    }
  });

  it('refuses people without a school year, an unknown role and another version', () => {
    assert.deepEqual(issuesOf({ ...tally, schoolYear: '' }), ['schoolYear school-year']);
    assert.equal(issuesOf({ ...tally, respondents: { wizard: 3 } }).length > 0, true);
    assert.deepEqual(issuesOf({ ...tally, instrumentVersion: '2' }), ['instrumentVersion other-version']);
    assert.equal(issuesOf(null).length > 0, true);
  });
});
