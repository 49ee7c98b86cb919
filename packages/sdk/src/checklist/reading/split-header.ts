import type { Cells, SplitCells } from './csv-cells.js';

const DELIMITERS = [';', ',', '\t'] as const;
/** A first line that tells Excel the delimiter. */
const SEPARATOR_LINE = /^"?sep=([;,\t])"?$/i;

/** Whether a line is no row, but tells the delimiter. */
export const isSeparatorLine = (text: string): boolean => SEPARATOR_LINE.test(text);

/** Creates a function that splits rows at the delimiter of the first: the one with which it has the most known columns. */
export function createRowSplitter(
  splitCells: SplitCells,
  isKnown: (name: string) => boolean,
): (text: string) => Cells | undefined {
  let delimiter: string | undefined;
  const findDelimiter = (text: string): string => {
    const cells = DELIMITERS.map((candidate) => splitCells(text, candidate) ?? []);
    const known = cells.map((names) => names.filter((name) => isKnown(name.trim())).length);
    // Where no column is known yet, the delimiter that makes most columns.
    const counts = known.some((count) => count > 0) ? known : cells.map(({ length }) => length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
  };
  return (text) => {
    if (text.trim() !== '') delimiter ??= SEPARATOR_LINE.exec(text)?.[1] ?? findDelimiter(text);
    return splitCells(text, delimiter ?? ';');
  };
}
