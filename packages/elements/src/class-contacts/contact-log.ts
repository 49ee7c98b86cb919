import {
  describeParentContact,
  type ListedContact,
  listContacts,
  omitListed,
  type PupilContacts,
} from '@driehoek/sdk/class-contacts';
import { formatDay } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClassContactsState } from './class-contacts-state.js';
import type { PlannedTalk } from './contact-notice.js';
import type { ClassContactsWording } from './class-contacts-texts.js';
import { renderPresets } from './contact-choice.js';
import { renderContactForm } from './contact-form.js';

/** The options of the contact log. */
export interface LogOptions {
  readonly today: string;
  readonly readonly: boolean;
  readonly form: ClassContactsState['form'];
  /** The talks with these parents that are kept elsewhere: they are shown, and changed where they are. */
  readonly talks: readonly PlannedTalk[];
}

/** Renders the contacts of one pupil, held and planned, with the controls to record and correct them. */
export function renderLog(pupil: PupilContacts, wording: ClassContactsWording, options: LogOptions): TemplateResult {
  const { translate } = wording;
  const { planned, held } = listContacts(pupil, options.today);
  // Written down in the list too, it is the list's: there it can be changed.
  const talks = omitListed(options.talks, pupil);
  const heldTalks = talks.filter(({ isHeld }) => isHeld);
  const plannedTalks = talks.filter(({ isHeld, on }) => !isHeld && on >= options.today);
  return html`<section class="log" part="log" aria-labelledby="log-title">
    <h4 id="log-title">${translate('class-contacts.log.title')}</h4>
    ${options.readonly ? nothing : renderRecording(pupil, wording, options)}
    ${renderList('planned', planned, plannedTalks, wording, options)} ${renderList('held', held, heldTalks, wording, options)}
    ${planned.length + held.length + heldTalks.length + plannedTalks.length === 0 ? html`<p class="soft">${translate('class-contacts.log.none')}</p>` : nothing}
  </section>`;
}

function renderRecording({ name }: PupilContacts, wording: ClassContactsWording, { today, form }: LogOptions) {
  const { translate } = wording;
  return html`<div class="record" role="group" aria-label=${translate('class-contacts.choice.label', { name })}>
      <span class="soft">${translate('class-contacts.log.record')}</span> ${renderPresets(wording)}
    </div>
    ${
      form === 'new'
        ? renderContactForm({ on: today, way: 'in-person', kind: 'informal' }, 'add', wording)
        : html`<p><button type="button" class="link" name="add">${translate('class-contacts.log.add')}</button></p>`
    }`;
}

function renderList(
  title: 'planned' | 'held',
  contacts: readonly ListedContact[],
  talks: readonly PlannedTalk[],
  wording: ClassContactsWording,
  options: LogOptions,
) {
  if (contacts.length + talks.length === 0) return nothing;
  const { translate, language } = wording;
  // Planned ones soonest first, held ones latest first.
  const order = title === 'planned' ? 1 : -1;
  const rows = [
    ...contacts.map((listed) => ({ on: listed.contact.on, row: renderContact(listed, wording, options) })),
    ...talks.map(({ on, text }) => ({
      on,
      row: html`<span class="what"><time datetime=${on}>${formatDay(on, language)}</time> ${text}</span>`,
    })),
  ].sort((a, b) => order * (Number(a.on > b.on) - Number(a.on < b.on)));
  return html`<h5 id=${title}>${translate(`class-contacts.log.${title}`)}</h5>
    <ul role="list" part=${title} aria-labelledby=${title}>
      ${rows.map(({ row }) => html`<li>${row}</li>`)}
    </ul>`;
}

function renderContact({ contact, index }: ListedContact, wording: ClassContactsWording, options: LogOptions) {
  const { translate, language, reader } = wording;
  if (options.form === index && !options.readonly) return renderContactForm(contact, 'change', wording);
  const date = formatDay(contact.on, language);
  const what = describeParentContact(contact, reader);
  const button = (name: 'change' | 'remove') =>
    html`<button
      type="button"
      class="link"
      name=${name}
      value=${index}
      aria-label=${`${translate(`class-contacts.log.${name}`)}: ${what}, ${date}`}
    >
      ${translate(`class-contacts.log.${name}`)}
    </button>`;
  return html`<span class="what"><time datetime=${contact.on}>${date}</time> ${what}</span> ${
    options.readonly ? nothing : html`${button('change')} ${button('remove')}`
  }`;
}
