import {
  checkHelpEntry,
  type FamilyHelp,
  type FamilyHelpAdvice,
  type HelpEntry,
  listHelpLanguages,
  localizeHelp,
  parseFamilyHelp,
  removeHelpEntry,
  reviewFamilyHelp,
  setHelpEntry,
} from '@driehoek/sdk/family-help';
import { localizeText, type TextConcept } from '@driehoek/sdk/i18n';
import { type Issue, mayChange, readerFromPerspective, type Role } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../shared/controls.styles.js';
import { createId } from '../shared/create-id.js';
import { EditedValue } from '../shared/edited-value.js';
import { type EntryDraft, EntryDraftEvent, EntryDrafts } from '../shared/entry-drafts.js';
import { FormElement } from '../shared/form-element.js';
import { renderIssues } from '../shared/issue-list.js';
import { tokens } from '../shared/tokens.styles.js';
import { createHelpEditorTexts, type HelpEditorTranslate } from './editor-texts.js';
import { findIssues } from './find-issues.js';
import { type HelpFormSession, readHelpForm, renderHelpForm } from './help-form.js';
import { mergeHelpForm, openHelpSession } from './help-session.js';
import { styles } from './help-editor.styles.js';

/** What was done last: the part of its key, and the name that it is about. */
interface Said {
  readonly what: 'saved' | 'checked' | 'removed' | 'undone';
  readonly title: string;
}

/**
 * The editor of a list of help, for the school that keeps it: adds, changes, checks and removes entries, and tells which are
 * to be checked. What cannot be used is refused beside its field, with the reason. It has no field for a family. In a form
 * it takes part as one field, the list as JSON.
 *
 * @summary Where a school keeps its list of help around families.
 * @fires {Event} change - An entry was added, changed, checked, removed or put back. `value` is new already.
 * @fires {EntryDraftEvent} dh-entry-draft - What was typed in the form of an entry, and not saved in the list yet, has changed.
 * @fires {DataErrorEvent} dh-error - The value, or what was filled in, cannot be used.
 * @csspart form - The fields of one entry.
 * @csspart entry - One entry of the list.
 * @csspart advice - Why an entry is to be checked.
 * @csspart unsaved - That something was typed for an entry and not saved.
 * @csspart status - What was done last, with a way back.
 * @csspart error - Why the value cannot be used.
 * @cssstate error - The value cannot be used.
 */
export class FamilyHelpEditorElement extends FormElement {
  static override styles = [tokens, controls, styles];

  static override properties = {
    value: { attribute: false, noAccessor: true },
    drafts: { attribute: false, noAccessor: true },
    perspective: { type: String },
  };

  /** The role of the reader; the provider's when left out. Only the school changes the list. */
  declare perspective: Role | 'staff' | undefined;

