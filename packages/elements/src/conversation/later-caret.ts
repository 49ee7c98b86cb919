import type { LitElement, ReactiveController } from 'lit';

/** The field in which somebody types, the item that it is of, and where they are in it. */
interface Typing {
  readonly field: HTMLTextAreaElement;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the field of the item with what was typed in an item while another window shared it. */
export const findLater = (root: ParentNode, id: string): HTMLTextAreaElement | null =>
  root.querySelector(`[data-id="${CSS.escape(`${id}-later`)}"] textarea`);

/**
 * Reactive controller for who types in words that another window shares: their field goes, since these words do not change any
 * more, and what they typed is in an item of its own (`keepLaterWords`). They go on typing there, where they were.
 */
export class LaterCaret implements ReactiveController {
  readonly #host: LitElement;
  #typing: Typing | undefined;
  /** Who lost the field, while the item with their words is not there yet: a page may store them first. */
  #waiting: Typing | undefined;

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
    const typing = this.#typing ?? this.#waiting;
    this.#typing = this.#waiting = undefined;
    if (!typing || typing.field.isConnected || this.#root?.activeElement) return;
    // Who went on elsewhere in the page is not called back.
    if (this.#host.ownerDocument.activeElement !== this.#host.ownerDocument.body) return;
    const { id, start, end } = typing;
    const later = this.#root && findLater(this.#root, id);
    if (!later) this.#waiting = typing;
    later?.focus();
    later?.setSelectionRange(start, end);
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}
