import { html, nothing, type TemplateResult } from 'lit';

/** Something that was taken away and can come back. */
export interface Undo {
  /** What happened, for people. */
  readonly said: string;
  readonly restore: () => unknown;
}

/** Says what was taken away, with a way back. The place is there before the text, so that it is read aloud. */
export function renderUndo(undo: Undo | undefined, label: string, onUndo: () => void): TemplateResult {
  return html`<div role="status" class="undo">
    ${
      undo
        ? html`<p class="note">
            ${undo.said} <button type="button" class="link strong" data-undo @click=${onUndo}>${label}</button>
          </p>`
        : nothing
    }
  </div>`;
}
