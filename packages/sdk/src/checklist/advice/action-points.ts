import { checklistActions as nl } from '../../i18n/nl/checklist-report.js';
import { createTexts } from '../../i18n/texts.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { Reference } from '../../shared/reference.js';
import { type Language, SOURCE_LANGUAGE } from '../../i18n/text.js';
import { describeSubject } from '../instruments/localize-instrument.js';
import type { Instrument } from '../instruments/instrument.js';
import { formatCell } from '../csv-cell.js';
import { listServedSections } from './served-sections.js';

const texts = createTexts(nl);

/** The present `schemaVersion` of an action point. */
export const ACTION_POINT_SCHEMA_VERSION = 2;

/** An action point: what people will do because of a report, who does it and by when (P9). */
export interface ActionPoint {
  /** Unique among the action points of a report. @subject nobody @sensitivity internal */
  readonly id: string;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** What will be done. @subject school @sensitivity internal */
  readonly text: string;
  /** The id of the section or statement that it is about; `''` is the whole. @subject nobody @sensitivity public */
  readonly about: string;
  /** Who takes it up: a name or a role. @subject staff @sensitivity personal */
  readonly owner?: string;
  /** When it should be done. @subject school @sensitivity internal */
  readonly dueOn?: LocalDate;
  /**
   * The ids of the other sections that it serves, beside the one of `about`: steps build on each other (P12).
   * @subject nobody @sensitivity public
   */
  readonly sections?: readonly string[];
  /**
   * What it was made from: a `way` of the instrument by its id, or an `advice` by its code.
   * @subject nobody @sensitivity internal
   */
  readonly from?: Reference;
}

/**
 * Formats action points as CSV that a Dutch spreadsheet opens correctly: semicolons, a byte order mark, dates as
 * `2026-11-22`. A text that a spreadsheet would read as a formula gets an apostrophe before it. With `instrument`, the
 * title or statement that a point is about is written out instead of its id, and so are the other sections that it serves. Written without a library: quoting is one
 * rule.
 */
export function formatActionPointsCsv(
  points: readonly ActionPoint[],
  language: Language = SOURCE_LANGUAGE,
  instrument?: Instrument,
): string {
  const translate = texts(language);
  const head = ['text', 'about', 'owner', 'due', 'also'] as const;
  const rows = [
    head.map((column) => translate(`checklist.action.${column}`)),
    ...points.map((point) => [
      point.text,
      describeSubject(point.about, language, instrument),
      point.owner ?? '',
      point.dueOn ?? '',
      (instrument ? listServedSections(point, instrument).slice(1) : [])
        .map(({ id }) => describeSubject(id, language, instrument))
        .join(', '),
    ]),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(';')}\r\n`).join('')}`;
}
