import { type CalendarEntry, ENTRY_KINDS, type EntryKind } from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';

type Level = CalendarEntry['level'];
const LEVELS: readonly Level[] = ['school', 'class'];

/** What can be left out. */
export type FilterChoice = EntryKind | Level;

/** What a reader left out. */
export class Filters {
  readonly #hidden = new Set<FilterChoice>();

  get isActive(): boolean {
    return this.#hidden.size > 0;
  }

  shows({ kind, level }: CalendarEntry): boolean {
    return !this.#hidden.has(kind) && !this.#hidden.has(level);
  }

  isOn(choice: FilterChoice): boolean {
    return !this.#hidden.has(choice);
  }

  turn(choice: FilterChoice, on: boolean): void {
    if (on) this.#hidden.delete(choice);
    else this.#hidden.add(choice);
  }

  clear(): void {
    this.#hidden.clear();
  }
}

/** The choice of kinds and levels, as far as they occur in the plan. */
export function renderFilters(filters: Filters, { all, entries, texts, actions }: CalendarView): TemplateResult {
  const kinds = ENTRY_KINDS.filter((kind) => all.some((entry) => entry.kind === kind));
  const levels = LEVELS.filter((level) => all.some((entry) => entry.level === level));
  const box = (choice: FilterChoice, label: string) =>
    html`<label><input type="checkbox" name="filter" value=${choice} .checked=${filters.isOn(choice)} @change=${(event: Event) => actions.filter(choice, (event.currentTarget as HTMLInputElement).checked)} />${label}</label>`;
  return html`<fieldset>
      <legend>${texts('contact-calendar.filter.kinds')}</legend>
      ${kinds.map((kind) => box(kind, texts(`contact-calendar.kind.${kind}`)))}
    </fieldset>
    ${
      levels.length > 1
        ? html`<fieldset>
            <legend>${texts('contact-calendar.filter.levels')}</legend>
            ${levels.map((level) => box(level, texts(`contact-calendar.level.${level}`)))}
          </fieldset>`
        : nothing
    }
    ${
      filters.isActive
        ? html`<p>
            ${texts('contact-calendar.filter.some', { count: entries.length, total: all.length })}
            <button type="button" class="link" name="show-all" @click=${actions.clearFilters}>${texts('contact-calendar.filter.all')}</button>
          </p>`
        : nothing
    }`;
}
