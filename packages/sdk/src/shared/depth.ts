/** The most levels of objects and lists in data that is parsed; ours has about ten. */
export const MOST_LEVELS = 64;

/**
 * Whether objects and lists in data are nested more than 64 levels deep. Unknown fields are kept, and what compares, merges
 * or copies data goes down its levels one by one: deep enough, the stack overflows long after the data was accepted.
 */
export function isTooDeep(data: unknown, levels = MOST_LEVELS): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (levels === 0) return true;
  return Object.values(data).some((part) => isTooDeep(part, levels - 1));
}
