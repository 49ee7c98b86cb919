import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import { isAbsent } from './is-absent.js';
import { hasPageJson, readPageJson } from './page-json.js';

/** What the controller needs of its element. */
export interface FirstValueOptions {
  /** Whether the element has a value of the page's. */
  isGiven(): boolean;
  /** Sets the value, as the page would. */
  give(data: unknown): void;
  /** Runs `read`; reports the data that it cannot use. */
  readData(read: () => unknown): unknown;
  /** The reader, in whose language is said what is wrong. */
  reader(): ReaderOptions;
}

/**
 * Reactive controller that gives an element its first value from a `<script type="application/json">` child, so that a page that
 * a server rendered needs no script of its own. The script may come later than the element; what the page sets goes before it, and
 * it is given once: a page that takes the value away later has taken it away.
 */
export class FirstValue implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: FirstValueOptions;
  #children: MutationObserver | undefined;
  #isDone = false;

  constructor(host: ReactiveControllerHost & Element, options: FirstValueOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** On a server the element has no children. */
  hostConnected(): void {
    if (isServer) return;
    this.#children = new MutationObserver(() => this.#read());
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  #read(): void {
    const { isGiven, give, readData, reader } = this.#options;
    // Asked last: to know that, the element reads what the page set, and the page may not be done.
    if (this.#isDone || !hasPageJson(this.#host) || isGiven()) return;
    const data = readData(() => readPageJson(this.#host, reader()));
    if (isAbsent(data)) return;
    this.#isDone = true;
    give(data);
  }
}
