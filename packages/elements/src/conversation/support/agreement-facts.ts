import { type Agreement, findAfterCare } from '@driehoek/sdk/conversation';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderLeaderName } from '../leader.js';
import { supportTexts } from './support-texts.js';

/** Who sees to an agreement, and when the school asks how it went: for everybody who reads it. */
export function renderAgreementFacts(agreement: Agreement, view: ConversationView): TemplateResult {
  const { plan, language } = view;
  const translate = supportTexts(view);
  const care = findAfterCare(plan, agreement.id);
  return html`${renderLeaderName(agreement, view)}
  ${
    care && !care.done
      ? html`<p class="soft">
          ${translate('conversation-planner.after-care.planned', { date: formatDate(care.on, language) })}
        </p>`
      : nothing
  }`;
}
