import {
  type ActionPoint,
  adviseOnReport,
  type Comparison,
  compareReports,
  DEFAULT_MIN_GROUP_SIZE,
  describeSubject,
  type Instrument,
  localizeInstrument,
  type PlaceTally,
  type Report,
  type ReportWords,
  type Response,
  summarizeTally,
  type Tally,
  type WayPart,
} from '@driehoek/sdk/checklist';
import type { TextConcept } from '@driehoek/sdk/i18n';
import { may, readerFromPerspective } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DriehoekElement } from '../shared/base-element.js';
import { isAbsent } from '../shared/is-absent.js';
import { renderIssues } from '../shared/issue-list.js';
import { ActionEditor } from './action-editor.js';
import { reportStyles } from './checklist-report.styles.js';
import { isReport, readReport, readTally, type TallyReader } from './report/count-responses.js';
import { conceptsOf, findInstrument } from './find-instrument.js';
import { type ActionView, renderActionDialog, renderActions } from './report/report-actions.js';
import { advisesOnStart } from './report/report-advice.js';
import { findShownGroup } from './report/report-groups.js';
import { ReportOut, type ReportOutput } from './report/report-out.js';
import { renderReport } from './report/report-page.js';
import { PlaceChoice } from './report/report-places.js';
import type { ReportFile, ReportView } from './report/report-view.js';
import { reportTexts } from './report/report-texts.js';
import { createStepPart, textsOfSteps } from './steps/step-part.js';

/** The properties from which the report is calculated; all other properties only change how it is shown. */
const SOURCES = ['instrument', 'responses', 'tally', 'places', 'report', 'previous'] as const;

/**
 * What many people answered to a checklist, to talk about together: counts first, strengths before what needs
 * work, and no group shown so small that its answers could be laid at somebody's door. It grades nobody.
 * Action points are chosen here by the people of a school; the page keeps them.
 *
 * @summary The answers of many people to a checklist.
 * @fires {ActionAddEvent} dh-action-add - When the reader has made an action point.
 * @fires {WayChooseEvent} dh-way-choose - When the reader goes on with a way of working: plans it, or opens its part.
 * @fires {Event} change - When the reader has added, changed or taken away an action point.
 * @fires {DataErrorEvent} dh-error - When the instrument, the answers or the previous year cannot be used.
 * @csspart place - The choice of a location or class.
 * @csspart people - How many people answered.
 * @csspart withheld - Of how many people the role is not shown, and why.
 * @csspart withheld-statements - How many statements of a step are not shown.
 * @csspart strengths - What goes well.
 * @csspart profile - Per step how the answers fell.
 * @csspart whose - Whose answers the profile shows.
 * @csspart section - One step of the profile.
 * @csspart success-factors - What makes a part succeed, with the number of each.
 * @csspart bar - One distribution.
 * @csspart preconditions - What must be in place around the statements.
 * @csspart advice - Where to begin, and why.
 * @csspart advised - Whose answers the advice is about, when the reader chose a role.
 * @csspart explanation - What a step is, why it matters, and how a school goes about it.
 * @csspart ways - Ways of working.
 * @csspart reference - Published means beside the whole mean of those who were asked.
 * @csspart missing - The message that a part could not be loaded.
 * @csspart words - What people wrote beside their answers.
 * @csspart proposals - What people would do, per part.
 * @csspart remarks - What people remarked, per statement.
 * @csspart withheld-words - That words are held back, and why.
 * @csspart drafts - How many began and are not ready yet.
 * @csspart gaps - Where roles see it differently.
 * @csspart years - Two years beside each other.
 * @csspart measures - Mean, coverage, agreement and consensus, for who wants them.
 * @csspart table - The facts of a picture as a table.
 * @csspart action-points - The action points chosen here.
 * @csspart out - What the report can be taken along as.
 * @csspart dialog - Where an action point is written.
 * @csspart error - Why data cannot be used.
 */
export class ChecklistReportElement extends DriehoekElement {
  static override styles = reportStyles;

  static override properties = {
    instrument: {},
    responses: { attribute: false },
    tally: { attribute: false },
    places: { attribute: false },
    report: { attribute: false },
    previous: { attribute: false },
    minGroupSize: { type: Number, attribute: 'min-group-size' },
    actionPoints: { attribute: false, noAccessor: true },
    words: { attribute: false },
    drafts: { type: Number },
    noTalks: { type: Boolean, attribute: 'no-talks' },
    wayParts: { attribute: false },
  };

