import type { LitElement, ReactiveController } from 'lit';

/** The field in which somebody types, the item that it is of, and where they are in it. */
interface Typing {
  readonly field: HTMLTextAreaElement;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reactive controller for who types in words that another window shares: their field goes, since these words do not change any
 * more, and what they typed is in an item of its own (`keepLaterWords`). They go on typing there, where they were.
 */
export class LaterCaret implements ReactiveController {
  readonly #host: LitElement;
  #typing: Typing | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const field = this.#root?.activeElement;
    const id = field?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    this.#typing =
      field instanceof HTMLTextAreaElement && id !== undefined
        ? { field, id, start: field.selectionStart, end: field.selectionEnd }
        : undefined;
  }

  hostUpdated(): void {
    const { field, id, start, end } = this.#typing ?? {};
    this.#typing = undefined;
    if (!field || field.isConnected || this.#root?.activeElement) return;
    const later = this.#root?.querySelector<HTMLTextAreaElement>(`[data-id="${CSS.escape(`${id}-later`)}"] textarea`);
    later?.focus();
    later?.setSelectionRange(start ?? 0, end ?? 0);
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}
