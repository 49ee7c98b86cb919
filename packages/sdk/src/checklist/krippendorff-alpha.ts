import type { Measure } from './measure.js';

/** How two values differ: at all, in rank, in distance, or in proportion (values not below 0). */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha: how far observers agree beyond chance. 1 is perfect agreement, 0 is what chance
 * would give, below 0 is systematic disagreement. With few units it is unstable: describe with it, decide
 * nothing by it.
 *
 * @param observers One row per observer, one column per unit; `null` is not observed. A unit that fewer
 *   than two observers judged says nothing and is left out.
 * @param metric How values differ. That `ratio` values are not negative is not checked.
 * @see K. Krippendorff (2011), Computing Krippendorff's alpha-reliability.
 */
export function krippendorffAlpha(observers: readonly (readonly (number | null)[])[], metric: AlphaMetric): Measure {
  const observed = observers.flatMap((row) => row.filter((value) => value !== null));
  const values = [...new Set(observed)].sort((a, b) => a - b);
  const rank = new Map(values.map((value, index) => [value, index]));
  const units: number[][] = [];
  for (const row of observers) {
    row.forEach((value, column) => {
      const unit = (units[column] ??= values.map(() => 0));
      if (value !== null) unit[rank.get(value)!]! += 1;
    });
  }
  return krippendorffAlphaFromCounts(units, values, metric);
}

/**
 * The same from how often each value was given per unit, for data that no longer knows who said what, such as
 * a tally. It is the same figure: alpha never uses which observer gave a value.
 *
 * @param units Per unit, how many observers gave each of `values`.
 * @param values The values, ascending.
 */
export function krippendorffAlphaFromCounts(
  units: readonly (readonly number[])[],
  values: readonly number[],
  metric: AlphaMetric,
): Measure {
  // Coincidences: each pairable value counts once, spread over the pairs that it forms within its unit.
  const size = values.length;
  const coincidences = values.map(() => new Array<number>(size).fill(0));
  for (const unit of units) {
    const judged = unit.reduce((sum, count) => sum + count, 0);
    if (judged < 2) continue;
    for (let c = 0; c < size; c++) {
      for (let k = 0; k < size; k++) {
        coincidences[c]![k]! += (unit[c]! * (unit[k]! - (c === k ? 1 : 0))) / (judged - 1);
      }
    }
  }
  const margins = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairable = margins.reduce((sum, count) => sum + count, 0);
  if (pairable === 0) return { value: null, reason: 'too-few-pairs' };

  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++) {
    for (let k = c + 1; k < size; k++) {
      const distance = squaredDistance(c, k, values, margins, metric);
      observed += coincidences[c]![k]! * distance;
      expected += margins[c]! * margins[k]! * distance;
    }
  }
  if (expected === 0) return { value: null, reason: 'no-variation' };
  return { value: 1 - ((pairable - 1) * observed) / expected };
}

function squaredDistance(
  c: number,
  k: number,
  values: readonly number[],
  margins: readonly number[],
  metric: AlphaMetric,
): number {
  if (metric === 'nominal') return 1;
  const difference = values[c]! - values[k]!;
  if (metric === 'interval') return difference ** 2;
  if (metric === 'ratio') return (difference / (values[c]! + values[k]!)) ** 2;
  let between = -(margins[c]! + margins[k]!) / 2;
  for (let rank = c; rank <= k; rank++) between += margins[rank]!;
  return between ** 2;
}
