import '@driehoek/elements/report/define';
import type { ChecklistReportElement, WayChooseEvent } from '@driehoek/elements/report';
import type { ActionPoint, Instrument, ReportWords, WordCollector } from '@driehoek/sdk/checklist';
import { formatDate, formatSchoolYear, may, previousSchoolYear, sameData } from '@driehoek/sdk/shared';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { renderInstrumentChoice } from '../checklist/instrument-choice.js';
import { inLanguages, listInUse, listVersions } from '../checklist/instruments.js';
import { addressOfPart, listPartPages, listParts } from '../checklist/part-pages.js';
import { mayWithFamily, readerOf } from '../family/reader.js';
import { offers, wordsOf } from '../pages.js';
import { planId } from '../records.js';
import { listSchoolYears } from '../school.js';
import { PortalElement } from '../shared/portal-element.js';
import { type Count, countAnswers } from './count-answers.js';
import { renderGroupSizeChoice } from './group-size-choice.js';
import './answer-files.js';
import { Published } from './published.js';
import type { PlanPointsElement } from './plan-points.js';
import './plan-points.js';
import type { ReportPublishEvent } from './publish-report.js';
import './publish-report.js';

/** What a report shows: a published one, or answers that were counted here. */
type Outcome = Partial<Pick<ChecklistReportElement, 'report' | 'tally' | 'places' | 'previous' | 'words' | 'drafts'>>;

/** The page with the report on all answers: the one that the school published, else those filled in here and those loaded from files. */
export class ReportPageElement extends PortalElement {
  #now: Count | undefined;
  #before: Count | undefined;
  #countedFor: readonly unknown[] = [];
  #words: { readonly of: WordCollector; readonly minGroupSize: number; readonly shown: ReportWords } | undefined;
  readonly #published = new Published(this, () => this.#instrument);
  /** The version that was chosen of a list of the school's own; the one in use when none was. */
  #version: string | undefined;
  /** The action points that the report was given, for which plan, and those that it has now. */
  #given:
    | { readonly id: string; readonly points: readonly ActionPoint[]; readonly now: readonly ActionPoint[] }
    | undefined;

