import type { Measure } from './measure.js';

/** How the difference between two values is measured: by equality, rank, distance, or ratio (values of 0 or more). */
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
      const place = value === null ? undefined : rank.get(value);
      if (place !== undefined) unit[place] = (unit[place] ?? 0) + 1;
    });
  }
  return krippendorffAlphaFromCounts(units, values, metric);
}

/**
 * Calculates the same alpha from how often each value was given per unit, for aggregated data such as a tally. The
 * result is equal, because alpha does not depend on which observer gave a value.
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
  const pairable = units.map((unit) => ({ unit, judged: sum(unit) })).filter(({ judged }) => judged > 1);
  const coincidences = values.map((_, c) =>
    values.map((_, k) =>
      sum(
        pairable.map(({ unit, judged }) => {
          const partners = (unit[k] ?? 0) - (c === k ? 1 : 0);
          return ((unit[c] ?? 0) * partners) / (judged - 1);
        }),
      ),
    ),
  );
  const margins = coincidences.map((row) => sum(row));
  const total = sum(margins);
  if (total === 0) return { value: null, reason: 'too-few-pairs' };

  let observed = 0;
  let expected = 0;
  coincidences.forEach((row, c) => {
    row.slice(0, c).forEach((pairs, k) => {
      const distance = squaredDistance(k, c, values, margins, metric);
      observed += pairs * distance;
      expected += (margins[c] ?? 0) * (margins[k] ?? 0) * distance;
    });
  });
  if (expected === 0) return { value: null, reason: 'no-variation' };
  return { value: 1 - ((total - 1) * observed) / expected };
}

/** Between two values by their places, the lower first. */
function squaredDistance(
  low: number,
  high: number,
  values: readonly number[],
  margins: readonly number[],
  metric: AlphaMetric,
): number {
  if (metric === 'nominal') return 1;
  if (metric === 'ordinal') {
    const [first = 0, ...between] = margins.slice(low, high + 1);
    const last = between.pop() ?? 0;
    return ((first + last) / 2 + sum(between)) ** 2;
  }
  const [c = 0, k = 0] = [values[low], values[high]];
  return (metric === 'interval' ? c - k : (c - k) / (c + k)) ** 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
