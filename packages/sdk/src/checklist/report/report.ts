import type { Role } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { Measure } from '../agreement/measure.js';
import type { Score } from '../response/score-counts.js';

/** Whose answers: everyone's, or one role's. */
export type ReportGroup = 'all' | Role;

/**
 * The part of a tally that may be shown: no group is so small that answers could be attributed to a person. Plain JSON.
 * See `summarizeTally` for what this protects and what it does not.
 */
export interface Report {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly schoolYear: SchoolYear;
  /** The smallest group that is shown. */
  readonly minGroupSize: number;
  /** What is shown: `all` first, then roles in the order of `ROLES`. A withheld group is absent. */
  readonly groups: { readonly [group in ReportGroup]?: GroupReport };
  /** The groups that are not shown, without their sizes. */
  readonly withheld: readonly WithheldGroup[];
  /** The differences between shown roles: per section, then per statement of it, in the instrument's order. */
  readonly gaps: readonly PerceptionGap[];
  /** Krippendorff's alpha (ordinal) of all people over all statements. */
  readonly alpha: Measure;
  /** The number of responses that were replaced by a later one of the same respondent; absent when there are none. */
  readonly replaced?: number;
}

/** What one group answered. */
export interface GroupReport {
  /** How many people answered. */
  readonly respondents: number;
  readonly sections: readonly SectionReport[];
  readonly total: Distribution;
}

/** The score of a group of people, with measures of their agreement. */
export interface Distribution extends Score {
  /**
   * Van der Eijk's A of `counts`, -1 to 1. For a section or the total it is calculated over all answers together, so it
   * also decreases when statements differ from each other.
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
  /** `too-few`: the group is too small. `complementary`: showing it would reveal a group that is too small. */
  readonly reason: 'too-few' | 'complementary';
}

/** The two shown roles with the largest difference on one section or statement. */
export interface PerceptionGap {
  readonly kind: 'section' | 'item';
  /** The id of the section or the statement. */
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
