import type { Role } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { Measure } from '../agreement/measure.js';
import type { Score } from '../response/score-counts.js';

/** Whose answers: everyone's, or one role's. */
export type ReportGroup = 'all' | Role;

/**
 * What may be shown of a tally: counts first, and nothing about a group so small that its answers could be
 * laid at somebody's door. Plain JSON. See `summarizeTally` for what that protects, and what it does not.
 */
export interface Report {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly schoolYear: SchoolYear;
  /** The smallest group that is shown. */
  readonly minGroupSize: number;
  /** What is shown: `all` first, then roles in the order of `ROLES`. A withheld group is absent. */
  readonly groups: { readonly [group in ReportGroup]?: GroupReport };
  /** The groups that are not shown; how many they are is not said either. */
  readonly withheld: readonly WithheldGroup[];
  /** Where shown roles see it differently; per section, then each of its statements, in the instrument's order. */
  readonly gaps: readonly PerceptionGap[];
  /** Krippendorff's alpha (ordinal) of all people over all statements. */
  readonly alpha: Measure;
  /** How many responses gave way to a later one of the same respondent; absent when none did. */
  readonly replaced?: number;
}

/** What one group answered. */
export interface GroupReport {
  /** How many people answered. */
  readonly respondents: number;
  readonly sections: readonly SectionReport[];
  readonly total: Distribution;
}

/** A score over people, with how far they agree. */
export interface Distribution extends Score {
  /**
   * Van der Eijk's A of `counts`, -1 to 1. Of a section or the total it is that of all answers together, and so
   * also falls when statements differ.
   */
  readonly agreement: Measure;
  /** Tastle and Wierman's consensus of `counts`, 0 to 1; read for sections as `agreement`. */
  readonly consensus: Measure;
}

export interface SectionReport extends Distribution {
  /** The section's id. */
  readonly id: string;
  readonly items: readonly ItemReport[];
}

export interface ItemReport extends Distribution {
  /** The statement's id. */
  readonly id: string;
}

export interface WithheldGroup {
  readonly group: ReportGroup;
  /** `too-few` people, or `complementary`: showing it would let a reader work out a group that is too small. */
  readonly reason: 'too-few' | 'complementary';
}

/** How the two shown roles that differ most see one section or statement. */
export interface PerceptionGap {
  readonly kind: 'section' | 'item';
  /** Of the section or the statement. */
  readonly id: string;
  /** The role with the lowest mean. */
  readonly low: RoleView;
  /** The role with the highest mean. */
  readonly high: RoleView;
  /** The difference between both, in points and in points of 100; 0 or more. */
  readonly points: number;
  readonly percent: number;
}

export interface RoleView {
  readonly role: Role;
  /** How many answers were scored. */
  readonly scored: number;
  readonly mean: number;
  readonly percent: number;
}
