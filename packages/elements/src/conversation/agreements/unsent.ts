import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/** That what is filled in was not sent, and a way to be rid of it. */
export function renderUnsent(drop: () => void, { translate }: ConversationView): TemplateResult {
  return html`<p class="unsent">
    <span class="soft" role="status">${translate('conversation-planner.confirm.unsent')}</span>
    <button type="button" class="link" name="drop" @click=${drop}>${translate('conversation-planner.confirm.drop')}</button>
  </p>`;
}
