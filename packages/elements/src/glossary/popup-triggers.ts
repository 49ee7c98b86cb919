import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A pointer that only passes by opens nothing. */
const OPEN_AFTER = 120;
/** Time to go from the word to its popup. */
const CLOSE_AFTER = 300;

/**
 * When a popup is open: while the pointer is on the host or the popup, while the host has the focus, and after a tap or
 * click until the next. Escape closes it and leaves the focus where it is, and so does a press anywhere else (WCAG 2.2,
 * 1.4.13: dismissible, hoverable, persistent).
 */
export class PopupTriggers implements ReactiveController {
  isOpen = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #hasPointer = false;
  #hasFocus = false;
  #isPinned = false;
  #pressedInside = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.removeEventListener(type, listener);
    this.#hasPointer = false;
    this.#hasFocus = false;
    this.close();
  }

  /** The button was pressed, by a pointer or a key. */
  readonly press = (event: Event): void => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (event.repeat) return;
      if (this.isOpen) this.close();
      else this.#open();
      return;
    }
    // By pointer, focus or hover has opened it already: the first press keeps it open.
    if (this.#isPinned) this.close();
    else {
      this.#isPinned = true;
      this.#open();
    }
  };

  close(): void {
    clearTimeout(this.#timer);
    this.#isPinned = false;
    this.#set(false);
  }

  #open(): void {
    clearTimeout(this.#timer);
    this.#set(true);
  }

  #set(isOpen: boolean): void {
    if (this.isOpen === isOpen) return;
    this.isOpen = isOpen;
    const change = isOpen ? 'addEventListener' : 'removeEventListener';
    document[change]('keydown', this.#onKeydown as EventListener, true);
    document[change]('pointerdown', this.#onPointerdown, true);
    this.#host.requestUpdate();
  }

  #closeUnlessUsed(): void {
    if (!this.#hasPointer && !this.#hasFocus && !this.#isPinned) this.close();
  }

  readonly #onPointerenter = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    this.#hasPointer = true;
    clearTimeout(this.#timer);
    if (!this.isOpen) this.#timer = setTimeout(() => this.#open(), OPEN_AFTER);
  };

  readonly #onPointerleave = (): void => {
    this.#hasPointer = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#closeUnlessUsed(), CLOSE_AFTER);
  };

  readonly #onFocusin = (): void => {
    this.#hasFocus = true;
    this.#open();
  };

  readonly #onFocusout = (): void => {
    this.#hasFocus = false;
    // A press on the popup takes the focus from the word, and is no reason to close.
    this.#isPinned = this.#pressedInside;
    this.#closeUnlessUsed();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#pressedInside = false;
    if (event.key !== 'Escape') return;
    // A dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly #onPointerdown = (event: Event): void => {
    this.#pressedInside = event.composedPath().includes(this.#host);
    if (!this.#pressedInside) this.close();
  };

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointerenter', this.#onPointerenter],
    ['pointerleave', this.#onPointerleave],
    ['focusin', this.#onFocusin],
    ['focusout', this.#onFocusout],
  ];
}
