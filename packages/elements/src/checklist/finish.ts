import type { Item } from '@driehoek/sdk/checklist';
import { html, nothing, type TemplateResult } from 'lit';
import type { StatementWording } from './statement.js';

/** The state of the end of a checklist. */
export interface FinishState {
  /** Whether the element is in a form, whose own submit button is then used instead of ours. */
  readonly inForm: boolean;
  /** Whether the buttons send the element's own form. */
  readonly posts: boolean;
  /** The unanswered statements to list; empty until the person tries to finish. */
  readonly open: readonly Item[];
  readonly done: boolean;
}

/** How many unanswered statements are listed before the rest is collapsed. */
const FIRST = 5;

/** Renders the end of the checklist: the finish button, links to the unanswered statements, and the thanks. */
export function renderFinish({ inForm, posts, open, done }: FinishState, wording: StatementWording): TemplateResult {
  const { translate } = wording;
  const type = posts ? 'submit' : 'button';
  return html`<div class="finish screen-only">
    ${
      inForm
        ? nothing
        : html`<button type=${type} class="button primary" part="finish" name="finish">
            ${translate('checklist.finish.button')}
          </button>`
    }
    <p role="status">${done && !inForm ? translate('checklist.finish.done') : nothing}</p>
    ${
      open.length === 0
        ? nothing
        : html`<div class="note" part="open-statements" tabindex="-1">
            <p><strong>${translate('checklist.finish.open', { count: open.length })}</strong></p>
            <p>${translate(inForm ? 'checklist.finish.go' : 'checklist.finish.choice')}</p>
            ${renderLinks(open.slice(0, FIRST), wording)}
            ${
              open.length > FIRST
                ? html`<details>
                    <summary>${translate('checklist.finish.more', { count: open.length - FIRST })}</summary>
                    ${renderLinks(open.slice(FIRST), wording)}
                  </details>`
                : nothing
            }
            ${
              inForm
                ? nothing
                : html`<button type=${type} class="button" name="finish-anyway">
                    ${translate('checklist.finish.anyway')}
                  </button>`
            }
          </div>`
    }
  </div>`;
}

/** In the words in which the statement is asked, so that it is recognised. */
function renderLinks(items: readonly Item[], { word }: StatementWording): TemplateResult {
  return html`<ul role="list">
    ${items.map(
      (item) =>
        html`<li>
          <button type="button" class="link" name="go" value=${item.id}>${word(item)}</button>
        </li>`,
    )}
  </ul>`;
}
