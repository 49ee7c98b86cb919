import { listDisagreements, nameParty } from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/** Beside an agreement: which parties said no to it, with their words. It stays until they confirm again. */
export function renderObjections(agreement: string, view: ConversationView): TemplateResult[] {
  const { plan, translate, wording } = view;
  return listDisagreements(plan)
    .filter(({ agreements }) => agreements.includes(agreement))
    .map(
      ({ by, comment }) => html`<p class="objection">
        <strong>${translate('conversation-planner.agreements.disagreed', { party: nameParty(plan, by, wording) })}</strong>
        ${comment ? html`<q>${comment}</q>` : ''}
      </p>`,
    );
}
