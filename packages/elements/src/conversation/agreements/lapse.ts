import { type Agreement, listConfirming } from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderRemove } from '../fields.js';
import { nameAudience } from '../name-audience.js';
import { staffTexts } from '../staff-texts.js';

/** Whether an agreement to which somebody said yes no longer counts: its words are not for the school to change then. */
export function isLapsed({ id, status }: Agreement, { plan }: ConversationView): boolean {
  return status === 'dropped' && listConfirming(plan, id).length > 0;
}

/** Since when an agreement no longer counts. */
export function formatLapsed({ droppedOn }: Agreement, { translate, language }: ConversationView): string {
  return droppedOn === undefined
    ? translate('conversation-planner.agreements.dropped')
    : translate('conversation-planner.agreements.dropped-on', { date: formatDate(droppedOn, language) });
}

/** Says that an agreement no longer counts; the focus goes to what makes it count again, or stays where the words can be changed. */
export function lapse(agreement: Agreement, { plan, editor, today }: ConversationView): void {
  const control = listConfirming(plan, agreement.id).length > 0 ? '[name=revive]' : '[name=status]';
  editor.pressItem('agreements', agreement, () => ({ status: 'dropped' as const, droppedOn: today }), {
    focus: `[data-list=agreements] [data-id="${CSS.escape(agreement.id)}"] ${control}`,
  });
}

/**
 * With which staff remove an agreement. One to which somebody said yes only lapses, once they were asked; it stays when it was done.
 */
export function renderDrop(
  agreement: Agreement,
  view: ConversationView,
  remove: () => void,
): TemplateResult | typeof nothing {
  const { plan, translate } = view;
  const confirming = listConfirming(plan, agreement.id);
  if (confirming.length === 0) return renderRemove(translate('conversation-planner.remove'), remove);
  if (agreement.status === 'done') return nothing;
  const forStaff = staffTexts(view);
  return html`<details class="inner lapse">
    <summary>${translate('conversation-planner.remove')}</summary>
    <p>${forStaff('conversation-planner.lapse.hint', { who: nameAudience(confirming, view) })}</p>
    <button type="button" class="button" name="drop-agreement" @click=${() => lapse(agreement, view)}>${forStaff('conversation-planner.lapse.drop')}</button>
  </details>`;
}

/** With which staff say that an agreement stands after all. */
export function renderRevive(
  agreement: Agreement,
  index: number,
  view: ConversationView,
): TemplateResult | typeof nothing {
  const { canEdit, isStaff, editor } = view;
  if (!canEdit || !isStaff) return nothing;
  const revive = () =>
    editor.pressItem('agreements', agreement, () => ({ status: 'open' as const, droppedOn: undefined }), {
      focus: `[data-list=agreements] [data-index="${index}"] .field`,
    });
  return html`<p class="tools">
    <button type="button" class="link" name="revive" @click=${revive}>${staffTexts(view)('conversation-planner.lapse.revive')}</button>
  </p>`;
}
