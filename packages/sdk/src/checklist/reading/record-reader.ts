import type { ReadRecord } from './read-record.js';

/** Makes records of text that comes in pieces. What it returns is to be taken to its end before the next piece. */
export interface RecordReader {
  push(text: string): Iterable<ReadRecord>;
  /** The records that no more text will complete. */
  end(): Iterable<ReadRecord>;
}
