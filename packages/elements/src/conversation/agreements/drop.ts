import { type Agreement, listConfirming } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { nameAudience } from '../name-audience.js';
import { staffTexts } from '../staff-texts.js';
import { lapse } from './lapse.js';

/** With which staff let an agreement lapse to which somebody said yes, once they were asked; it stays when it was done. */
export function renderDrop(agreement: Agreement, view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate } = view;
  if (agreement.status === 'done') return nothing;
  const confirming = listConfirming(plan, agreement.id);
  const forStaff = staffTexts(view);
  return html`<details class="inner lapse">
    <summary>${translate('conversation-planner.remove')}</summary>
    <p>${forStaff('conversation-planner.lapse.hint', { who: nameAudience(confirming, view) })}</p>
    <button type="button" class="button" name="drop-agreement" @click=${() => lapse(agreement, view)}>${forStaff('conversation-planner.lapse.drop')}</button>
  </details>`;
}

/** With which staff say that an agreement stands after all. */
export function renderRevive(agreement: Agreement, view: ConversationView): TemplateResult {
  const { editor } = view;
  const revive = () =>
    editor.pressItem('agreements', agreement, () => ({ status: 'open' as const, droppedOn: undefined }), {
      focus: `[data-list=agreements] [data-id="${CSS.escape(agreement.id)}"] .field`,
    });
  return html`<p class="tools">
    <button type="button" class="link" name="revive" @click=${revive}>${staffTexts(view)('conversation-planner.lapse.revive')}</button>
  </p>`;
}
