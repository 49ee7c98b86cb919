import { html, type LitElement, nothing, type ReactiveController, render } from 'lit';

/** What was done last, and where. */
export interface SaidLast {
  readonly words: string;
  /** Selectors of what it stands behind: the first that shows; at the end of the sections when none does. */
  readonly places: readonly string[];
  /** Takes it back, as long as that can be. */
  readonly undo?: { readonly label: string; readonly run: () => void } | undefined;
}

/**
 * Reactive controller that shows what was done last in the line of the page, behind what it was done to, with a way to take it
 * back: so it covers nothing, and who looks at what changed sees it. It is announced by a live region elsewhere: one that moves
 * is not heard.
 */
export class SaidLastLine implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => SaidLast | undefined;
  #line: HTMLElement | undefined;

  constructor(host: LitElement, find: () => SaidLast | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const said = this.#find();
    if (!said) {
      this.#line?.remove();
      return;
    }
    const { words, undo } = said;
    this.#line ??= createLine();
    render(
      html`<span aria-hidden="true">${words}</span> ${
        undo ? html`<button type="button" class="link" name="undo" @click=${undo.run}>${undo.label}</button>` : nothing
      }`,
      this.#line,
    );
    this.#place(this.#line, said.places);
  }

  /** Moves the line only when it stands elsewhere: what is moved loses the focus. */
  #place(line: HTMLElement, places: readonly string[]): void {
    const root = this.#host.renderRoot;
    const before = places.map((place) => root.querySelector(place)).find((found) => found?.checkVisibility());
    const last = root.querySelector('.sections');
    if (before && before.nextElementSibling !== line) before.after(line);
    else if (!before && line.parentElement !== last) last?.append(line);
  }
}

function createLine(): HTMLElement {
  const line = document.createElement('div');
  line.className = 'said-last screen-only';
  return line;
}

/** Where something that was removed stood, by the selector of the field that the focus goes back to. */
export function placesOf(field: string): readonly string[] {
  const [list] = /^\[data-list=\w+\]/.exec(field) ?? [];
  const [index] = /\[data-index="\d+"\]/.exec(field) ?? [];
  const [form] = /^\[data-form=\w+\]/.exec(field) ?? [];
  return [...(list && index ? [`${list}:has(${index})`] : []), ...(list ? [list] : []), ...(form ? [form] : [])];
}
