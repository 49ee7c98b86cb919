import { isOfficeRole } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { checkSameInstrument, refuseData } from '../refusal.js';
import { type Response, UNSCORED_ANSWERS } from '../response/response.js';
import { RespondentRows } from './respondent-rows.js';
import {
  type PeopleTally,
  type PlaceTally,
  type RoleCounts,
  sortedRecord,
  type Tally,
  TALLY_SCHEMA_VERSION,
} from './tally.js';

export interface TallyOptions extends ParseOptions {
  /** The school year that every response must have; that of the first response when left out. */
  readonly schoolYear?: SchoolYear;
  /** Whether to count by school and class as well, for {@link TallyCounter.toPlaces}. */
  readonly byPlace?: boolean;
}

/**
 * Counts responses one by one, so that a stream of any length needs no more memory than its tally. The answers of
 * responses with a `respondent` are stored (a few hundred bytes each), because a later response replaces them.
 *
 * Every role (of every place, when these are counted), and every office, has a block of cells: its number of respondents, then a row per statement with a column per
 * possible answer. A response is a list of cells to raise by one.
 */
export class TallyCounter {
  readonly #instrument: Instrument;
  readonly #options: TallyOptions;
  readonly #items: readonly string[];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #values: readonly string[];
  readonly #blockSize: number;
  readonly #starts = new Map<string, number>();
  readonly #blocks: Block[] = [];
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
    const size = this.#findCells(response.answers, this.#blockStart(response));
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
    const blocks = this.#listBlocks();
    const offices = blocks.filter(({ isOffice }) => isOffice);
    return {
      ...this.#toPeopleTally(blocks),
      ...(offices.length > 0 && { offices: this.#toPeople(offices) }),
      ...(this.#replaced > 0 && { replaced: this.#replaced }),
    };
  }

  /**
   * Returns the tallies of each class of each school, which together are that of all people; a place that responses do not name is
   * one as well. Empty unless `byPlace` was set.
   */
  toPlaces(): PlaceTally[] {
    if (!this.#options.byPlace) return [];
    const blocks = this.#listBlocks();
    const places = new Set(blocks.filter(({ isOffice }) => !isOffice).map(({ place }) => place));
    return [...places].sort().map((place) => {
      const [school, group] = JSON.parse(place) as [string, string];
      const tally = this.#toPeopleTally(blocks.filter((block) => block.place === place));
      return { ...(school && { school }), ...(group && { group }), tally };
    });
  }

  #toPeopleTally(blocks: readonly Block[]): Tally {
    return {
      schemaVersion: TALLY_SCHEMA_VERSION,
      instrument: this.#instrument.id,
      instrumentVersion: this.#instrument.version,
      schoolYear: this.#schoolYear,
      ...this.#toPeople(blocks.filter(({ isOffice }) => !isOffice)),
    };
  }

  /** The blocks of somebody. */
  #listBlocks(): Block[] {
    return this.#blocks.filter(({ start }) => this.#countAt(start) > 0);
  }

  #toPeople(blocks: readonly Block[]): PeopleTally {
    const starts = new Map<string, number[]>();
    for (const { role, start } of blocks) starts.set(role, [...(starts.get(role) ?? []), start]);
    const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + this.#countAt(cell), 0);
    const roles = [...starts];
    return {
      respondents: sortedRecord(roles.map(([role, all]) => [role, sum(all)])),
      counts: sortedRecord(roles.map(([role, all]) => [role, this.#countsFrom(all, sum)])),
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

  /** Returns the start of the block of a response; adds one at the end for a new role, place or office. */
  #blockStart(response: Response): number {
    const key = this.#keyOf(response);
    if (key === this.#lastKey) return this.#lastBlock;
    let start = this.#starts.get(key);
    if (start === undefined) {
      start = this.#cells.length;
      this.#starts.set(key, start);
      const [place, isOffice] = [this.#placeOf(response), isOfOffice(response)];
      this.#blocks.push({ role: response.role, isOffice, place, start });
      const larger = new Float64Array(start + this.#blockSize);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#lastKey = key;
    this.#lastBlock = start;
    return start;
  }

  #keyOf(response: Response): string {
    if (isOfOffice(response)) return OFFICE + response.role;
    return this.#options.byPlace ? `${response.role} ${this.#placeOf(response)}` : response.role;
  }

  /** School and class, as JSON. Responses are not validated here: what is no text names no place. */
  #placeOf({ school, group }: Response): string {
    return JSON.stringify([school, group].map((name) => (typeof name === 'string' ? name.trim() : '')));
  }

  readonly #subtract = (cells: Uint32Array): void => {
    for (const cell of cells) add(this.#cells, cell, -1);
    this.#replaced += 1;
  };

  #countAt(cell: number): number {
    return this.#cells[cell] ?? 0;
  }

  #countsFrom(starts: readonly number[], sum: (cells: readonly number[]) => number): RoleCounts {
    const width = this.#values.length;
    const rows = this.#items.map((id, row) => {
      const cellsOf = (column: number) => starts.map((start) => start + 1 + row * width + column);
      const counts = this.#values.map((value, column) => [value, sum(cellsOf(column))] as const);
      return [id, sortedRecord(counts.filter(([, count]) => count > 0))] as const;
    });
    return sortedRecord(rows.filter(([, counts]) => Object.keys(counts).length > 0));
  }
}

/** What the key of an office's block begins with; no role does. */
const OFFICE = 'office:';

/** The cells of a role, of one place when places are counted, or of an office. */
interface Block {
  readonly role: string;
  readonly isOffice: boolean;
  readonly place: string;
  readonly start: number;
}

/** Responses are not validated here: whatever is not plainly of an office is a person's, and protected. */
const isOfOffice = ({ role, office }: Response) => office === true && isOfficeRole(role);

/** `cell` is one of the list's. */
function add(cells: Float64Array, cell = 0, amount: number): void {
  cells[cell] = (cells[cell] ?? 0) + amount;
}

const answerPath = (id: string) => `answers[${JSON.stringify(id)}]`;
