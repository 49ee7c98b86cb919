import type { Text } from '../../i18n/text.js';

/** The cells of a sheet, row by row. */
export type SheetCells = readonly (readonly string[])[];

/** One row of a sheet under its header. */
export interface SheetRow {
  /** Its number, from 1. */
  readonly row: number;
  /** The cell under a name of the header; `''` when there is none. */
  get(name: string): string;
  /** The label in each language, or as it is where the sheet names none. */
  readonly label: Text | undefined;
}

/** A sheet with its header read. */
export interface Sheet {
  /** The names in the header, in lower case. */
  readonly names: readonly string[];
  /** The number of the row with the header. */
  readonly header: number;
  readonly rows: readonly SheetRow[];
}

/** Languages that sheets name without a code. */
const LANGUAGES: { readonly [name: string]: string } = {
  nederlands: 'nl',
  dutch: 'nl',
  english: 'en',
  engels: 'en',
};

/** Returns the language of a column of labels: `label::Nederlands (nl)` is `nl`; `''` of a plain `label`, `undefined` of another column. */
export function languageOfLabel(name: string): string | undefined {
  if (name === 'label') return '';
  const named = /^label\s*::?\s*(.+)$/.exec(name)?.[1]?.trim();
  if (named === undefined) return undefined;
  const code = /\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)\s*$/.exec(named)?.[1];
  return code ?? LANGUAGES[named] ?? (/^[a-z]{2,3}$/.test(named) ? named : undefined);
}

/** Reads a sheet under the first row with words in it. */
export function openSheet(cells: SheetCells): Sheet | undefined {
  const header = cells.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (header < 0) return undefined;
  const names = (cells[header] ?? []).map((cell) => cell.trim().toLowerCase());
  const rows = cells.slice(header + 1).flatMap((row, index): SheetRow[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const get = (name: string) => row[names.indexOf(name)]?.trim() ?? '';
    return [{ row: header + index + 2, get, label: readLabel(names, row) }];
  });
  return { names, header: header + 1, rows };
}

function readLabel(names: readonly string[], row: readonly string[]): Text | undefined {
  const found = names.flatMap((name, index) => {
    const language = languageOfLabel(name);
    const words = row[index]?.trim() ?? '';
    return language === undefined || words === '' ? [] : [[language, words] as const];
  });
  const named = found.filter(([language]) => language !== '');
  return named.length > 0 ? Object.fromEntries(named) : found[0]?.[1];
}
