import type { Role } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { Measure } from '../agreement/measure.js';
import type { Score } from '../response/score-counts.js';

/** The present `schemaVersion` of a report. */
export const REPORT_SCHEMA_VERSION = 1;

/** Whose answers: everyone's, or one role's. */
export type ReportGroup = 'all' | Role;

/**
 * The part of a tally that may be shown: enough people stand behind every number, and behind what remains when numbers
 * are subtracted. This alone leaves a server; a tally holds what a report withholds. Plain JSON. See `summarizeTally` for
 * what is protected and what is not.
 */
export interface Report {
  /** The version of this shape, from 1. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The instrument's id. @subject nobody @sensitivity public */
  readonly instrument: string;
  /** The version of the instrument. @subject nobody @sensitivity public */
  readonly instrumentVersion: string;
  /** The year that the answers speak of; `''` when nobody answered. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear | '';
  /** The fewest people that stand behind a number. @subject nobody @sensitivity public */
  readonly minGroupSize: number;
  /**
   * What is shown: `all` first, then roles in the order of `ROLES`. A withheld group is absent.
   * @subject respondent @sensitivity internal
   */
  readonly groups: { readonly [group in ReportGroup]?: GroupReport };
  /**
   * What was answered in the name of an office, per role: not in `groups`, not protected, and known to be so by who
   * answered. Absent when there is none. @subject staff @sensitivity internal
   */
  readonly offices?: { readonly [role in Role]?: GroupReport };
  /**
   * The groups that are not shown. When somebody has a role that is not shown, all such roles are listed, also those of
   * nobody, so that the list says nothing about the size of one. @subject nobody @sensitivity public
   */
  readonly withheld: readonly WithheldGroup[];
  /**
   * The differences between shown roles and offices (everyone and offices, where no role is shown): per section, then per statement of it, in the instrument's order.
   * @subject respondent @sensitivity internal
   */
  readonly gaps: readonly PerceptionGap[];
  /** Krippendorff's alpha (ordinal) of all people over the statements shown. @subject respondent @sensitivity internal */
  readonly alpha: Measure;
  /**
   * The number of responses that were replaced by a later one of the same respondent; absent when these are fewer than
   * `minGroupSize`. @subject respondent @sensitivity internal
   */
  readonly replaced?: number;
}

/** What one group, or one office, answered. */
export interface GroupReport {
  /** How many answered. @subject respondent @sensitivity internal */
  readonly respondents: number;
  /** In the instrument's order. @subject respondent @sensitivity internal */
  readonly sections: readonly SectionReport[];
  /** Over all statements that are shown. @subject respondent @sensitivity internal */
  readonly total: Distribution;
}

/** The score of a group of people, with measures of their agreement. */
export interface Distribution extends Score {
  /**
   * Van der Eijk's A of `counts`, -1 to 1. For a section or the total it is calculated over all answers together, so it
   * also decreases when statements differ from each other. @subject respondent @sensitivity internal
   */
  readonly agreement: Measure;
  /** Tastle and Wierman's consensus of `counts`, 0 to 1; read for sections as `agreement`. @subject respondent @sensitivity internal */
  readonly consensus: Measure;
}

/** A section's numbers are those of its shown statements, so that they give nothing away of the others. */
export interface SectionReport extends Distribution {
  /** The section's id. @subject nobody @sensitivity public */
  readonly id: string;
  /** The statements that are shown, in the instrument's order. @subject respondent @sensitivity internal */
  readonly items: readonly ItemReport[];
  /** The ids of the statements that are not shown. @subject nobody @sensitivity public */
  readonly withheld: readonly string[];
}

export interface ItemReport extends Distribution {
  /** The statement's id. @subject nobody @sensitivity public */
  readonly id: string;
}

/** An object, so that more can be said of a withheld group later. */
export interface WithheldGroup {
  /** Which one. @subject nobody @sensitivity public */
  readonly group: ReportGroup;
}

/** The two shown roles or offices with the largest difference on one section or statement. */
export interface PerceptionGap {
  /** What it is about. @subject nobody @sensitivity public */
  readonly kind: 'section' | 'item';
  /** The id of the section or the statement. @subject nobody @sensitivity public */
  readonly id: string;
  /** How many statements it is taken over: those that both scored. @subject nobody @sensitivity public */
  readonly statements: number;
  /** The side with the lowest mean. @subject respondent @sensitivity internal */
  readonly low: RoleView;
  /** The side with the highest mean. @subject respondent @sensitivity internal */
  readonly high: RoleView;
  /** The difference between both in points of the scale; 0 or more. @subject respondent @sensitivity internal */
  readonly points: number;
  /** The difference between both in points of 100. @subject respondent @sensitivity internal */
  readonly percent: number;
}

/** How one side of a gap sees it, over the statements of the gap. */
export interface RoleView {
  /** Whose view; `all` beside an office, where no role is shown. @subject nobody @sensitivity public */
  readonly role: ReportGroup;
  /** Answered in the name of the office; absent for the people of a role. @subject nobody @sensitivity public */
  readonly office?: true;
  /** How many answers were scored. @subject respondent @sensitivity internal */
  readonly scored: number;
  /** In points of the scale. @subject respondent @sensitivity internal */
  readonly mean: number;
  /** From 0 to 100. @subject respondent @sensitivity internal */
  readonly percent: number;
}

/** Whose answers: everyone's, a role's, or those that were given in the name of an office. */
export type ReportSide = Pick<RoleView, 'role' | 'office'>;

/** Finds what a report shows of everyone, a role or an office; `undefined` when it is withheld or nobody answered. */
export function findGroup(report: Report, { role, office }: ReportSide): GroupReport | undefined {
  return office && role !== 'all' ? report.offices?.[role] : report.groups[role];
}
