import type { Measure } from './measure.js';

/**
 * Cronbach's alpha (raw): how far statements that are meant to say one thing move together. At most 1; it may
 * fall below 0. It grows with the number of statements, and does not show that they measure one thing.
 *
 * @param rows One row per respondent, one column per statement, in points. Rows with a `null` are left out
 *   whole (complete cases). That rows have one length is not checked.
 * @see L. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16, 297–334.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): Measure {
  const items = rows[0]?.length ?? 0;
  const complete = rows.filter((row): row is readonly number[] => row.every((value) => value !== null));
  if (complete.length < 2) return { value: null, reason: 'too-few-respondents' };
  if (items < 2) return { value: null, reason: 'too-few-items' };

  const total = variance(complete.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (total === 0) return { value: null, reason: 'no-variation' };
  let within = 0;
  for (let item = 0; item < items; item++) within += variance(complete.map((row) => row[item] ?? 0));
  return { value: (items / (items - 1)) * (1 - within / total) };
}

/** Sample variance, over n − 1. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
