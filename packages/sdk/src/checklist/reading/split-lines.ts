/** A line longer than this is no record of ours; it is cut here, so that a file without line breaks fits in memory. */
export const MAX_LINE_LENGTH = 1_000_000;

/**
 * Cuts text that comes in pieces into lines at every line feed; a carriage return before it is kept. Of a line
 * longer than {@link MAX_LINE_LENGTH} that arrives in pieces, what exceeds it by more than one piece is skipped.
 */
export class LineSplitter {
  #rest = '';

  *push(text: string): Generator<string, void> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = text.slice(start, end);
      start = end + 1;
      if (this.#rest === '') yield line;
      else {
        const whole = this.#rest + line;
        this.#rest = '';
        yield whole;
      }
    }
    if (this.#rest.length <= MAX_LINE_LENGTH) this.#rest += text.slice(start);
  }

  /** The last line, when no line feed ends it. */
  *end(): Generator<string, void> {
    if (this.#rest !== '') yield this.#rest;
    this.#rest = '';
  }
}
