import { webLink } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { type CalendarView, VIEWS, type View } from './calendar-view.js';
import type { Filters } from './filters.js';
import { POSTERS } from './papers.js';
import { renderFilters } from './render-filters.js';

/** What the bar above the calendar shows. */
export interface Toolbar {
  readonly shown: View;
  readonly filters: Filters;
  /** Where the portal publishes this calendar; not shown when it is no safe web address. */
  readonly subscribe: string | undefined;
}

/** The ways to look, to choose, to keep and to print. */
export function renderToolbar({ shown, filters, subscribe }: Toolbar, view: CalendarView): TemplateResult {
  const { translate, actions } = view;
  return html`<div class="bar screen-only" part="toolbar">
    <div class="views" role="group" aria-label=${translate('contact-calendar.view.label')}>
      ${VIEWS.map(
        (name) =>
          html`<button type="button" name="view" value=${name} aria-pressed=${name === shown} @click=${() => actions.showView(name)}>${translate(`contact-calendar.view.${name}`)}</button>`,
      )}
    </div>
    <button type="button" class="link" name="today" @click=${actions.showToday}>${translate('contact-calendar.to-today')}</button>
    <span class="push"></span>
    ${renderMenu(translate('contact-calendar.filter'), renderFilters(filters, view))}
    ${renderMenu(translate('contact-calendar.save'), renderSaving(subscribe, view))}
    ${renderMenu(
      translate('contact-calendar.print'),
      html`${POSTERS.map(
        (paper) =>
          html`<button type="button" class="button" name="print" value=${paper} @click=${() => actions.print(paper)}>${translate('contact-calendar.print.poster', { paper: paper.toUpperCase() })}</button>`,
      )}
        <button type="button" class="button" name="print" value="agenda" @click=${() => actions.print('agenda')}>${translate('contact-calendar.print.agenda')}</button>`,
    )}
  </div>`;
}

function renderMenu(label: string, content: TemplateResult): TemplateResult {
  return html`<details class="menu" name="menu" @keydown=${closeOnEscape} @click=${closeAfter}>
    <summary>${label}</summary>
    <div class="menu-sheet">${content}</div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') (event.currentTarget as HTMLDetailsElement).open = false;
}

/** What was asked for tells how it went below the bar, where the sheet would lie over it. */
function closeAfter(event: Event): void {
  if (!(event.target as Element).closest('[name=save], [name=print]')) return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Closes what lies open over the calendar when the reader goes on elsewhere in it. */
export function closeMenus(event: Event): void {
  const gone = event.target as Node;
  for (const menu of (event.currentTarget as Element).querySelectorAll<HTMLDetailsElement>('.menu[open]'))
    if (!menu.contains(gone)) menu.open = false;
}

function renderSaving(subscribe: string | undefined, { translate, actions }: CalendarView): TemplateResult {
  const link = subscribe && webLink(subscribe)?.replace(/^https?:/, 'webcal:');
  return html`<button type="button" class="button" name="save" value="" @click=${() => actions.save()}>${translate('contact-calendar.save.year')}</button>
    <p class="soft">${translate('contact-calendar.save.hint')}</p>
    ${
      link
        ? html`<a class="button" part="subscribe" href=${link}>${translate('contact-calendar.subscribe')}</a>
            <p class="soft">${translate('contact-calendar.subscribe.hint')}</p>`
        : nothing
    }`;
}

/** Says that there is nothing, or that the filters leave nothing. */
export function renderEmpty({ translate, all }: CalendarView): TemplateResult {
  return html`<p class="soft">${translate(all.length > 0 ? 'contact-calendar.empty-filter' : 'contact-calendar.empty')}</p>`;
}
