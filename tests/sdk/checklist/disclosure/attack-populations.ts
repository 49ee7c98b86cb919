import { type Instrument, type Report, summarizeTally, tallyResponses } from '@driehoek/sdk/checklist';
import { Adversary } from './adversary.js';
import { createPopulation, instrument } from './populations.js';

/** What an adversary found in the reports of many populations. */
export interface AttackTable {
  reports: number;
  /** Answers of a group to a statement: shown, and withheld. */
  shown: number;
  withheld: number;
  /** Shown, though fewer people than `minGroupSize` answered. */
  shownOfTooFew: number;
  /** Withheld, and yet known exactly. */
  determined: number;
  /** The narrowest range of the counts of a withheld role, and the fewest people who may have answered otherwise. */
  narrowestWidth: number;
  fewestOthers: number;
  /** The narrowest range of the size of a withheld role. */
  narrowestSize: number;
  /** Reports that show no role, and statements in them on which everyone agreed but for one at most; see `selectShownAnswers`. */
  everyoneOnly: number;
  everyoneAlike: number;
}

/** Attacks both years of the populations of these seeds. */
export async function attackPopulations(from: number, count: number): Promise<AttackTable> {
  const adversary = await Adversary.create();
  const table: AttackTable = {
    reports: 0,
    shown: 0,
    withheld: 0,
    shownOfTooFew: 0,
    determined: 0,
    narrowestWidth: Number.POSITIVE_INFINITY,
    fewestOthers: Number.POSITIVE_INFINITY,
    narrowestSize: Number.POSITIVE_INFINITY,
    everyoneOnly: 0,
    everyoneAlike: 0,
  };
  for (let seed = from; seed < from + count; seed++) {
    const { years, minGroupSize } = createPopulation(seed);
    for (const responses of years) {
      if (responses.length === 0) continue;
      const report = summarizeTally(tallyResponses(responses, instrument), instrument, { minGroupSize });
      addReport(table, report, adversary);
    }
  }
  adversary.dispose();
  return table;
}

function addReport(table: AttackTable, report: Report, adversary: Adversary): void {
  table.reports += 1;
  const groups = Object.values(report.groups);
  const items = groups.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  table.shown += items.length;
  for (const { counts, notApplicable, unknown } of items) {
    const given = Object.values(counts).reduce((sum, count) => sum + count, 0) + notApplicable + unknown;
    if (given > 0 && given < report.minGroupSize) table.shownOfTooFew += 1;
  }
  const { all, ...roles } = report.groups;
  const alike = all && Object.keys(roles).length === 0 ? listAlike(all, instrument) : new Set();
  if (all && Object.keys(roles).length === 0) table.everyoneOnly += 1;
  table.everyoneAlike += alike.size;
  for (const { role, item, width, answered, others } of adversary.attack(report, instrument)) {
    // Each of the roles that are withheld altogether looks like any other.
    table.withheld += role === 'others' ? report.withheld.filter(({ group }) => group !== 'all').length : 1;
    // What a statement of everyone alike says is published on purpose.
    if (alike.has(item) || answered === 0) continue;
    if (width === 0 || others === 0) table.determined += 1;
    table.narrowestWidth = Math.min(table.narrowestWidth, width);
    table.fewestOthers = Math.min(table.fewestOthers, others);
  }
  if (all && report.withheld.length > 0) {
    const shown = Object.values(roles).reduce((sum, { respondents }) => sum + respondents, 0);
    table.narrowestSize = Math.min(table.narrowestSize, all.respondents - shown);
  }
}

function listAlike(all: NonNullable<Report['groups']['all']>, { scale }: Instrument): Set<string> {
  const items = all.sections.flatMap((section) => section.items);
  const alike = items.filter(({ counts, notApplicable, unknown }) => {
    const answers = [...scale.options.map(({ value }) => counts[value] ?? 0), notApplicable, unknown];
    const given = answers.reduce((sum, count) => sum + count, 0);
    return given > 0 && given - Math.max(...answers) < 2;
  });
  return new Set(alike.map(({ id }) => id));
}
