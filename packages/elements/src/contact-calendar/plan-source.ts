import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditedValue } from '../shared/edited-value.js';
import { isAbsent } from '../shared/is-absent.js';
import { JsonSource } from '../shared/json-source.js';

/** What a source asks of its calendar. */
export interface PlanSourceOptions {
  /** What the plan is read into. */
  readonly edited: EditedValue<YearPlan>;
  /** Runs what reads data; gives `undefined` after reporting why it cannot be had. */
  readonly readData: (read: () => unknown) => unknown;
  readonly reader: () => ReaderOptions;
}

/** Where the plan of a calendar comes from: what the page sets, else the file at `src`, else a script child of JSON. */
export class PlanSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: PlanSourceOptions;
  readonly #json = new JsonSource();
  /** Whether the page set the plan itself, so that `src` and script do not count. */
  #isFromPage = false;
  #mustRead = true;

  constructor(host: ReactiveControllerHost & Element, options: PlanSourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#json.isLoading;
  }

  /** What the page set; `undefined` has the plan read from elsewhere. */
  set(value: unknown): void {
    this.#isFromPage = !isAbsent(value);
    this.#mustRead = !this.#isFromPage;
    if (this.#isFromPage) this.#json.stop();
    this.#options.edited.set(value);
  }

  /** Reads the plan from where else it may be, unless the page set it or it was read already. Call it before each update. */
  read(src: string | undefined, isOtherSrc: boolean): void {
    if (this.#isFromPage || (!this.#mustRead && !isOtherSrc)) return;
    this.#mustRead = false;
    const { edited, readData, reader } = this.#options;
    this.#json.read({ value: undefined, src, host: this.#host }, reader(), (read) => {
      const data = readData(read);
      if (data !== undefined) edited.set(data);
      this.#host.requestUpdate();
    });
  }

  /** What was being fetched when the calendar left the page is fetched after all. */
  hostConnected(): void {
    if (this.#isFromPage || this.#options.edited.draft) return;
    this.#mustRead = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#json.stop();
  }
}
