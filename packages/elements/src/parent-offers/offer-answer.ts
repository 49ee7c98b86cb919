import type { OfferAnswer } from '@driehoek/sdk/parent-offers';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { OffersTranslate, Wording } from './offers-texts.js';

/** Renders the school's answer as its parents read it. */
export function renderAnswer(
  { kind, text, by, on, comesBackOn }: OfferAnswer,
  { language, translate }: Wording<OffersTranslate>,
): TemplateResult {
  const role = translate(`roles.${by}`);
  return html`<div class="answer" part="answer">
    <p class="soft">${translate('parent-offers.answered', { role, date: formatDate(on, language) })}</p>
    <p><strong>${translate(`parent-offers.answer.${kind}`)}</strong></p>
    <p class="text">${text}</p>
    ${
      comesBackOn !== undefined
        ? html`<p>${translate('parent-offers.comes-back', { date: formatDate(comesBackOn, language) })}</p>`
        : nothing
    }
  </div>`;
}
