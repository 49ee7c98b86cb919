import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** As many as one reads at a go; more can be asked for. */
const FIRST = 25;

/** The rows of a file that were refused: where they stand, every reason, and what stands there. */
export function renderRefusals(
  refusals: readonly Refusal[],
  all: boolean,
  texts: PortalTranslate,
  onAll: () => void,
): TemplateResult {
  const shown = all ? refusals : refusals.slice(0, FIRST);
  return html`<details class="refusals" open>
    <summary>${texts('portal.files.refused', { count: refusals.length })}</summary>
    <ol class="plain">
      ${shown.map(
        ({ line, reasons, text }) =>
          html`<li>
            <strong>${texts('portal.files.line', { line })}</strong>
            <ul>
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>
            <code>${text}</code>
          </li>`,
      )}
    </ol>
    ${
      shown.length < refusals.length
        ? html`<button type="button" class="button" @click=${onAll}>
            ${texts('portal.files.all-refused', { count: refusals.length })}
          </button>`
        : nothing
    }
  </details>`;
}
