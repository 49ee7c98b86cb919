import { checklist as nl } from '../../i18n/nl/checklist.js';
import { checklistActions, checklistReport } from '../../i18n/nl/checklist-report.js';
import { type Language, localizeText, SOURCE_LANGUAGE } from '../../i18n/text.js';
import { createTexts, type PageTexts } from '../../i18n/texts.js';
import { ROLES } from '../../shared/roles.js';
import { formatSchoolYear } from '../../shared/school-year.js';
import type { ActionPoint } from '../advice/action-points.js';
import { describeSubject } from '../instruments/localize-instrument.js';
import { findSection, type Instrument } from '../instruments/instrument.js';
import type { ReportWords } from '../report/collect-words.js';
import type { Comparison } from '../report/compare-reports.js';
import { type Distribution, findGroup, type Report, type ReportSide } from '../report/report.js';
import type { AnswerCounts } from '../response/score-counts.js';
import { nameSide } from './name-side.js';

const texts = createTexts({ ...nl, ...checklistReport, ...checklistActions });

/** A cell: a text, a number, or nothing. */
export type TableCell = string | number | null;

/** A table with a name, ready for a spreadsheet. */
export interface ReportTable {
  /** Unique among the tables of a report, and short enough for the tab of a spreadsheet: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface ReportTableOptions {
  readonly language?: Language;
  readonly texts?: PageTexts;
  /** Two years beside each other. */
  readonly comparison?: Comparison;
  /** What people wrote. */
  readonly words?: ReportWords;
  readonly actionPoints?: readonly ActionPoint[];
}

/**
 * Lists all tables of a report: who answered; the answers per section and statement of everyone, each role and each office, with their
 * measures; two years; what people wrote; the action points. A table without rows is left out. They say no more than the report does.
 *
 * The texts of the language must have loaded, as for everything that words something.
 */
export function listReportTables(
  report: Report,
  instrument: Instrument,
  { language = SOURCE_LANGUAGE, texts: pageTexts, comparison, words, actionPoints = [] }: ReportTableOptions = {},
): ReportTable[] {
  const translate = texts(language, pageTexts);
  const subject = (id: string) => describeSubject(id, language, instrument);
  const part = (id: string) => subject(findSection(instrument, id)?.id ?? id);
  const head = translate('checklist.report.column.subject');
  const counts = [
    ...instrument.scale.options.map(({ label }) => localizeText(label, language)),
    translate('checklist.answer.unknown'),
    translate('checklist.answer.not-applicable'),
    translate('checklist.answer.open'),
  ];
  const countCells = (score: AnswerCounts) => [
    ...instrument.scale.options.map(({ value }) => score.counts[value] ?? 0),
    score.unknown,
    score.notApplicable,
    score.unanswered,
  ];
  const sides = listSides(report).map((side) => {
    return { name: nameSide(side, language, pageTexts), group: findGroup(report, side) };
  });
  const tables: ReportTable[] = [
    {
      name: translate('checklist.report.table.people'),
      columns: [translate('checklist.report.column.role'), translate('checklist.report.table.number')],
      rows: [
        ...sides.map(({ name, group }) => [name, group?.respondents ?? null]),
        [translate('checklist.paper.school-year'), report.schoolYear ? formatSchoolYear(report.schoolYear) : null],
        [translate('checklist.paper.code'), `${report.instrument} ${report.instrumentVersion}`],
        [translate('checklist.report.table.minimum'), report.minGroupSize],
      ],
    },
    {
      name: translate('checklist.report.table.answers'),
      columns: [
        translate('checklist.report.column.role'),
        head,
        translate('checklist.report.table.statement'),
        ...counts,
        ...(['mean', 'percent', 'coverage', 'agreement', 'consensus'] as const).map((measure) =>
          translate(`checklist.report.measure.${measure}`),
        ),
      ],
      rows: sides.flatMap(({ name, group }) =>
        (group?.sections ?? []).flatMap((section) =>
          // A section of which nothing is shown has no numbers: zeros would say that nobody answered.
          (section.items.length === 0 && section.withheld.length > 0 ? [] : [section, ...section.items]).map(
            (score) => [
              name,
              subject(section.id),
              score === section ? '' : subject(score.id),
              ...countCells(score),
              ...measureCells(score),
            ],
          ),
        ),
      ),
    },
    {
      name: translate('checklist.report.years'),
      columns: [
        head,
        translate('checklist.report.table.statement'),
        translate('checklist.report.column.year'),
        ...counts,
      ],
      rows: [...(comparison?.groups.all?.sections ?? []), ...(comparison?.groups.all?.items ?? [])].flatMap((change) =>
        (['before', 'after'] as const).map((when) => [
          part(change.id),
          part(change.id) === subject(change.id) ? '' : subject(change.id),
          formatSchoolYear(comparison?.[when] ?? ''),
          ...countCells(change[when]),
        ]),
      ),
    },
    {
      name: translate('checklist.report.words'),
      columns: [head, translate('checklist.report.table.kind'), translate('checklist.report.table.text')],
      rows: [
        ...(words?.actionPoints ?? []).map((each) => ({ ...each, kind: translate('checklist.action.text') })),
        ...(words?.remarks ?? []).map((each) => ({ ...each, kind: translate('checklist.remark.add') })),
      ].flatMap(({ about, kind, texts }) => texts.map(({ text }) => [subject(about), kind, text])),
    },
    {
      name: translate('checklist.action-point.title'),
      columns: (['text', 'about', 'owner', 'due'] as const).map((column) => translate(`checklist.action.${column}`)),
      rows: actionPoints.map(({ text, about, owner = '', dueOn = '' }) => [text, subject(about), owner, dueOn]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, name: table.name.slice(0, 31) }));
}

function listSides({ groups, offices }: Report): ReportSide[] {
  return [
    ...(['all', ...ROLES] as const).filter((role) => groups[role]).map((role) => ({ role })),
    ...ROLES.filter((role) => offices?.[role]).map((role) => ({ role, office: true as const })),
  ];
}

/** The measures in the order of their columns, rounded as far as they mean something. */
function measureCells({ mean, percent, coverage, agreement, consensus }: Distribution): TableCell[] {
  return [mean, percent, coverage, agreement.value, consensus.value].map((value) =>
    value === null ? null : Math.round(value * 1000) / 1000,
  );
}
