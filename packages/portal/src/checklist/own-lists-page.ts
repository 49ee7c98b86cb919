import type { EntryDraftEvent, InstrumentEditorElement } from '@driehoek/elements/instrument-editor';
import type { Instrument } from '@driehoek/sdk/checklist';
import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
import { createLoader, localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listPages, offers } from '../pages.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import { listInUse } from './instruments.js';
import { listDrafts, recordOf } from './own-drafts.js';
import { type ListMadeEvent } from './new-list.js';
import './new-list.js';
import { downloadList } from './take-along.js';

const loadEditor = createLoader(() => import('@driehoek/elements/instrument-editor/define'));

/** The page on which a school makes lists of its own, changes them and takes them along. */
export class OwnListsPageElement extends PortalElement {
  /** The id of the list that is open. */
  #open: string | undefined;
  #editor: 'loading' | 'ready' | 'failed' = 'loading';
  #undo: Undo | undefined;
  #message = '';

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const hasChecklist = listPages(state).includes('checklist');
    const title = html`${hasChecklist ? html`<p class="back"><a href="#/checklist">${translate('portal.lists.back')}</a></p>` : nothing}
      <h1 tabindex="-1">${translate('portal.lists.title')}</h1>`;
    if (!offers('own-lists', state)) {
      const inUse = listInUse(state.ownLists.filter(({ retired }) => !retired));
      const isMine = ({ answeredBy }: Instrument) => offers('all-lists', state) || answeredBy === state.visitor.role;
      const isAsked = hasChecklist && inUse.some(isMine);
      return html`${title}<p class="lead">
          ${translate('portal.lists.not-offered')} ${isAsked ? translate('portal.lists.fill-in') : nothing}
        </p>`;
    }
    const own = state.ownLists.find(({ id }) => id === this.#open);
    return html`${title}
      <p class="lead">${translate('portal.lists.lead')}</p>
      <section aria-labelledby="own-lists-title">
        <h2 id="own-lists-title" tabindex="-1">${translate('portal.lists.mine')}</h2>
        <p role="status" class="said">${this.#message}</p>
        ${renderUndo(this.#undo, translate('portal.undo'), this.#restore)}
        ${
          state.ownLists.length === 0
            ? html`<p>${translate('portal.lists.none')}</p>`
            : html`<ul role="list" class="plain file-list">${state.ownLists.map((each) => this.#renderList(each))}</ul>`
        }
      </section>
      ${own ? this.#renderEditor(own) : nothing}
      <portal-new-list .state=${state} @portal-list-made=${this.#handleMade}></portal-new-list>`;
  }

  #renderList(own: OwnInstrument): TemplateResult {
    const { translator: translate } = this;
    const title = this.#titleOf(own);
    const version = own.versions.at(-1)?.id;
    const state = version === undefined ? 'draft' : own.retired ? 'retired' : 'in-use';
    const button = (what: 'edit' | 'take' | 'retire' | 'offer' | 'remove', press: () => unknown) =>
      html`<button type="button" class=${what === 'edit' ? 'button' : 'link'} data-press=${what} aria-label=${translate(`portal.lists.${what}`, { title })} @click=${press}>
        ${translate(`portal.lists.${what}-short`)}
      </button>`;
    return html`<li data-list=${own.id}>
      <div class="file">
        <p><strong>${title}</strong> <span class="soft">${translate(`portal.lists.state.${state}`, { version: version ?? '' })}</span></p>
        <p class="actions">
          ${button('edit', () => this.#edit(own.id))} ${button('take', () => this.#take(own))}
          ${
            version === undefined
              ? button('remove', () => this.#remove(own.id))
              : own.retired
                ? button('offer', () => this.#offer(own.id, true))
                : button('retire', () => this.#offer(own.id, false))
          }
        </p>
      </div>
    </li>`;
  }

  #renderEditor(own: OwnInstrument): TemplateResult {
    const { translator: translate, state } = this;
    const { id } = own;
    if (this.#editor !== 'ready')
      return html`<p role="status">${translate(this.#editor === 'failed' ? 'portal.lists.failed' : 'portal.lists.loading')}</p>`;
    return html`<section aria-labelledby="open-list-title">
      <h2 id="open-list-title" tabindex="-1">${translate('portal.lists.open')}</h2>
      <portal-clashes .state=${state} .about=${[{ kind: 'own-instrument', id }]}></portal-clashes>
      ${keyed(
        id,
        html`<dh-instrument-editor
          .value=${own}
          .drafts=${listDrafts(state, id)}
          perspective=${state.visitor.role}
          @change=${this.#keep}
          @dh-entry-draft=${({ drafts }: EntryDraftEvent) => this.#keepDrafts(id, drafts)}
        ></dh-instrument-editor>`,
      )}
    </section>`;
  }

  #titleOf({ draft }: OwnInstrument): string {
    return localizeText(draft.title, this.language);
  }

  /** A list as it is at this moment. */
  #find(id: string): OwnInstrument | undefined {
    return this.state.ownLists.find((each) => each.id === id);
  }

  #keep(event: Event): void {
    const { value } = event.currentTarget as InstrumentEditorElement;
    this.#unsay();
    if (value) this.state.keep('own-instrument', value);
  }

  #keepDrafts(id: string, drafts: EntryDraftEvent['drafts']): void {
    this.#unsay();
    this.state.keep('entry-drafts', { id: recordOf(id), drafts }, { isTyped: true });
  }

  async #handleMade({ id }: ListMadeEvent): Promise<void> {
    const made = this.#find(id);
    await this.#edit(id);
    this.#say(made ? this.translator('portal.lists.made', { title: this.#titleOf(made) }) : '');
  }

  async #edit(id: string): Promise<void> {
    this.#open = id;
    this.#say('');
    this.#editor = await loadEditor().then(
      () => 'ready' as const,
      () => 'failed' as const,
    );
    await this.focusOn('#open-list-title');
  }

  #take(own: OwnInstrument): void {
    this.#unsay();
    downloadList(this.#find(own.id) ?? own, this.language);
  }

  async #remove(id: string): Promise<void> {
    const own = this.#find(id);
    if (!own) return;
    const title = this.#titleOf(own);
    try {
      await this.state.remove('own-instrument', id);
    } catch {
      return this.#say(this.translator('portal.lists.not-removed', { title }));
    }
    this.#say('');
    const { revision: _revision, ...kept } = own;
    this.#undo = {
      message: this.translator('portal.lists.removed', { title }),
      restore: () => this.state.keep('own-instrument', kept),
    };
    if (this.#open === id) this.#open = undefined;
    await this.focusOn('[data-undo]');
  }

  readonly #restore = async (): Promise<void> => {
    this.#undo?.restore();
    this.#undo = undefined;
    await this.focusOn('#own-lists-title');
  };

  async #offer(id: string, isOffered: boolean): Promise<void> {
    const own = this.#find(id);
    if (!own) return;
    this.state.keep('own-instrument', { ...own, retired: !isOffered });
    this.#say(
      this.translator(isOffered ? 'portal.lists.offered' : 'portal.lists.retired', { title: this.#titleOf(own) }),
    );
    await this.focusOn(`[data-list="${CSS.escape(id)}"] [data-press=${isOffered ? 'retire' : 'offer'}]`);
  }

  /** What was said of an earlier press is over; the way back that goes with it is not. */
  #unsay(): void {
    if (this.#message === '') return;
    this.#message = '';
    this.requestUpdate();
  }

  #say(message: string): void {
    this.#message = message;
    this.#undo = undefined;
    this.requestUpdate();
  }
}

customElements.define('portal-own-lists', OwnListsPageElement);
