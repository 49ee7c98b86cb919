import type { Instrument } from '@driehoek/sdk/checklist';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';
import { CHECKLISTS, inLanguages } from './instruments.js';

/** The choice of an instrument: the checklists, and the quality cards that look at one side of the work. */
export function renderInstrumentChoice(
  chosen: Instrument,
  translate: PortalTranslate,
  language: string,
  choose: (event: Event) => void,
): TemplateResult {
  const option = (instrument: Instrument) =>
    html`<option value=${instrument.id} ?selected=${instrument.id === chosen.id}>${localizeText(inLanguages(instrument).title, language)}</option>`;
  return html`<label>
    <span>${translate('portal.instrument')}</span>
    <select class="field" @change=${choose}>
      ${CHECKLISTS.map(option)}
      <optgroup label=${translate('portal.instrument.quality-cards')}>${qualityCards.map(option)}</optgroup>
    </select>
  </label>`;
}
