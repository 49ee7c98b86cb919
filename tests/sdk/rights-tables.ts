import { readFileSync } from 'node:fs';

/** One line of a table: what it is about, and a cell for each column. */
export interface TableLine {
  readonly name: string;
  readonly cells: readonly { readonly column: string; readonly cell: string }[];
}

/** Reads the table below a heading of `docs/rights.md`, which is for people to read and for tests to try, cell by cell. */
export function readRightsTable(heading: 'Rights' | 'Records'): TableLine[] {
  const text = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8');
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  const [end = ''] = part.split('\n## ');
  const [head = [], , ...lines] = end
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return lines.map(([name = '', ...cells]) => ({
    name: name.replaceAll('`', ''),
    cells: cells.map((cell, place) => ({ column: head[place + 1] ?? '', cell })),
  }));
}
