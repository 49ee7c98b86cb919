import { type Disagreement, listDisagreements, nameParty } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/** Beside an agreement: which parties said no to it, with their words. It stays until they confirm again. */
export function renderObjections(agreement: string, view: ConversationView): TemplateResult[] {
  return listDisagreements(view.plan)
    .filter(({ agreements }) => agreements.includes(agreement))
    .map((disagreement) => renderObjection(disagreement, view));
}

/** Who said no, with their words. */
export function renderObjection(
  { by, comment }: Disagreement,
  { plan, translate, wording }: ConversationView,
): TemplateResult {
  return html`<p class="objection">
    <strong>${translate('conversation-planner.agreements.disagreed', { party: nameParty(plan, by, wording) })}</strong>
    ${comment ? html`<q>${comment}</q>` : ''}
  </p>`;
}
