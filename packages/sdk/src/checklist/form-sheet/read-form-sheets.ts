import { loadTexts } from '../../i18n/index.js';
import { type ByteSource, concat, readChunks } from '../reading/byte-source.js';
import { ByteDecoder } from '../reading/byte-decoder.js';
import { loadCellSplitter } from '../reading/csv-cells.js';
import { RowAssembler } from '../reading/csv-rows.js';
import { findFileKind } from '../reading/file-kind.js';
import { readSheets, readWhole } from '../reading/read-workbook.js';
import { createRowSplitter, isSeparatorLine } from '../reading/split-header.js';
import { LineSplitter } from '../reading/split-lines.js';
import { type FormSheetOptions, type FormSheetResult, type FormSheets, parseFormSheets } from './parse-form-sheets.js';
import type { SheetCells } from './sheet-rows.js';

const SHEETS = ['survey', 'choices', 'settings'] as const;
/** The names by which the delimiter of a CSV file is found. */
const KNOWN = new Set<string>([...SHEETS, 'type', 'name', 'label']);

/**
 * Reads a form as XLSForm has it, from a workbook (`.xlsx`) with the sheets `survey` and `choices`, or from CSV: of the survey alone, or
 * of all sheets, each under a row with its name in the first column, which the rows of that sheet leave empty. The readers are loaded on
 * use. See {@link parseFormSheets}.
 */
export async function readFormSheets(source: ByteSource, options: FormSheetOptions): Promise<FormSheetResult> {
  await loadTexts(options.language ?? 'nl', ['shared', 'checklist', 'form-sheet']);
  return parseFormSheets(await readCells(source), options);
}

async function readCells(source: ByteSource): Promise<FormSheets> {
  const encoder = new TextEncoder();
  const encode = async function* () {
    for await (const chunk of readChunks(source)) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
  };
  const bytes = (await readWhole(encode())) ?? concat([], 0);
  const kind = findFileKind([bytes]);
  if (kind === 'workbook') {
    const sheets = await readSheets(bytes);
    const find = (name: string) => [...sheets].find(([each]) => each.trim().toLowerCase() === name)?.[1];
    return {
      survey: find('survey') ?? [...sheets.values()][0] ?? [],
      choices: find('choices'),
      settings: find('settings'),
    };
  }
  return kind ? { survey: [] } : splitSheets(await readCsv(bytes));
}

async function readCsv(bytes: Uint8Array): Promise<SheetCells> {
  const decoder = new ByteDecoder();
  const splitter = new LineSplitter();
  const isKnown = (name: string) => KNOWN.has(name.trim().toLowerCase());
  const splitRow = createRowSplitter(await loadCellSplitter(), isKnown);
  const rows = new RowAssembler((text) => {
    // The name of a sheet with nothing beside it does not tell the delimiter.
    const [, alone] = /^(\w*)[;,\t]*$/.exec(text) ?? [];
    if (alone !== undefined) return [alone];
    const row = splitRow(text);
    return isSeparatorLine(text) ? [] : row;
  });
  const lines = [...splitter.push(decoder.push(bytes)), ...splitter.push(decoder.end()), ...splitter.end()];
  return [...rows.push(lines), ...rows.end()].map(({ cells }) => cells ?? []);
}

/** Splits the rows of one file into its sheets; rows of the others are blank in each, so that the numbers stay those of the file. */
function splitSheets(cells: SheetCells): FormSheets {
  const nameIn = (row: readonly string[]) => {
    const [first = '', ...others] = row.map((cell) => cell.trim().toLowerCase());
    return others.every((cell) => cell === '') ? SHEETS.find((name) => name === first) : undefined;
  };
  if (!cells.some(nameIn)) return { survey: cells };
  let current: string | undefined;
  const named = cells.map((row) => {
    const name = nameIn(row);
    current = name ?? current;
    return { sheet: name === undefined ? current : undefined, cells: row.slice(1) };
  });
  const rowsOf = (sheet: string) => named.map((row) => (row.sheet === sheet ? row.cells : []));
  return { survey: rowsOf('survey'), choices: rowsOf('choices'), settings: rowsOf('settings') };
}
