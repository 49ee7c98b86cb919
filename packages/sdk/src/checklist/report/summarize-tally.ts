import { ROLES, type Role } from '../../shared/roles.js';
import type { ParseOptions } from '../../shared/validate.js';
import type { Instrument } from '../instruments/instrument.js';
import { krippendorffAlphaFromCounts } from '../agreement/krippendorff-alpha.js';
import type { Measure } from '../agreement/measure.js';
import { findPerceptionGaps } from './perception-gaps.js';
import { checkSameInstrument } from '../refusal.js';
import type { Distribution, GroupReport, Report } from './report.js';
import { UNSCORED_ANSWERS } from '../response/response.js';
import { type AnswerCounts, addCounts, countScored, scoreCounts } from '../response/score-counts.js';
import type { Tally } from '../tally/tally.js';
import { tastleWiermanConsensus } from '../agreement/tastle-wierman-consensus.js';
import { vanDerEijkAgreement } from '../agreement/van-der-eijk-agreement.js';
import { withholdGroups } from './withhold-groups.js';

export interface SummarizeOptions extends ParseOptions {
  /** The smallest group that is shown; a whole number from 1, 5 when left out. 1 withholds nothing. */
  readonly minGroupSize?: number;
}

/** The default of `minGroupSize`. */
export const DEFAULT_MIN_GROUP_SIZE = 5;

/**
 * Summarizes a tally to what may be shown: see {@link Report}.
 *
 * What it protects: from one report nobody can work out what the people of a withheld role answered, not by
 * subtraction either (see `withholdGroups`); exchanging answers among the withheld roles gives the same report.
 *
 * What it does not protect: two reports of nearly the same people (the difference may be one person), so
 * publish one per round; a shown group in which everyone gave the same answer; a statement that only few of
 * a group answered; what a member of a group knows of the others; the size of a withheld role, which can
 * sometimes be reasoned out. The tally itself is not protected at all.
 *
 * The tally is trusted to have the shape of `parseTally`; statements or answers that the instrument lacks
 * are not counted.
 *
 * @throws InvalidDataError when the tally is of another instrument or version.
 * @throws RangeError when `minGroupSize` is not a whole number from 1.
 */
export function summarizeTally(tally: Tally, instrument: Instrument, options: SummarizeOptions = {}): Report {
  const { minGroupSize = DEFAULT_MIN_GROUP_SIZE } = options;
  if (!Number.isInteger(minGroupSize) || minGroupSize < 1)
    throw new RangeError(`minGroupSize must be a whole number from 1, not ${minGroupSize}`);
  checkSameInstrument(tally, instrument, options);

  const present = ROLES.filter((role) => (tally.respondents[role] ?? 0) > 0);
  const withheld = withholdGroups(
    present.map((role) => [role, countPeople(tally, [role])] as const),
    minGroupSize,
  );
  const isShown = (group: string) => !withheld.some((entry) => entry.group === group);
  const roles = present.filter(isShown).map((role) => [role, summarizeRoles(tally, instrument, [role])] as const);
  const all = present.length > 0 && isShown('all') ? summarizeRoles(tally, instrument, present) : undefined;
  return {
    instrument: tally.instrument,
    instrumentVersion: tally.instrumentVersion,
    schoolYear: tally.schoolYear,
    minGroupSize,
    groups: { ...(all && { all }), ...Object.fromEntries(roles) },
    withheld: present.length > 0 ? withheld : [{ group: 'all', reason: 'too-few' }],
    gaps: findPerceptionGaps(roles),
    alpha: all ? alphaOf(all, instrument) : { value: null, reason: 'withheld' },
    ...(tally.replaced && { replaced: tally.replaced }),
  };
}

function summarizeRoles(tally: Tally, instrument: Instrument, roles: readonly Role[]): GroupReport {
  const { scale } = instrument;
  const describe = (answers: AnswerCounts): Distribution => {
    const ordered = inOrder(answers, instrument);
    return {
      ...scoreCounts(answers, scale),
      agreement: vanDerEijkAgreement(ordered),
      consensus: tastleWiermanConsensus(ordered),
    };
  };
  const sections = instrument.sections.map(({ id, items }) => {
    const parts = items.map((item) => ({ id: item.id, answers: countItem(tally, instrument, roles, item.id) }));
    const answers = addCounts(
      parts.map((part) => part.answers),
      scale,
    );
    return { id, answers, items: parts.map((part) => ({ id: part.id, ...describe(part.answers) })) };
  });
  return {
    respondents: countPeople(tally, roles),
    sections: sections.map(({ id, answers, items }) => ({ id, ...describe(answers), items })),
    total: describe(
      addCounts(
        sections.map(({ answers }) => answers),
        scale,
      ),
    ),
  };
}

function countItem(tally: Tally, instrument: Instrument, roles: readonly Role[], itemId: string): AnswerCounts {
  const count = (value: string) => roles.reduce((sum, role) => sum + (tally.counts[role]?.[itemId]?.[value] ?? 0), 0);
  const counts = Object.fromEntries(instrument.scale.options.map(({ value }) => [value, count(value)]));
  const [notApplicable, unknown] = UNSCORED_ANSWERS.map(count) as [number, number];
  const given = countScored({ counts, notApplicable, unknown, unanswered: 0 }) + notApplicable + unknown;
  return { counts, notApplicable, unknown, unanswered: countPeople(tally, roles) - given };
}

function countPeople(tally: Tally, roles: readonly Role[]): number {
  return roles.reduce((sum, role) => sum + (tally.respondents[role] ?? 0), 0);
}

/** Sorts counts by their points, as ordinal measures require. */
function inOrder({ counts }: AnswerCounts, { scale }: Instrument): number[] {
  return [...scale.options].sort((a, b) => a.points - b.points).map(({ value }) => counts[value] ?? 0);
}

function alphaOf(all: GroupReport, instrument: Instrument): Measure {
  const units = all.sections.flatMap(({ items }) => items.map((item) => inOrder(item, instrument)));
  const values = instrument.scale.options.map(({ points }) => points).sort((a, b) => a - b);
  return krippendorffAlphaFromCounts(units, values, 'ordinal');
}
