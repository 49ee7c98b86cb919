import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { type ConversationProgress, summarizeConversations } from '@driehoek/sdk/conversation/board';
import { createLoader, type TextConcept, textDirection } from '@driehoek/sdk/i18n';
import type { Side } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checked, servedChecked } from '../../shared/checked.js';
import { DriehoekElement } from '../../shared/base-element.js';
import { chips } from '../../shared/chips.styles.js';
import { controls } from '../../shared/controls.styles.js';
import { renderIssues } from '../../shared/issue-list.js';
import { LazyPart } from '../../shared/lazy-part.js';
import { tokens } from '../../shared/tokens.styles.js';
import { triangle } from '../../shared/triangle.styles.js';
import { ConversationsAnnounceEvent, ConversationSelectEvent, ConversationsPrintEvent } from './board-events.js';
import { COLUMNS, renderRow } from './board-row.js';
import { type BoardWording, createBoardWording } from './board-texts.js';
import { styles } from './conversation-board.styles.js';
import { boardTable } from './board-table.styles.js';
import { readPlans } from './read-plans.js';

const loadPrint = createLoader(() => import('../conversation-print.js'));

/**
 * All conversations of a class on one sheet, for the school: per conversation when it is, who prepared, shared, confirmed or
 * does not agree, and what it needs first. It puts on top what needs the school, and compares no families. It knows of a
 * family only what that shared with the school or confirmed: each plan is narrowed to the school's copy before anything is
 * shown. It announces nothing and changes nothing; the page does what the events ask. On paper it is a list.
 *
 * @summary The conversations of a class: how far each is, and what needs the school.
 * @fires {ConversationSelectEvent} dh-conversation-select - The reader opens a conversation.
 * @fires {ConversationsAnnounceEvent} dh-conversations-announce - The reader wants families to know of the chosen conversations.
 * @fires {ConversationsPrintEvent} dh-conversations-print - The reader prints sheets of the chosen conversations; prevent the default to print them yourself.
 * @fires {DataErrorEvent} dh-error - A conversation cannot be used; the others are shown.
 * @csspart title - The heading.
 * @csspart actions - What can be done with the chosen conversations.
 * @csspart table - The conversations.
 * @csspart row - One conversation.
 * @csspart party - How far a party is with it.
 * @csspart comment - The words of a party that does not agree.
 * @csspart error - Why a conversation cannot be used.
 * @csspart missing - That printing could not be loaded.
 * @cssstate error - A conversation cannot be used.
 */
export class ConversationBoardElement extends DriehoekElement {
  static override styles = [tokens, controls, chips, triangle, styles, boardTable];

  static override properties = { value: { attribute: false, noAccessor: true } };

  readonly #printing = new LazyPart(this, { name: 'part.name.print', load: loadPrint });
  #given: unknown;
  #isRead = true;
  #plans: readonly ConversationPlan[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #sides: ReadonlySet<Side> = new Set(COLUMNS);
  #onlyNeeded = false;

  constructor() {
    super();
    this.takeFirst('value');
  }

  /** The conversations, each as the school's copy has it, in the order in which the page gave them. */
  get value(): readonly ConversationPlan[] {
    this.#read();
    return this.#plans;
  }

  set value(value: readonly ConversationPlan[] | undefined) {
    this.#given = value;
    this.#isRead = false;
    this.requestUpdate();
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['conversation', 'conversation-board'];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#printing.settled;
    return isDone;
  }

  protected override willUpdate(): void {
    this.#read();
    this.setState('error', this.issues.length > 0);
  }

