import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Instrument, scoreResponse } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { respond, smallInstrument } from './support/small-instrument.js';

describe('scoreResponse', () => {
  it('gives counts, mean, percent and coverage per section and in all', () => {
    // a: yes 2 and partly 1 → mean 3/2, of 2 points 75%. b: left open. Total: 2 of 3 statements scored.
    const score = scoreResponse(respond({ 'a.1': 'yes', 'a.2': 'partly' }), smallInstrument);
    const rest = { notApplicable: 0, unknown: 0 };
    assert.deepEqual(score, {
      sections: [
        { id: 'a', counts: { yes: 1, partly: 1, no: 0 }, ...rest, unanswered: 0, mean: 1.5, percent: 75, coverage: 1 },
        {
          id: 'b',
          counts: { yes: 0, partly: 0, no: 0 },
          ...rest,
          unanswered: 1,
          mean: null,
          percent: null,
          coverage: 0,
        },
      ],
      total: { counts: { yes: 1, partly: 1, no: 0 }, ...rest, unanswered: 1, mean: 1.5, percent: 75, coverage: 2 / 3 },
    });
  });

  it('leaves not applicable, unknown and open statements out of the mean', () => {
    const { total } = scoreResponse(
      respond({ 'a.1': 'no', 'a.2': 'unknown', 'b.1': 'not-applicable' }),
      smallInstrument,
    );
    assert.equal(total.mean, 0);
    assert.equal(total.percent, 0);
    // One scored of the two that apply.
    assert.equal(total.coverage, 1 / 2);
    assert.deepEqual([total.notApplicable, total.unknown, total.unanswered], [1, 1, 0]);
  });

  it('has no coverage where nothing applies', () => {
    const [, b] = scoreResponse(respond({ 'b.1': 'not-applicable' }), smallInstrument).sections;
    assert.deepEqual([b?.mean, b?.percent, b?.coverage], [null, null, null]);
  });

  it('lays percent from the lowest to the highest points of the scale, unrounded', () => {
    const points: Instrument = {
      ...smallInstrument,
      scale: {
        kind: 'points',
        options: [3, 2, 1].map((points) => ({ value: `${points}`, points, label: `${points}` })),
      },
    };
    const { sections, total } = scoreResponse(respond({ 'a.1': '3', 'a.2': '2', 'b.1': '1' }), points);
    assert.deepEqual(
      sections.map(({ mean, percent }) => [mean, percent]),
      [
        [2.5, 75],
        [1, 0],
      ],
    );
    assert.equal(total.percent, 50);
    // 3, 2, 2 → mean 7/3, two thirds of the way from 1 to 3.
    const third = scoreResponse(respond({ 'a.1': '3', 'a.2': '2', 'b.1': '2' }), points).total.percent!;
    assert.ok(Math.abs(third - 200 / 3) < 1e-12);
  });

  it('refuses a response to another instrument or version', () => {
    for (const other of [{ instrument: 'other' }, { instrumentVersion: '2' }]) {
      assert.throws(() => scoreResponse(respond({}, other), smallInstrument), InvalidDataError);
    }
  });
});
