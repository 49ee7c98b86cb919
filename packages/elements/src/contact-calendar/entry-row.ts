import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { renderDetails } from './entry-details.js';
import { describeEntry, formatDays, isVisited, sayWelcome } from './entry-words.js';

/** The classes by which an entry shows what it is, in every view. */
export function classOf(entry: CalendarEntry): string {
  const { formal, cancelled } = entry;
  return `${formal ? 'formal' : 'informal'}${isVisited(entry) ? '' : ' apart'}${cancelled ? ' cancelled' : ''}`;
}

/** An entry in a list; its details unfold below it. */
export function renderRow(entry: CalendarEntry, view: CalendarView): TemplateResult {
  const { language, open, actions } = view;
  const isOpen = open === entry.id;
  return html`<li class=${classOf(entry)} part="entry">
    <button type="button" class="row" name="open" value=${entry.id} aria-expanded=${isOpen} @click=${() => actions.toggle(entry)}>
      <span class="date">${formatDays(entry, language)}</span>
      <span class="title">${localizeText(entry.title, language)}</span>
      <span class="note-line">${describeEntry(entry, view)}</span>
      <span class="visually-hidden">${sayWelcome(entry, view)}</span>
    </button>
    ${isOpen ? renderDetails(entry, view) : nothing}
  </li>`;
}
