import { addVersion, migrate, type Migrations } from '../../shared/migrate.js';
import { type Finding, type ParseOptions, refuse, validate } from '../../shared/validate.js';
import type { Instrument, Section } from '../instruments/instrument.js';
import { checkSameInstrument } from '../refusal.js';
import { type ChecklistIssueCode, formatChecklistIssue } from '../texts.js';
import type { GroupReport, REPORT_SCHEMA_VERSION, Report, SectionReport } from './report.js';
import { reportSchema } from './report-schema.js';

const MIGRATIONS: Migrations<typeof REPORT_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a report from unknown data, such as what a server made of a tally; unknown fields are kept.
 *
 * With `instrument` it must be a report of that instrument and version, with its sections, statements and options, no more
 * and no fewer.
 * Not checked: that the numbers agree with each other, and that the right ones are withheld; that is up to whoever made
 * it (`summarizeTally`).
 *
 * @throws InvalidDataError with every reason; for another instrument or version, with that reason alone.
 */
export function parseReport(data: unknown, instrument?: Instrument, options: ParseOptions = {}): Report {
  const report = validate(reportSchema, migrate(data, MIGRATIONS), options, formatChecklistIssue);
  if (!instrument) return report;
  checkSameInstrument(report, instrument, options);
  const findings = (['groups', 'offices'] as const).flatMap((part) => {
    return Object.entries(report[part] ?? {}).flatMap(([group, one]) =>
      findUnknown(one, `${part}.${group}`, instrument),
    );
  });
  refuse(findings, options, formatChecklistIssue);
  return report;
}

/** Finds what the instrument does not have, and what it has and the report does not mention. */
function findUnknown({ sections }: GroupReport, at: string, instrument: Instrument): Finding<ChecklistIssueCode>[] {
  const known = new Map(instrument.sections.map((section) => [section.id, section]));
  const values = new Set(instrument.scale.options.map(({ value }) => value));
  const there = new Set(sections.map(({ id }) => id));
  const absent = instrument.sections.filter(({ id }) => !there.has(id));
  return [
    ...absent.map(({ id }) => ({ path: `${at}.sections[${JSON.stringify(id)}]`, code: 'missing' as const })),
    ...sections.flatMap((section, s): Finding<ChecklistIssueCode>[] => {
      const path = `${at}.sections[${s}]`;
      const asked = known.get(section.id);
      if (!asked) return [{ path: `${path}.id`, code: 'unknown-section', found: section.id }];
      return findUnknownItems(section, asked, path, values);
    }),
  ];
}

function findUnknownItems(
  { items, withheld }: SectionReport,
  asked: Section,
  path: string,
  values: ReadonlySet<string>,
): Finding<ChecklistIssueCode>[] {
  const statements = new Set(asked.items.map(({ id }) => id));
  const mentioned = new Set([...items.map(({ id }) => id), ...withheld]);
  return [
    ...asked.items
      .filter(({ id }) => !mentioned.has(id))
      .map(({ id }) => ({ path: `${path}.items[${JSON.stringify(id)}]`, code: 'missing' as const })),
    ...items.flatMap(({ id, counts }, i): Finding<ChecklistIssueCode>[] => [
      ...(statements.has(id)
        ? []
        : [{ path: `${path}.items[${i}].id`, code: 'unknown-statement' as const, found: id }]),
      ...Object.keys(counts)
        .filter((value) => !values.has(value))
        .map((value) => ({ path: `${path}.items[${i}].counts`, code: 'unknown-option' as const, found: value })),
    ]),
  ];
}