  protected override render(): TemplateResult {
    const { language, page, issues } = this;
    const wording = createBoardWording(language, page.texts, this.localDay);
    const { translate, reader } = wording;
    const all = this.#progress;
    return html`<div class="all" lang=${language} dir=${textDirection(language)} role="presentation" @click=${this.#onClick} @change=${this.#onChange}>
      ${renderIssues(translate('conversation-board.error.title'), issues)}
      <h2 id="title" part="title">${translate('conversation-board.title')}</h2>
      ${
        all.length > 0
          ? html`${this.#renderFilter(all, wording)} ${this.#renderTable(this.#shown, wording)} ${this.#renderActions(all, wording)}`
          : html`<p class="soft">${translate('conversation-board.none')}</p>`
      }
      ${this.#printing.renderMissing(reader)}
    </div>`;
  }

  #renderFilter(all: readonly ConversationProgress[], { translate }: BoardWording): TemplateResult {
    const count = all.filter(({ needs }) => needs.length > 0).length;
    return html`<p class="filter screen-only">
      <label class="check">
        <input type="checkbox" name="only-needed" ?checked=${servedChecked(this.#onlyNeeded)} ${checked(this.#onlyNeeded)} />
        <span>${translate('conversation-board.only-needed', { count })}</span>
      </label>
    </p>`;
  }

  #renderTable(shown: readonly ConversationProgress[], wording: BoardWording): TemplateResult {
    const { translate } = wording;
    if (shown.length === 0) return html`<p class="soft">${translate('conversation-board.none-needed')}</p>`;
    const isAll = shown.every(({ plan }) => this.#chosen.has(plan.id));
    return html`<table role="table" part="table" aria-labelledby="title">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col" class="choose screen-only">
            <label><input type="checkbox" name="choose-all" ?checked=${servedChecked(isAll)} ${checked(isAll)} /><span>${translate('conversation-board.choose-all')}</span></label>
          </th>
          ${(['conversation', 'when', ...COLUMNS, 'next'] as const).map(
            (column) =>
              html`<th role="columnheader" scope="col">${translate(`conversation-board.column.${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          shown,
          ({ plan }) => plan.id,
          (progress) => renderRow(progress, this.#chosen.has(progress.plan.id), wording),
        )}
      </tbody>
    </table>`;
  }

  #renderActions(all: readonly ConversationProgress[], { translate }: BoardWording): TemplateResult | typeof nothing {
    const chosen = all.filter(({ plan }) => this.#chosen.has(plan.id));
    const count = chosen.length;
    const unannounced = listUnannounced(chosen).length;
    return html`<div class=${count > 0 ? 'actions screen-only' : 'visually-hidden screen-only'} part="actions">
      <p role="status">${count > 0 ? translate('conversation-board.chosen', { count }) : nothing}</p>
      ${
        count > 0
          ? html`${
              unannounced > 0
                ? html`<button type="button" class="button primary" name="announce">${translate('conversation-board.announce', { count: unannounced })}</button>`
                : nothing
            }
            <fieldset>
              <legend>${translate('conversation-board.sheets')}</legend>
              ${COLUMNS.map(
                (side) => html`<label class="check">
                  <input type="checkbox" name="side" value=${side} ?checked=${servedChecked(this.#sides.has(side))} ${checked(this.#sides.has(side))} />
                  <span>${translate(`conversation-board.sheets.${side}`)}</span>
                </label>`,
              )}
              <button type="button" class="button" name="print" ?disabled=${this.#sides.size === 0}>${translate('conversation-board.print')}</button>
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  get #progress(): readonly ConversationProgress[] {
    return summarizeConversations(this.#plans, { now: this.moment });
  }

  /** The conversations in view, in the order of the board. */
  get #shown(): readonly ConversationProgress[] {
    return this.#progress.filter(({ needs }) => !this.#onlyNeeded || needs.length > 0);
  }

  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    const { plans, issues } = readPlans(this.#given, this.language);
    this.#plans = plans;
    const ids = new Set(plans.map(({ id }) => id));
    this.#chosen = new Set([...this.#chosen].filter((id) => ids.has(id)));
    if (issues.length > 0) this.reportIssues(issues);
    else this.issues = [];
  }

  #onChange(event: Event): void {
    event.stopPropagation();
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'only-needed') this.#onlyNeeded = checked;
    if (name === 'side') this.#sides = withOrWithout(this.#sides, [value as Side], checked);
    if (name === 'choose') this.#chosen = withOrWithout(this.#chosen, [value], checked);
    if (name === 'choose-all')
      this.#chosen = withOrWithout(
        this.#chosen,
        this.#shown.map(({ plan }) => plan.id),
        checked,
      );
    // What cannot be seen is not announced or printed.
    const shown = new Set(this.#shown.map(({ plan }) => plan.id));
    this.#chosen = new Set([...this.#chosen].filter((id) => shown.has(id)));
    this.requestUpdate();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const chosen = this.#shown.filter(({ plan }) => this.#chosen.has(plan.id));
    if (button?.name === 'open') this.dispatchEvent(new ConversationSelectEvent(button.value));
    if (button?.name === 'announce') this.dispatchEvent(new ConversationsAnnounceEvent(listUnannounced(chosen)));
    if (button?.name === 'print') this.#print(chosen.map(({ plan }) => plan));
  }

  #print(plans: readonly ConversationPlan[]): void {
    const sides = COLUMNS.filter((side) => this.#sides.has(side));
    const isOurs = this.dispatchEvent(
      new ConversationsPrintEvent(
        plans.map(({ id }) => id),
        sides,
      ),
    );
    if (!isOurs) return;
    const { fontFamily } = getComputedStyle(this);
    const { reader } = createBoardWording(this.language, this.page.texts, this.localDay);
    this.#printing.run(({ printSheets }) => printSheets(plans, sides, { ...reader, fontFamily }));
  }
}

const listUnannounced = (chosen: readonly ConversationProgress[]): string[] =>
  chosen.filter(({ needs }) => needs.includes('announce')).map(({ plan }) => plan.id);

function withOrWithout<T>(set: ReadonlySet<T>, values: readonly T[], isIn: boolean): ReadonlySet<T> {
  return new Set(isIn ? [...set, ...values] : [...set].filter((each) => !values.includes(each)));
}
