import { type Agreement, type ConfirmedAgreement, listConfirming } from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import type { ConversationView } from '../conversation-view.js';

/** Whether an agreement to which somebody said yes no longer counts: its words are not for the school to change then. */
export function isLapsed({ id, status }: Agreement, { plan }: ConversationView): boolean {
  return status === 'dropped' && listConfirming(plan, id).length > 0;
}

/** Since when an agreement no longer counts. */
export function formatLapsed(
  { droppedOn }: Pick<Agreement, 'droppedOn'>,
  { translate, language }: ConversationView,
): string {
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

/** By which day something is agreed; as past once that day is over, and where it does not hold any more. `undefined` without a day. */
export function formatDay(
  { by, status }: Pick<Agreement, 'by'> & Partial<Pick<Agreement | ConfirmedAgreement, 'status'>>,
  { plan, translate, language, today }: ConversationView,
): string | undefined {
  if (by === undefined) return undefined;
  const isPast = by < today || status === 'dropped' || plan.cancelled === true;
  return translate(`conversation-planner.agreements.${isPast ? 'was-before' : 'before'}`, {
    date: formatDate(by, language),
  });
}
