/** How many requests there may be: so many at once, which come back at so many in a minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** Counts requests by key. Each process counts for itself. */
export interface Limiter {
  /** Takes one; returns after how many seconds to try again, 0 when it may go on. */
  take(key: string): number;
}

/** How many keys are counted before those that are full again are forgotten. */
const MANY_KEYS = 10_000;

/** Creates a limiter by the token bucket; `clock` gives milliseconds. */
export function createLimiter({ burst, perMinute }: Rate, clock: () => number): Limiter {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const refill = ({ left, at }: { left: number; at: number }, now: number) =>
    Math.min(burst, left + ((now - at) * perMinute) / 60_000);
  return {
    take(key) {
      const now = clock();
      if (buckets.size > MANY_KEYS)
        for (const [each, bucket] of buckets) if (refill(bucket, now) >= burst) buckets.delete(each);
      const left = refill(buckets.get(key) ?? { left: burst, at: now }, now);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
    },
  };
}
