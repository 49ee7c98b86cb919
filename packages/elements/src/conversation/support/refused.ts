import { isConsentRefused, listConsents } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { supportTexts } from './support-texts.js';

const FOR_FAMILY = ['counts', 'talk', 'help', 'route', 'no-hurry'] as const;
const FOR_STAFF = ['staff.talk', 'staff.change', 'staff.help', 'staff.route', 'staff.again'] as const;

/** What can come next when a household refused: for the household and for staff alike, and never to press anybody. */
export function renderRefused(view: ConversationView): TemplateResult {
  const translate = supportTexts(view);
  const steps = view.isStaff ? FOR_STAFF : FOR_FAMILY;
  return html`<div class="note refused" role="group" aria-label=${translate('conversation-planner.refused.title')}>
    <h4>${translate('conversation-planner.refused.title')}</h4>
    <ol role="list">${steps.map((step) => html`<li>${translate(`conversation-planner.refused.${step}`)}</li>`)}</ol>
  </div>`;
}

/**
 * Says where the goals and what is done for them stand, that not all parents consented: who carries a plan out reads it as agreed
 * otherwise. Nobody reads here who refused.
 */
export function renderStanding(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, party } = view;
  const isKnown = party !== undefined && party !== 'pupil';
  const isRefused = isKnown ? listConsents(plan, party).some(isConsentRefused) : plan.planRefused;
  if (!isRefused) return nothing;
  return html`<p class="note standing">${supportTexts(view)('conversation-planner.refused.standing')}</p>`;
}
