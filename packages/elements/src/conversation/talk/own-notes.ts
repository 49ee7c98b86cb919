import type { LitElement, ReactiveController } from 'lit';

/** Whether what only the holder may see stands on the screen: not, not before somebody looked who looks along, or for a while. */
export type OwnNotesState = 'hidden' | 'asked' | 'shown';

/** How long it stands there, in milliseconds. */
const SHOWN_FOR = 30_000;

/** What says that somebody else may look, or that the page leaves the screen. */
const ENDINGS = ['blur', 'pagehide', 'beforeprint'] as const;

/**
 * Reactive controller for what the holder of a conversation may see and the others at the screen may not: shown after two
 * deliberate steps, and gone after half a minute, and at once with Escape, when the window loses the focus or is hidden,
 * before printing, at another place in the talk, and when its host leaves the page.
 */
export class OwnNotes implements ReactiveController {
  readonly #host: LitElement;
  #state: OwnNotesState = 'hidden';
  #place: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Returns the state at a place in the talk; at another place than where it was asked for, nothing shows. */
  stateAt(place: string): OwnNotesState {
    if (place !== this.#place) this.#reset();
    return this.#state;
  }

  /** The first step, at a place in the talk. */
  ask(place: string): void {
    this.#place = place;
    this.#setState('asked');
    for (const type of ENDINGS) addEventListener(type, this.#end);
    document.addEventListener('visibilitychange', this.#end);
    addEventListener('keydown', this.#onKey, true);
    this.#focusOn('.own-notes [tabindex]');
  }

  /** The second step. */
  show(): void {
    if (this.#state !== 'asked') return;
    this.#setState('shown');
    this.#timer = setTimeout(this.#end, SHOWN_FOR);
    this.#focusOn('.own-notes [tabindex]');
  }

  /** Hides it; the focus goes back to where it was asked for, if it was in what is gone. */
  hide(): void {
    const hadFocus = this.#host.renderRoot.querySelector('.own-notes :focus') !== null;
    this.#reset();
    this.#host.requestUpdate();
    if (hadFocus) this.#focusOn('[name=own-notes]');
  }

  hostDisconnected(): void {
    this.#reset();
  }

  #setState(state: OwnNotesState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #reset(): void {
    this.#state = 'hidden';
    this.#place = undefined;
    clearTimeout(this.#timer);
    for (const type of ENDINGS) removeEventListener(type, this.#end);
    document.removeEventListener('visibilitychange', this.#end);
    removeEventListener('keydown', this.#onKey, true);
  }

  async #focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #end = (): void => this.hide();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide();
  };
}
