/** The cells of a row. */
export type Cells = readonly string[];

/** Splits a row into cells; `undefined` when its quotes are unbalanced. */
export type SplitCells = (text: string, delimiter: string) => Cells | undefined;

/** Loads the CSV parser on use, because it is several times as large as all the rest. */
export async function loadCellSplitter(): Promise<SplitCells> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  return (text, delimiter) => {
    // A row without quotes can be split at its delimiters.
    if (!text.includes('"')) return text.split(delimiter);
    try {
      const [cells] = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
      return cells;
    } catch {
      return undefined;
    }
  };
}
