import type { Issue } from '../../shared/invalid-data-error.js';
import type { Response } from '../response/response.js';

/**
 * A record of a file: a valid response, or a refusal with its issues and original text. What is said of columns comes as a refusal of
 * the header row, with `isHeader`; that is no record, and does not count as one.
 */
export type ReadRecord =
  | { readonly line: number; readonly response: Response; readonly issues?: undefined; readonly text?: undefined }
  | {
      readonly line: number;
      readonly issues: readonly Issue[];
      readonly text: string;
      readonly isHeader?: true;
      readonly response?: undefined;
    };

/** Fields of every response in a file, used where a record lacks them. */
export type ResponseDefaults = Partial<Pick<Response, 'schoolYear' | 'role' | 'school' | 'group'>>;

/** Reads records from text that arrives in pieces. Iterate over the returned records completely before the next call. */
export interface RecordReader {
  push(text: string): Iterable<ReadRecord>;
  /** Returns the last records, at the end of the text. */
  end(): Iterable<ReadRecord>;
}
