import { ROLES, type Role } from '../../shared/roles.js';
import { findOwn } from '../../shared/same-data.js';
import type { ParseOptions } from '../../shared/validate.js';
import { krippendorffAlphaFromCounts } from '../agreement/krippendorff-alpha.js';
import type { Measure } from '../agreement/measure.js';
import { tastleWiermanConsensus } from '../agreement/tastle-wierman-consensus.js';
import { vanDerEijkAgreement } from '../agreement/van-der-eijk-agreement.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { checkSameInstrument } from '../refusal.js';
import { UNSCORED_ANSWERS } from '../response/response.js';
import { type AnswerCounts, addCounts, countScored, scoreCounts } from '../response/score-counts.js';
import type { PeopleTally, Tally } from '../tally/tally.js';
import { findPerceptionGaps } from './perception-gaps.js';
import { type Distribution, type GroupReport, REPORT_SCHEMA_VERSION, type Report } from './report.js';
import { selectShownAnswers } from './withhold-answers.js';
import { withholdGroups } from './withhold-groups.js';

export interface SummarizeOptions extends ParseOptions {
  /** The fewest people that stand behind a number; a whole number from 1, 5 when left out. 1 withholds nothing. */
  readonly minGroupSize?: number;
}

/** The default of `minGroupSize`. */
export const DEFAULT_MIN_GROUP_SIZE = 5;

/**
 * Summarizes a tally to what may be shown: see {@link Report}. Counts are true: nothing is rounded, no noise is added.
 *
 * **What it protects.** At least `minGroupSize` people stand behind every number, and behind what remains when numbers
 * are subtracted from each other; what people of a withheld role answered to a statement cannot be worked out from one
 * report, nor that all of them answered the same, nor how many they are. Whole roles are withheld first
 * (`withholdGroups`), then the answers of a role, or of everyone, to single statements (`selectShownAnswers`). All other
 * numbers (of sections, the total, agreement, alpha, gaps, advice, a comparison of years) are calculated from the shown
 * answers to statements alone, so they give nothing more away. `tests/sdk/checklist/disclosure` attacks it with linear programs.
 *
 * **What it does not protect.** Two reports of nearly the same people: the difference may be one person, so publish one
 * report per round, and of locations and classes what `summarizePlaces` gives. What a shown group answered alike (see `selectShownAnswers`). What a member of a group knows of the
 * others. Answers in the name of an office: they stand apart in `offices`, and who gives them is told so before. The
 * tally itself is not protected at all: only a report leaves a server.
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

  const { all, roles, withheld } = summarizePeople(tally, instrument, minGroupSize);
  const offices = listRoles(tally.offices).map((role) => {
    const answers = (itemId: string) => countAnswers(tally.offices, instrument, role, itemId);
    return {
      role,
      office: true as const,
      report: summarizeGroup(countPeople(tally.offices, role), instrument, answers),
    };
  });
  const { replaced = 0 } = tally;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    instrument: tally.instrument,
    instrumentVersion: tally.instrumentVersion,
    schoolYear: tally.schoolYear,
    minGroupSize,
    groups: { ...(all && { all }), ...toRecord(roles) },
    ...(offices.length > 0 && { offices: toRecord(offices) }),
    withheld,
    gaps: findPerceptionGaps(
      [...(all && roles.length === 0 ? [{ role: 'all' as const, report: all }] : roles), ...offices],
      instrument,
    ),
    alpha: all ? alphaOf(all, instrument) : { value: null, reason: 'withheld' },
    ...(replaced > 0 && replaced >= minGroupSize && { replaced }),
  };
}

function summarizePeople(tally: PeopleTally, instrument: Instrument, minGroupSize: number) {
  const { scale } = instrument;
  const present = listRoles(tally);
  if (present.length === 0) return { roles: [], withheld: [{ group: 'all' as const }] };
  const respondents = present.map((role) => [role, countPeople(tally, role)] as const);
  const withheld = withholdGroups(respondents, minGroupSize);
  const shown = listItems(instrument).map(({ id }) => {
    const answers = present.map((role) => ({
      role,
      isShown: !withheld.includes(role),
      answers: countAnswers(tally, instrument, role, id),
    }));
    return [id, { answers, ...selectShownAnswers(answers, minGroupSize, scale) }] as const;
  });
  const items = new Map(shown);
  const everyone = (id: string) => {
    const item = items.get(id);
    if (!item?.all) return undefined;
    return addCounts(
      item.answers.map(({ answers }) => answers),
      scale,
    );
  };
  const people = respondents.reduce((sum, [, count]) => sum + count, 0);
  return {
    all: withheld.includes('all') ? undefined : summarizeGroup(people, instrument, everyone),
    roles: respondents
      .filter(([role]) => !withheld.includes(role))
      .map(([role, count]) => {
        const answersOf = (id: string) => {
          const item = items.get(id);
          return item?.roles.has(role) ? item.answers.find((each) => each.role === role)?.answers : undefined;
        };
        return { role, report: summarizeGroup(count, instrument, answersOf) };
      }),
    withheld: withheld.map((group) => ({ group })),
  };
}

/** @param answersOf The answers to a statement; `undefined` when they are withheld. */
export function summarizeGroup(
  respondents: number,
  instrument: Instrument,
  answersOf: (itemId: string) => AnswerCounts | undefined,
): GroupReport {
  const { scale } = instrument;
  const describe = (parts: readonly AnswerCounts[]): Distribution => {
    const answers = addCounts(parts, scale);
    const ordered = inOrder(answers, instrument);
    return {
      ...scoreCounts(answers, scale),
      agreement: vanDerEijkAgreement(ordered),
      consensus: tastleWiermanConsensus(ordered),
    };
  };
  const sections = instrument.sections.map(({ id, items }) => {
    const answered = items.map((item) => ({ id: item.id, answers: answersOf(item.id) }));
    const shown = answered.flatMap(({ id, answers }) => (answers ? [{ id, ...describe([answers]) }] : []));
    const withheld = answered.flatMap(({ id, answers }) => (answers ? [] : [id]));
    return { id, ...describe(shown), items: shown, withheld };
  });
  return { respondents, sections, total: describe(sections) };
}