  /** The id of a built-in instrument (`handvat`, `team-skills`, `parent-experience`), or an own one as an object. */
  declare instrument: string | Instrument;
  /**
   * The answers, of one school year. Set a new list when it changes; many are counted without holding up the page. A draft, without
   * `completedAt`, counts as a draft only.
   */
  declare responses: readonly Response[] | undefined;
  /** The answers already counted; goes before `responses`. A tally holds what a report withholds: keep it on a server. */
  declare tally: Tally | undefined;
  /**
   * The answers of a `tally` by school and class (`TallyCounter.toPlaces`), so that the reader can choose one; those of `responses` are
   * counted. Which may be shown beside the whole is decided here, and as for a tally: keep it on a server.
   */
  declare places: readonly PlaceTally[] | undefined;
  /** A ready report (`summarizeTally`), which alone leaves a server; goes before `tally`, with its own `minGroupSize`. */
  declare report: Report | undefined;
  /**
   * What people wrote beside their answers (`collectWords`), for a `tally` or a `report`; `responses` have it in them. Only who sees
   * action points reads it.
   */
  declare words: ReportWords | undefined;
  /** How many began and are not ready yet, for a `tally` or a `report`; of `responses` they are counted. */
  declare drafts: number;
  /** An earlier year, to lay beside it. */
  declare previous: Report | Tally | readonly Response[] | undefined;
  /** The fewest people that stand behind a number; 5 when left out or not a whole number from 1. */
  declare minGroupSize: number;

  /** Leaves out what begins a conversation, for a reader who may not begin one with a family of this page. */
  declare noTalks: boolean;
  /**
   * The parts of the product to which this reader can go on from here; all of them when left out. A part that is not listed is named,
   * without a button that leads to it.
   */
  declare wayParts: readonly WayPart[] | undefined;

  readonly #actions = new ActionEditor(this);
  readonly #out = new ReportOut(this);
  readonly #steps = createStepPart(this);
  #shown: ReportView | undefined;
  #givenPoints: readonly ActionPoint[] | undefined;
  #instrument: Instrument | undefined;
  #current: TallyReader | undefined;
  #earlier: TallyReader | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #counted: Tally | Report | undefined;
  #earlierCounted: Tally | Report | undefined;
  #report: Report | undefined;
  #comparison: Comparison | undefined;
  readonly #places = new PlaceChoice();
  #group = 'all';
  #errorKey: 'checklist.report.error' | 'checklist.report.error.previous' = 'checklist.report.error';

  constructor() {
    super();
    this.instrument = 'handvat';
    this.noTalks = false;
    this.drafts = 0;
    this.minGroupSize = DEFAULT_MIN_GROUP_SIZE;
    this.takeFirst('report');
  }

  /** The action points chosen here. Set those that the page kept to go on with them. */
  get actionPoints(): readonly ActionPoint[] {
    return this.#actions.list.current;
  }

  set actionPoints(points: readonly ActionPoint[]) {
    // A template sets the same list again at every render; that must not undo changes made here.
    if (points === this.#givenPoints) return;
    this.#givenPoints = points;
    this.#actions.list.replaceAll(points ?? []);
    this.requestUpdate();
  }

  /** Prints the report alone, as a document, whatever else the page shows. Does nothing while there is no report. */
  async print(): Promise<void> {
    const output = this.#output;
    if (output) await this.#out.print(output);
  }

  /** Goes on with counting that stopped when the report left the page. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#isCounted && this.issues.length === 0) this.#proceed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['checklist', 'checklist-report', ...conceptsOf(this.instrument ?? 'handvat'), ...textsOfSteps(this.#steps)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SOURCES.some((name) => changed.has(name))) this.#start();
    else if (changed.has('minGroupSize')) this.#summarize();
    const [report, instrument] = [this.#places.chosen?.report ?? this.#report, this.#instrument];
    this.#shown = report && instrument ? this.#view(report, instrument) : undefined;
    if (this.#shown && advisesOnStart(this.#shown)) this.#steps.preload();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#steps.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const translate = this.#translate;
    const view = this.#shown;
    const actions = this.#actionView;
    return html`<div class="report" role="presentation" @click=${this.#onClick} @change=${this.#onChange} @submit=${this.#onSubmit}>
      ${renderIssues(translate(this.#errorKey), this.issues)}
      <p role="status">${this.#progress()}</p>
      ${view ? renderReport(view) : nothing}
      ${view?.report.groups.all ? renderActions(this.#actions.list, actions) : nothing}
      ${view?.report.groups.all ? this.#out.render(view) : nothing} ${renderActionDialog(this.#actions.draft, actions)}
    </div>`;
  }

  get #translate() {
    return reportTexts(this.language, this.page.texts);
  }

  get #actionView(): ActionView {
    const { language } = this;
    const instrument = this.#instrument && localizeInstrument(this.#instrument);
    const subjectOf = (about: string) => describeSubject(about, language, instrument);
    return { instrument, subjectOf, translate: this.#translate, language, mayPlan: this.#mayPlan };
  }

  get #mayPlan(): boolean {
    return may(readerFromPerspective(this.page.perspective), 'report', 'plan-action-points');
  }

  /** Words can tell who wrote them: they are for who turns them into action points. */
  get #mayReadWords(): boolean {
    return may(readerFromPerspective(this.page.perspective), 'report', 'see-action-points');
  }

