import type { LitElement, ReactiveController } from 'lit';

/**
 * Reactive controller that says that another window handed in, while an update waits for the field in which somebody types here: in place of
 * what was said of who sees the answers, which is not so any more. With the next update it is as it is rendered.
 */
export class HandedInElsewhere implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  show(words: string): void {
    const said = this.#find('elsewhere');
    // Said once, not again at every letter.
    if (!said?.hidden) return;
    said.hidden = false;
    said.textContent = words;
    for (const part of ['note', 'turn']) this.#find(part)?.toggleAttribute('hidden', true);
  }

  hostUpdate(): void {
    const said = this.#find('elsewhere');
    if (!said || said.hidden) return;
    said.hidden = true;
    said.textContent = '';
    for (const part of ['note', 'turn']) this.#find(part)?.toggleAttribute('hidden', false);
  }

  #find(part: string): HTMLElement | null | undefined {
    const { renderRoot } = this.#host as { readonly renderRoot?: HTMLElement | DocumentFragment };
    return renderRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  }
}
