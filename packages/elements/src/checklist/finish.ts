import type { Item } from '@driehoek/sdk/checklist';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistTexts } from './checklist-texts.js';

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
export function renderFinish(
  { inForm, posts, open, done }: FinishState,
  translate: ChecklistTexts,
  language: Language,
): TemplateResult {
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
            ${renderLinks(open.slice(0, FIRST), language)}
            ${
              open.length > FIRST
                ? html`<details>
                    <summary>${translate('checklist.finish.more', { count: open.length - FIRST })}</summary>
                    ${renderLinks(open.slice(FIRST), language)}
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

function renderLinks(items: readonly Item[], language: Language): TemplateResult {
  return html`<ul>
    ${items.map(
      ({ id, text }) =>
        html`<li>
          <button type="button" class="link" name="go" value=${id}>${localizeText(text, language)}</button>
        </li>`,
    )}
  </ul>`;
}