/** The roles of somebody, in the order of `ROLES`. */
export function listRoles(tally: PeopleTally | undefined): Role[] {
  return ROLES.filter((role) => countPeople(tally, role) > 0);
}

export function countPeople(tally: PeopleTally | undefined, role: Role): number {
  return findOwn(tally?.respondents, role) ?? 0;
}

export function countAnswers(
  tally: PeopleTally | undefined,
  instrument: Instrument,
  role: Role,
  itemId: string,
): AnswerCounts {
  const given = findOwn(findOwn(tally?.counts, role), itemId);
  const count = (value: string) => findOwn(given, value) ?? 0;
  const counts = Object.fromEntries(instrument.scale.options.map(({ value }) => [value, count(value)]));
  const [notApplicable, unknown] = UNSCORED_ANSWERS.map(count) as [number, number];
  const answered = countScored({ counts, notApplicable, unknown, unanswered: 0 }) + notApplicable + unknown;
  return { counts, notApplicable, unknown, unanswered: countPeople(tally, role) - answered };
}

function toRecord(groups: readonly { readonly role: Role; readonly report: GroupReport }[]) {
  return Object.fromEntries(groups.map(({ role, report }) => [role, report]));
}

/** Sorts counts by their points, as ordinal measures require. */
function inOrder({ counts }: AnswerCounts, { scale }: Instrument): number[] {
  return [...scale.options].sort((a, b) => a.points - b.points).map(({ value }) => counts[value] ?? 0);
}

export function alphaOf(all: GroupReport, instrument: Instrument): Measure {
  const units = all.sections.flatMap(({ items }) => items.map((item) => inOrder(item, instrument)));
  const values = instrument.scale.options.map(({ points }) => points).sort((a, b) => a - b);
  return krippendorffAlphaFromCounts(units, values, 'ordinal');
}
