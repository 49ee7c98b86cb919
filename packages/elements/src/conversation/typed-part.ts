import type { LitElement, ReactiveController } from 'lit';
import type { ConversationPart } from './conversation-part.js';

/**
 * Reactive controller that keeps a part on the page in which somebody types when the talk goes on without them: what is typed on meanwhile
 * would be nowhere. The part holds its own field (`HeldField`); once that goes, or is left, the host is rendered again.
 */
export class TypedPart implements ReactiveController {
  readonly #host: LitElement;
  #part: ConversationPart | undefined;
  /** Whether the part goes now, and had the focus or had it last. */
  #goes = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // Once the focus is where it goes, which it is not yet while it leaves a field.
    host.addEventListener('focusout', () => this.#part && setTimeout(() => host.requestUpdate()));
  }

  /** Whether the part that shows stays as long as somebody types in it. */
  stays(): boolean {
    const part = this.#host.renderRoot.querySelector<ConversationPart>('.part');
    if (part?.isTypedIn) {
      part.addController(this.#watch);
      this.#part = part;
      return true;
    }
    this.#goes = this.#part !== undefined;
    this.#part?.removeController(this.#watch);
    this.#part = undefined;
    return false;
  }

  /** Where the part had the focus, it goes to what says why the part is not there. */
  hostUpdated(): void {
    const { body, activeElement } = this.#host.ownerDocument;
    if (this.#goes && activeElement === body) this.#host.renderRoot.querySelector<HTMLElement>('header .note')?.focus();
    this.#goes = false;
  }

  /** A part that waited for its field is rendered again when it waits no longer: once, since each rendering updates the part. */
  readonly #watch: ReactiveController = {
    hostUpdated: () => {
      if (this.#part?.isTypedIn) return;
      this.#part?.removeController(this.#watch);
      this.#host.requestUpdate();
    },
  };
}
