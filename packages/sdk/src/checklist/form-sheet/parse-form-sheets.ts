import type { Language, Text } from '../../i18n/text.js';
import { InvalidDataError, type Issue } from '../../shared/invalid-data-error.js';
import { acceptInstrument } from '../editing/index.js';
import { type Instrument, INSTRUMENT_SCHEMA_VERSION, type Item, type Scale } from '../instruments/instrument.js';
import { FormRemarks, type FormRemark, formSheetTexts } from './form-remarks.js';
import { readScales } from './form-scale.js';
import { languageOfLabel, openSheet, type Sheet, type SheetCells, type SheetRow } from './sheet-rows.js';

/** The sheets of a form, each as its cells. */
export interface FormSheets {
  readonly survey: SheetCells;
  readonly choices?: SheetCells | undefined;
  readonly settings?: SheetCells | undefined;
}

/** What the instrument is called, and whose it is. */
export interface FormSheetOptions {
  /** The id of the instrument: unique, for ever. */
  readonly id: string;
  /** Its title where the form has none. */
  readonly title: Text;
  readonly source: Text;
  /** The language of the remarks; Dutch when left out. */
  readonly language?: Language;
}

/** What came of a form: the instrument when there is one, what was not taken over, and what is wrong with the whole. */
export interface FormSheetResult {
  readonly instrument?: Instrument;
  readonly remarks: readonly FormRemark[];
  readonly issues: readonly Issue[];
}

/** The columns that are read, besides the labels. */
const COLUMNS = ['type', 'name', ''];

interface Part {
  readonly id: string;
  readonly title: Text;
  readonly row: number;
  readonly items: Item[];
}

/**
 * Makes an instrument of a form as XLSForm has it: a group is a part, a question with one answer from a list (`select_one`) a
 * statement, and the list of the first such question the scale. All else is in `remarks`, one sentence for each row.
 */
export function parseFormSheets(
  { survey, choices, settings }: FormSheets,
  { id, title, source, language = 'nl' }: FormSheetOptions,
): FormSheetResult {
  const remarks = new FormRemarks(language);
  const sheet = openSheet(survey);
  if (!sheet?.names.includes('type') || !sheet.names.includes('name')) {
    remarks.add('survey', 1, 'no-survey');
    return { remarks: remarks.list, issues: [] };
  }
  sayColumns(sheet, remarks);
  const form = new FormReader(readScales(choices && openSheet(choices), remarks), remarks, language);
  for (const row of sheet.rows) form.read(row);
  const { parts, scale } = form.end();
  if (!scale) {
    remarks.add('survey', sheet.header, 'no-statements');
    return { remarks: remarks.list, issues: [] };
  }
  const named = settings && openSheet(settings)?.rows[0]?.get('form_title');
  try {
    const instrument = acceptInstrument(
      {
        id,
        schemaVersion: INSTRUMENT_SCHEMA_VERSION,
        version: '1',
        title: named || title,
        scale,
        sections: parts.map(({ id: part, title: name, items }) => ({ id: part, title: name, items })),
        validated: false,
        source,
      },
      { language },
    );
    return { instrument, remarks: remarks.list, issues: [] };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return { remarks: remarks.list, issues: error.issues };
  }
}

function sayColumns({ names, header, rows }: Sheet, remarks: FormRemarks): void {
  const unused = names.filter(
    (name) =>
      !COLUMNS.includes(name) && languageOfLabel(name) === undefined && rows.some(({ get }) => get(name) !== ''),
  );
  if (unused.length > 0) remarks.add('survey', header, 'other-columns', unused.join(', '));
}

/** Reads the rows of a survey one by one. */
class FormReader {
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #remarks: FormRemarks;
  readonly #rest: string;
  readonly #parts: Part[] = [];
  readonly #open: Part[] = [];
  readonly #names = new Set<string>();
  readonly #partNames = new Set<string>();
  #withoutPart: Part | undefined;
  #list: string | undefined;

  constructor(scales: ReadonlyMap<string, Scale>, remarks: FormRemarks, language: Language) {
    this.#scales = scales;
    this.#remarks = remarks;
    this.#rest = formSheetTexts(language)('form-sheet.rest');
  }

  read(row: SheetRow): void {
    const type = row.get('type').replaceAll(/\s+/g, ' ');
    if (/^begin[ _](group|repeat)$/i.test(type)) this.#begin(row);
    else if (/^end[ _](group|repeat)$/i.test(type)) {
      if (!this.#open.pop()) this.#remarks.add('survey', row.row, 'stray-end');
    } else {
      const list = /^select[ _]one (\S+)/i.exec(type)?.[1];
      if (list === undefined) this.#remarks.add('survey', row.row, 'other-type', type);
      else this.#ask(row, list);
    }
  }

  end(): { readonly parts: readonly Part[]; readonly scale: Scale | undefined } {
    for (const { row, id } of this.#open) this.#remarks.add('survey', row, 'open-group', id);
    for (const { row, id, items } of this.#parts)
      if (items.length === 0) this.#remarks.add('survey', row, 'empty-group', id);
    return {
      parts: this.#parts.filter(({ items }) => items.length > 0),
      scale: this.#list === undefined ? undefined : this.#scales.get(this.#list),
    };
  }

  #begin({ row, get, label }: SheetRow): void {
    const name = get('name') || `part-${row}`;
    const isTaken = name === '__proto__' || this.#partNames.has(name);
    this.#partNames.add(name);
    const part = { id: isTaken ? `part-${row}` : name, title: label ?? name, row, items: [] };
    this.#parts.push(part);
    this.#open.push(part);
  }

  #ask({ row, get, label }: SheetRow, list: string): void {
    const name = get('name');
    const refuse = (code: Parameters<FormRemarks['add']>[2], found = '') =>
      this.#remarks.add('survey', row, code, found);
    if (name === '') return refuse('no-name');
    if (name === '__proto__') return refuse('reserved-name', name);
    if (label === undefined) return refuse('no-label');
    if (this.#names.has(name)) return refuse('same-name', name);
    if (!this.#scales.has(list)) return refuse('unknown-list', list);
    if (this.#list !== undefined && this.#list !== list) return refuse('other-list', list);
    this.#list = list;
    this.#names.add(name);
    this.#place(row).items.push({ id: name, text: label });
  }

  /** The part in which a question stands; one for all that stand in none. */
  #place(row: number): Part {
    const open = this.#open.at(-1);
    if (open) return open;
    if (this.#withoutPart) return this.#withoutPart;
    const part: Part = { id: 'part-0', title: this.#rest, row, items: [] };
    this.#parts.push(part);
    this.#withoutPart = part;
    return part;
  }
}
