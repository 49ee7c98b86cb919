import type { Instrument } from '@driehoek/sdk/checklist';
import { copyInstrument, keepInstrument, startInstrument } from '@driehoek/sdk/checklist/editing';
import { loadLanguage, localizeText, type Text } from '@driehoek/sdk/i18n';
import { InvalidDataError, type Issue } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { portalTexts, type PortalTranslate } from '../texts.js';
import { inLanguages } from './instruments.js';
import { findNewList, keepNewList } from './own-drafts.js';
import { type BroughtList, readForm, readList } from './take-along.js';

/** Sent when somebody made a list of the school's own, or brought one along in a file. */
export class ListMadeEvent extends Event {
  constructor(readonly id: string) {
    super('portal-list-made', { bubbles: true });
  }
}

/** How many rows are named; nobody reads more. */
const MOST_REMARKS = 100;

/** Where in a new list what is typed in a field goes. */
const PATHS = {
  title: 'title',
  section: 'sections[0].title',
  text: 'sections[0].items[0].text',
} as const;

/** The part of the page with a school's own lists in which a new one is made: empty, from another one, or from a file. */
export class NewListElement extends PortalElement {
  #issues: readonly Issue[] = [];
  /** What was not taken over of the last file. */
  #remarks: readonly string[] = [];
  #failed: { readonly name: string; readonly reasons: readonly string[] } | undefined;

  protected override render(): TemplateResult {
    const { translator: translate, language, state } = this;
    const typed = findNewList(state);
    const from = String(typed?.get('from') ?? '');
    const field = (name: keyof typeof PATHS) => {
      const wrong = this.#issues.filter(({ path }) => path === PATHS[name]);
      return html`<label>
          <span>${translate(`portal.lists.new.${name}`)}</span>
          <input class="field" name=${name} .value=${String(typed?.get(name) ?? '')} aria-invalid=${wrong.length > 0 ? 'true' : nothing} aria-describedby="new-list-${name}" />
        </label>
        <p id="new-list-${name}" class="wrong" ?hidden=${wrong.length === 0}>${wrong.map(({ message }) => message).join(' ')}</p>`;
    };
    return html`<section aria-labelledby="new-list-title">
        <h2 id="new-list-title">${translate('portal.lists.new')}</h2>
        <form class="new-list" novalidate @submit=${this.#make} @input=${this.#keep} @change=${this.#keep}>
          <label>
            <span>${translate('portal.lists.new.from')}</span>
            <select class="field" name="from">
              <option value="" ?selected=${from === ''}>${translate('portal.lists.new.empty')}</option>
              ${state.instruments.map(
                (each) =>
                  html`<option value=${each.id} ?selected=${from === each.id}>${localizeText(inLanguages(each).title, language)}</option>`,
              )}
            </select>
          </label>
          ${field('title')} ${from === '' ? html`${field('section')} ${field('text')}` : nothing}
          <p role="alert" ?hidden=${this.#issues.length === 0}>${translate('portal.lists.new.wrong')}</p>
          <p><button class="button primary">${translate('portal.lists.new.make')}</button></p>
        </form>
      </section>
      <section aria-labelledby="import-list-title">
        <h2 id="import-list-title">${translate('portal.lists.import')}</h2>
        <p>${translate('portal.lists.import.text')}</p>
        <p class="soft">${translate('portal.lists.import.csv')}</p>
        <p>
          <label class="button">
            ${translate('portal.lists.import.choose')}
            <input class="visually-hidden" type="file" accept=".json,.csv,.xlsx,application/json,text/csv" @change=${this.#bring} />
          </label>
        </p>
        <div role="alert">${this.#renderFailed(translate)}</div>
        <div role="status">${this.#renderRemarks(translate)}</div>
      </section>`;
  }

  #renderRemarks(translate: PortalTranslate): TemplateResult | typeof nothing {
    if (this.#remarks.length === 0) return nothing;
    return html`<div class="note">
      <p>${translate('portal.lists.import.left', { count: this.#remarks.length })}</p>
      <ul role="list">${this.#remarks.slice(0, MOST_REMARKS).map((remark) => html`<li>${remark}</li>`)}</ul>
    </div>`;
  }

  #renderFailed(translate: PortalTranslate): TemplateResult | typeof nothing {
    const failed = this.#failed;
    if (!failed) return nothing;
    const { name, reasons } = failed;
    const what = reasons.length > 0 ? 'portal.lists.import.wrong' : 'portal.lists.import.unreadable';
    return html`<div class="note">
      <p>${translate(what, { name })}</p>
      ${reasons.length > 0 ? html`<ul role="list">${reasons.slice(0, MOST_REMARKS).map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}
    </div>`;
  }

  /** What is typed is kept at every letter. */
  #keep(event: Event): void {
    const form = event.currentTarget as HTMLFormElement;
    keepNewList(this.state, new FormData(form));
    if (event.type === 'change') this.requestUpdate();
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { language, state } = this;
    const data = new FormData(event.target as HTMLFormElement);
    const get = (name: string) => String(data.get(name) ?? '').trim();
    // A copy has the words in both languages; without a network those that are here.
    await loadLanguage('en').catch(() => undefined);
    const base = state.instruments.find(({ id }) => id === get('from'));
    const id = `eigen-${createId()}`;
    try {
      const instrument = base
        ? copyInstrument(inLanguages(base), {
            id,
            title: get('title') || copyTitle(base),
            source: sourceAfter(base),
            language,
          })
        : startInstrument(
            {
              id,
              title: get('title'),
              section: { id: createId(), title: get('section') },
              item: { id: createId(), text: get('text') },
              source: inBoth((translate) => translate('portal.lists.source')),
            },
            { language },
          );
      keepNewList(state, undefined);
      this.#done(instrument);
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      this.#issues = error.issues;
      await this.focusOn('[aria-invalid]');
    }
  }

  async #bring(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const brought = await this.#read(file);
    // Cleared, so that the same file can be chosen again.
    input.value = '';
    this.#remarks = [];
    if ('instrument' in brought) {
      this.#done(brought.instrument);
      this.#remarks = brought.remarks ?? [];
      return this.requestUpdate();
    }
    this.#failed = { name: file.name, reasons: brought.reasons };
    this.requestUpdate();
  }

  async #read(file: File): Promise<BroughtList> {
    const { state, language, translator: translate } = this;
    if (/\.(csv|txt|xlsx)$/i.test(file.name)) {
      const source = inBoth((word) => word('portal.lists.source'));
      return readForm(file, { id: `eigen-${createId()}`, source, language, translate });
    }
    const taken = new Set([...state.instruments, ...state.ownLists].map(({ id }) => id));
    return readList(await file.text(), { taken, language, createId: () => `eigen-${createId()}` });
  }

  #done(instrument: Instrument): void {
    this.#issues = [];
    this.#failed = undefined;
    this.state.keep('own-instrument', keepInstrument(instrument));
    this.dispatchEvent(new ListMadeEvent(instrument.id));
  }
}

const LANGUAGES = ['nl', 'en'] as const;

/** A text of ours in both languages, since it is kept with the list. */
const inBoth = (word: (translate: PortalTranslate, language: string) => string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, word(portalTexts(language), language)]));

const copyTitle = (base: Instrument): Text =>
  inBoth((translate, language) =>
    translate('portal.lists.copy-of', { title: localizeText(inLanguages(base).title, language) }),
  );

const sourceAfter = (base: Instrument): Text =>
  inBoth((translate, language) =>
    translate('portal.lists.source-after', { source: localizeText(inLanguages(base).source, language) }),
  );

customElements.define('portal-new-list', NewListElement);
