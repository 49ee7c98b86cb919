import { type ColumnMapping, type Instrument, readResponses, type Response } from '@driehoek/sdk/checklist';
import type { AnswerFile, Refusal, Replacement } from '../records.js';
import { responseDigest, responseKey } from './response-identity.js';

/** The progress of loading a file. */
export interface LoadProgress {
  /** The number of bytes read. */
  readonly read: number;
  /** The number of rows read, refused ones included. */
  readonly rows: number;
  readonly refused: number;
}

/** The outcome of {@link loadAnswers}. */
export type LoadedFile = Omit<AnswerFile, 'id' | 'number'>;

/** A response that was loaded before, or earlier in this file. */
export interface KnownResponse {
  /** See {@link responseDigest}. */
  readonly digest: number;
  readonly schoolYear: string;
  readonly place: Replacement['earlier'];
}

export interface LoadOptions {
  readonly name: string;
  readonly instrument: Instrument;
  readonly language: string;
  /** What somebody said of the columns of such files. */
  readonly columns?: ColumnMapping;
  /** The responses that were loaded before, by {@link responseKey}. Newly loaded responses are added. */
  readonly known: Map<string, KnownResponse>;
  /** Stores a part of the file; parts are numbered from 0. */
  readonly keep: (part: number, responses: readonly Response[]) => Promise<void>;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Aborts loading: the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** The number of responses in one stored part, which is also the most that is held in memory. */
export const PART_SIZE = 500;
/** The longest time that the page may be blocked, in milliseconds. */
const PATIENCE = 12;

/**
 * Reads a file of answers, stores it part by part, and reports the outcome of every row. Rejects when the source fails
 * or loading was aborted; the caller must then delete the parts stored so far. A row that contradicts an earlier one is
 * stored as well and reported; `countAnswers` counts the later of the two.
 */
export async function loadAnswers(
  source: ReadableStream<Uint8Array>,
  { name, instrument, language, columns, known, keep, onProgress, signal }: LoadOptions,
): Promise<LoadedFile> {
  const years = new Map<string, number>();
  const refusals: Refusal[] = [];
  const replacements: Replacement[] = [];
  let part: Response[] = [];
  let parts = 0;
  let accepted = 0;
  let repeated = 0;
  let read = 0;
  let rows = 0;
  let paused = performance.now();

  const reportProgress = () => onProgress({ read, rows, refused: refusals.filter(({ isHeader }) => !isHeader).length });
  const addToYear = (year: string, more: 1 | -1) => {
    const count = (years.get(year) ?? 0) + more;
    if (count > 0) years.set(year, count);
    else years.delete(year);
  };
  const flush = async () => {
    if (part.length > 0) await keep(parts++, part);
    part = [];
  };

  const format = /\.(ndjson|jsonl)$/i.test(name) ? 'ndjson' : 'csv';
  const records = readResponses(source, {
    format,
    instrument,
    language,
    ...(columns && { columns }),
    onProgress: (progress) => {
      read = progress.read;
    },
  });
  for await (const record of records) {
    signal.throwIfAborted();
    if (!record.issues || !record.isHeader) rows += 1;
    if (record.issues) {
      // In a CSV file the message already names the column.
      const reasons = record.issues.map(({ path, message }) =>
        path && format === 'ndjson' ? `${path}: ${message}` : message,
      );
      refusals.push({ line: record.line, reasons, text: record.text, ...(record.isHeader && { isHeader: true }) });
    } else {
      const { response, line } = record;
      const { schoolYear } = response;
      const key = responseKey(response);
      const digest = responseDigest(response);
      const earlier = known.get(key);
      if (earlier?.digest === digest) repeated += 1;
      else {
        if (earlier) replacements.push({ line, id: response.id, earlier: earlier.place });
        // Of two rows of this file the later one counts, so the earlier one is subtracted from its year.
        if (earlier && 'line' in earlier.place) addToYear(earlier.schoolYear, -1);
        else accepted += 1;
        known.set(key, { digest, schoolYear, place: { line } });
        addToYear(schoolYear, 1);
        part.push(response);
        if (part.length === PART_SIZE) await flush();
      }
    }
    if (performance.now() - paused > PATIENCE) {
      reportProgress();
      await new Promise((resolve) => setTimeout(resolve));
      paused = performance.now();
    }
  }
  await flush();
  reportProgress();
  return {
    name,
    instrument: instrument.id,
    years: Object.fromEntries(years),
    accepted,
    repeated,
    replacements,
    refusals,
    parts,
  };
}
