import { ContextConsumer, ContextRoot } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type ProviderContext, providerContext } from './context.js';

/** Our elements that are on the page, each with what asks for its settings. */
const present = new Map<EventTarget, () => void>();
let hasRoot = false;

/**
 * Has requests answered that were made before their provider was defined. Attached when the first element connects, because
 * importing a class must have no side effect. Our own elements ask again themselves: a context root remembers what asked for
 * as long as the page is open, gone or not.
 */
function attachContextRoot(): void {
  if (hasRoot) return;
  hasRoot = true;
  const page = document.documentElement;
  page.addEventListener('context-request', (event) => {
    if (present.has(event.contextTarget)) event.stopImmediatePropagation();
  });
  page.addEventListener('context-provider', ({ context }) => {
    if (context === providerContext) for (const ask of [...present.values()]) ask();
  });
  new ContextRoot().attach(page);
}

/** Reactive controller for the settings that the nearest provider passes to an element. */
export class PageSettings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<typeof providerContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Before the consumer, which asks as soon as the host is connected.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: providerContext, subscribe: true });
  }

  /** Empty without a provider. */
  get value(): ProviderContext {
    return this.#consumer.value ?? {};
  }

  hostConnected(): void {
    if (isServer) return;
    attachContextRoot();
    present.set(this.#host, () => this.#consumer.hostConnected());
  }

  hostDisconnected(): void {
    present.delete(this.#host);
  }
}
