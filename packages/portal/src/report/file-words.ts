import { html, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';
import type { LoadedFile, LoadProgress } from './load-answers.js';

interface Loading {
  readonly source: { readonly name: string; readonly size: number };
  readonly progress: LoadProgress;
}

/** Renders how far the reading of a file is, with the button that stops it. */
export function renderLoading(
  { source, progress }: Loading,
  translate: PortalTranslate,
  stop: () => void,
): TemplateResult {
  return html`<div class="loading">
    <label>
      <span>${translate('portal.files.reading', { name: source.name })}</span>
      <progress max=${source.size || 1} .value=${Math.min(progress.read, source.size)}></progress>
    </label>
    <p>${describeProgress(progress, translate)}</p>
    <button type="button" class="button" @click=${stop}>${translate('portal.files.stop')}</button>
  </div>`;
}

function describeProgress({ rows, refused }: LoadProgress, translate: PortalTranslate): string {
  const read = translate('portal.files.read', { count: rows });
  return refused > 0 ? `${read} ${translate('portal.files.refused', { count: refused })}` : read;
}

/** Divides what is remarked on a file: what is about its columns, and the rows that cannot be used. */
export function divideRefusals(refusals: LoadedFile['refusals']): {
  readonly columns: LoadedFile['refusals'];
  readonly rows: LoadedFile['refusals'];
} {
  return {
    columns: refusals.filter(({ isHeader }) => isHeader),
    rows: refusals.filter(({ isHeader }) => !isHeader),
  };
}

/** Formats the outcome of loading a file, one sentence per kind of outcome. */
export function describeFile(
  { name, accepted, repeated, replacements, refusals }: LoadedFile,
  translate: PortalTranslate,
): string {
  const { columns, rows } = divideRefusals(refusals);
  return [
    translate('portal.files.done', { name, count: accepted }),
    ...(repeated > 0 ? [translate('portal.files.repeated', { count: repeated })] : []),
    ...(replacements.length > 0 ? [translate('portal.files.replaced', { count: replacements.length })] : []),
    ...(columns.length > 0 ? [translate('portal.files.columns')] : []),
    rows.length > 0
      ? translate('portal.files.refused', { count: rows.length })
      : translate('portal.files.none-refused'),
  ].join(' ');
}
