import type { LitElement, ReactiveController } from 'lit';

/**
 * What somebody presses or chooses; a field in which one types is none of it. With it goes what says what can be done or is still to come,
 * which has `data-ahead`.
 */
const PRESSED = 'button, select, input:is([type=radio], [type=checkbox]), [data-ahead]';

/**
 * Reactive controller that takes away what can be pressed, and what invites to it, while an update waits for the field in which somebody types: what stands there
 * is of before, and would do what cannot be done any more. With the next update it is as it is rendered.
 */
export class StillControls implements ReactiveController {
  readonly #host: LitElement;
  #still: HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes away all that can be pressed, until the next update. */
  begin(): void {
    const controls = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(PRESSED)].filter(({ inert }) => !inert);
    for (const control of controls) control.inert = true;
    this.#still.push(...controls);
  }

  hostUpdate(): void {
    for (const control of this.#still) control.inert = false;
    this.#still = [];
  }
}
