import '@driehoek/elements/information-card/define';
import type { InformationCardElement } from '@driehoek/elements/information-card';
import type { InformationCard } from '@driehoek/sdk/information-card';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PortalElement } from '../shared/portal-element.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import { type CardDraft, cardFromDraft, findUnfinished, nextKey, type PublicFacts, startDraft } from './card-draft.js';
import { renderCardForm, type RowGroup } from './card-form.js';
import { CARD_SCRIPT } from './paste-lines.js';
import { isTyped, type SchoolChooseEvent, type SchoolSearchElement } from './school-search.js';

/** The page on which a visitor makes a card for a real school, starting from its public facts. */
export class MakeCardPageElement extends PortalElement {
  #chosen: string | undefined;
  #paper = 'a6';
  #undo: (Undo & { readonly group?: RowGroup }) | undefined;
  /** The element changes its own `paper` attribute; this keeps the page's copy equal to it. */
  readonly #paperObserver = new MutationObserver(() => this.#handlePaper());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#paperObserver.disconnect();
  }

  protected override render(): TemplateResult {
    const { translator: translate } = this;
    const draft = this.#draft;
    return html`
      <p class="back"><a href="#/card">${translate('portal.make.back')}</a></p>
      <h1 tabindex="-1">${translate('portal.make.title')}</h1>
      <p class="lead">${translate('portal.make.lead')}</p>
      ${draft ? this.#renderChosen(draft) : this.#renderSearch()}
      ${this.#renderUndo()}
      ${draft ? this.#renderMaking(draft) : nothing}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const card = this.querySelector('dh-information-card');
    this.#paperObserver.disconnect();
    if (card) this.#paperObserver.observe(card, { attributeFilter: ['paper'] });
  }

  get #draft(): CardDraft | undefined {
    return this.state.cards.find(({ id }) => id === this.#chosen);
  }

  #renderSearch(): TemplateResult {
    return html`<portal-school-search
      .state=${this.state}
      @school-choose=${(event: SchoolChooseEvent) => this.#choose(event.school)}
    ></portal-school-search>`;
  }

  #renderChosen(draft: CardDraft): TemplateResult {
    const { translator: translate } = this;
    return html`<section class="chosen" aria-labelledby="chosen-title">
      <h2 id="chosen-title" tabindex="-1">${draft.school.name}</h2>
      ${
        isTyped(draft.id)
          ? nothing
          : html`<p class="soft">${translate('portal.make.only-public')} ${translate('portal.make.source')}</p>`
      }
      <p class="actions">
        <button type="button" class="button to-preview" @click=${this.#goToPreview}>${translate('portal.make.to-preview')}</button>
        <button type="button" class="button" @click=${this.#chooseAnother}>${translate('portal.make.another')}</button>
        <button type="button" class="button" @click=${() => this.#startAgain(draft)}>${translate('portal.make.start-again')}</button>
      </p>
    </section>`;
  }

  #renderMaking(draft: CardDraft): TemplateResult {
    const translate = this.translator;
    const card = cardFromDraft(draft);
    const unfinished = Object.entries(findUnfinished(draft)).filter(([, count]) => count > 0);
    return html`<div class="making">
        ${renderCardForm({
          draft,
          translate,
          language: this.language,
          change: (update) => this.#change(update),
          remove: (group, key) => this.#removeRow(group, key),
          added: (group) => this.focusOn(`[data-rows=${group}] .row:nth-last-child(1 of .row) :is(input, select)`),
          undo: (group) => this.#renderUndo(group),
        })}
        <section class="preview" aria-labelledby="preview-title">
          <h2 id="preview-title" tabindex="-1">${translate('portal.make.preview')}</h2>
          <dh-information-card .value=${card} paper=${this.#paper}></dh-information-card>
          <div role="status">
            ${unfinished.map(
              ([part, count]) =>
                html`<p class="soft">${translate(`portal.make.unfinished.${part as 'teachers' | 'moments' | 'route'}`, { count })}</p>`,
            )}
          </div>
        </section>
      </div>
      ${this.#renderSnippet(card)}`;
  }

  #renderSnippet(card: InformationCard): TemplateResult {
    const { translator: translate } = this;
    return html`<section aria-labelledby="snippet-title">
      <h2 id="snippet-title">${translate('portal.snippet.title')}</h2>
      <ol role="list">
        <li>
          ${translate('portal.snippet.file')}
          <a href="./cdn/${CARD_SCRIPT}" download>${CARD_SCRIPT}</a>
        </li>
        <li>${translate('portal.snippet.paste')}</li>
      </ol>
      <portal-paste-lines .state=${this.state} .card=${card} .paper=${this.#paper}></portal-paste-lines>
      <p><a href="#/card/check">${translate('portal.check.to')}</a></p>
    </section>`;
  }

  async #choose(school: PublicFacts): Promise<void> {
    const { state, translator: translate } = this;
    this.#chosen = school.code;
    this.#undo = undefined;
    const begun = state.cards.some(({ id }) => id === school.code);
    if (!begun)
      state.keep(
        'card',
        this.#start(
          school,
          translate('portal.make.route-first'),
          translate('portal.make.route-worried'),
          translate('portal.make.route-complaint'),
          translate('portal.make.route-confidence'),
        ),
      );
    this.requestUpdate();
    await this.focusOn('#chosen-title');
  }

  #start(school: PublicFacts, ...questions: string[]): CardDraft {
    return startDraft(school, this.state.thisYear, questions);
  }

  #goToPreview(): void {
    this.querySelector<HTMLElement>('#preview-title')?.focus();
  }

  async #chooseAnother(): Promise<void> {
    this.#chosen = undefined;
    this.#undo = undefined;
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<SchoolSearchElement>('portal-school-search')?.updateComplete;
    await this.focusOn('input[type=search]');
  }

  async #startAgain(draft: CardDraft): Promise<void> {
    const restore = this.state.removeCard(draft);
    this.#chosen = undefined;
    const { name } = draft.school;
    this.#setUndo(this.translator('portal.make.removed', { name }), () => {
      restore();
      this.#chosen = draft.id;
    });
  }

  /** The preview shows what is typed; other pages hear of it once it is stored. */
  #change(update: (draft: CardDraft) => CardDraft): void {
    const draft = this.#draft;
    if (!draft) return;
    this.state.keep('card', update(draft), { isTyped: true });
    this.requestUpdate();
  }

  /** What is typed elsewhere before the row is put back stays. */
  #removeRow(group: RowGroup, key: number): void {
    const rows: readonly CardRow[] = this.#draft?.[group] ?? [];
    const place = rows.findIndex((row) => row.key === key);
    const row = rows[place];
    if (!row) return;
    this.#change((draft) => changeRows(draft, group, (now) => now.filter((other) => other.key !== key)));
    const restore = () => this.#change((draft) => changeRows(draft, group, (now) => putBack(now, place, row)));
    this.#setUndo(this.translator('portal.form.removed'), restore, group);
  }

  #renderUndo(group?: RowGroup): TemplateResult {
    return renderUndo(
      this.#undo?.group === group ? this.#undo : undefined,
      this.translator('portal.undo'),
      this.#restore,
    );
  }

  #setUndo(message: string, restore: () => void, group?: RowGroup): void {
    this.#undo = { message, restore, ...(group && { group }) };
    this.requestUpdate();
    this.focusOn('[data-undo]');
  }

  readonly #restore = (): void => {
    const { restore, group } = this.#undo ?? {};
    this.#undo = undefined;
    restore?.();
    this.requestUpdate();
    this.focusOn(group ? `[data-rows=${group}] .row:nth-last-child(1 of .row) input` : '#chosen-title');
  };

  #handlePaper(): void {
    const card = this.querySelector<InformationCardElement>('dh-information-card');
    if (!card || card.paper === this.#paper) return;
    this.#paper = card.paper;
    this.requestUpdate();
  }
}

type CardRow = CardDraft[RowGroup][number];

const changeRows = (
  draft: CardDraft,
  group: RowGroup,
  change: (rows: readonly CardRow[]) => readonly CardRow[],
): CardDraft => ({ ...draft, [group]: change(draft[group]) });

/** The rows with one put back where it stood; a row that was added meanwhile may have got its key. */
function putBack(rows: readonly CardRow[], place: number, row: CardRow): CardRow[] {
  const isTaken = rows.some(({ key }) => key === row.key);
  return rows.toSpliced(place, 0, isTaken ? { ...row, key: nextKey(rows) } : row);
}

customElements.define('portal-make-card', MakeCardPageElement);
