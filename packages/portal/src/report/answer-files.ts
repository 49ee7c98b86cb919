import { type ColumnMapping, type FileColumn, handvat, readColumns } from '@driehoek/sdk/checklist';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerFile } from '../records.js';
import { createId } from '../shared/create-id.js';
import { PortalElement } from '../shared/portal-element.js';
import { renderUndo, type Undo } from '../shared/undo.js';
import { type KnownResponse, type LoadedFile, type LoadProgress, loadAnswers } from './load-answers.js';
import './column-choice.js';
import { recallColumns, rememberColumns } from './column-memory.js';
import { describeFile, divideRefusals, renderLoading } from './file-words.js';
import { renderRefusal } from './row-details.js';
import { renderReplacement } from './row-details.js';
import { responseDigest, responseKey } from './response-identity.js';
import { renderRowDetails } from './row-details.js';

interface Source {
  readonly name: string;
  readonly size: number;
  readonly open: () => Promise<ReadableStream<Uint8Array>>;
  /** Whether it can be opened again. */
  readonly isFile?: true;
}

interface Loading {
  readonly source: Source;
  readonly stop: AbortController;
  readonly progress: LoadProgress;
}

const SAMPLE = 'responses-fictional.csv';

/** The part of the report page that loads answers from files and removes them. */
export class AnswerFilesElement extends PortalElement {
  #loading: Loading | undefined;
  #message = '';
  #failed = '';
  #undo: Undo | undefined;
  /** The file of which somebody is asked what its columns are. */
  #asked: { readonly source: Source; readonly columns: readonly FileColumn[]; readonly kept?: AnswerFile } | undefined;
  #isOver = false;
  /** The lists of rows that are shown completely. */
  readonly #opened = new Set<string>();