  #view(report: Report, instrument: Instrument): ReportView {
    const { language, page } = this;
    const { shown: places, chosen: place } = this.#places;
    const { key = 'all', role = 'all', office } = findShownGroup({ report, group: this.#group }) ?? {};
    return {
      instrument: localizeInstrument(instrument),
      report,
      advice: adviseOnReport(report, instrument, { language, group: { role, ...(office && { office }) } }),
      places,
      place,
      // What was written, and the year before, are of everyone: of a place they would tell too much.
      comparison: place ? undefined : this.#comparison,
      words:
        this.#mayReadWords && !place
          ? (this.#current?.words?.toWords({ minGroupSize: report.minGroupSize }) ?? this.words)
          : undefined,
      drafts: place ? 0 : (this.#current?.drafts ?? this.drafts),
      group: key,
      translate: this.#translate,
      language,
      ...(page.texts && { texts: page.texts }),
      steps: this.#steps,
      paper: false,
      mayPlan: this.#mayPlan,
      mayLead: !this.noTalks && may(readerFromPerspective(page.perspective), 'conversation', 'lead'),
      wayParts: this.wayParts,
    };
  }

  /** Restarts the report from the properties that the page has set. */
  #start(): void {
    const { language } = this;
    const { report } = this;
    const source = this.tally ?? this.responses;
    this.#current = this.#earlier = this.#counted = this.#earlierCounted = this.#report = this.#comparison = undefined;
    this.#places.clear();
    this.#errorKey = 'checklist.report.error';
    this.#instrument = this.readData(() => {
      return findInstrument(this.instrument ?? 'handvat', this.#translate, language);
    });
    if (!this.#instrument) return;
    if (!isAbsent(report)) this.#current = readReport(report, this.#instrument, language);
    else if (source) this.#current = readTally(source, this.#instrument, language, 'responses');
    else return;
    if (this.previous) this.#earlier = readTally(this.previous, this.#instrument, language, 'previous');
    this.#proceed();
  }

  /** Counts responses for one time slice, and schedules the next slice when some are left. */
  #proceed(): void {
    const [current, earlier] = [this.#current, this.#earlier];
    if (!current) return;
    this.#counted ??= this.readData(() => current.proceed());
    if (this.#counted && earlier) {
      this.#earlierCounted ??= this.readData(() => earlier.proceed());
      if (this.issues.length > 0) this.#errorKey = 'checklist.report.error.previous';
    }
    if (this.#counted && (this.#isCounted || this.issues.length > 0)) this.#summarize();
    if (!this.#isCounted && this.issues.length === 0) this.#schedule(current);
    this.requestUpdate();
  }

  get #isCounted(): boolean {
    return this.#counted !== undefined && (this.#earlierCounted !== undefined || !this.#earlier);
  }

  #schedule(current: TallyReader): void {
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => this.isConnected && this.#current === current && this.#proceed());
  }

  #summarize(): void {
    const [now, before, instrument] = [this.#counted, this.#earlierCounted, this.#instrument];
    if (!now || !instrument) return;
    const { minGroupSize: wanted, language } = this;
    const minGroupSize = Number.isInteger(wanted) && wanted >= 1 ? wanted : DEFAULT_MIN_GROUP_SIZE;
    const summarize = (counted: Tally | Report) =>
      isReport(counted) ? counted : summarizeTally(counted, instrument, { minGroupSize });
    const report = summarize(now);
    this.#report = report;
    if (!isReport(now))
      this.#places.summarize(this.#current?.places ?? this.places ?? [], instrument, { minGroupSize });
    if (!before) return;
    this.#comparison = this.readData(() => compareReports(summarize(before), report, { language, instrument }));
    if (!this.#comparison) this.#errorKey = 'checklist.report.error.previous';
  }

  #progress(): string {
    const current = this.#current;
    if (!current || this.#report || this.issues.length > 0) return '';
    const number = new Intl.NumberFormat(this.language);
    const [count, total] = [current.done + (this.#earlier?.done ?? 0), current.total + (this.#earlier?.total ?? 0)];
    return this.#translate('checklist.report.counting', { count: number.format(count), total: number.format(total) });
  }

  #onChange(event: Event): void {
    const field = event.target as HTMLSelectElement;
    if (field.name === 'place') this.#places.choose(field.value);
    else if (field.name === 'group') this.#group = field.value;
    else return;
    this.requestUpdate();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (!button || this.#actions.handleButton(button, this.#shown)) return;
    if (button.name === 'print') void this.print();
    const output = this.#output;
    if (output && button.name === 'download') this.#out.saveActionPoints(output);
    else if (output && button.name === 'out') void this.#out.save(button.value as ReportFile, output);
  }

  #onSubmit(event: SubmitEvent): void {
    this.#actions.handleSubmit(event);
  }

  get #output(): ReportOutput | undefined {
    const view = this.#shown;
    const { actionPoints } = this;
    return view && { view, actionPoints, actions: renderActions(this.#actions.list, this.#actionView) };
  }
}
