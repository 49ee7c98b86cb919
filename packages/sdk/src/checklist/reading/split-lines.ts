/** The longest line that is read, in characters; longer ones are cut, so that a file without line breaks fits in memory. */
export const MAX_LINE_LENGTH = 1_000_000;

/**
 * Splits text that arrives in pieces into lines at every line feed; a carriage return before it is kept. A line longer
 * than {@link MAX_LINE_LENGTH} is cut off at most one piece beyond that length.
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

  /** Returns the last line, when no line feed follows it. */
  *end(): Generator<string, void> {
    if (this.#rest !== '') yield this.#rest;
    this.#rest = '';
  }
}
