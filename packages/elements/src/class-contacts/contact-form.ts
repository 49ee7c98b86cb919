import { CONTACT_KINDS, CONTACT_WAYS, type ParentContact } from '@driehoek/sdk/class-contacts';
import { isLocalDate } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { ClassContactsWording } from './class-contacts-texts.js';

/** Renders the form for the day, way and kind of a contact; the day may be in the future. */
export function renderContactForm(
  contact: ParentContact,
  title: 'add' | 'change',
  { translate }: ClassContactsWording,
): TemplateResult {
  const options = <Value extends string>(values: readonly Value[], chosen: Value, word: (value: Value) => string) =>
    values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${word(value)}</option>`);
  return html`<form class="contact-form" part="form" aria-label=${translate(`class-contacts.log.${title}`)}>
    <label
      >${translate('class-contacts.form.on')}
      <input class="field" type="date" name="on" required .value=${contact.on} />
    </label>
    <label
      >${translate('class-contacts.form.way')}
      <select class="field" name="way">
        ${options(CONTACT_WAYS, contact.way, (way) => translate(`class-contacts.way.${way}`))}
      </select>
    </label>
    <label
      >${translate('class-contacts.form.kind')}
      <select class="field" name="kind">
        ${options(CONTACT_KINDS, contact.kind, (kind) => translate(`class-contacts.kind.${kind}`))}
      </select>
    </label>
    <p class="buttons">
      <button class="button primary" name="save">${translate('class-contacts.form.save')}</button>
      <button type="button" class="button" name="cancel">${translate('class-contacts.form.cancel')}</button>
    </p>
  </form>`;
}

/** Reads the contact from the form; `undefined` while the day is not a valid date. */
export function readContactForm(form: HTMLFormElement): ParentContact | undefined {
  const { on, way, kind } = Object.fromEntries(new FormData(form)) as unknown as ParentContact;
  return isLocalDate(on) ? { on, way, kind } : undefined;
}
