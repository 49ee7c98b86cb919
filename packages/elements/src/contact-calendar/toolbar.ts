import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import { webLink } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { type CalendarView, VIEWS, type View } from './calendar-view.js';
import { type Filters, renderFilters } from './filters.js';
import { POSTERS } from './papers.js';

/** What the bar above the calendar shows. */
export interface Toolbar {
  readonly shown: View;
  readonly filters: Filters;
  /** Before the filters. */
  readonly all: readonly CalendarEntry[];
  /** Where the portal publishes this calendar; not shown when it is no safe web address. */
  readonly subscribe: string | undefined;
}

/** The ways to look, to choose, to keep and to print. */
export function renderToolbar({ shown, filters, all, subscribe }: Toolbar, view: CalendarView): TemplateResult {
  const { texts, entries } = view;
  return html`<div class="bar screen-only" part="toolbar">
    <div class="views" role="group" aria-label=${texts('contact-calendar.view.label')}>
      ${VIEWS.map(
        (name) =>
          html`<button type="button" name="view" value=${name} aria-pressed=${name === shown}>${texts(`contact-calendar.view.${name}`)}</button>`,
      )}
    </div>
    <button type="button" class="link" name="today">${texts('contact-calendar.to-today')}</button>
    <span class="push"></span>
    ${renderMenu(texts('contact-calendar.filter'), renderFilters(filters, all, entries.length, texts))}
    ${renderMenu(texts('contact-calendar.save'), renderSaving(subscribe, view))}
    ${renderMenu(
      texts('contact-calendar.print'),
      html`${POSTERS.map(
        (paper) =>
          html`<button type="button" class="button" name="print" value=${paper}>${texts('contact-calendar.print.poster', { paper: paper.toUpperCase() })}</button>`,
      )}
        <button type="button" class="button" name="print" value="agenda">${texts('contact-calendar.print.agenda')}</button>`,
    )}
  </div>`;
}

function renderMenu(label: string, content: TemplateResult): TemplateResult {
  return html`<details class="menu">
    <summary>${label}</summary>
    <div class="menu-sheet">${content}</div>
  </details>`;
}

function renderSaving(subscribe: string | undefined, { texts }: CalendarView): TemplateResult {
  const link = subscribe && webLink(subscribe)?.replace(/^https?:/, 'webcal:');
  return html`<button type="button" class="button" name="save" value="">${texts('contact-calendar.save.year')}</button>
    <p class="soft">${texts('contact-calendar.save.hint')}</p>
    ${
      link
        ? html`<a class="button" part="subscribe" href=${link}>${texts('contact-calendar.subscribe')}</a>
            <p class="soft">${texts('contact-calendar.subscribe.hint')}</p>`
        : nothing
    }`;
}

/** Says that there is nothing, or that the filters leave nothing. */
export function renderEmpty({ texts }: CalendarView, isFiltered: boolean): TemplateResult {
  return html`<p class="soft">${texts(isFiltered ? 'contact-calendar.empty-filter' : 'contact-calendar.empty')}</p>`;
}
