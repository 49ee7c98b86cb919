import type { ParentOffer } from '@driehoek/sdk/parent-offers';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { localDayOf } from './local-day.js';
import type { AnswersTranslate, Wording } from './offers-texts.js';

/** A moment of the year that was made of an offer. */
export interface PlannedOffer {
  /** The id of the offer. */
  readonly offer: string;
  /** What the moment is called. */
  readonly title: string;
  /** The address of the moment. */
  readonly href: string;
}

/** Finds what was planned of an offer. */
export const findPlanned = (
  planned: readonly (string | PlannedOffer)[] | undefined,
  id: string,
): string | PlannedOffer | undefined => planned?.find((each) => (typeof each === 'string' ? each : each.offer) === id);

/** Renders the link to what was planned, where the page gave one. */
export const renderPlannedLink = (planned: string | PlannedOffer): TemplateResult | typeof nothing =>
  typeof planned === 'string' ? nothing : html`<a href=${planned.href}>${planned.title}</a>`;

/**
 * Renders of an offer that it was withdrawn, for the school: with the moment that still stands, and with the answer that was
 * being written.
 */
export function renderWithdrawn(
  { id, answerDraft }: ParentOffer,
  withdrawnAt: string,
  planned: string | PlannedOffer | undefined,
  canDrop: boolean,
  { translate, language }: Wording<AnswersTranslate>,
): TemplateResult {
  const date = formatDate(localDayOf(withdrawnAt), language);
  const unsent = answerDraft?.text.trim();
  return html`<p class="soft withdrawn" tabindex="-1">${translate('offer-answers.withdrawn', { date })}</p>
    ${planned ? html`<p>${translate('offer-answers.still-planned')} ${renderPlannedLink(planned)}</p>` : nothing}
    ${
      unsent
        ? html`<div class="answer unsent">
            <p role="status">${translate('offer-answers.unsent')}</p>
            <p class="text">${unsent}</p>
            ${
              canDrop
                ? html`<p><button type="button" class="button" name="drop" value=${id}>${translate('offer-answers.drop')}</button></p>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}
