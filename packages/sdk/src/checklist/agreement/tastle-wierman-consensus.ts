import type { Measure } from './measure.js';

/**
 * Consensus among people on an ordinal scale, from 0 (half at either end) to 1 (all the same).
 *
 * @param counts How many chose each category, in the order of the scale, zeros included; two categories or
 *   more. That they are finite and not negative is not checked.
 * @see W. Tastle, M. Wierman (2007), Consensus and dissention: a measure of ordinal dispersion,
 *   International Journal of Approximate Reasoning 45, 531–545.
 */
export function tastleWiermanConsensus(counts: readonly number[]): Measure {
  if (counts.length < 2) return { value: null, reason: 'too-few-categories' };
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { value: null, reason: 'nobody-scored' };

  const mean = counts.reduce((sum, count, rank) => sum + count * rank, 0) / total;
  const width = counts.length - 1;
  let value = 1;
  counts.forEach((count, rank) => {
    if (count > 0) value += (count / total) * Math.log2(1 - Math.abs(rank - mean) / width);
  });
  return { value };
}
