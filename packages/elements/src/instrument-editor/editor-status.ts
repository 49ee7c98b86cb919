import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentEditorTranslate } from './editor-texts.js';
import type { FormKind } from './form-place.js';

/** What was done last: the part of its key, and what it names. */
export interface Said {
  readonly what: `saved.${FormKind}` | 'moved' | 'left' | 'left-used' | 'undone';
  readonly title?: string;
  readonly place?: number;
}

/** What was done last, with a way back where there is one, and why the last press was refused. */
export function renderStatus(
  { said, refusal, canUndo }: { readonly said: Said | undefined; readonly refusal: string; readonly canUndo: boolean },
  translate: InstrumentEditorTranslate,
): TemplateResult {
  const { what, title = '', place = 0 } = said ?? {};
  return html`<div part="status">
    <span role="status">${what ? translate(`instrument-editor.said.${what}`, { title, place }) : nothing}</span>
    ${canUndo ? html`<button type="button" class="link" name="undo">${translate('instrument-editor.undo')}</button>` : nothing}
    <p role="alert" ?hidden=${refusal === ''}>${refusal}</p>
  </div>`;
}
