import type { ParentOffer } from '@driehoek/sdk/parent-offers';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { localDayOf } from './local-day.js';
import { renderAnswer } from './offer-answer.js';
import type { OffersTranslate, Wording } from './offers-texts.js';

/** What the reader may do with an offer. */
export interface OfferRights {
  readonly mayChange: boolean;
  readonly mayWithdraw: boolean;
}

/** The first thing that can be done with an offer, as a selector. */
export const buttonOf = (id: string): string => `li[data-offer="${CSS.escape(id)}"] button`;

/** Renders an offer for its own home: its words, the school's answer, and what can be done with it. */
export function renderOwnOffer(
  offer: ParentOffer,
  { mayChange, mayWithdraw }: OfferRights,
  wording: Wording<OffersTranslate>,
): TemplateResult {
  const { translate, language } = wording;
  const { id, kind, text, times, offeredAt, withdrawnAt, answer } = offer;
  const day = (instant: string) => formatDate(localDayOf(instant), language);
  const renderButton = (name: 'change' | 'withdraw') =>
    html`<button type="button" class="button" name=${name} value=${id} aria-label=${translate(`parent-offers.${name}-named`, { text })}>
      ${translate(`parent-offers.${name}`)}
    </button>`;
  return html`<li class="offer" part="offer" data-offer=${id}>
    <p class="soft">${translate(`parent-offers.kind.${kind}`)} · ${translate('parent-offers.offered', { date: day(offeredAt) })}</p>
    <p class="words">${text}</p>
    ${times ? html`<p>${translate('parent-offers.times', { times })}</p>` : nothing}
    ${answer ? renderAnswer(answer, wording) : nothing}
    ${
      withdrawnAt !== undefined
        ? html`<p class="soft">${translate('parent-offers.withdrawn', { date: day(withdrawnAt) })}</p>`
        : answer
          ? nothing
          : html`<p class="soft">${translate('parent-offers.waiting')}</p>`
    }
    <div class="buttons">${mayChange ? renderButton('change') : nothing}${mayWithdraw ? renderButton('withdraw') : nothing}</div>
  </li>`;
}
