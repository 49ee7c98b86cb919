import { findTextChanges } from '@driehoek/sdk/shared';
import type { LitElement, ReactiveController } from 'lit';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where somebody types: the field, what it says, and the places of the selection. */
interface Caret {
  readonly field: Field;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly direction: Field['selectionDirection'];
}

/**
 * Reactive controller that keeps the caret where somebody types when an update changes the text of that field, since others
 * typed in it too, or moves the row that it is in: it stands between the same letters as before.
 */
export class KeptCaret implements ReactiveController {
  readonly #host: LitElement;
  #before: Caret | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const field = this.#active;
    const isTyped = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    // A field for a day or a number has no places of letters.
    this.#before =
      isTyped && field.selectionStart !== null && field.selectionEnd !== null
        ? {
            field,
            value: field.value,
            start: field.selectionStart,
            end: field.selectionEnd,
            direction: field.selectionDirection,
          }
        : undefined;
  }

  hostUpdated(): void {
    const caret = this.#before;
    this.#before = undefined;
    if (!caret?.field.isConnected) return;
    const { field, value, start, end, direction } = caret;
    const isElsewhere = this.#active !== field;
    // Somebody who went on to another field stays there.
    if (isElsewhere && this.#active) return;
    if (isElsewhere) field.focus({ preventScroll: true });
    if (!isElsewhere && field.value === value) return;
    const move = createMove(value, field.value);
    field.setSelectionRange(move(start), move(end), direction ?? undefined);
  }

  get #active(): Element | null | undefined {
    return (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement;
  }
}

/** Where a place in a text is after it has changed; what was typed right there by another comes behind it. */
function createMove(before: string, after: string): (place: number) => number {
  if (before === after) return (place) => place;
  const { kept, typed } = findTextChanges(before, after);
  const letters = [...before];
  return (place) => {
    let [passed, moved] = [0, 0];
    for (const [index, letter] of letters.entries()) {
      if (passed >= place) break;
      passed += letter.length;
      moved += (typed[index]?.length ?? 0) + (kept[index] ? letter.length : 0);
    }
    return moved;
  };
}
