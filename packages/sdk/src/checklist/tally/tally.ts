import type { SchoolYear } from '../../shared/school-year.js';

/** The present `schemaVersion` of a tally. */
export const TALLY_SCHEMA_VERSION = 1;

/**
 * How often each answer was given: plain JSON in which nobody can be recognised by a pseudonym any more, and
 * which adds up (see `mergeTallies`). It still holds groups of one; show people a `Report`, not a tally.
 *
 * Keys are sorted and zeros left out, so that equal tallies are equal as JSON text.
 */
export interface Tally {
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The instrument's id. @subject nobody @sensitivity public */
  readonly instrument: string;
  /** Tallies of different versions are never added. @subject nobody @sensitivity public */
  readonly instrumentVersion: string;
  /** `''` when nobody answered and no year was given; such a tally merges with any. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear;
  /** Per role, how many people answered. @subject respondent @sensitivity internal */
  readonly respondents: { readonly [role: string]: number };
  /** Role → statement id → option value, `not-applicable` or `unknown` → how many. @subject respondent @sensitivity internal */
  readonly counts: { readonly [role: string]: RoleCounts };
  /** How many responses gave way to a later one of the same respondent; absent when none did. @subject nobody @sensitivity internal */
  readonly replaced?: number;
}

/** Statement id → answer → how many gave it. */
export interface RoleCounts {
  readonly [itemId: string]: { readonly [value: string]: number };
}

type Entries<T> = readonly (readonly [string, T])[];

/**
 * An object with its keys in one order. `fromEntries` defines keys, where assignment would let a key named
 * `__proto__` set the prototype.
 */
export function sortedRecord<T>(entries: Entries<T>): { [key: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
