/**
 * Stores which cells each respondent was counted in, so that they can be subtracted again. All rows are in one growing
 * array of fixed-width rows, because a million objects would take much more memory.
 */
export class RespondentRows {
  readonly #rowOf = new Map<string, number>();
  readonly #width: number;
  #rows: Uint32Array;

  /** @param longest The most cells that one respondent can have. */
  constructor(longest: number) {
    this.#width = longest + 1;
    this.#rows = new Uint32Array(0);
  }

  /**
   * Stores the first `size` of `cells`. The cells stored before for this respondent, if any, are first passed to
   * `subtract`.
   */
  remember(respondent: string, cells: Uint32Array, size: number, subtract: (cells: Uint32Array) => void): void {
    let row = this.#rowOf.get(respondent);
    if (row === undefined) {
      row = this.#rowOf.size;
      this.#rowOf.set(respondent, row);
      this.#reserve(row + 1);
    } else {
      const start = row * this.#width;
      subtract(this.#rows.subarray(start + 1, start + 1 + (this.#rows[start] ?? 0)));
    }
    this.#rows[row * this.#width] = size;
    this.#rows.set(cells.subarray(0, size), row * this.#width + 1);
  }

  #reserve(rows: number): void {
    const needed = rows * this.#width;
    if (needed <= this.#rows.length) return;
    const larger = new Uint32Array(Math.max(needed, this.#rows.length * 2));
    larger.set(this.#rows);
    this.#rows = larger;
  }
}
