import { hasTexts, type Language, loadTexts, type TextConcept } from '@driehoek/sdk/i18n';

/** Texts that an element shows: a language, and the concepts in it. */
export type NeededTexts = readonly [language: Language, concepts: readonly TextConcept[]];

/** How long an element waits for its words before it shows those of another language, in milliseconds. */
const PATIENCE = 3000;

/** Loads the texts of an element, and tells how long to wait for them. Every set is waited for once, so that nothing loops. */
export class TextsWait {
  #asked = '';
  #loading: Promise<void> | undefined;

  /**
   * A promise to wait for before painting, which never rejects; `undefined` when everything is there, or was waited for
   * already. `arrived` is called when the texts come later than that.
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

  /** Lets what could not be loaded be tried once more. */
  reset(): void {
    this.#asked = '';
  }
}