  protected override render(): TemplateResult {
    const { translator: translate, state, language } = this;
    const { visitor, instrument } = state;
    const versions = this.#listVersions();
    const isPublished = this.#published.years?.now !== undefined;
    const { title, lead } = wordsOf('report', state);
    const choosesSize = !isPublished && offers('smallest-group', state);
    return html`
      <h1 tabindex="-1">${translate(title)}</h1>
      <p class="lead">${lead && translate(lead)}</p>
      <div class="choices">
        ${renderInstrumentChoice({ chosen: instrument, own: listInUse(state.ownLists), translate, language }, this.#handleInstrument)}
        ${versions.length > 1 ? this.#renderVersions(versions) : nothing}
        <label>
          <span>${translate('portal.school-year')}</span>
          <select class="field" @change=${this.#handleYear}>
            ${this.#listYears().map(
              (year) =>
                html`<option value=${year} .selected=${live(year === visitor.schoolYear)}>${formatSchoolYear(year)}</option>`,
            )}
          </select>
        </label>
        ${choosesSize ? renderGroupSizeChoice(visitor.minGroupSize, translate, (minGroupSize) => state.look({ minGroupSize })) : nothing}
      </div>
      ${choosesSize ? html`<p id="min-group-hint" class="hint soft">${translate('portal.report.min-group-hint')}</p>` : nothing}
      ${this.#renderPublish()}
      ${offers('invite', state) ? html`<p class="off-paper"><a href="#/report/invite">${translate('portal.invite.go')}</a></p>` : nothing}
      ${may(readerOf(state), 'report', 'make') && !isPublished ? html`<portal-answer-files .state=${state}></portal-answer-files>` : nothing}
      <p role="status" class="counted" tabindex="-1">${this.#describeCount()}</p>
      ${this.#renderReport()}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    void this.#count();
  }

  #renderVersions(versions: readonly Instrument[]): TemplateResult {
    const { translator: translate } = this;
    const [inUse] = versions;
    return html`<label>
      <span>${translate('portal.report.version')}</span>
      <select class="field" @change=${this.#handleVersion}>
        ${versions.map(
          (each) =>
            html`<option value=${each.version} .selected=${live(each.version === this.#instrument.version)}>${translate(each === inUse ? 'portal.report.version-now' : 'portal.report.version-before', { version: each.version })}</option>`,
        )}
      </select>
    </label>`;
  }

  /** The versions that the report can be about; of an instrument that is not the school's own there is one. */
  #listVersions(): readonly Instrument[] {
    const { instrument, ownLists } = this.state;
    const own = ownLists.find(({ id }) => id === instrument.id);
    return own ? listVersions(own) : [instrument];
  }

  /** What the report is about. */
  get #instrument(): Instrument {
    const { instrument } = this.state;
    return this.#listVersions().find(({ version }) => version === this.#version) ?? instrument;
  }

  /** Who plans because of a report publishes it, where it is for others to read. */
  #renderPublish(): TemplateResult | typeof nothing {
    const { state } = this;
    const { years } = this.#published;
    const isMissing = years && !years.now;
    if (!isMissing || !may(readerOf(state), 'report', 'plan-action-points')) return nothing;
    return html`<portal-publish-report
      .state=${state}
      .instrument=${this.#instrument}
      @portal-report-publish=${this.#showPublished}
    ></portal-publish-report>`;
  }

  /**
   * Whether the report is the one that the school publishes, and there is none or that is still asked: what was answered in this
   * browser alone says nothing then to who cannot make a report.
   */
  get #waitsForSchool(): boolean {
    const { state } = this;
    return Boolean(state.session.reports) && this.#published.isAsked && !may(readerOf(state), 'report', 'make');
  }

  #renderReport(): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    const { years: published } = this.#published;
    if (published?.now)
      return this.#renderOutcome({ report: published.now.report, previous: published.before?.report });
    if (this.#waitsForSchool)
      return published ? html`<p class="note">${translate('portal.report.not-published')}</p>` : nothing;
    const now = this.#now;
    if (!now) return nothing;
    if (now.own + now.loaded + now.drafts === 0) {
      return html`<p class="note">
        ${
          may(readerOf(state), 'report', 'make')
            ? html`${translate(published ? 'portal.report.empty-here' : 'portal.report.empty-load')} <a href="#/checklist">${translate('portal.report.to-checklist')}</a>.`
            : html`${translate('portal.report.empty')} <a href="#/checklist">${translate('portal.report.begin-checklist')}</a>`
        }
      </p>`;
    }
    const before = this.#before;
    const hasBefore = before && before.own + before.loaded > 0;
    return this.#renderOutcome({
      tally: now.tally,
      places: now.places,
      previous: hasBefore ? before.tally : undefined,
      words: this.#collectWords(now),
      drafts: now.drafts,
    });
  }

  #renderOutcome({ report, tally, places, previous, words, drafts = 0 }: Outcome): TemplateResult {
    const { state } = this;
    const parts = listParts(listPartPages(state));
    return html`<portal-clashes .state=${state} .about=${[{ kind: 'plan', id: this.#planId }]}></portal-clashes>
    <dh-checklist-report
      .instrument=${inLanguages(this.#instrument)}
      .report=${report}
      .tally=${tally}
      .places=${places}
      .previous=${previous}
      .words=${words}
      .drafts=${drafts}
      .actionPoints=${this.#givePoints()}
      min-group-size=${state.visitor.minGroupSize}
      ?no-talks=${!mayWithFamily(state, 'conversation', 'lead')}
      .wayParts=${guard([parts.join(' ')], () => parts)}
      @change=${this.#keepPlan}
      @dh-way-choose=${this.#goOn}
    ></dh-checklist-report>
    ${may(readerOf(state), 'report', 'plan-action-points') ? html`<portal-plan-points .state=${state} .points=${this.#openPlan()}></portal-plan-points>` : nothing}`;
  }

  /** Collects once per count and size, so that the report is given the same words until they change. */
  #collectWords({ words }: Count): ReportWords {
    const { minGroupSize } = this.state.visitor;
    if (this.#words?.of !== words || this.#words.minGroupSize !== minGroupSize)
      this.#words = { of: words, minGroupSize, shown: words.toWords({ minGroupSize }) };
    return this.#words.shown;
  }

  get #planId(): string {
    return planId(this.state.instrument.id, this.state.visitor.schoolYear);
  }

  #openPlan(): readonly ActionPoint[] {
    return this.state.plans.find(({ id }) => id === this.#planId)?.actionPoints ?? [];
  }

  /**
   * Returns the action points for the report. It holds its own list, in which removed ones can be restored, so it gets
   * another one only when that says something else.
   */
  #givePoints(): readonly ActionPoint[] {
    const kept = this.#openPlan();
    const id = this.#planId;
    if (this.#given?.id !== id || !sameData(kept, this.#given.now)) this.#given = { id, points: kept, now: kept };
    return this.#given.points;
  }

  #keepPlan(event: Event): void {
    const { actionPoints } = event.currentTarget as ChecklistReportElement;
    const id = this.#planId;
    const { points, now } = this.#given ?? { points: [], now: [] };
    this.#given = { id, points, now: actionPoints };
    this.state.keep('plan', { id, actionPoints }, { before: { id, actionPoints: now } });
  }

  /** Opens the part that a way of working uses, or leads to where its action point is planned. */
  async #goOn({ way, actionPoint }: WayChooseEvent): Promise<void> {
    if (way.leadsTo?.kind === 'part') location.hash = addressOfPart(way.leadsTo.of);
    if (!actionPoint) return;
    await this.updateComplete;
    await this.querySelector<PlanPointsElement>('portal-plan-points')?.goTo(actionPoint.id);
  }

  #describeCount(): string {
    const published = this.#published.years?.now;
    if (published) {
      const date = formatDate(new Date(published.publishedAt).toLocaleDateString('sv'), this.language);
      return this.translator('portal.publish.published', { date });
    }
    const now = this.#now;
    if (!now || this.#waitsForSchool) return '';
    const { translator: translate } = this;
    const parts = [
      ...(now.own > 0 ? [translate('portal.report.own', { count: now.own })] : []),
      ...(now.loaded > 0 ? [translate('portal.report.loaded', { count: now.loaded })] : []),
      ...(now.otherVersion > 0 ? [translate('portal.report.other-version', { count: now.otherVersion })] : []),
    ];
    return parts.join(' ');
  }

  /** Counts the answers again when they have changed. */
  async #count(): Promise<void> {
    const { state } = this;
    const { responses, files, visitor } = state;
    const { schoolYear } = visitor;
    const instrument = this.#instrument;
    const countFor = [instrument, responses, files, schoolYear];
    if (countFor.every((part, index) => part === this.#countedFor[index])) return;
    this.#countedFor = countFor;
    const answers = { responses, files, readAnswers: state.readAnswers.bind(state) };
    const before = await countAnswers(answers, instrument, previousSchoolYear(schoolYear));
    const now = await countAnswers(answers, instrument, schoolYear);
    // The answers changed while this count ran; a newer count follows.
    if (this.#countedFor !== countFor) return;
    this.#before = before;
    this.#now = now;
    this.requestUpdate();
  }

  #showPublished({ published }: ReportPublishEvent): void {
    if (this.#published.take(published)) void this.focusOn('.counted');
  }

  #listYears(): string[] {
    const { state } = this;
    const years = [
      ...listSchoolYears(state.thisYear),
      state.visitor.schoolYear,
      ...state.responses.map(({ schoolYear }) => schoolYear),
      ...state.files.flatMap((file) => Object.keys(file.years)),
    ];
    return [...new Set(years)].sort().reverse();
  }

  #handleInstrument(event: Event): void {
    this.#version = undefined;
    this.state.chooseInstrument((event.target as HTMLSelectElement).value);
  }

  #handleVersion(event: Event): void {
    this.#version = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  }

  #handleYear(event: Event): void {
    this.state.look({ schoolYear: (event.target as HTMLSelectElement).value });
  }
}

customElements.define('portal-report', ReportPageElement);
