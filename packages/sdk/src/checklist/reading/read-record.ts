import type { Issue } from '../../shared/invalid-data-error.js';
import type { Response } from '../response/response.js';

/** A record of the file that is a response, or one that is not with every reason why. */
export type ReadRecord =
  | { readonly line: number; readonly response: Response; readonly issues?: undefined; readonly text?: undefined }
  | { readonly line: number; readonly issues: readonly Issue[]; readonly text: string; readonly response?: undefined };

/** What holds for a whole file, where the file itself does not say it. */
export type ResponseDefaults = Partial<Pick<Response, 'schoolYear' | 'role' | 'school' | 'group'>>;

/** Makes records of text that comes in pieces. What it returns is to be taken to its end before the next piece. */
export interface RecordReader {
  push(text: string): Iterable<ReadRecord>;
  /** The records that no more text will complete. */
  end(): Iterable<ReadRecord>;
}
