import type { LitElement, ReactiveController } from 'lit';
import type { ConversationPart } from './conversation-part.js';

/** For how long a part stays for a field in which nobody types any more, in milliseconds. */
const LONGEST = 30_000;

/**
 * Reactive controller that keeps a part on the page in which somebody types when the talk goes on without them, or came further elsewhere:
 * what is typed on meanwhile would be nowhere. Once its field goes (`HeldField`), is left, or nobody typed in it for half a minute, the host
 * is rendered again.
 */
export class TypedPart implements ReactiveController {
  readonly #host: LitElement;
  #part: ConversationPart | undefined;
  /** Whether the part goes now, and had the focus or had it last. */
  #goes = false;
  #longest: ReturnType<typeof setTimeout> | undefined;
  /** Whether nobody typed for too long. */
  #isIdle = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // Once the focus is where it goes, which it is not yet while it leaves a field.
    host.addEventListener('focusout', () => this.#part && setTimeout(() => host.requestUpdate()));
    host.addEventListener('input', () => this.#part && this.#startTime());
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** Whether the part that shows stays as long as somebody types in it. */
  stays(): boolean {
    const root = this.#host.renderRoot as ShadowRoot;
    const part = root.querySelector<ConversationPart>('.part');
    if (part?.isTypedIn && !this.#isIdle) {
      part.addController(this.#watch);
      if (part !== this.#part) this.#startTime();
      this.#part = part;
      return true;
    }
    this.#goes = this.#part !== undefined || (part !== null && root.activeElement === part);
    this.#letGo();
    return false;
  }

  /** Where the part had the focus, it goes to what says why the part is not there, or to where the talk is now. */
  hostUpdated(): void {
    const { body, activeElement } = this.#host.ownerDocument;
    const places = 'header .note, [name=stage][aria-current]';
    if (this.#goes && activeElement === body) this.#host.renderRoot.querySelector<HTMLElement>(places)?.focus();
    this.#goes = false;
  }

  #startTime(): void {
    clearTimeout(this.#longest);
    this.#isIdle = false;
    this.#longest = setTimeout(() => {
      this.#isIdle = true;
      this.#host.requestUpdate();
    }, LONGEST);
  }

  #letGo(): void {
    clearTimeout(this.#longest);
    this.#longest = undefined;
    this.#isIdle = false;
    this.#part?.removeController(this.#watch);
    this.#part = undefined;
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
