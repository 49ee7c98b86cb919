import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type AlphaMetric,
  cronbachAlpha,
  krippendorffAlpha,
  krippendorffAlphaFromCounts,
  type Measure,
  tastleWiermanConsensus,
  vanDerEijkAgreement,
} from '@driehoek/sdk/checklist';
import fc from 'fast-check';

interface Vectors {
  krippendorff: { id: string; rows: (number | null)[][]; expected: Record<AlphaMetric, number | null> }[];
  ordinal: { freq: number[]; vanDerEijkA: number; consensusTastleWierman: number }[];
  published: { freq: number[]; vanDerEijkA: number; consensus: number }[];
  cronbach: { id: string; rows: number[][]; rawAlpha: number }[];
}
const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../fixtures/agreement-vectors.json', import.meta.url), 'utf8'),
);

function assertClose(measure: Measure, expected: number, tolerance = 1e-12) {
  assert.notEqual(measure.value, null);
  const difference = Math.abs(measure.value! - expected);
  assert.ok(difference <= tolerance * Math.max(1, Math.abs(expected)), `${measure.value} is not ${expected}`);
}

describe('krippendorffAlpha', () => {
  for (const { id, rows, expected } of vectors.krippendorff) {
    for (const [metric, value] of Object.entries(expected) as [AlphaMetric, number | null][]) {
      it(`gives the reference value for ${id}, ${metric}`, () => {
        const alpha = krippendorffAlpha(rows, metric);
        if (value === null) assert.deepEqual(alpha, { value: null, reason: 'no-variation' });
        else assertClose(alpha, value);
      });
    }
  }

  it('says so when no unit was judged twice', () => {
    assert.deepEqual(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'ordinal',
      ),
      { value: null, reason: 'too-few-pairs' },
    );
    assert.deepEqual(krippendorffAlpha([], 'nominal'), { value: null, reason: 'too-few-pairs' });
  });

  it('is the same from counts per unit, whoever gave which value', () => {
    const judgement = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    const table = fc.array(fc.array(judgement, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const metric = fc.constantFrom<AlphaMetric>('nominal', 'ordinal', 'interval', 'ratio');
    fc.assert(
      fc.property(table, metric, (rows, metric) => {
        const units = [0, 1, 2, 3].map((column) =>
          [0, 1, 2].map((value) => rows.filter((row) => row[column] === value).length),
        );
        const byRows = krippendorffAlpha(rows, metric);
        const byCounts = krippendorffAlphaFromCounts(units, [0, 1, 2], metric);
        if (byRows.value === null) assert.deepEqual(byCounts, byRows);
        else assertClose(byCounts, byRows.value);
      }),
    );
  });
});

describe('vanDerEijkAgreement', () => {
  for (const { freq, vanDerEijkA } of vectors.ordinal) {
    it(`gives the reference value for ${freq.join(' ')}`, () => assertClose(vanDerEijkAgreement(freq), vanDerEijkA));
  }
  for (const { freq, vanDerEijkA } of vectors.published) {
    it(`gives the published value for ${freq.join(' ')}`, () =>
      assertClose(vanDerEijkAgreement(freq), vanDerEijkA, 1e-6));
  }
  it('needs three categories and somebody who chose', () => {
    assert.deepEqual(vanDerEijkAgreement([3, 4]), { value: null, reason: 'too-few-categories' });
    assert.deepEqual(vanDerEijkAgreement([0, 0, 0]), { value: null, reason: 'nobody-scored' });
  });
  it('stays between -1 and 1, and is the same read from the other end', () => {
    const counts = fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(counts, (counts) => {
        const agreement = vanDerEijkAgreement(counts);
        if (agreement.value === null) return;
        assert.ok(agreement.value >= -1 - 1e-12 && agreement.value <= 1 + 1e-12);
        assertClose(vanDerEijkAgreement([...counts].reverse()), agreement.value);
      }),
    );
  });
});

describe('tastleWiermanConsensus', () => {
  for (const { freq, consensusTastleWierman } of vectors.ordinal) {
    it(`gives the reference value for ${freq.join(' ')}`, () =>
      assertClose(tastleWiermanConsensus(freq), consensusTastleWierman));
  }
  for (const { freq, consensus } of vectors.published) {
    it(`gives the published value for ${freq.join(' ')}`, () =>
      assertClose(tastleWiermanConsensus(freq), consensus, 1e-6));
  }
  it('needs two categories and somebody who chose', () => {
    assert.deepEqual(tastleWiermanConsensus([3]), { value: null, reason: 'too-few-categories' });
    assert.deepEqual(tastleWiermanConsensus([0, 0]), { value: null, reason: 'nobody-scored' });
  });
});

describe('cronbachAlpha', () => {
  for (const { id, rows, rawAlpha } of vectors.cronbach) {
    it(`gives the reference value for ${id}`, () => assertClose(cronbachAlpha(rows), rawAlpha));
    it(`leaves out people with an open statement, ${id}`, () =>
      assertClose(cronbachAlpha([...rows, [1, null, 1, 3]]), rawAlpha));
  }
  it('stays undefined where it is undefined', () => {
    assert.deepEqual(cronbachAlpha([]), { value: null, reason: 'too-few-respondents' });
    assert.deepEqual(
      cronbachAlpha([
        [1, 2],
        [null, 2],
      ]),
      { value: null, reason: 'too-few-respondents' },
    );
    assert.deepEqual(cronbachAlpha([[1], [2]]), { value: null, reason: 'too-few-items' });
    assert.deepEqual(
      cronbachAlpha([
        [1, 2],
        [1, 2],
      ]),
      { value: null, reason: 'no-variation' },
    );
  });
});
