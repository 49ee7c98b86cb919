import { hasTexts, type Language, loadTexts, type TextConcept } from '@driehoek/sdk/i18n';

/** The texts that an element needs: a language, and the concepts in that language. */
export type NeededTexts = readonly [language: Language, concepts: readonly TextConcept[]];

/** How long an element waits for its texts before it falls back to another language, in milliseconds. */
const PATIENCE = 3000;

/**
 * Loads the texts of an element and limits how long it waits for them. Each set is waited for once, which rules out an
 * endless loop of updates.
 */
export class TextsWait {
  #asked = '';
  #loading: Promise<void> | undefined;

  /**
   * Starts loading; returns a promise to wait for before rendering, which never rejects, or `undefined` when there is
   * nothing to wait for. `arrived` is called when the texts load after the waiting time.
   */
  start(needed: readonly NeededTexts[], arrived: () => void): Promise<void> | undefined {
    const missing = needed.filter(([language, concepts]) => !hasTexts(language, concepts));
    if (missing.length === 0) return undefined;
    const asked = JSON.stringify(needed);
    if (asked === this.#asked) return undefined;
    this.#asked = asked;
    const loading = Promise.all(missing.map((each) => loadTexts(...each))).then(() => undefined);
    this.#loading = loading;
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve();
      }, PATIENCE);
      loading.then(() => {
        clearTimeout(timer);
        if (!isLate) resolve();
        else if (this.#loading === loading) arrived();
      });
    });
  }

  /** Allows texts that could not be loaded to be tried once more. */
  reset(): void {
    this.#asked = '';
  }
}
