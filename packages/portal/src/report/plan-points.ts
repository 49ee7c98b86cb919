import type { ActionPoint, Way } from '@driehoek/sdk/checklist';
import { explainInstrument, findWay } from '@driehoek/sdk/checklist/steps';
import {
  addEntry,
  contactCalendarTexts,
  ENTRY_KINDS,
  type EntryKind,
  isUsuallyFormal,
} from '@driehoek/sdk/contact-calendar';
import { addDays, schoolYearOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { collectChain } from '../chain/chain.js';
import { chainSources } from '../chain/chain-sources.js';
import { renderChain } from '../chain/render-chain.js';
import { readerOf } from '../family/reader.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { GROUP } from '../year/example-entries.js';
import { remarkOnDay, renderDayRemark } from '../year/moment-day.js';
import { findSchoolDay } from '../year/school-day.js';
import './talk-from-point.js';

/**
 * The part of the report page that plans action points, as moments in the year or as a talk where their way of working is one,
 * and shows what came of them.
 */
export class PlanPointsElement extends PortalElement {
  static override properties = { ...PortalElement.properties, points: { attribute: false } };

  /** The action points of the report. */
  declare points: readonly ActionPoint[];

  /** The days that were chosen here, by the id of the point. */
  readonly #days = new Map<string, string>();
  /** The action point of which a moment was saved last. */
  #kept: string | undefined;

  /** Moves the focus to an action point: to what can be done with it, also when something came of it already. */
  async goTo(id: string): Promise<void> {
    const place = `[data-point="${CSS.escape(id)}"]`;
    await this.updateComplete;
    const details = this.querySelector<HTMLDetailsElement>(`${place} details`);
    if (details) details.open = true;
    await this.focusOn(`${place} select`);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator: translate, state } = this;
    if (this.points.length === 0) return nothing;
    const links = collectChain(chainSources(state), this.language);
    return html`<section class="chains" aria-labelledby="points-title">
      <h2 id="points-title">${translate('portal.points.title')}</h2>
      <p>${translate('portal.points.text')}</p>
      <ul role="list" class="plain">
        ${repeat(
          this.points,
          ({ id }) => id,
          (point) =>
            html`<li data-point=${point.id}>
              <p><strong>${point.text}</strong></p>
              ${renderChain(links, { kind: 'action-point', id: point.id }, translate)}
              <p role="status">${this.#kept === point.id ? translate('portal.points.kept') : nothing}</p>
              <details class="new">
                <summary>${translate(hasMoment(links, point) ? 'portal.points.more' : 'portal.points.plan')}</summary>
                ${this.#renderForms(point)}
              </details>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** The form for a moment, with the kind that the way of working becomes; before it that for a talk, when it becomes one. */
  #renderForms(point: ActionPoint): TemplateResult {
    const { translator: translate, language, state } = this;
    const translateName = contactCalendarTexts(language);
    const today = new Date().toLocaleDateString('sv');
    const { leadsTo } = this.#findWay(point) ?? {};
    const proposed = point.dueOn ?? findSchoolDay(state, addDays(today, 14));
    const remark = remarkOnDay(state, this.#days.get(point.id) ?? proposed);
    const handleDay = (event: Event) => this.#chooseDay(point, (event.target as HTMLInputElement).value);
    return html`${
      leadsTo?.kind === 'conversation'
        ? html`<portal-talk-from-point .state=${state} .point=${point} .type=${leadsTo.of}></portal-talk-from-point>`
        : nothing
    }
    <form class="new-form" @submit=${(event: SubmitEvent) => this.#plan(event, point)}>
      <label class="whole">
        <span>${translate('portal.together.plan-title')}</span>
        <input class="field" name="title" required .value=${point.text} aria-describedby="title-hint-${point.id}" />
      </label>
      <p id="title-hint-${point.id}" class="soft hint whole">${translate('portal.points.read')} ${this.#sayWhoReads()}</p>
      <label>
        <span>${translate('portal.points.kind')}</span>
        <select class="field" name="kind">
          ${ENTRY_KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === leadsTo?.of}>${translateName(`contact-calendar.kind.${kind}`)}</option>`)}
        </select>
      </label>
      <label>
        <span>${translate('portal.points.day')}</span>
        <input
          class="field"
          type="date"
          name="day"
          required
          value=${proposed}
          aria-invalid=${remark?.isRefused ? 'true' : nothing}
          aria-describedby="day-remark-${point.id}"
          @change=${handleDay}
        />
      </label>
      ${renderDayRemark(`day-remark-${point.id}`, remark)}
      <p><button class="button" aria-label=${translate('portal.points.go-name', { point: point.text })}>${translate('portal.points.go')}</button></p>
    </form>`;
  }

  #chooseDay({ id }: ActionPoint, day: string): void {
    if (day) this.#days.set(id, day);
    else this.#days.delete(id);
    this.requestUpdate();
  }

  /** Who sees the moment once it is saved: nobody does before. */
  #sayWhoReads(): string {
    return this.translator(this.#isOfSchool ? 'portal.plan.read-school' : 'portal.plan.read-class', { group: GROUP });
  }

  /** A reader without the class plans for the whole school. */
  get #isOfSchool(): boolean {
    return !readerOf(this.state).groups?.includes(GROUP);
  }

  #findWay({ from }: ActionPoint): Way | undefined {
    return from?.kind === 'way' ? findWay(explainInstrument(this.state.instrument), from.id)?.way : undefined;
  }

  /** Adds the moment to the plan of the reader's class, or to the school's plan for a reader without a class. */
  async #plan(event: SubmitEvent, { id }: ActionPoint): Promise<void> {
    event.preventDefault();
    const { state } = this;
    const data = new FormData(event.target as HTMLFormElement);
    const [day, kind] = [String(data.get('day')), String(data.get('kind')) as EntryKind];
    const title = String(data.get('title')).trim();
    if (!title || !day) return;
    this.#days.set(id, day);
    if (remarkOnDay(state, day)?.isRefused) return this.focusOn(`[data-point="${CSS.escape(id)}"] [name=day]`);
    const layers = state.layersOf(schoolYearOf(day));
    const from = { kind: 'action-point', id } as const;
    const plan = this.#isOfSchool ? layers.school : layers.ofClass;
    // What was pressed twice is saved once.
    const isKept = plan.entries.some((each) => each.from?.id === id && each.title === title && each.start === day);
    const entry = {
      id: createId(),
      kind,
      formal: isUsuallyFormal(kind),
      title,
      start: day,
      end: day,
      allDay: true,
      reminders: [],
      from,
    } as const;
    if (!isKept && this.#isOfSchool) state.keep('year-plan', addEntry(plan, { ...entry, level: 'school' }));
    else if (!isKept) state.keep('year-plan', addEntry(plan, { ...entry, level: 'class', group: GROUP }));
    const form = (event.target as HTMLFormElement).closest('details');
    if (form) form.open = false;
    this.#kept = id;
    this.requestUpdate();
    await this.focusOn(`[data-point="${CSS.escape(id)}"] [data-side=after] a`);
  }
}

const hasMoment = (links: ReturnType<typeof collectChain>, { id }: ActionPoint) =>
  links.some(({ from }) => from?.kind === 'action-point' && from.id === id);

customElements.define('portal-plan-points', PlanPointsElement);
