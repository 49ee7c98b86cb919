/** For how long at most a press holds updates back, in milliseconds: a browser may never tell that a pointer is up again. */
const LONGEST = 1000;

/** The keys that press a button. */
const PRESSING: readonly string[] = ['Enter', ' '];

/**
 * Tells of a pointer that is down on an element. What a page renders meanwhile may move what is pressed from under the pointer, so
 * that the click is lost: whoever types in a field and then presses a button changes the first by pressing the second.
 *
 * A key that is held down presses once: what it did may have put the focus on a button that takes it back.
 */
export class Press {
  /** Resolves when the pointer is up and the click has been heard; `undefined` while no pointer is down. */
  released: Promise<void> | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener('pointerdown', () => this.#begin(), { passive: true });
    host.addEventListener('keydown', ignoreRepeat, true);
  }

  #begin(): void {
    this.released ??= new Promise((resolve) => {
      let ending: ReturnType<typeof setTimeout> | undefined;
      const end = () => {
        clearTimeout(longest);
        clearTimeout(ending);
        removeEventListener('pointerup', endSoon, true);
        removeEventListener('pointercancel', end, true);
        this.released = undefined;
        resolve();
      };
      // A click follows at once, or not at all, and after its own listeners the event that tells what it ticked or chose: were that
      // drawn anew in between, as it was before, the browser would find nothing changed and tell nobody.
      const endSoon = () => {
        ending ??= setTimeout(end);
      };
      const longest = setTimeout(end, LONGEST);
      addEventListener('pointerup', endSoon, true);
      addEventListener('pointercancel', end, true);
    });
  }
}

function ignoreRepeat(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const isPress = event.repeat && PRESSING.includes(event.key) && target instanceof Element;
  if (isPress && target.matches('button, summary, a')) event.preventDefault();
}
