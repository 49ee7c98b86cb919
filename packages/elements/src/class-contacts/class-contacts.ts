import {
  type ClassContacts,
  type Knowledge,
  listPromised,
  parseClassContacts,
  type PupilContacts,
  type PupilFilter,
  type Topic,
} from '@driehoek/sdk/class-contacts';
import { localizeText, type TextConcept, textsVersion } from '@driehoek/sdk/i18n';
import { formatDate, isLocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { chips } from '../shared/chips.styles.js';
import { controls } from '../shared/controls.styles.js';
import { EditedValue } from '../shared/edited-value.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { LazyPart } from '../shared/lazy-part.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import { styles } from './class-contacts.styles.js';
import {
  changeComeBack,
  chooseFilter,
  chooseKnowledge,
  neighbours,
  type Outcome,
  handleButton,
  rowButton,
  saveContact,
} from './class-contacts-actions.js';
import { AnswerChoice } from './answer-choice.js';
import { renderAttention } from './attention-list.js';
import type { ContactNotice, PlannedTalk } from './contact-notice.js';
import { loadPromises } from './promise-loader.js';
import { closeMissing, shownPupils, START } from './class-contacts-state.js';
import { type ClassContactsWording, createClassContactsWording } from './class-contacts-texts.js';
import { renderClassList, renderFilters } from './class-list.js';
import { classTable } from './class-table.styles.js';
import { classTableWide } from './class-table-wide.styles.js';
import { ContactsDraft } from './contacts-draft.js';
import { readContactForm } from './contact-form.js';
import { type PupilOptions, renderPupil } from './pupil-page.js';
import { pupilPage } from './pupil-page.styles.js';
import { memoize } from '../shared/memoize.js';
import { NO_TALKS, withKnownTalks } from './known-talks.js';

/**
 * The class list of a class teacher: the class at a glance, and one pupil at a time. It shows whom the teacher does not
 * know yet and whose parents were not spoken to, and records contact in two presses. It keeps *whether* something is known
 * of home, never what, and gives a family no mark. For the class teacher and who takes over the class, never for parents.
 * On paper it is a list of names with what is still missing. In a form it takes part as one field, the list as JSON.
 *
 * @summary A class at a glance: contact with parents, and what is known of home.
 * @fires {Event} change - A contact was recorded, put right, removed or put back, or a topic was set. `value` is new already.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart title - The class.
 * @csspart filters - The questions that narrow the list.
 * @csspart table - The class at a glance.
 * @csspart row - One pupil in it.
 * @csspart choice - What to record, below a pressed row.
 * @csspart legend - What the triangles mean.
 * @csspart pupil - One pupil alone.
 * @csspart gaps - What is still missing for that pupil.
 * @csspart attention - Whose parents ask for attention, in a narrow place.
 * @csspart notices - What the page wants the teacher to see.
 * @csspart promises - What the teacher promised to come back to.
 * @csspart missing - The message that a part could not be loaded.
 * @csspart log - The pupil's contacts.
 * @csspart planned - The contacts that are planned.
 * @csspart held - The contacts that have been.
 * @csspart form - The fields of one contact.
 * @csspart topics - Whether home is known.
 * @csspart status - What was done last, with a way back.
 * @csspart error - Why the value cannot be used.
 * @cssstate pupil - One pupil is shown alone.
 * @cssstate error - The value cannot be used.
 */
export class ClassContactsElement extends FormElement {
  static override styles = [tokens, controls, chips, triangle, styles, classTable, classTableWide, pupilPage];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    today: { type: String },
    notices: { attribute: false },
    planned: { attribute: false },
  };

  /** The day from which the list looks, `2026-11-22`; the provider's or the reader's own when left out. */
  declare today: string | undefined;

  /** What the page wants the teacher to see about contact with parents, such as a short contact that did not work out. */
  declare notices: readonly ContactNotice[] | undefined;

  /**
   * The talks with parents that the page knows of: held ones count as contact, of the planned ones the list shows the first as
   * the next moment.
   */
  declare planned: readonly PlannedTalk[] | undefined;

  readonly #edited = new EditedValue<ClassContacts>(this, {
    parse: (data) => this.readData(() => parseClassContacts(data, { language: this.language })),
    keyOf: ({ id }) => id,
    replaced: (contacts) => {
      if (!contacts) this.issues = [];
      this.#state = START;
    },
  });
  /** The list for which the view was last rendered. */
  #shown: ClassContacts | undefined;
  #state = START;
  readonly #promises = new LazyPart(this, { name: 'part.name.promises', load: loadPromises });
  readonly #answers = new AnswerChoice(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeydown);
  }

  /**
   * The class list, with what was changed in it. What the page gives back of the same list takes nothing away that was
   * changed since, and leaves focus and view alone; set `undefined` first to start afresh.
   */
  get value(): ClassContacts | undefined {
    return this.#edited.value;
  }

  set value(value: ClassContacts | undefined) {
    this.#edited.set(value);
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#state = START;
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override willUpdate(): void {
    const { draft } = this.#edited;
    if (draft && this.#shown) this.#state = closeMissing(this.#state, this.#shown, draft);
    this.#shown = draft;
    this.setState('error', this.issues.length > 0);
    this.setState('pupil', this.#state.pupil !== undefined);
    if (this.#hasPromises) this.#promises.preload();
    if (this.#hasPromises) this.#answers.load();
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
  }

  get #draft(): ContactsDraft | undefined {
    return this.#edited.draft && new ContactsDraft(this.#edited);
  }

  /** Whether the list cannot be changed, because the page or the form made it read-only or disabled. */
  get #isFixed(): boolean {
    return this.readonly || this.isFormDisabled;
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return this.#hasPromises ? ['class-contacts', 'class-contacts-promise'] : ['class-contacts'];
  }

  /** Whether the pupil who is shown alone has something to which the teacher promised to come back. */
  get #hasPromises(): boolean {
    const pupil = this.#draft?.pupil(this.#state.pupil);
    return pupil !== undefined && listPromised(pupil).length > 0;
  }

  /** Resolves after the parts that are loaded at once are there, or have failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#promises.settled, this.#answers.settled]);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const wording = this.#wording;
    const errors = renderIssues(wording.translate('class-contacts.error.title'), this.issues);
    const draft = this.#draft;
    if (!draft) {
      return html`${errors}${this.issues.length > 0 ? nothing : html`<p class="soft">${wording.translate('class-contacts.class.none')}</p>`}`;
    }
    return html`${errors}
    <div
      class="all"
      role="presentation"
      @click=${this.#onClick}
      @change=${this.#onChange}
      @submit=${this.#onSubmit}
    >
      ${this.#renderClass(draft, wording)} ${this.#renderPupil(draft, wording)} ${this.#renderStatus(draft, wording)}
    </div>`;
  }

  #renderClass(draft: ContactsDraft, wording: ClassContactsWording) {
    const { translate, language } = wording;
    const { today, readonly } = this.#scene(draft);
    const { filter, choosing, pupil } = this.#state;
    const seen = this.#withTalks(draft.value);
    const pupils = shownPupils(seen, this.#state, today);
    const options = { pupils, filter, choosing, today, readonly, planned: this.planned ?? NO_TALKS };
    const group = localizeText(draft.value.group, language);
    return html`<div class=${pupil === undefined ? 'class' : 'class behind'}>
      <h2 id="title" part="title">${translate('class-contacts.class.title', { group })}</h2>
      <p class="print-only">${translate('class-contacts.print.on', { date: formatDate(today, language) })}</p>
      ${this.#renderNotices()} ${filter === 'all' ? renderAttention(seen, wording, today) : nothing}
      ${renderFilters(seen, wording, options)} ${renderClassList(wording, options)}
    </div>`;
  }

  /** The list with the talks that were held elsewhere, to look at. */
  #withTalks(contacts: ClassContacts): ClassContacts {
    return withKnownTalks(contacts, this.planned);
  }

  #renderNotices() {
    const notices = this.notices ?? [];
    if (notices.length === 0) return nothing;
    return html`<ul role="list" class="note screen-only" part="notices">
      ${notices.map(({ text }) => html`<li>${text}</li>`)}
    </ul>`;
  }

  #renderPromises(pupil: PupilContacts, wording: ClassContactsWording): TemplateResult | typeof nothing {
    if (!this.#hasPromises) return nothing;
    const promises = this.#promises.module;
    if (!promises) return html`${this.#promises.renderMissing(wording.reader)}`;
    const controls = {
      ...this.#answers.controls(wording.language),
      readonly: this.#isFixed,
      changeDay: (index: number, day: string) => {
        if (this.#draft) this.#show(changeComeBack(index, day, this.#scene(this.#draft)));
      },
    };
    return html`${promises.renderPromises(pupil, wording, controls)}`;
  }

  #renderPupil(draft: ContactsDraft, wording: ClassContactsWording) {
    const scene = this.#scene(draft);
    const pupil = draft.pupil(this.#state.pupil);
    if (!pupil) return nothing;
    const { today, readonly } = scene;
    const { notices = [], planned = NO_TALKS } = this;
    const seen = this.#withTalks(draft.value).pupils.find(({ id }) => id === pupil.id) ?? pupil;
    const talks = planned.filter(({ about }) => about === pupil.id);
    const promises = this.#renderPromises(pupil, wording);
    const options: PupilOptions = { today, readonly, form: this.#state.form, notices, promises, seen, talks };
    return renderPupil(pupil, neighbours(scene), wording, options);
  }

  #renderStatus(draft: ContactsDraft, wording: ClassContactsWording) {
    const said = this.#state.message?.(wording);
    const undo =
      said && draft.undoable && !this.#isFixed
        ? html`<button type="button" class="link" name="undo">${wording.translate('class-contacts.said.undo')}</button>`
        : nothing;
    return html`<div class=${said ? 'said screen-only' : 'visually-hidden'} part="status">
      <p role="status">${said ?? nothing}</p>
      ${undo}
    </div>`;
  }

  get #wording(): ClassContactsWording {
    const { language, page } = this;
    return memoize(this, [language, page.texts, textsVersion()], () =>
      createClassContactsWording(language, page.texts),
    );
  }

  #scene(draft: ContactsDraft) {
    const today = this.today && isLocalDate(this.today) ? this.today : this.localDay;
    return { draft, state: this.#state, today, readonly: this.#isFixed };
  }

  /** Applies the outcome of an action, and sends `change` to the page when the list changed. */
  #show(outcome: Outcome): void {
    const leaves = this.#state.pupil !== outcome.state.pupil;
    this.#state = outcome.state;
    this.requestUpdate();
    if (outcome.changed) this.updateFormValue(this.#edited.value);
    // A native `change` event does not cross the shadow root.
    if (outcome.changed) this.dispatchEvent(new Event('change', { bubbles: true }));
    if (outcome.focus) this.#focus(outcome.focus, leaves);
  }

  async #focus(selector: string, leaves: boolean): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: leaves });
    // What opens below the last visible row must be scrolled into view, and another view must show its beginning.
    if (leaves) target?.scrollIntoView({ block: target.matches('.name') ? 'center' : 'nearest' });
    else this.renderRoot.querySelector('.choice')?.scrollIntoView({ block: 'nearest' });
  }

  #onClick(event: Event): void {
    const draft = this.#draft;
    const target = event.target as Element;
    if (!draft) return;
    const button = target.closest('button');
    if (button?.name) {
      this.#show(handleButton(button.name, button.value, this.#scene(draft)));
      return;
    }
    // A click between the buttons of the choice does nothing; elsewhere in a row it acts like a click on the name.
    const row = target.closest('.choice') ? null : target.closest<HTMLElement>('[data-pupil]');
    const pupilId = row?.dataset['pupil'] ?? '';
    if (row) this.#show(handleButton(this.#isFixed ? 'open' : 'choose', pupilId, this.#scene(draft)));
    else if (this.#state.choosing !== undefined && !target.closest('.choice')) {
      this.#show({ state: { ...this.#state, choosing: undefined } });
    }
  }

  #onChange(event: Event): void {
    event.stopPropagation();
    const field = event.target as HTMLInputElement;
    if (!this.#draft || field.type !== 'radio') return;
    if (field.name === 'filter') this.#show(chooseFilter(field.value as PupilFilter, this.#state));
    else this.#show(chooseKnowledge(field.name as Topic, field.value as Knowledge, this.#scene(this.#draft)));
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const contact = readContactForm(event.target as HTMLFormElement);
    if (contact && this.#draft) this.#show(saveContact(contact, this.#scene(this.#draft)));
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { choosing, form } = this.#state;
    if (event.key !== 'Escape' || !this.#draft) return;
    if (choosing !== undefined)
      this.#show({ state: { ...this.#state, choosing: undefined }, focus: rowButton(choosing) });
    else if (form !== undefined) this.#show(handleButton('cancel', '', this.#scene(this.#draft)));
  };
}
