import { isOfficeRole } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { checkSameInstrument, refuseData } from '../refusal.js';
import { type Response, UNSCORED_ANSWERS } from '../response/response.js';
import { RespondentRows } from './respondent-rows.js';
import { type PeopleTally, type RoleCounts, sortedRecord, type Tally, TALLY_SCHEMA_VERSION } from './tally.js';

export interface TallyOptions extends ParseOptions {
  /** The school year that every response must have; that of the first response when left out. */
  readonly schoolYear?: SchoolYear;
}

/**
 * Counts responses one by one, so that a stream of any length needs no more memory than its tally. The answers of
 * responses with a `respondent` are stored (a few hundred bytes each), because a later response replaces them.
 *
 * Every role, and every office, has a block of cells: its number of respondents, then a row per statement with a column per
 * possible answer. A response is a list of cells to raise by one.
 */
export class TallyCounter {
  readonly #instrument: Instrument;
  readonly #options: TallyOptions;
  readonly #items: readonly string[];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #values: readonly string[];
  readonly #blockSize: number;
  readonly #blockOf = new Map<string, number>();
  readonly #earlier: { readonly people: RespondentRows; readonly offices: RespondentRows };
  /** The cells of the current response; one buffer for all responses. */
  readonly #hit: Uint32Array;
  #cells = new Float64Array(0);
  #schoolYear: SchoolYear;
  #lastKey = '';
  #lastBlock = 0;
  #replaced = 0;

  constructor(instrument: Instrument, options: TallyOptions = {}) {
    this.#instrument = instrument;
    this.#options = options;
    this.#schoolYear = options.schoolYear ?? '';
    this.#items = listItems(instrument).map(({ id }) => id);
    this.#rowOf = new Map(this.#items.map((id, row) => [id, row]));
    this.#values = [...instrument.scale.options.map(({ value }) => value), ...UNSCORED_ANSWERS];
    this.#blockSize = 1 + this.#items.length * this.#values.length;
    this.#hit = new Uint32Array(1 + this.#items.length);
    // Apart, so that an answer given as a person never turns into one of an office.
    this.#earlier = { people: new RespondentRows(this.#hit.length), offices: new RespondentRows(this.#hit.length) };
  }

  /**
   * Counts one response. A later response with the same `respondent` replaces the earlier one, also in
   * another role; one in the name of an office only replaces one in the name of an office.
   *
   * @throws InvalidDataError for another instrument, version or school year, an unknown statement or answer;
   *   nothing of that response is then counted.
   */
  add(response: Response): void {
    checkSameInstrument(response, this.#instrument, this.#options);
    const { schoolYear } = response;
    if (schoolYear !== this.#schoolYear && this.#schoolYear !== '') {
      refuseData('schoolYear', 'other-school-year', schoolYear, this.#options);
    }
    const size = this.#findCells(response.answers, this.#blockStart(blockOf(response)));
    if (response.respondent !== undefined) {
      this.#earlier[isOfOffice(response) ? 'offices' : 'people'].remember(
        response.respondent,
        this.#hit,
        size,
        this.#subtract,
      );
    }
    this.#schoolYear = schoolYear;
    const cells = this.#cells;
    const hit = this.#hit;
    for (let n = 0; n < size; n++) add(cells, hit[n], 1);
  }

  /** Returns the tally of the responses so far. */
  toTally(): Tally {
    const blocks = [...this.#blockOf].filter(([, start]) => this.#countAt(start) > 0);
    const offices = blocks.flatMap(([key, start]) => {
      return key.startsWith(OFFICE) ? [[key.slice(OFFICE.length), start] as const] : [];
    });
    return {
      schemaVersion: TALLY_SCHEMA_VERSION,
      instrument: this.#instrument.id,
      instrumentVersion: this.#instrument.version,
      schoolYear: this.#schoolYear,
      ...this.#toPeople(blocks.filter(([key]) => !key.startsWith(OFFICE))),
      ...(offices.length > 0 && { offices: this.#toPeople(offices) }),
      ...(this.#replaced > 0 && { replaced: this.#replaced }),
    };
  }

  #toPeople(blocks: readonly (readonly [role: string, start: number])[]): PeopleTally {
    return {
      respondents: sortedRecord(blocks.map(([role, start]) => [role, this.#countAt(start)])),
      counts: sortedRecord(blocks.map(([role, start]) => [role, this.#countsFrom(start + 1)])),
    };
  }

  /** Writes the cells of a response to `#hit`; returns their number. */
  #findCells(answers: Response['answers'], start: number): number {
    const items = this.#items;
    const values = this.#values;
    const width = values.length;
    const hit = this.#hit;
    hit[0] = start;
    let size = 1;
    // Answers are mostly in the order of the instrument, so the next row is tried before a lookup.
    let row = 0;
    for (const id in answers) {
      const value = answers[id];
      if (items[row] !== id) row = this.#findRow(id);
      let column = 0;
      while (values[column] !== value) {
        if (++column === width) refuseData(answerPath(id), 'unknown-option', value, this.#options);
      }
      hit[size++] = start + 1 + row++ * width + column;
    }
    return size;
  }

  #findRow(id: string): number {
    return this.#rowOf.get(id) ?? refuseData(answerPath(id), 'unknown-statement', id, this.#options);
  }

  /** Returns the start of a block; adds a block at the end for a new role or office. */
  #blockStart(key: string): number {
    if (key === this.#lastKey) return this.#lastBlock;
    let start = this.#blockOf.get(key);
    if (start === undefined) {
      start = this.#cells.length;
      this.#blockOf.set(key, start);
      const larger = new Float64Array(start + this.#blockSize);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#lastKey = key;
    this.#lastBlock = start;
    return start;
  }

  readonly #subtract = (cells: Uint32Array): void => {
    for (const cell of cells) add(this.#cells, cell, -1);
    this.#replaced += 1;
  };

  #countAt(cell: number): number {
    return this.#cells[cell] ?? 0;
  }

  #countsFrom(start: number): RoleCounts {
    const width = this.#values.length;
    const rows = this.#items.map((id, row) => {
      const counts = this.#values.map((value, column) => [value, this.#countAt(start + row * width + column)] as const);
      return [id, sortedRecord(counts.filter(([, count]) => count > 0))] as const;
    });
    return sortedRecord(rows.filter(([, counts]) => Object.keys(counts).length > 0));
  }
}

/** What the key of an office's block begins with; no role does. */
const OFFICE = 'office:';

/** Responses are not validated here: whatever is not plainly of an office is a person's, and protected. */
const isOfOffice = ({ role, office }: Response) => office === true && isOfficeRole(role);

const blockOf = (response: Response) => (isOfOffice(response) ? OFFICE + response.role : response.role);

/** `cell` is one of the list's. */
function add(cells: Float64Array, cell = 0, amount: number): void {
  cells[cell] = (cells[cell] ?? 0) + amount;
}

const answerPath = (id: string) => `answers[${JSON.stringify(id)}]`;
