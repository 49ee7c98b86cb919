import type { Instrument } from '@driehoek/sdk/checklist';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PortalTranslate } from '../texts.js';
import { CHECKLISTS, inLanguages } from './instruments.js';

/**
 * The choice of an instrument: the checklists, the quality cards that look at one side of the work, and the school's own. It shows the
 * one that is chosen whatever somebody pressed before: a browser heeds the attribute no more of an option that was once pressed.
 */
export function renderInstrumentChoice(
  {
    chosen,
    own,
    translate,
    language,
    isOffered = () => true,
  }: {
    readonly chosen: Instrument;
    /** The school's own lists. */
    readonly own: readonly Instrument[];
    readonly translate: PortalTranslate;
    readonly language: string;
    /** Which of them the reader can choose; all when left out. */
    readonly isOffered?: (instrument: Instrument) => boolean;
  },
  choose: (event: Event) => void,
): TemplateResult {
  const option = (instrument: Instrument) =>
    html`<option value=${instrument.id} .selected=${live(instrument.id === chosen.id)}>${localizeText(inLanguages(instrument).title, language)}</option>`;
  const cards = qualityCards.filter(isOffered);
  const ownLists = own.filter(isOffered);
  return html`<label>
    <span>${translate('portal.instrument')}</span>
    <select class="field" @change=${choose}>
      ${CHECKLISTS.filter(isOffered).map(option)}
      ${cards.length > 0 ? html`<optgroup label=${translate('portal.instrument.quality-cards')}>${cards.map(option)}</optgroup>` : nothing}
      ${ownLists.length > 0 ? html`<optgroup label=${translate('portal.instrument.own')}>${ownLists.map(option)}</optgroup>` : nothing}
    </select>
  </label>`;
}
