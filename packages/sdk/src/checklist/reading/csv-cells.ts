/** The cells of a row. */
export type Cells = readonly string[];

/** Takes a row apart; undefined when its quotes do not pair. */
export type SplitCells = (text: string, delimiter: string) => Cells | undefined;

/** Loads the parser, which is several times as large as all the rest. */
export async function loadCellSplitter(): Promise<SplitCells> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  return (text, delimiter) => {
    // Without quotes, delimiters are all there is to a row.
    if (!text.includes('"')) return text.split(delimiter);
    try {
      const [cells] = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
      return cells;
    } catch {
      return undefined;
    }
  };
}
