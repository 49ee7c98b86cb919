/** For how long at most a press holds updates back, in milliseconds: a browser may never tell that a pointer is up again. */
const LONGEST = 1000;

/**
 * Tells of a pointer that is down on an element. What a page renders meanwhile may move what is pressed from under the pointer, so
 * that the click is lost: whoever types in a field and then presses a button changes the first by pressing the second.
 */
export class Press {
  /** Resolves when the pointer is up and the click has been heard; `undefined` while no pointer is down. */
  released: Promise<void> | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener('pointerdown', () => this.#begin(), { passive: true });
  }

  #begin(): void {
    this.released ??= new Promise((resolve) => {
      const end = () => {
        clearTimeout(longest);
        removeEventListener('click', end);
        removeEventListener('pointerup', handleUp, true);
        removeEventListener('pointercancel', end, true);
        this.released = undefined;
        resolve();
      };
      // A click follows at once, or not at all; its own listeners come before this one.
      addEventListener('click', end);
      const handleUp = () => setTimeout(end);
      const longest = setTimeout(end, LONGEST);
      addEventListener('pointerup', handleUp, true);
      addEventListener('pointercancel', end, true);
    });
  }
}
