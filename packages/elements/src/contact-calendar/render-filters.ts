import { type CalendarEntry, ENTRY_KINDS } from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { CalendarView } from './calendar-view.js';
import type { FilterChoice, Filters } from './filters.js';

const LEVELS: readonly CalendarEntry['level'][] = ['school', 'class'];

/** The choice of kinds and levels, as far as they occur in the plan. */
export function renderFilters(filters: Filters, { all, entries, translate, actions }: CalendarView): TemplateResult {
  const kinds = ENTRY_KINDS.filter((kind) => all.some((entry) => entry.kind === kind));
  const levels = LEVELS.filter((level) => all.some((entry) => entry.level === level));
  const box = (choice: FilterChoice, label: string) =>
    html`<label><input type="checkbox" name="filter" value=${choice} ?checked=${servedChecked(filters.isOn(choice))} ${checked(filters.isOn(choice))} @change=${(event: Event) => actions.filter(choice, (event.currentTarget as HTMLInputElement).checked)} />${label}</label>`;
  return html`<fieldset>
      <legend>${translate('contact-calendar.filter.kinds')}</legend>
      ${kinds.map((kind) => box(kind, translate(`contact-calendar.kind.${kind}`)))}
    </fieldset>
    ${
      levels.length > 1
        ? html`<fieldset>
            <legend>${translate('contact-calendar.filter.levels')}</legend>
            ${levels.map((level) => box(level, translate(`contact-calendar.level.${level}`)))}
          </fieldset>`
        : nothing
    }
    ${
      filters.isActive
        ? html`<p>
            ${translate('contact-calendar.filter.some', { count: entries.length, total: all.length })}
            <button type="button" class="link" name="show-all" @click=${actions.clearFilters}>${translate('contact-calendar.filter.all')}</button>
          </p>`
        : nothing
    }`;
}
