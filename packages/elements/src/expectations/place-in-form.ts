import { listThemes, type ThemeStatements } from '@driehoek/sdk/expectations';
import type { ExpectationsDraft } from './expectations-draft.js';
import { findOpenTheme, findTheme } from './expectations-form-view.js';

/** Where somebody is in a form of expectations: at which theme of which round, with which remark fields open. */
export class PlaceInForm {
  /** The statements whose remark field is open, even when it is empty, with the blanks that were typed there. */
  readonly openRemarks = new Map<string, string>();
  #step = 0;
  #shown: ExpectationsDraft | undefined;

  /** Begins again when another round is shown, or another party's part of it. */
  follow(draft: ExpectationsDraft | undefined): void {
    if (draft?.round.id !== this.#shown?.round.id || draft?.party !== this.#shown?.party) this.startAgain(draft);
    this.#shown = draft;
  }

  startAgain(draft: ExpectationsDraft | undefined): void {
    this.openRemarks.clear();
    this.#step = draft ? findOpenTheme(draft, listThemes(draft.round)) : 0;
  }

  /** The index of the theme that is shown; one past the last is the overview. */
  stepAmong(themes: readonly ThemeStatements[]): number {
    return Math.min(this.#step, themes.length);
  }

  goTo(step: number): void {
    this.#step = step;
  }

  /** Goes to the theme of a statement; to the first when the round does not have it any more. */
  goToStatement(draft: ExpectationsDraft, statementId: string): void {
    this.#step = Math.max(0, findTheme(draft, statementId));
  }

  /** Notes what is typed as a remark: blanks are none, and stay in the field in which they are typed. */
  noteRemark(statementId: string, words: string): void {
    this.openRemarks.set(statementId, words.trim() === '' ? words : '');
  }

  /** Opens or closes a remark field. A remark with text is never hidden. */
  toggleRemark(statementId: string): void {
    if (!this.openRemarks.delete(statementId)) this.openRemarks.set(statementId, '');
  }
}
