import { type Language, listLanguages, SOURCE_LANGUAGE } from '@driehoek/sdk/i18n';
import type { CSSResultOrNative } from 'lit';
import type { StaffTools, TermTools } from './planner-scene.js';

/** What explains, and what staff have beside the plan. Loaded at once, so that it is there when the network is not. */
export class PlannerTools {
  terms: TermTools | undefined;
  staff: StaffTools | undefined;
  /** The languages in which there are texts. */
  languages: readonly Language[] = [SOURCE_LANGUAGE];
  #terms: Promise<void> | undefined;
  #staff: Promise<void> | undefined;

  readonly #staffIsThere: (styles: readonly CSSResultOrNative[]) => void;

  /** @param staffIsThere takes the look of what staff have. */
  constructor(staffIsThere: (styles: readonly CSSResultOrNative[]) => void) {
    this.#staffIsThere = staffIsThere;
  }

  /** Settles when everything that the reader needs is there, or cannot be had: the planner works without. */
  load(isStaff: boolean): Promise<unknown> {
    this.#terms ??= Promise.all([import('./conversation-terms.js'), listLanguages()]).then(
      ([tools, languages]) => {
        this.terms = tools;
        this.languages = languages;
      },
      () => undefined,
    );
    if (isStaff)
      this.#staff ??= import('./conversation-staff.js').then(
        (tools) => {
          this.staff = tools;
          this.#staffIsThere(tools.staffStyles);
        },
        () => undefined,
      );
    return Promise.all([this.#terms, this.#staff]);
  }
}
