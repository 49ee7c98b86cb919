import type { SchoolYear } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { checkSameOrigin, refuseData } from '../refusal.js';
import type { Distribution, GroupReport, Report, ReportGroup } from './report.js';
import { isScored, type Score } from '../response/score-counts.js';

/** The results of two years side by side; never one figure over both (P2). */
export interface Comparison {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly before: SchoolYear;
  readonly after: SchoolYear;
  /** The groups that both reports show. */
  readonly groups: { readonly [group in ReportGroup]?: GroupComparison };
}

export interface GroupComparison {
  /** How many people answered in each year. They need not be the same people. */
  readonly respondents: { readonly before: number; readonly after: number };
  /** The sections that were scored in both years. */
  readonly sections: readonly Change[];
  /** The statements that were scored in both years. */
  readonly items: readonly Change[];
}

/** One section or statement in two years. */
export interface Change {
  /** The id of the section or the statement. */
  readonly id: string;
  readonly before: Score;
  readonly after: Score;
  /** After − before, in points and in points of 100. */
  readonly points: number;
  readonly percent: number;
}

/**
 * Compares two years, wherever both are shown and scored. Not tested: whether a change is more than chance, or is
 * caused by other people answering; both counts are included.
 *
 * @throws InvalidDataError for different instruments or versions, or when `before` is not of an earlier
 *   school year.
 */
export function compareReports(before: Report, after: Report, options: ParseOptions = {}): Comparison {
  checkSameOrigin(before, after, options);
  if (!(before.schoolYear < after.schoolYear)) {
    refuseData('schoolYear', 'not-earlier', before.schoolYear, options);
  }
  const groups = Object.entries(after.groups).flatMap(([group, now]) => {
    const then = before.groups[group as ReportGroup];
    return now && then ? [[group, compareGroups(then, now)] as const] : [];
  });
  return {
    instrument: after.instrument,
    instrumentVersion: after.instrumentVersion,
    before: before.schoolYear,
    after: after.schoolYear,
    groups: Object.fromEntries(groups),
  };
}

function compareGroups(before: GroupReport, after: GroupReport): GroupComparison {
  const itemsOf = (group: GroupReport) => group.sections.flatMap((section) => section.items);
  return {
    respondents: { before: before.respondents, after: after.respondents },
    sections: compareLists(before.sections, after.sections),
    items: compareLists(itemsOf(before), itemsOf(after)),
  };
}

type Identified = Distribution & { readonly id: string };

function compareLists(before: readonly Identified[], after: readonly Identified[]): Change[] {
  return after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    if (!then || !isScored(then) || !isScored(now)) return [];
    const change = { points: now.mean - then.mean, percent: now.percent - then.percent };
    return [{ id: now.id, before: scoreOf(then), after: scoreOf(now), ...change }];
  });
}

function scoreOf({ counts, notApplicable, unknown, unanswered, mean, percent, coverage }: Distribution): Score {
  return { counts, notApplicable, unknown, unanswered, mean, percent, coverage };
}
