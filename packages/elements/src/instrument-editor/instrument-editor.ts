import { localizeInstrument } from '@driehoek/sdk/checklist';
import { type OwnInstrument, parseOwnInstrument, putIntoUse } from '@driehoek/sdk/checklist/editing';
import { localizeText, type TextConcept } from '@driehoek/sdk/i18n';
import { InvalidDataError, type Issue, may, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../shared/controls.styles.js';
import { createId } from '../shared/create-id.js';
import { EditedValue } from '../shared/edited-value.js';
import { type EntryDraft, EntryDraftEvent, EntryDrafts } from '../shared/entry-drafts.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { changePlace, isUsedAt, type PlaceChange } from './change-place.js';
import { renderForm } from './editor-form.js';
import { styles } from './editor.styles.js';
import { renderStatus, type Said } from './editor-status.js';
import { createInstrumentEditorTexts, type InstrumentEditorTranslate } from './editor-texts.js';
import { renderScale, renderSection, renderVersion, renderWords, type ViewOptions } from './editor-view.js';
import { applyForm, FIRST_FIELD } from './form-fields.js';
import { buttonOf, listTyped, placeOf, titleOf } from './form-place.js';
import { type FormSession, mergeForm, openFormSession } from './form-session.js';
import { renderGone } from './gone-drafts.js';
import { mergeOwn } from './merge-own.js';
import { renderMetadata } from './metadata-view.js';
import { renderPreview } from './preview.js';

/**
 * The editor of a list of a school's own: its name, its parts and statements, its answers, and for whom and from where it is. A statement is added, said in other
 * words, moved and left out; each press can be undone. It says which version people answer, what changed since and what it means to
 * put that into use, and shows the list as it will look. What cannot be answered is refused beside its field, with the reason.
 * In a form it takes part as one field, the list with its versions as JSON.
 *
 * @summary Where a school makes its own list, or its own version of one.
 * @fires {Event} change - Something was added, changed, moved, left out, put back or put into use. `value` is new already.
 * @fires {EntryDraftEvent} dh-entry-draft - What was typed in a form, and not put in the list yet, has changed.
 * @fires {DataErrorEvent} dh-error - The value cannot be used.
 * @csspart section - One part of the list.
 * @csspart statement - One statement.
 * @csspart form - The fields of one part, statement or other place.
 * @csspart unsaved - That something was typed and not saved.
 * @csspart version - Which version is in use, and what changed since.
 * @csspart ask - The question what to do with what is typed and not in the list.
 * @csspart status - What was done last, with a way back.
 * @csspart preview - The list as it will look.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class InstrumentEditorElement extends FormElement {
  static override styles = [tokens, controls, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    drafts: { attribute: false, noAccessor: true },
    perspective: { type: String },
  };

  /** The role of the reader; the provider's when left out. Only who may make lists changes one. */
  declare perspective: Role | 'staff' | undefined;

  readonly #edited = new EditedValue<OwnInstrument>(this, {
    parse: (data) => this.readData(() => parseOwnInstrument(data, { language: this.language })),
    keyOf: ({ id }) => id,
    merge: mergeOwn,
    replaced: (value) => {
      if (!value) this.issues = [];
      this.#close();
      this.#said = undefined;
    },
  });
  readonly #drafts = new EntryDrafts((drafts) => this.dispatchEvent(new EntryDraftEvent(drafts)));
  #session: FormSession | undefined;
  #wrong: readonly Issue[] = [];
  #said: Said | undefined;
  /** Why the last press was refused. */
  #refusal = '';
  #isPreviewed = false;
  /** Whether it is asked if the list is put into use without what is typed and not in it. */
  #isAsked = false;

  /** The list with its versions, with what was changed in it; set `undefined` first to start afresh. */
  get value(): OwnInstrument | undefined {
    return this.#edited.value;
  }

  set value(value: OwnInstrument | undefined) {
    this.#edited.set(value);
  }

  /** What was typed in forms and not put in the list yet; see `dh-entry-draft`. It is there when the form is opened again. */
  get drafts(): readonly EntryDraft[] {
    return this.#drafts.list;
  }

  set drafts(drafts: readonly EntryDraft[] | undefined) {
    if (drafts) this.#drafts.list = drafts;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#edited.reset();
    this.#close();
  }

  formStateRestoreCallback(state: string): void {
    this.#edited.restore(state);
  }

  protected override get textConcepts(): readonly TextConcept[] {
    return ['instrument-editor', 'checklist'];
  }

  protected override willUpdate(): void {
    // Read before the update, so that what is wrong with it is known.
    void this.#edited.draft;
    this.setState('error', this.issues.length > 0);
  }

  protected override updated(): void {
    this.updateFormValue(this.#edited.value);
  }

  protected override render(): TemplateResult {
    const translate = createInstrumentEditorTexts(this.language, this.page.texts);
    const own = this.#edited.draft;
    const errors = renderIssues(translate('instrument-editor.error'), this.issues);
    if (!own) return html`${errors}`;
    const instrument = localizeInstrument(own.draft);
    const view = this.#viewOptions(translate);
    return html`${errors}
      <fieldset class="all" role="presentation" ?disabled=${this.isFormDisabled} @click=${this.#onClick} @input=${this.#onInput} @change=${this.#onInput} @submit=${this.#onSubmit}>
        ${renderWords(instrument, view)} ${renderVersion(own, view, this.#isAsked && listTyped(own.draft, this.drafts).length > 0)} ${this.#renderStatus(translate)}
        ${view.canEdit ? renderGone(own.draft, this.#drafts, translate) : nothing}
        ${instrument.sections.map((section) => renderSection(section, instrument, view))}
        ${
          view.canEdit
            ? html`<div class="part">
                ${view.form('new-section') ?? html`<button type="button" class="button" name="open" value="new-section">${translate('instrument-editor.add-section')}</button> ${view.unsaved('new-section')}`}
              </div>`
            : nothing
        }
        <div class="part">${renderScale(instrument.scale, view)}</div>
        <div class="part">${renderMetadata(instrument, view)}</div>
      </fieldset>
      ${renderPreview(own.draft, this.#isPreviewed, this.#togglePreview, { translate, language: this.language, page: this.page })}`;
  }

  #viewOptions(translate: InstrumentEditorTranslate): ViewOptions {
    const { language } = this;
    const session = this.#session;
    const canEdit = this.#canEdit;
    return {
      translate,
      language,
      canEdit,
      form: (name) => {
        if (!canEdit || session?.name !== name) return undefined;
        // Lit calls `remove()` of what it takes away, which in a form with a field of that name is the field.
        return html`<div>${keyed(session, renderForm(session, { issues: this.#wrong, language }, translate))}</div>`;
      },
      unsaved: (name) =>
        canEdit && this.#drafts.find(name)
          ? html`<span class="soft" part="unsaved">${translate('instrument-editor.unsaved')}</span>`
          : nothing,
    };
  }

  #renderStatus(translate: InstrumentEditorTranslate): TemplateResult {
    const canUndo = this.#canEdit && this.#edited.undoable !== undefined;
    return renderStatus({ said: this.#said, refusal: this.#refusal, canUndo }, translate);
  }

  get #canEdit(): boolean {
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    return !this.readonly && may(reader, 'checklist', 'make');
  }

  #openForm(own: OwnInstrument, name: string): void {
    this.#close();
    this.#session = openFormSession(own, name, this.#drafts, this.language);
    this.#focus(FIRST_FIELD);
  }

  #close(): void {
    this.#session = undefined;
    this.#wrong = [];
    this.#refusal = '';
    this.#isAsked = false;
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const own = this.#edited.draft;
    if (!button || !own) return;
    const { name, value } = button;
    const session = this.#session;
    if (name === 'open') this.#openForm(own, value);
    else if (name === 'start-again' && session) {
      this.#drafts.drop(session.name);
      this.#openForm(own, session.name);
    } else if (name === 'close' && session) {
      this.#close();
      this.#focus(buttonOf('open', session.name));
    } else if (name === 'drop') {
      this.#drafts.drop(value);
      this.#focus('button[name=open]');
    } else if (name === 'up' || name === 'down' || name === 'leave') this.#changePlace(own, name, value);
    else if (name === 'use' && listTyped(own.draft, this.drafts).length > 0) {
      this.#isAsked = true;
      this.#focus('[data-ask]');
    } else if (name === 'use' || name === 'use-without') this.#putIntoUse(own);
    else if (name === 'look') this.#look(own);
    else if (name === 'undo') {
      const place = this.#edited.undo();
      this.#changed({ what: 'undone' });
      this.#focus(buttonOf('open', place ?? ''), 'button[name=open]');
    }
  }

  #changePlace(own: OwnInstrument, change: PlaceChange, name: string): void {
    const { language } = this;
    const { id } = placeOf(name);
    const title = titleOf(localizeInstrument(own.draft), id, language);
    const changed = changePlace(own.draft, name, change, language);
    if ('refusal' in changed) {
      const translate = createInstrumentEditorTexts(language, this.page.texts);
      this.#refusal = changed.refusal ? translate(changed.refusal) : '';
      return this.requestUpdate();
    }
    // What was typed of what is left out is still there when it is put back.
    this.#edited.edit({ ...own, draft: changed.instrument }, { undoable: name });
    if (change === 'leave') {
      this.#changed({ what: isUsedAt(own, name) ? 'left-used' : 'left', title });
      return void this.#focus('[name=undo]');
    }
    this.#changed({ what: 'moved', title, place: changed.place });
    const other = change === 'up' ? 'down' : 'up';
    this.#focus(buttonOf(change, name), buttonOf(other, name));
  }

  #putIntoUse(own: OwnInstrument): void {
    const used = putIntoUse(own, { language: this.language });
    if (!this.#edited.edit(used)) return;
    this.#changed(undefined);
    this.#focus(buttonOf('open', 'words'));
  }

  /** Goes to what is typed and not in the list: the form that is open, or else the first. */
  #look(own: OwnInstrument): void {
    const typed = listTyped(own.draft, this.drafts);
    const open = this.#session?.name ?? '';
    this.#isAsked = false;
    if (typed.includes(open)) return void this.#focus(FIRST_FIELD);
    const [first] = typed;
    if (first !== undefined) this.#openForm(own, first);
  }

  readonly #togglePreview = (event: Event): void => {
    this.#isPreviewed = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  /** What is typed is kept at every letter; it is no change of the list yet. */
  #onInput(event: Event): void {
    event.stopPropagation();
    const form = (event.target as Element).closest('form');
    if (form && this.#session) this.#drafts.keep(this.#session.name, new FormData(form), this.#session.original);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const own = this.#edited.draft;
    const session = this.#session;
    if (!own || !session) return;
    const { language } = this;
    const { name } = session;
    const merged = mergeForm(session, new FormData(event.target as HTMLFormElement), own, language);
    if ('session' in merged) {
      this.#session = merged.session;
      return void this.#focus('[data-clashes]');
    }
    const ids: string[] = [];
    const createNext = () => ids[ids.push(createId()) - 1] ?? '';
    try {
      const draft = applyForm(own.draft, placeOf(name), merged.data, { language, createId: createNext });
      this.#drafts.drop(name);
      this.#edited.edit({ ...own, draft }, { undoable: name });
      const { kind, id } = placeOf(name);
      const [made = id] = ids;
      const title = titleOf(draft, ids.at(-1) ?? id, language) || localizeText(draft.title, language);
      this.#changed({ what: `saved.${kind}`, title });
      this.#focus(buttonOf('open', name), buttonOf('open', `item:${made}`));
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      this.#session = { ...session, values: merged.data };
      this.#wrong = error.issues;
      this.#focus('form [aria-invalid]', 'form [name=save]');
    }
  }

  #changed(said: Said | undefined): void {
    this.#close();
    this.#said = said;
    this.updateFormValue(this.#edited.value);
    // A native change event does not cross the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.requestUpdate();
  }

  /** Moves the focus to the first of these that is there. */
  async #focus(...selectors: readonly string[]): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }
}
