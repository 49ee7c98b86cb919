import type { Measure } from './measure.js';

/**
 * Agreement A among people on an ordinal scale, from -1 (half at either end) through 0 (evenly spread)
 * to 1 (all the same). The distribution is taken apart into layers of equal height; each layer's pattern of
 * filled and empty categories has an agreement of its own, and A is their mean weighted by size.
 *
 * @param counts How many chose each category, in the order of the scale, zeros included; three categories
 *   or more. That they are finite and not negative is not checked.
 * @see C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35, 325–341.
 */
export function vanDerEijkAgreement(counts: readonly number[]): Measure {
  if (counts.length < 3) return { value: null, reason: 'too-few-categories' };
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { value: null, reason: 'nobody-scored' };

  let rest = counts;
  let weighted = 0;
  for (;;) {
    const filled = rest.map((count) => count > 0);
    const height = Math.min(...rest.filter((count) => count > 0));
    if (height === Number.POSITIVE_INFINITY) return { value: weighted / total };
    const size = filled.filter(Boolean).length;
    weighted += height * size * layerAgreement(filled, size);
    rest = rest.map((count) => (count > 0 ? count - height : 0));
  }
}

/** Agreement of one layer; `size` is how many categories are filled. */
function layerAgreement(filled: readonly boolean[], size: number): number {
  const categories = filled.length;
  if (size === 1) return 1;
  if (size === categories) return 0;
  let unimodal = 0;
  let bimodal = 0;
  for (let low = 0; low < categories; low++) {
    for (let middle = low + 1; middle < categories; middle++) {
      for (let high = middle + 1; high < categories; high++) {
        if (filled[middle]) unimodal += filled[low] === filled[high] ? 0 : 1;
        else bimodal += filled[low] && filled[high] ? 1 : 0;
      }
    }
  }
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (size - 1) / (categories - 1));
}
