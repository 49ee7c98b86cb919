import type { SchoolYear } from '../../shared/school-year.js';

/** The present `schemaVersion` of a tally. */
export const TALLY_SCHEMA_VERSION = 1;

/**
 * How often each answer was given, as plain JSON without pseudonyms; tallies can be added (`mergeTallies`). A tally may
 * contain groups of one person: show a `Report`, not a tally.
 *
 * Keys are sorted and zeros left out, so that equal tallies are equal as JSON text.
 */
export interface Tally extends PeopleTally {
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The instrument's id. @subject nobody @sensitivity public */
  readonly instrument: string;
  /** Tallies of versions with different meanings are never added. @subject nobody @sensitivity public */
  readonly instrumentVersion: string;
  /** `''` when nobody answered and no year was given; such a tally merges with any. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear | '';
  /**
   * The responses in the name of an office, apart from those of people; absent when there are none.
   * @subject respondent @sensitivity internal
   */
  readonly offices?: PeopleTally;
  /**
   * The number of responses that were replaced by a later one of the same respondent; absent when there are none.
   * @subject nobody @sensitivity internal
   */
  readonly replaced?: number;
}

/** The tally of the people of one class of one school, without what was given in the name of an office. */
export interface PlaceTally {
  /** The `school` of the responses, such as a location; absent when they name none. @subject school @sensitivity internal */
  readonly school?: string;
  /** The `group` of the responses; absent when they name none. @subject school @sensitivity internal */
  readonly group?: string;
  /** @subject respondent @sensitivity internal */
  readonly tally: Tally;
}

/** The answers of people, or of offices, per role. */
export interface PeopleTally {
  /** Per role, how many answered. @subject respondent @sensitivity internal */
  readonly respondents: { readonly [role: string]: number };
  /** Role → statement id → option value, `not-applicable` or `unknown` → how many. @subject respondent @sensitivity internal */
  readonly counts: { readonly [role: string]: RoleCounts };
}

/** Statement id → answer → how many gave it. */
export interface RoleCounts {
  readonly [itemId: string]: { readonly [value: string]: number };
}

type Entries<T> = readonly (readonly [string, T])[];

/**
 * Creates an object with sorted keys. `fromEntries` defines each key, whereas assigning a key `__proto__` would set the
 * prototype.
 */
export function sortedRecord<T>(entries: Entries<T>): { [key: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
