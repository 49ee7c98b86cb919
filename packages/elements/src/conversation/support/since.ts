import type { SchoolPromise } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { formatInstant } from '../format-instant.js';
import { supportTexts } from './support-texts.js';

/** Since when the family knows what the school cannot do. */
export function renderSince(
  { can, sharedAt, withdrawnAt }: SchoolPromise,
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (can || sharedAt === undefined || withdrawnAt !== undefined) return nothing;
  const key = view.isStaff ? 'conversation-planner.promises.since-staff' : 'conversation-planner.promises.since';
  return html`<p class="since">${supportTexts(view)(key, { date: formatInstant(sharedAt, view) })}</p>`;
}
