import type {
  ChecklistAdvice,
  Comparison,
  Instrument,
  PlaceReport,
  Report,
  ReportWords,
  WayPart,
} from '@driehoek/sdk/checklist';
import { describeSubject } from '@driehoek/sdk/checklist';
import type { Language, PageTexts } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepPart } from '../steps/step-part.js';
import type { ReportTexts } from './report-texts.js';

/** The kinds of file that a report can be taken along as. */
export const REPORT_FILES = ['xlsx', 'csv', 'svg'] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

/** Everything that the templates of a report need. */
export interface ReportView {
  readonly instrument: Instrument;
  /** Of everyone, or of the place that the reader chose. */
  readonly report: Report;
  /** The locations and classes that may be chosen. */
  readonly places: readonly PlaceReport[];
  /** The one that the reader chose; absent for everyone. */
  readonly place: PlaceReport | undefined;
  readonly advice: readonly ChecklistAdvice[];
  readonly comparison: Comparison | undefined;
  /** What people wrote beside their answers; absent where the page gives none. */
  readonly words: ReportWords | undefined;
  /** How many began and are not ready yet. */
  readonly drafts: number;
  /** The key of the group whose profile is shown; see `listGroups`. */
  readonly group: string;
  readonly translate: ReportTexts;
  readonly language: Language;
  /** The page's own wordings. */
  readonly texts?: PageTexts;
  /** What explains the sections. */
  readonly steps: StepPart;
  /** Whether it is drawn for a sheet of paper, on which nothing can be unfolded. */
  readonly paper: boolean;
  /** Whether the reader may plan what an action point becomes. */
  readonly mayPlan: boolean;
  /** Whether the reader may begin a conversation, into which some ways of working lead. */
  readonly mayLead: boolean;
  /** The parts that the page has for this reader; absent where it has them all. */
  readonly wayParts: readonly WayPart[] | undefined;
}

/** Returns the title of a section or the wording of a statement, by its id. */
export function subjectOf({ instrument, language }: ReportView, id: string): string {
  return describeSubject(id, language, instrument);
}

/** Renders the button that creates an action point from a section, a statement or advice, for who may plan them. */
export function renderMake(view: ReportView, about: string, from?: string): TemplateResult | typeof nothing {
  if (!view.mayPlan) return nothing;
  const make = view.translate('checklist.report.action.make');
  return html`<button
    type="button"
    class="link screen-only"
    name="make"
    value=${about}
    data-from=${from ?? nothing}
    aria-label="${make}: ${subjectOf(view, about)}"
  >
    ${make}
  </button>`;
}