  protected override render(): TemplateResult {
    const { translator: translate, state } = this;
    const files = state.files.filter(({ instrument }) => instrument === state.instrument.id);
    return html`<section
      class=${this.#isOver ? 'files over' : 'files'}
      aria-labelledby="files-title"
      @dragover=${this.#allowDrop}
      @dragleave=${this.#leave}
      @drop=${this.#drop}
    >
      <h2 id="files-title">${translate('portal.files.title')}</h2>
      <p>${translate('portal.files.text')}</p>
      <div class="actions">
        <label class="button primary">
          ${translate('portal.files.choose')}
          <input
            class="visually-hidden"
            type="file"
            multiple
            accept=".csv,.txt,.xlsx,.ndjson,.jsonl,text/csv,application/x-ndjson"
            ?disabled=${this.#loading !== undefined}
            @change=${this.#choose}
          />
        </label>
        <button type="button" class="button" ?disabled=${this.#loading !== undefined} @click=${this.#loadSample}>
          ${translate('portal.files.sample')}
        </button>
        <span class="soft drop-hint">${translate('portal.files.drop')}</span>
      </div>
      ${this.#loading ? renderLoading(this.#loading, translate, this.#stop) : nothing}
      <p role="status" class="said">${this.#message}</p>
      <div role="alert">${this.#failed ? html`<p class="note">${this.#failed}</p>` : nothing}</div>
      ${
        this.#asked
          ? html`<portal-column-choice .state=${state} .columns=${this.#asked.columns} .choose=${this.#readAs}></portal-column-choice>`
          : nothing
      }
      ${renderUndo(this.#undo, translate('portal.undo'), this.#restore)}
      ${files.length > 0 ? html`<ul role="list" class="plain file-list">${files.map((file) => this.#renderFile(file))}</ul>` : nothing}
    </section>`;
  }

  #renderFile(file: AnswerFile): TemplateResult {
    const { translator: translate } = this;
    const { columns, rows } = divideRefusals(file.refusals);
    const years = Object.entries(file.years)
      .sort()
      .map(([year, count]) => translate('portal.files.year', { year: formatSchoolYear(year), count }));
    return html`<li>
      <div class="file">
        <p>
          <strong>${file.name}</strong>
          ${[translate('portal.files.accepted', { count: file.accepted }), ...years].map(
            (part) => html`<span class="soft">${part}</span>`,
          )}
          ${file.repeated > 0 ? html`<span>${translate('portal.files.repeated', { count: file.repeated })}</span>` : nothing}
        </p>
        <button
          type="button"
          class="link"
          aria-label=${translate('portal.files.remove-name', { name: file.name })}
          @click=${() => this.#remove(file)}
        >
          ${translate('portal.remove')}
        </button>
      </div>
      ${this.#renderRows(file, 'replaced', file.replacements, (row) => renderReplacement(row, translate))}
      ${this.#renderRows(file, 'columns', columns, (row) => renderRefusal(row, translate))}
      ${this.#renderRows(file, 'refused', rows, (row) => renderRefusal(row, translate))}
    </li>`;
  }

  #renderRows<Row>(
    file: AnswerFile,
    kind: 'replaced' | 'columns' | 'refused',
    rows: readonly Row[],
    renderRow: (row: Row) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { translator: translate } = this;
    const list = `${kind}/${file.id}`;
    const summary = translate(`portal.files.${kind}`, { count: rows.length });
    const onAll = () => this.#openAll(list);
    return renderRowDetails({ summary, rows, renderRow, all: this.#opened.has(list), onAll }, translate);
  }

  async #load(source: Source): Promise<void> {
    const { state, translator: translate } = this;
    const stop = new AbortController();
    const id = createId();
    let parts = 0;
    this.#message = '';
    this.#failed = '';
    this.#undo = undefined;
    this.#asked = undefined;
    this.#show({ source, stop, progress: { read: 0, rows: 0, refused: 0 } });
    try {
      const file = await loadAnswers(await source.open(), {
        name: source.name,
        instrument: state.instrument,
        language: this.language,
        columns: recallColumns(state.instrument.id),
        known: await this.#listKnown(),
        keep: async (part, responses) => {
          parts = part + 1;
          await state.keepAnswers(id, part, responses);
        },
        onProgress: (progress) => this.#show({ source, stop, progress }),
        signal: stop.signal,
      });
      const [refusal] = file.refusals;
      if (file.accepted + file.repeated === 0 && file.refusals.length === 1 && refusal?.line === 1) {
        // Of a file that cannot be read at all one sentence is enough, and nothing is kept.
        this.#failed = translate('portal.files.unusable', { name: source.name, reason: refusal.reasons.join(' ') });
        await this.#ask(source);
        this.#show(undefined);
        return;
      }
      const kept = { id, number: state.nextFile, ...file };
      await state.addFile(kept);
      if (file.accepted + file.repeated === 0) await this.#ask(source, kept);
      this.#message = describeFile(file, translate);
      this.#goToYear(file);
    } catch (error) {
      await state.dropAnswers(id, parts);
      if (stop.signal.aborted) this.#message = translate('portal.files.stopped', { name: source.name });
      else this.#failed = translate('portal.files.failed', { name: source.name, reason: String(error) });
    }
    this.#show(undefined);
  }

  /** Asks what the columns are of a table of which nothing could be used. */
  async #ask(source: Source, kept?: AnswerFile): Promise<void> {
    if (!source.isFile || /\.(ndjson|jsonl)$/i.test(source.name)) return;
    const { instrument } = this.state;
    const options = { instrument, language: this.language, columns: recallColumns(instrument.id) };
    const columns = await readColumns(await source.open(), options);
    if (columns.length > 1) this.#asked = { source, columns, ...(kept && { kept }) };
  }

  readonly #readAs = async (mapping: ColumnMapping): Promise<void> => {
    const asked = this.#asked;
    if (!asked) return;
    rememberColumns(this.state.instrument.id, mapping);
    if (asked.kept) await this.state.removeFile(asked.kept);
    await this.#load(asked.source);
    await this.focusOn(this.#asked ? 'portal-column-choice h3' : 'input[type=file]');
  };

  /** Switches to the year with most answers of a file, the latest of equal ones. */
  #goToYear({ years }: LoadedFile): void {
    const [most] = Object.entries(years).sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
    if (most) this.state.look({ schoolYear: most[0] });
  }

  /**
   * Lists the responses of this instrument that were loaded before; the same id under another instrument is another
   * response.
   */
  async #listKnown(): Promise<Map<string, KnownResponse>> {
    const { state } = this;
    const known = new Map<string, KnownResponse>();
    for (const file of state.files) {
      if (file.instrument !== state.instrument.id) continue;
      const place = { file: file.name };
      for await (const part of state.readAnswers(file)) {
        for (const response of part) {
          const { schoolYear } = response;
          known.set(responseKey(response), { digest: responseDigest(response), schoolYear, place });
        }
      }
    }
    return known;
  }

  async #remove(file: AnswerFile): Promise<void> {
    this.#message = '';
    const restore = await this.state.removeFile(file);
    this.#undo = { message: this.translator('portal.files.removed', { name: file.name }), restore };
    await this.focusOn('[data-undo]');
  }

  readonly #restore = async (): Promise<void> => {
    await this.#undo?.restore();
    this.#undo = undefined;
    await this.focusOn('.file-list li:last-child button');
  };

  async #loadFiles(files: Iterable<File>): Promise<void> {
    for (const file of files)
      await this.#load({ name: file.name, size: file.size, open: async () => file.stream(), isFile: true });
  }

  async #loadSample(): Promise<void> {
    this.state.chooseInstrument(handvat.id);
    const response = await fetch(`./samples/${SAMPLE}`).catch(() => undefined);
    if (!response?.ok || !response.body) {
      this.#failed = this.translator('portal.files.no-sample');
      this.requestUpdate();
      return;
    }
    const { body } = response;
    await this.#load({ name: SAMPLE, size: Number(response.headers.get('content-length')), open: async () => body });
  }

  async #choose(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    await this.#loadFiles([...(field.files ?? [])]);
    // Cleared, so that the same file can be chosen again.
    field.value = '';
  }

  readonly #stop = (): void => {
    this.#loading?.stop.abort();
  };

  #allowDrop(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files') || this.#loading) return;
    event.preventDefault();
    this.#setOver(true);
  }

  #leave(event: DragEvent): void {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#setOver(false);
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.#setOver(false);
    if (!this.#loading) this.#loadFiles([...(event.dataTransfer?.files ?? [])]);
  }

  #setOver(isOver: boolean): void {
    this.#isOver = isOver;
    this.requestUpdate();
  }

  #openAll(list: string): void {
    this.#opened.add(list);
    this.requestUpdate();
  }

  #show(loading: Loading | undefined): void {
    this.#loading = loading;
    this.requestUpdate();
  }
}

customElements.define('portal-answer-files', AnswerFilesElement);
