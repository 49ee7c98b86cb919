import type { LitElement, ReactiveController } from 'lit';

/**
 * Reactive controller that moves the focus when answers are handed in elsewhere while somebody fills in here: the field goes,
 * and the focus is where the words are then that were typed in it.
 */
export class HandedInFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #isHandedIn: () => boolean;
  #before: boolean | undefined;
  #isTyping = false;

  constructor(host: LitElement, isHandedIn: () => boolean) {
    this.#host = host;
    this.#isHandedIn = isHandedIn;
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.#host as { readonly renderRoot?: HTMLElement | DocumentFragment };
    const isFocused = Boolean(renderRoot?.querySelector(':focus'));
    this.#isTyping = this.#before === false && this.#isHandedIn() && isFocused;
    this.#before = this.#isHandedIn();
  }

  hostUpdated(): void {
    if (!this.#isTyping) return;
    const find = (part: string) => this.#host.renderRoot.querySelector<HTMLElement>(`[part=${part}]`);
    (find('unsent') ?? find('thanks'))?.focus();
  }
}
