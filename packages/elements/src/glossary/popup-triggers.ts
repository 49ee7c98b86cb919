import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the pointer must rest before the popup opens, in milliseconds. */
const OPEN_AFTER = 120;
/** How long the popup stays open after the pointer left, in milliseconds: time to move from the word to its popup. */
const CLOSE_AFTER = 300;

/**
 * Opens and closes a popup: it is open while the pointer is on the host or the popup, while the host has the focus, and
 * from one tap or click to the next. Escape, or a press anywhere else, closes it without moving the focus (WCAG 2.2,
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

  /** Handles a press of the button, by pointer or key. */
  readonly press = (event: Event): void => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (event.repeat) return;
      if (this.isOpen) this.close();
      else this.#open();
      return;
    }
    // Hover or focus has opened it before a pointer presses: that first press keeps it open.
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
    // Nobody would close it for a host that has left the page.
    if (this.isOpen === isOpen || (isOpen && !this.#host.isConnected)) return;
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
    // A press on the popup moves the focus away from the word; that must not close it.
    this.#isPinned = this.#pressedInside;
    this.#closeUnlessUsed();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#pressedInside = false;
    if (event.key !== 'Escape') return;
    // Escape must not close a dialog around the popup as well.
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
