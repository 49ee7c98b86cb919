import { languageFallbacks } from '../../i18n/text.js';
import type { ReportTable, TableCell } from './report-tables.js';
import { formatCell } from '../csv-cell.js';

/**
 * Formats tables as one CSV that a Dutch spreadsheet opens correctly: semicolons, a byte order mark, and each table under its name with
 * an empty row before the next. Numbers have the decimal sign of the language.
 */
export function formatTablesCsv(tables: readonly ReportTable[], language = 'nl'): string {
  const sign = new Intl.NumberFormat(languageFallbacks(language), { minimumFractionDigits: 1 }).format(0.1).charAt(1);
  // A report that somebody sent may have anything where it says how many.
  const cellOf = (cell: TableCell) =>
    typeof cell === 'number' ? String(cell).replace('.', sign) : formatCell(String(cell ?? ''));
  const lines = tables.flatMap(({ name, columns, rows }, index) => [
    ...(index > 0 ? [''] : []),
    formatCell(name),
    columns.map(formatCell).join(';'),
    ...rows.map((row) => row.map(cellOf).join(';')),
  ]);
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Formats tables as a workbook (`.xlsx`), a sheet per table. The library that writes it is loaded on use. */
export async function formatTablesXlsx(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, columns, rows }) => ({
    // What these characters would do in the name of a sheet is refused by spreadsheets.
    sheet: name.replaceAll(/[\\/*?:[\]]/g, ' '),
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({
      width: Math.min(60, Math.max(column.length, ...rows.map((row) => String(row[index] ?? '').length)) + 2),
    })),
    data: [
      columns.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => (value === null || value === '' ? null : { value }))),
    ],
  }));
  const workbook = await write(sheets).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}
