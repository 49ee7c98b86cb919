import { CHANNELS, type Channel } from '../shared/parties.js';
import {
  DAY_PARTS,
  DAY_TIMES,
  type DayPart,
  type DayTime,
  MIN_HOUSEHOLDS,
  type WishCounts,
} from '../shared/contact-wishes.js';
import type { ContactPreferences } from './contact-preferences.js';

/**
 * Counts what households said: per time, part of the day and way. A household that named no time counts for the ways only. Give
 * it one of each household. The counts of parts add up to those of the whole ({@link mergeWishCounts}), so they belong on the
 * side of the school that keeps them; tell others only what {@link withholdWishCounts} leaves.
 */
export function countPreferences(list: readonly ContactPreferences[]): WishCounts {
  const count = (test: (preferences: ContactPreferences) => boolean) => list.filter(test).length;
  const countAll = <Key extends string>(keys: readonly Key[], test: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, test(key)]).filter(([, found]) => found)) as { [key in Key]?: number };
  return {
    households: count(({ times }) => times.length > 0),
    byTime: countAll<DayTime>(DAY_TIMES, (time) => count(({ times }) => times.includes(time))),
    byDayPart: countAll<DayPart>(DAY_PARTS, (part) =>
      count(({ times }) => times.some((time) => time.endsWith(`.${part}`))),
    ),
    byChannel: countAll<Channel>(CHANNELS, (channel) => count(({ channels }) => channels[channel] === 'liked')),
  };
}

/** Adds the counts of other households; in any order the outcome is the same. */
export function mergeWishCounts(a: WishCounts, b: WishCounts): WishCounts {
  const add = <Key extends string>(
    keys: readonly Key[],
    one: { readonly [key in Key]?: number },
    other: { readonly [key in Key]?: number },
  ) => {
    const sums = keys.map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)] as const);
    return Object.fromEntries(sums.filter(([, sum]) => sum > 0)) as { [key in Key]?: number };
  };
  return {
    households: a.households + b.households,
    byTime: add<DayTime>(DAY_TIMES, a.byTime, b.byTime),
    byDayPart: add<DayPart>(DAY_PARTS, a.byDayPart, b.byDayPart),
    byChannel: add<Channel>(CHANNELS, a.byChannel, b.byChannel),
  };
}

/**
 * Returns the counts when at least `minGroupSize` households said which times suit; otherwise none at all. Not protected: what
 * somebody reckons who has the counts of a whole and of all its parts but one, so tell those of one group.
 */
export function withholdWishCounts(counts: WishCounts, minGroupSize = MIN_HOUSEHOLDS): WishCounts | undefined {
  return counts.households >= minGroupSize ? counts : undefined;
}
