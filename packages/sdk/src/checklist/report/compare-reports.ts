import type { Role } from '../../shared/roles.js';
import { findOwn } from '../../shared/same-data.js';
import type { SchoolYear } from '../../shared/school-year.js';
import { checkSameOrigin, type OriginOptions, refuseData } from '../refusal.js';
import type { GroupReport, Report, ReportGroup, SectionReport } from './report.js';
import { addScores, isScored, type Score, type Scored } from '../response/score-counts.js';

/** The results of two years side by side; never one figure over both (P2). */
export interface Comparison {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly before: SchoolYear;
  readonly after: SchoolYear;
  /** The groups that both reports show. */
  readonly groups: { readonly [group in ReportGroup]?: GroupComparison };
  /** The offices that answered in both years; absent when none did. */
  readonly offices?: { readonly [role in Role]?: GroupComparison };
}

export interface GroupComparison {
  /** How many people answered in each year. They need not be the same people. */
  readonly respondents: { readonly before: number; readonly after: number };
  /** The sections, over the statements that were scored in both years. */
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
 * Compares two years, wherever both are shown and scored: a section over the statements that were scored in both, so that
 * like is compared with like. Not tested: whether a change is more than chance, or is
 * caused by other people answering; both counts are included.
 *
 * @throws InvalidDataError for different instruments, for versions with different meanings, or when `before` is not of an
 *   earlier school year.
 */
export function compareReports(before: Report, after: Report, options: OriginOptions = {}): Comparison {
  checkSameOrigin(before, after, options);
  if (!(before.schoolYear < after.schoolYear)) {
    refuseData('schoolYear', 'not-earlier', before.schoolYear, options);
  }
  const offices = compareEach(before.offices, after.offices);
  return {
    instrument: after.instrument,
    instrumentVersion: after.instrumentVersion,
    before: before.schoolYear,
    after: after.schoolYear,
    groups: compareEach(before.groups, after.groups),
    ...(Object.keys(offices).length > 0 && { offices }),
  };
}

type Groups<Group extends string> = { readonly [group in Group]?: GroupReport };

function compareEach<Group extends string>(before: Groups<Group> = {}, after: Groups<Group> = {}) {
  const pairs = Object.entries(after) as [Group, GroupReport][];
  return Object.fromEntries(
    pairs.flatMap(([group, now]) => {
      const then = findOwn<GroupReport>(before as { [group: string]: GroupReport }, group);
      return then ? [[group, compareGroups(then, now)]] : [];
    }),
  ) as { [group in Group]?: GroupComparison };
}

function compareGroups(before: GroupReport, after: GroupReport): GroupComparison {
  const earlier = new Map(before.sections.map((section) => [section.id, section]));
  const pairs = after.sections.flatMap((now) => {
    const then = earlier.get(now.id);
    return then ? [{ then, now, items: compareItems(then, now) }] : [];
  });
  return {
    respondents: { before: before.respondents, after: after.respondents },
    sections: pairs.flatMap(({ then, now, items }) => compareSections(then, now, items)),
    items: pairs.flatMap(({ items }) => items),
  };
}

function compareItems(then: SectionReport, now: SectionReport): Change[] {
  const earlier = new Map(then.items.map((item) => [item.id, item]));
  return now.items.flatMap((item) => {
    const before = earlier.get(item.id);
    return before && isScored(before) && isScored(item) ? [changeOf(item.id, before, item)] : [];
  });
}

/** @param items What was scored in both years. */
function compareSections(then: SectionReport, now: SectionReport, items: readonly Change[]): Change[] {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size === 0) return [];
  const score = (section: SectionReport) => {
    const common = section.items.filter(({ id }) => ids.has(id));
    // The section's own numbers are exact; a weighted mean is rounded once more.
    return common.length === section.items.length ? section : addScores(common);
  };
  const [before, after] = [score(then), score(now)];
  return isScored(before) && isScored(after) ? [changeOf(now.id, before, after)] : [];
}

function changeOf(id: string, before: Score & Scored, after: Score & Scored): Change {
  const change = { points: after.mean - before.mean, percent: after.percent - before.percent };
  return { id, before: scoreOf(before), after: scoreOf(after), ...change };
}

function scoreOf({ counts, notApplicable, unknown, unanswered, mean, percent, coverage }: Score): Score {
  return { counts, notApplicable, unknown, unanswered, mean, percent, coverage };
}
