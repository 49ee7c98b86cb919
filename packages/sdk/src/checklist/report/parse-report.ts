import { addVersion, migrate, type Migrations } from '../../shared/migrate.js';
import { type Finding, type ParseOptions, refuse, validate } from '../../shared/validate.js';
import type { Instrument } from '../instruments/instrument.js';
import { checkSameInstrument } from '../refusal.js';
import { type ChecklistIssueCode, formatChecklistIssue } from '../texts.js';
import type { GroupReport, REPORT_SCHEMA_VERSION, Report } from './report.js';
import { reportSchema } from './report-schema.js';

const MIGRATIONS: Migrations<typeof REPORT_SCHEMA_VERSION> = [addVersion];

/**
 * Parses a report from unknown data, such as what a server made of a tally; unknown fields are kept.
 *
 * With `instrument` it must be a report of that instrument and version, with its sections, statements and options only.
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

function findUnknown({ sections }: GroupReport, at: string, instrument: Instrument): Finding<ChecklistIssueCode>[] {
  const known = new Map(instrument.sections.map(({ id, items }) => [id, new Set(items.map((item) => item.id))]));
  const values = new Set(instrument.scale.options.map(({ value }) => value));
  return sections.flatMap(({ id, items }, s): Finding<ChecklistIssueCode>[] => {
    const path = `${at}.sections[${s}]`;
    const statements = known.get(id);
    if (!statements) return [{ path: `${path}.id`, code: 'unknown-section', found: id }];
    return items.flatMap((item, i) => [
      ...(statements.has(item.id)
        ? []
        : [{ path: `${path}.items[${i}].id`, code: 'unknown-statement' as const, found: item.id }]),
      ...Object.keys(item.counts)
        .filter((value) => !values.has(value))
        .map((value) => ({ path: `${path}.items[${i}].counts`, code: 'unknown-option' as const, found: value })),
    ]);
  });
}
