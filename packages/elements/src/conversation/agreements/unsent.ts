import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/** That another window of the same party chose something else than stands here, which is what is sent. */
export function renderElsewhere(chosen: string | undefined, { translate }: ConversationView): TemplateResult {
  return html`<p role="status" class=${chosen === undefined ? '' : 'changed'}>
    ${chosen === undefined ? nothing : translate('conversation-planner.confirm.elsewhere', { chosen })}
  </p>`;
}

/** That what is filled in was not sent, and a way to be rid of it. */
export function renderUnsent(drop: () => void, { translate }: ConversationView): TemplateResult {
  return html`<p class="unsent">
    <span class="soft" role="status">${translate('conversation-planner.confirm.unsent')}</span>
    <button type="button" class="link" name="drop" @click=${drop}>${translate('conversation-planner.confirm.drop')}</button>
  </p>`;
}
