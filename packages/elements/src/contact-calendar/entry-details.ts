import { type CalendarEntry, isAllDay, PUPIL_ROLES } from '@driehoek/sdk/contact-calendar';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { formatMoment, webLink } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAttendance } from './attendance.js';
import type { CalendarView } from './calendar-view.js';
import { isOver } from './entry-words.js';

type Part = TemplateResult | typeof nothing;

/** All that a reader may know of an entry, and what can be done with it. */
export function renderDetails(entry: CalendarEntry, view: CalendarView): TemplateResult {
  const { translate, language } = view;
  const isAsked = !entry.cancelled && !isOver(entry, view);
  const fact = (label: string, text: Text | undefined) => renderFact(label, localizeText(text ?? '', language));
  return html`<div class="details" part="details">
    <dl>
      ${renderFact(translate('contact-calendar.detail.when'), formatWhen(entry, view))}
      ${fact(translate('contact-calendar.detail.place'), entry.place)}
      ${fact(translate('contact-calendar.detail.audience'), entry.audience ?? entry.group)}
      ${fact(translate('contact-calendar.detail.goal'), entry.goal)}
      ${entry.cancelled ? nothing : renderRoles(entry, view)}
      ${isAsked ? fact(translate('contact-calendar.detail.expected'), entry.expectedOfParents) : nothing}
      ${fact(translate('contact-calendar.detail.description'), entry.description)}
    </dl>
    ${renderLink(entry.link)}
    ${entry.attendance && !entry.cancelled && !view.hasTools && view.showsAnswers ? renderAttendance(entry, entry.attendance, view) : nothing}
    ${view.hasTools ? html`<dh-contact-calendar-entry-tools .value=${entry} ?over=${isOver(entry, view)}></dh-contact-calendar-entry-tools>` : nothing}
    ${renderActions(entry, view)}
  </div>`;
}

/** What the page offers at an entry, and the file that puts it in the reader's calendar; of one that is cancelled, that takes it out. */
function renderActions(entry: CalendarEntry, view: CalendarView): Part {
  const { translate, actions } = view;
  const offers = view.offers?.(entry) ?? [];
  const hasFile = !isOver(entry, view);
  if (offers.length === 0 && !hasFile) return nothing;
  const save = translate(entry.cancelled ? 'contact-calendar.save.cancelled' : 'contact-calendar.save');
  return html`<div class="tools screen-only">
    ${offers.map(
      ({ name, text }) =>
        html`<button type="button" class="button primary" name="offer" value=${name} @click=${() => actions.act(entry, name)}>${text}</button>`,
    )}
    ${hasFile ? html`<button type="button" class="button" name="save" value=${entry.id} @click=${() => actions.save(entry)}>${save}</button>` : nothing}
  </div>`;
}

/** What the pupil does, and what parents do. */
function renderRoles(entry: CalendarEntry, view: CalendarView): Part {
  const { translate } = view;
  const ofParents = entry.parentRole ? translate(`contact-calendar.parent-role.${entry.parentRole}`) : '';
  return html`${renderFact(translate('contact-calendar.detail.pupil-role'), describePupilRole(entry, view))}
  ${renderFact(translate('contact-calendar.detail.parent-role'), ofParents)}`;
}

/** When an entry is, in full: `di 10 november 19.00–20.30`. */
function formatWhen(entry: CalendarEntry, { language, translate }: CalendarView): string {
  const { start, end } = entry;
  if (!isAllDay(entry)) return formatMoment({ start, end }, language).join(' ');
  const days = formatMoment({ start: start.slice(0, 10), end: end.slice(0, 10) }, language).join(' ');
  return `${days}, ${translate('contact-calendar.all-day')}`;
}

function describePupilRole({ pupilRole = '' }: CalendarEntry, { language, translate }: CalendarView): string {
  const role = PUPIL_ROLES.find((known) => known === pupilRole);
  return role ? translate(`contact-calendar.pupil-role.${role}`) : localizeText(pupilRole, language);
}

function renderFact(label: string, text: string): Part {
  return text
    ? html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;
}

/** An address that is not safe to follow stays text. */
function renderLink(link: string | undefined): Part {
  if (!link) return nothing;
  const href = webLink(link);
  return html`<p>${href ? html`<a href=${href}>${link.replace(/^https?:\/\//, '')}</a>` : link}</p>`;
}
