import { html, nothing, type TemplateResult } from 'lit';

/** Something that was removed and can be restored. */
export interface Undo {
  /** What happened, in the visitor's language. */
  readonly message: string;
  readonly restore: () => unknown;
}

/**
 * Renders what was removed, with an undo button. The live region is always present, so that a screen reader announces
 * its text.
 */
export function renderUndo(undo: Undo | undefined, label: string, onUndo: () => void): TemplateResult {
  return html`<div role="status" class="undo">
    ${
      undo
        ? html`<p class="note">
            ${undo.message} <button type="button" class="link strong" data-undo @click=${onUndo}>${label}</button>
          </p>`
        : nothing
    }
  </div>`;
}
