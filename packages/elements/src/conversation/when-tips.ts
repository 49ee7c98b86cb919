import { listTimeTips } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';

/**
 * What there is to say of a day or moment on which something is planned: that it has passed, or that there is no school. It stands in
 * nobody's way, since the school may have a reason.
 */
export function renderWhenTips(
  when: string | undefined,
  { plan, now, daysOff = [], translate }: ConversationView,
): TemplateResult | typeof nothing {
  if (when === undefined) return nothing;
  const { minutes, timeZone } = plan;
  const tips = listTimeTips({ when, minutes, ...(timeZone && { timeZone }) }, { now, daysOff });
  const words = tips.flatMap(({ kind }) => (kind === 'overlap' ? [] : translate(`conversation-planner.when.${kind}`)));
  return words.length > 0 ? html`<p class="soft wide when-tips" role="status">${words.join(' ')}</p>` : nothing;
}
