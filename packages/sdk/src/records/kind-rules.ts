import type { ParseOptions } from '../shared/refuse.js';
import type { Reader } from '../shared/rights.js';
import type { StorableRecord } from './record-store.js';

/** What a reader changed in their copy of a record. */
export interface CopyChange<Copy extends StorableRecord> {
  /** The copy that the reader has of the record as it is stored now; `undefined` for a new record. */
  readonly seen: Copy | undefined;
  /** The copy after the change, parsed; its id is that of the record. */
  readonly copy: Copy;
  readonly reader: Reader;
  /** The moment of the change by the clock of who applies it, an instant. */
  readonly now: string;
  /** The whole of the record that `KindRules.sourceOf` named, when the reader has a copy of it. */
  readonly source?: StorableRecord;
}

/** How one kind of record is shared between readers: what each has of it, and what comes back of that. */
export interface KindRules<T extends StorableRecord = StorableRecord, Copy extends StorableRecord = T> {
  /**
   * Parses a record from unknown data, stored or sent, and brings older data up to the present version; unknown fields are
   * kept. Throws `InvalidDataError`, with issues in the language of `options`.
   */
  parse(input: unknown, options?: ParseOptions): T;
  /** Parses a copy that a reader sends, where that has another shape than the record; `parse` when left out. */
  parseCopy?(input: unknown, options?: ParseOptions): Copy;
  /** Creates the copy that a reader may have of a record; `undefined` when that is nothing at all. */
  copyFor(record: T, reader: Reader): Copy | undefined;
  /**
   * Applies what a reader changed in their copy to the record as it is stored, or creates a new record when `stored` is
   * `undefined`. What is not theirs stays as it is, whatever the copy contains. The store sets `id` and `revision`.
   *
   * Throws {@link RefusedError} when this reader may not change, or create, the record at all, and `InvalidDataError` when
   * what the copy says cannot be.
   */
  applyCopy(stored: T | undefined, change: CopyChange<Copy>): T;
  /**
   * Returns the record with what a reader was shown marked as read by that reader's party; the record itself when there is
   * nothing new. Left out where a kind notes nothing of the sort.
   */
  markRead?(record: T, reader: Reader): T;
  /** Names the record of which a copy takes something over that its reader could not write: of a family's words, say. */
  sourceOf?(copy: Copy, seen: Copy | undefined): { readonly kind: string; readonly id: string } | undefined;
  /** Whether a reader who has a copy of the record may remove it. What it says may depend on that copy alone: it is told. */
  mayRemove(record: T, reader: Reader): boolean;
  /**
   * Returns what is left of a record for others once a reader removed it; `undefined` when that is nothing. Left out where it goes
   * for everybody. The reader has no copy of what is left.
   */
  remove?(record: T, reader: Reader): T | undefined;
  /**
   * Whether a reader who creates a record puts back what this record is left of, which they removed. `applyCopy` then has the record
   * as `stored`, and no `seen`.
   */
  mayPutBack?(record: T, reader: Reader): boolean;
}
