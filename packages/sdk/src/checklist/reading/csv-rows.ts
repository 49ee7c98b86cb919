import { MAX_LINE_LENGTH } from './split-lines.js';

/** A row of a CSV file; without `cells` when its quotes are unbalanced. */
export interface CsvRow {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** The original text, without the final line break. */
  readonly text: string;
  readonly cells?: readonly string[];
}

/**
 * Assembles rows from lines: a line break between quotes is part of the row. Quotes are only counted here; an odd
 * number means that the row may continue on the next line. The parser (`split`) decides whether a row is well-formed.
 * When the joined lines are no row after all, the first is returned without cells and the others are read again, so
 * that one missing quote does not consume the rest of the file.
 */
export class RowAssembler {
  readonly #split: (text: string) => readonly string[] | undefined;
  #lines: string[] = [];
  #first = 1;
  #quotes = 0;
  #length = 0;

  constructor(split: (text: string) => readonly string[] | undefined) {
    this.#split = split;
  }

  *push(lines: Iterable<string>): Generator<CsvRow, void> {
    for (const line of lines) {
      this.#lines.push(line);
      this.#quotes += countQuotes(line);
      this.#length += line.length + 1;
      const isOpen = this.#quotes % 2 === 1;
      if (isOpen && this.#length <= MAX_LINE_LENGTH) continue;
      const text = withoutReturn(this.#lines.join('\n'));
      const cells = isOpen ? undefined : this.#split(text);
      if (!cells) yield* this.#discardFirst();
      else {
        yield { line: this.#first, text, cells };
        this.#restart(this.#lines.length);
      }
    }
  }

  /** Returns the rows in the remaining lines, at the end of the file. */
  *end(): Generator<CsvRow, void> {
    while (this.#lines.length > 0) yield* this.#discardFirst();
  }

  *#discardFirst(): Generator<CsvRow, void> {
    const [text = '', ...others] = this.#lines;
    yield { line: this.#first, text: withoutReturn(text) };
    this.#restart(1);
    yield* this.push(others);
  }

  #restart(taken: number): void {
    this.#lines = [];
    this.#first += taken;
    this.#quotes = 0;
    this.#length = 0;
  }
}

function countQuotes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count++;
  return count;
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
