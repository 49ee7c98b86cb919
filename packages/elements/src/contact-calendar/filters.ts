import { type CalendarEntry, ENTRY_KINDS, type EntryKind } from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarTexts } from './calendar-texts.js';

type Level = CalendarEntry['level'];
const LEVELS: readonly Level[] = ['school', 'class'];

/** What a reader left out. */
export class Filters {
  readonly #hidden = new Set<EntryKind | Level>();

  get isActive(): boolean {
    return this.#hidden.size > 0;
  }

  shows({ kind, level }: CalendarEntry): boolean {
    return !this.#hidden.has(kind) && !this.#hidden.has(level);
  }

  isOn(choice: EntryKind | Level): boolean {
    return !this.#hidden.has(choice);
  }

  turn(choice: EntryKind | Level, on: boolean): void {
    if (on) this.#hidden.delete(choice);
    else this.#hidden.add(choice);
  }

  clear(): void {
    this.#hidden.clear();
  }
}

/** The choice of kinds and levels, as far as they occur in the plan. */
export function renderFilters(
  filters: Filters,
  all: readonly CalendarEntry[],
  shown: number,
  texts: CalendarTexts,
): TemplateResult {
  const kinds = ENTRY_KINDS.filter((kind) => all.some((entry) => entry.kind === kind));
  const levels = LEVELS.filter((level) => all.some((entry) => entry.level === level));
  const box = (choice: EntryKind | Level, label: string) =>
    html`<label><input type="checkbox" name="filter" value=${choice} .checked=${filters.isOn(choice)} />${label}</label>`;
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
            ${texts('contact-calendar.filter.some', { count: shown, total: all.length })}
            <button type="button" class="link" name="show-all">${texts('contact-calendar.filter.all')}</button>
          </p>`
        : nothing
    }`;
}