  readonly #edited = new EditedValue<FamilyHelp>(this, {
    parse: (data) => this.readData(() => parseFamilyHelp(data, { language: this.language })),
    keyOf: ({ id }) => id,
    replaced: (value) => {
      if (!value) this.issues = [];
      this.#close();
      this.#said = undefined;
    },
  });
  readonly #drafts = new EntryDrafts((drafts) => this.dispatchEvent(new EntryDraftEvent(drafts)));
  /** The id of the entry in the form, `''` for a new one. */
  #open: string | undefined;
  #session: HelpFormSession | undefined;
  #wrong: readonly Issue[] = [];
  #said: Said | undefined;

  /** The list, with what was changed in it; set `undefined` first to start afresh. */
  get value(): FamilyHelp | undefined {
    return this.#edited.value;
  }

  set value(value: FamilyHelp | undefined) {
    this.#edited.set(value);
  }

  /** What was typed in the form of entries and not saved yet; see `dh-entry-draft`. It is there when the form is opened again. */
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
    return ['family-help', 'family-help-editor', 'national-help'];
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
    const { language, page } = this;
    const translate = createHelpEditorTexts(language, page.texts);
    const draft = this.#edited.draft;
    const errors = renderIssues(translate('family-help.error.title'), this.issues);
    if (!draft) return html`${errors}`;
    const advice = new Map(
      reviewFamilyHelp(draft, this.localDay, { language, ...(page.texts && { texts: page.texts }) }).map((each) => [
        each.about,
        each,
      ]),
    );
    const canEdit = this.#canEdit;
    return html`${errors}
      <fieldset class="all" role="presentation" ?disabled=${this.isFormDisabled} @click=${this.#onClick} @input=${this.#onInput} @change=${this.#onInput} @submit=${this.#onSubmit}>
        ${advice.size > 0 ? html`<p class="note">${translate('family-help.edit.to-check', { count: advice.size })}</p>` : nothing}
        ${
          !canEdit
            ? nothing
            : this.#open === ''
              ? this.#renderForm(translate)
              : html`<div class="buttons">
                  <button type="button" class="button" name="add">${translate('family-help.edit.add')}</button>
                  ${this.#renderUnsaved('', translate)}
                </div>`
        }
        ${this.#renderSaid(translate)}
        <ul role="list">
          ${localizeHelp(draft.entries).map((entry) =>
            canEdit && entry.id === this.#open
              ? html`<li>${this.#renderForm(translate)}</li>`
              : this.#renderEntry(entry, advice.get(entry.id), translate),
          )}
        </ul>
      </fieldset>`;
  }

  #renderForm(translate: HelpEditorTranslate): unknown {
    const session = this.#session;
    if (!session) return nothing;
    // Lit calls `remove()` of what it takes away, which in a form with a field of that name is the field.
    return keyed(session, html`<div>${renderHelpForm(session, this.#wrong, translate, this.language)}</div>`);
  }

  /** That something was typed for an entry and not saved. */
  #renderUnsaved(id: string, translate: HelpEditorTranslate): TemplateResult | typeof nothing {
    if (!this.#canEdit || !this.#drafts.find(id)) return nothing;
    return html`<span class="soft" part="unsaved">${translate('family-help.edit.unsaved')}</span>`;
  }

  #renderEntry(entry: HelpEntry, advice: FamilyHelpAdvice | undefined, translate: HelpEditorTranslate): TemplateResult {
    const title = localizeText(entry.title, this.language);
    const button = (name: 'change' | 'check') =>
      html`<button type="button" class="button" name=${name} value=${entry.id} aria-label=${translate(`family-help.edit.${name}`, { title })}>
        ${translate(`family-help.edit.${name}-short`)}
      </button>`;
    return html`<li part="entry" data-entry=${entry.id}>
      <div class="row">
        <div>
          <strong>${title}</strong> <span class="soft">${translate(`family-help.kind.${entry.kind}`)}</span>
          ${this.#renderUnsaved(entry.id, translate)}
        </div>
        ${this.#canEdit ? html`<div class="buttons">${advice ? button('check') : nothing} ${button('change')}</div>` : nothing}
      </div>
      ${advice ? html`<p class="soft" part="advice">${advice.text}</p>` : nothing}
    </li>`;
  }

  #renderSaid(translate: HelpEditorTranslate): TemplateResult {
    const said = this.#said;
    const undo =
      said?.what === 'removed' && this.#edited.undoable !== undefined
        ? html`<button type="button" class="link" name="undo">${translate('family-help.said.undo')}</button>`
        : nothing;
    return html`<div part="status"><span role="status">${said ? translate(`family-help.said.${said.what}`, { title: said.title }) : nothing}</span> ${undo}</div>`;
  }

  get #canEdit(): boolean {
    const reader = readerFromPerspective(this.perspective ?? this.page.perspective);
    return !this.readonly && mayChange(reader, 'family-help');
  }

  /** Opens the form of an entry, with what was typed before; `''` for a new one. */
  #openForm(id: string): void {
    this.#open = id;
    this.#wrong = [];
    this.#session = openHelpSession(this.#find(id), this.#drafts, this.#formOptions);
  }

  #close(): void {
    this.#open = undefined;
    this.#session = undefined;
    this.#wrong = [];
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    const { draft } = this.#edited;
    if (!button || !draft) return;
    const { name, value } = button;
    if (name === 'add' || name === 'change') {
      this.#openForm(name === 'add' ? '' : value);
      this.#said = undefined;
      this.#focus('form [name=title]');
    } else if (name === 'start-again' && this.#open !== undefined) {
      this.#drafts.drop(this.#open);
      this.#openForm(this.#open);
      this.#focus('form [name=title]');
    } else if (name === 'close') {
      const id = this.#open;
      this.#close();
      this.#focus(buttonOf(id));
    } else if (name === 'check') {
      this.#edit(checkHelpEntry(draft, value, this.localDay), 'checked', this.#titleOf(value));
      this.#focus(buttonOf(value));
    } else if (name === 'remove') {
      const title = this.#titleOf(value);
      this.#drafts.drop(value);
      this.#edit(removeHelpEntry(draft, value), 'removed', title);
      this.#focus('[name=undo]');
    } else if (name === 'undo') {
      this.#edited.undo();
      this.#changed('undone', '');
      this.#focus('[name=add]');
    }
  }

  /** What is typed is kept at every letter; it is no change of the list yet. */
  #onInput(event: Event): void {
    event.stopPropagation();
    const form = (event.target as Element).closest('form');
    if (form && this.#open !== undefined && this.#session)
      this.#drafts.keep(this.#open, new FormData(form), this.#session.original);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { draft } = this.#edited;
    const [id, session] = [this.#open, this.#session];
    if (!draft || id === undefined || !session) return;
    const { language } = this;
    const before = draft.entries.find((entry) => entry.id === id);
    const typed = new FormData(event.target as HTMLFormElement);
    const merged = mergeHelpForm(session, typed, this.#find(id), this.#formOptions);
    if ('session' in merged) {
      this.#session = merged.session;
      return void this.#focus('[data-clashes]');
    }
    const entry = readHelpForm(merged.data, before, {
      id: id || createId(),
      language,
      today: this.localDay,
    });
    this.#wrong = findIssues(draft, entry, language);
    if (this.#wrong.length > 0) return void this.#focus('form [aria-invalid]');
    this.#drafts.drop(id);
    this.#edit(setHelpEntry(draft, entry), 'saved', localizeText(entry.title, language));
    this.#focus(buttonOf(entry.id));
  }

  #edit(help: FamilyHelp, what: Said['what'], title: string): void {
    this.#edited.edit(help, what === 'removed' ? { undoable: title } : {});
    this.#changed(what, title);
  }

  #changed(what: Said['what'], title: string): void {
    this.#close();
    this.#said = { what, title };
    this.updateFormValue(this.#edited.value);
    // A native change event does not cross the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.requestUpdate();
  }

  #titleOf(id: string): string {
    const entry = this.#find(id);
    return entry ? localizeText(entry.title, this.language) : '';
  }

  /** An entry in the words that parents read. */
  #find(id: string): HelpEntry | undefined {
    return localizeHelp(this.#edited.draft?.entries ?? []).find((each) => each.id === id);
  }

  get #formOptions(): { readonly language: string; readonly used: readonly string[] } {
    const { draft } = this.#edited;
    return { language: this.language, used: draft ? listHelpLanguages(draft) : [] };
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The button that opened the form. */
const buttonOf = (id: string | undefined) => (id ? `[name=change][value="${CSS.escape(id)}"]` : '[name=add]');
