import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** When an element ticks. */
export interface TickingOptions {
  /** The time between two updates, in milliseconds. */
  readonly every: number;
  /** Whether it ticks; asked after each update. */
  readonly isOn: () => boolean;
}

/** Reactive controller that updates its host at intervals, while the host is on the page. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: TickingOptions;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & Element, options: TickingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Time went on while the host was away. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { every, isOn } = this.#options;
    // An update may itself have the page remove the host.
    if (isOn() && this.#host.isConnected) this.#timer ??= setInterval(() => this.#host.requestUpdate(), every);
    else this.#stop();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
