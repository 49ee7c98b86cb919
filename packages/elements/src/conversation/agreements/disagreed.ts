import { listChangedSince, listDisagreements, nameParty } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { staffTexts } from '../staff-texts.js';
import { periodOf, renderBeside } from './beside.js';
import { renderBesideField } from './beside-field.js';

/** To staff, before anything else: who does not agree, with their words, and room to write beside these. */
export function renderDisagreed(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, language, wording, isStaff } = view;
  const disagreements = listDisagreements(plan);
  if (!isStaff || disagreements.length === 0) return nothing;
  const forStaff = staffTexts(view);
  return html`<div class="note disagreed" role="group" aria-label=${forStaff('conversation-planner.disagreed.title')}>
    <h4>${forStaff('conversation-planner.disagreed.title')}</h4>
    <ul role="list" class="plain">
      ${disagreements.map((disagreement) => {
        const { by, comment, agreements } = disagreement;
        const changed = listChangedSince(plan, disagreement);
        const about = { kind: 'confirmation', id: by };
        const period = periodOf(plan.confirmations?.find((each) => each.by === by));
        return html`<li>
          <strong>${translate('conversation-planner.agreements.disagreed', { party: nameParty(plan, by, wording) })}</strong>
          ${comment ? html`<q>${comment}</q>` : nothing}
          <ul role="list" class="soft">
            ${plan.agreements.map(({ id, text }) => (agreements.includes(id) ? html`<li>${localizeText(text, language)}</li>` : nothing))}
            ${changed.map(({ text }) => html`<li>${forStaff('conversation-planner.disagreed.read')} <q>${localizeText(text, language)}</q></li>`)}
          </ul>
          ${renderBeside(about, view, period)} ${renderBesideField(about, by, view, period)}
        </li>`;
      })}
    </ul>
    <p class="soft">${forStaff('conversation-planner.disagreed.hint')}</p>
  </div>`;
}
