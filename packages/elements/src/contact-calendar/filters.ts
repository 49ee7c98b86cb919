import type { CalendarEntry, EntryKind } from '@driehoek/sdk/contact-calendar';

/** What can be left out. */
export type FilterChoice = EntryKind | CalendarEntry['level'];

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
