import { partyOf, type Reader } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { OffersTranslate } from './offers-texts.js';

/** Renders what it is for, and who reads it. */
export function renderLead(translate: OffersTranslate): TemplateResult {
  return html`<div>
    <h2 id="title">${translate('parent-offers.title')}</h2>
    <p>${translate('parent-offers.lead')}</p>
    <p class="soft">${translate('parent-offers.lead.private')}</p>
  </div>`;
}

/** Renders for somebody who is no parent what it is for. */
export function renderNotHere(reader: Reader | undefined, translate: OffersTranslate): TemplateResult {
  const isPupil = partyOf(reader?.role ?? 'external') === 'pupil';
  return html`<p class="soft">${translate(isPupil ? 'parent-offers.not-here.pupil' : 'parent-offers.not-here')}</p>`;
}
