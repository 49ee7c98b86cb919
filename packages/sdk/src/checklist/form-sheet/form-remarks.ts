import { createTexts, type PageTexts } from '../../i18n/index.js';
import { formSheet } from '../../i18n/nl/form-sheet.js';
import type { Language } from '../../i18n/text.js';
import { cutText } from '../../shared/cut-text.js';

/** Why a row, or something in it, was not taken over. */
export type FormRemarkCode =
  Exclude<keyof typeof formSheet, 'form-sheet.rest'> extends `form-sheet.${infer Code}` ? Code : never;

/** What was not taken over of a sheet. */
export interface FormRemark {
  /** `survey` or `choices`. */
  readonly sheet: 'survey' | 'choices';
  /** The row of that sheet, from 1. */
  readonly row: number;
  readonly code: FormRemarkCode;
  /** One sentence in the reader's language. */
  readonly message: string;
}

const translations = /* @__PURE__ */ createTexts(formSheet);

/** Translates what is said of a sheet. */
export const formSheetTexts = (language: Language, texts?: PageTexts) => translations(language, texts);

/** Gathers remarks, in words. */
export class FormRemarks {
  readonly #found: FormRemark[] = [];
  readonly #translate;

  constructor(language: Language) {
    this.#translate = formSheetTexts(language);
  }

  /** In the order of the rows, of the survey first; of one row as they were found. */
  get list(): FormRemark[] {
    const of = (name: FormRemark['sheet']) => this.#found.filter(({ sheet }) => sheet === name);
    return [of('survey'), of('choices')].flatMap((remarks) => remarks.toSorted((a, b) => a.row - b.row));
  }

  add(sheet: FormRemark['sheet'], row: number, code: FormRemarkCode, found = ''): void {
    this.#found.push({ sheet, row, code, message: this.#translate(`form-sheet.${code}`, { found: cutText(found) }) });
  }
}
