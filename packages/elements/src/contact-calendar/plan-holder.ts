import { parseYearPlan, type YearPlan } from '@driehoek/sdk/contact-calendar';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import { JsonSource } from '../shared/json-source.js';
import { CalendarDraft } from './calendar-draft.js';

/** What a calendar does with data that may be unusable: `undefined` when it is. */
type ReadData = (read: () => YearPlan | undefined) => YearPlan | undefined;

/** Holds the plan of a calendar: what the page set, else what `src` or a script gives. */
export class PlanHolder {
  draft: CalendarDraft | undefined;
  readonly #source = new JsonSource();
  readonly #readData: ReadData;
  readonly #shown: () => void;
  #given: { readonly value: unknown } | undefined;
  /** Whether the page set the plan itself, so that `src` does not count. */
  #isFromPage = false;

  /** @param shown is called when another plan, or none, is there to show. */
  constructor(readData: ReadData, shown: () => void) {
    this.#readData = readData;
    this.#shown = shown;
  }

  get isLoading(): boolean {
    return this.#source.isLoading;
  }

  /** Remembers what the page set until {@link take}. */
  give(value: unknown): void {
    // A page that draws itself again often sets what it just heard.
    const isKnown = this.#isFromPage && value === this.draft?.plan;
    this.#given = isKnown ? undefined : { value };
    this.#isFromPage = value !== undefined && value !== null;
  }

  /** Takes in what the page has set since; false when it set nothing, or wants it read from elsewhere. */
  take(reader: ReaderOptions): boolean {
    const given = this.#given;
    if (!given || !this.#isFromPage) return this.#isFromPage;
    this.#show(() => given.value, reader);
    return true;
  }

  /** Whether the page took back what it had set. */
  get isTakenBack(): boolean {
    return this.#given !== undefined && !this.#isFromPage;
  }

  /** Reads the plan from where else it may be, unless the page set it. */
  read(host: Element, src: string | undefined, reader: ReaderOptions): void {
    if (this.#isFromPage) return;
    this.#source.read({ value: undefined, src, host }, reader, (read) => this.#show(read, reader));
  }

  stop(): void {
    this.#source.stop();
  }

  #show(read: () => unknown, reader: ReaderOptions): void {
    this.#given = undefined;
    const plan = this.#readData(() => {
      const data = read();
      return data === undefined ? undefined : parseYearPlan(data, reader);
    });
    if (plan && this.draft) this.draft.load(plan);
    else this.draft = plan && new CalendarDraft(plan);
    this.#shown();
  }
}
