import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { ImportedPlan } from '@driehoek/sdk/contact-calendar/ics';
import { createLoader, type ReaderOptions } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { LitElement, ReactiveController } from 'lit';
import { LazyPart } from '../../../shared/lazy-part.js';

const loadImport = createLoader(() => import('../../icalendar-import.js'));

/** How things stand with a calendar file that staff chose. */
export type ImportState =
  | { readonly type: 'idle' | 'cancelled' }
  /** `progress` from 0 to 1. */
  | { readonly type: 'reading'; readonly name: string; readonly progress: number }
  | { readonly type: 'done'; readonly name: string; readonly outcome: ImportedPlan }
  | { readonly type: 'failed'; readonly name: string; readonly reason: string };

/** What the import asks of its editor. */
export interface ImportOptions {
  /** The plan as it is now; `undefined` when there is none. */
  readonly plan: () => YearPlan | undefined;
  readonly reader: () => ReaderOptions & { readonly language: string };
  /** A file was chosen: what was said of another is over. */
  readonly begin: () => void;
  /** The file was read, and something of it is new. */
  readonly change: (plan: YearPlan, name: string) => void;
}

/** Reads a calendar file into the plan of an editor: one at a time, with progress, until it is done or stopped. */
export class CalendarImport implements ReactiveController {
  readonly part: LazyPart<Awaited<ReturnType<typeof loadImport>>>;
  readonly #host: LitElement;
  readonly #options: ImportOptions;
  #state: ImportState = { type: 'idle' };
  #reading: AbortController | undefined;

  constructor(host: LitElement, options: ImportOptions) {
    this.#host = host;
    this.#options = options;
    this.part = new LazyPart(host, { name: 'part.name.calendar-import', load: loadImport });
    host.addController(this);
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Nobody waits for a file any more. */
  hostDisconnected(): void {
    if (this.#reading) this.cancel();
  }

  /** Reads a file, and places it in the plan; a file that is still being read is stopped. */
  start(file: File): void {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#options.begin();
    this.#setState({ type: 'reading', name: file.name, progress: 0 });
    const read = async (part: Awaited<ReturnType<typeof loadImport>>) => {
      const state = await this.#read(file, reading.signal, part);
      // What was stopped, or took the place of another, says no more.
      if (this.#reading !== reading) return;
      this.#reading = undefined;
      this.#setState(state);
      if (state.type === 'done') this.#options.change(state.outcome.plan, file.name);
    };
    this.part.run(read, { unasked: true });
    this.#forgetWithoutPart(reading);
  }

  /** Stops reading; the plan stays as it is. */
  cancel(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#setState({ type: 'cancelled' });
  }

  /** Forgets what was read, since the plan is another one. */
  reset(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    if (this.#state.type !== 'idle') this.#setState({ type: 'idle' });
  }

  async #read(
    file: File,
    signal: AbortSignal,
    { readCalendarFile, importEntries }: Awaited<ReturnType<typeof loadImport>>,
  ): Promise<ImportState> {
    const { name } = file;
    const reader = this.#options.reader();
    const progress = (part: number) => {
      if (!signal.aborted) this.#setState({ type: 'reading', name, progress: part });
    };
    try {
      const asked = this.#options.plan();
      if (!asked) return { type: 'idle' };
      const { timeZone, schoolYear } = asked;
      const parsed = await readCalendarFile(
        file,
        { timeZone, schoolYear, language: reader.language },
        { progress, signal },
      );
      // The plan may have changed meanwhile.
      const plan = this.#options.plan();
      return plan ? { type: 'done', name, outcome: importEntries(plan, parsed, reader) } : { type: 'idle' };
    } catch (error) {
      const reason = error instanceof InvalidDataError ? (error.issues[0]?.message ?? '') : String(error);
      return { type: 'failed', name, reason };
    }
  }

  /** Where the part is missing, its message says so; the file is read once it is there. */
  async #forgetWithoutPart(reading: AbortController): Promise<void> {
    if ((await this.part.load()) || this.#reading !== reading) return;
    this.#setState({ type: 'idle' });
  }

  #setState(state: ImportState): void {
    this.#state = state;
    this.#host.requestUpdate();
    if (state.type !== 'reading') this.#keepFocus();
  }

  /** The button to stop goes: who was on it goes on from the button that began it. */
  async #keepFocus(): Promise<void> {
    const { renderRoot } = this.#host;
    if (!renderRoot?.querySelector('[name=cancel-import]:focus')) return;
    await this.#host.updateComplete;
    renderRoot.querySelector<HTMLElement>('[name=import]')?.focus();
  }
}
