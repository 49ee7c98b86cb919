/**
 * Whether an explanation was verified: `verified`, confirmed in a public source; `partly`, confirmed in part;
 * `unverified`, general knowledge that an expert should still review.
 */
export const CHECKED_STATES = ['verified', 'partly', 'unverified'] as const;
/** One of {@link CHECKED_STATES}. */
export type CheckedState = (typeof CHECKED_STATES)[number];

/** A word of schools that parents may not know, explained in plain words (about B1). */
export interface GlossaryTerm {
  /** The term as Dutch schools write it, in lower case; its name everywhere. @subject nobody @sensitivity public */
  readonly term: string;
  /** In Dutch: what an abbreviation stands for, or the longer name. @subject nobody @sensitivity public */
  readonly expansion?: string;
  /** Other Dutch words for the same. @subject nobody @sensitivity public */
  readonly aliases: readonly string[];
  /** Terms that help to understand this one, by their `term`. @subject nobody @sensitivity public */
  readonly seeAlso: readonly string[];
  /** The explanation in Dutch. @subject nobody @sensitivity public */
  readonly nl: string;
  /** The explanation in English, for a list of one's own; ours is loaded on use. @subject nobody @sensitivity public */
  readonly en?: string;
  /** Whether the explanation was looked up; staff see it, parents need not. @subject nobody @sensitivity public */
  readonly checked: CheckedState;
}
