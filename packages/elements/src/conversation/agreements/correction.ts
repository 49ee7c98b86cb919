import { nameParty, type Note } from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderMarked } from '../marked-text.js';

/** What the party that said something corrects of a note of it, in its own words; nobody else has a field for it. */
export function renderCorrection({ of, correction }: Note, view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, wording } = view;
  if (correction === undefined || isBlank(correction)) return nothing;
  return html`<p class="correction">
    <span class="soft">${translate('conversation-planner.said.own-words', { party: nameParty(plan, of, wording) })}</span>
    <q>${renderMarked(correction, view)}</q>
  </p>`;
}
