import { html, nothing, type TemplateResult } from 'lit';
import type { OffersTranslate } from './offers-texts.js';

/** The part of a key that says what was done last. */
export type Said = 'sent' | 'changed' | 'withdrawn' | 'put-back';

/** Renders what was done last; `undoable` is the id of what was withdrawn and can be put back, and `waits` whether school does not have it yet. */
export function renderSaid(
  said: Said | undefined,
  undoable: string | undefined,
  waits: boolean,
  translate: OffersTranslate,
): TemplateResult {
  return html`<div part="status" class="said">
    <p role="status">${said ? translate(waits && said !== 'changed' ? `parent-offers.said.${said}.waits` : `parent-offers.said.${said}`) : nothing}</p>
    ${
      undoable === undefined
        ? nothing
        : html`<button type="button" class="button" name="undo" value=${undoable}>${translate('parent-offers.undo')}</button>`
    }
  </div>`;
}
