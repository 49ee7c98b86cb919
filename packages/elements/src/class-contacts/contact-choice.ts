import { CONTACT_PRESETS, type PupilContacts } from '@driehoek/sdk/class-contacts';
import { html, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';

/** Renders the contacts that can be recorded today, below the row of a pupil. */
export function renderChoice({ id, name }: PupilContacts, wording: ClassContactsWording): TemplateResult {
  const { translate } = wording;
  return html`<div
    class="choice"
    part="choice"
    role="group"
    aria-label=${translate('class-contacts.choice.label', { name })}
  >
    <span class="soft">${translate('class-contacts.log.record')}</span> ${renderPresets(wording)}
    <button type="button" class="chip plain" name="other" value=${id}>${translate('class-contacts.choice.other')}</button>
  </div>`;
}

/** Renders a button for each of the most common contacts. */
export function renderPresets({ translate }: ClassContactsWording): TemplateResult[] {
  return CONTACT_PRESETS.map(
    (preset) =>
      html`<button type="button" class="chip" name="record" value=${preset.id}>
        ${translate(`class-contacts.choice.${preset.id}`)}
      </button>`,
  );
}
