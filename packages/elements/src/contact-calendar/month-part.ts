import { addDays, addMonths, type LocalDate } from '@driehoek/sdk/shared';
import type { LitElement, TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { type GridSpan, renderMonthGrid } from './month.js';
import { chooseDay, type MonthChoice } from './month-choice.js';
import { allowDrop, dayOf, readDrop, startDrag } from './month-drag.js';
import { dayAfterKey } from './month-keys.js';

/** What the month asks of the calendar. */
export interface MonthOptions {
  /** A moment was dropped on a day. */
  readonly move: (entryId: string, day: LocalDate) => void;
}

/**
 * The month view of a calendar: which day is chosen, and what clicks, keys and drags in the grid do. It draws into the
 * calendar's own shadow root.
 */
export class MonthPart {
  readonly #host: LitElement;
  readonly #options: MonthOptions;
  #choice: MonthChoice | undefined;
  #months: readonly string[] = [];

  constructor(host: LitElement, options: MonthOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The month, or the week, of a chosen day: today until another is. */
  render(view: CalendarView, span: GridSpan = 'month'): TemplateResult {
    this.#months = view.months;
    this.#choice ??= chooseDay(view.today, view.months);
    const handlers = {
      turn: span === 'month' ? this.#turn : this.#turnWeek,
      click: this.#handleClick,
      key: this.#handleKey,
      dragStart: startDrag,
      dragOver: allowDrop,
      drop: this.#handleDrop,
    };
    return renderMonthGrid(this.#choice, view, handlers, span);
  }

  /** Chooses a day, kept within the school year. The calendar draws itself again. */
  choose(day: LocalDate, months: readonly string[]): void {
    this.#choice = chooseDay(day, months);
    this.#host.requestUpdate();
  }

  readonly #turn = (months: number): void => {
    if (this.#choice) this.choose(addMonths(this.#choice.day, months), this.#months);
  };

  readonly #turnWeek = (weeks: number): void => {
    if (this.#choice) this.choose(addDays(this.#choice.day, 7 * weeks), this.#months);
  };

  readonly #handleClick = (event: Event): void => {
    const day = dayOf(event);
    if (day) this.#focusDay(day);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const day = dayOf(event);
    if (!day) return;
    const next = dayAfterKey(event, day);
    const opens = event.key === 'Enter' || event.key === ' ';
    if (!next && !opens) return;
    event.preventDefault();
    if (next) this.#focusDay(next);
    else this.#focus('.day-panel h4');
  };

  readonly #handleDrop = (event: DragEvent): void => {
    const drop = readDrop(event);
    if (drop) this.#options.move(drop.id, drop.day);
  };

  #focusDay(day: LocalDate): void {
    this.choose(day, this.#months);
    this.#focus('[role=grid] [tabindex="0"]');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
