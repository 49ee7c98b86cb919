import { type Instrument, readResponses, type Response } from '@driehoek/sdk/checklist';
import type { AnswerFile, Refusal, Replacement } from '../records.js';
import { responseDigest, responseKey } from './response-identity.js';

/** How far the loading of a file is. */
export interface LoadProgress {
  /** Bytes read. */
  readonly read: number;
  /** Rows read; the refused are among them. */
  readonly rows: number;
  readonly refused: number;
}

/** What {@link loadAnswers} tells of a file. */
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
  /** What was loaded before, by {@link responseKey}. What is loaded now is added. */
  readonly known: Map<string, KnownResponse>;
  /** Keeps a part of the file; the parts count up from 0. */
  readonly keep: (part: number, responses: readonly Response[]) => Promise<void>;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Asks to stop: then the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** How many responses one stored part holds: memory holds no more of the file. */
export const PART_SIZE = 500;
/** How long the page may stand still, in milliseconds. */
const PATIENCE = 12;

/**
 * Reads a file of answers, keeps it part by part, and says what came of every row. Rejects when the source itself
 * fails or somebody asked to stop; the parts kept so far are then the caller's to drop. A row that contradicts an
 * earlier one is kept beside it and reported; `countAnswers` counts the later of the two.
 */
export async function loadAnswers(
  source: ReadableStream<Uint8Array>,
  { name, instrument, language, known, keep, onProgress, signal }: LoadOptions,
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

  const reportProgress = () => onProgress({ read, rows, refused: refusals.length });
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
    onProgress: (progress) => {
      read = progress.read;
    },
  });
  for await (const record of records) {
    signal.throwIfAborted();
    rows += 1;
    if (record.issues) {
      // In a table the reason names its column already.
      const reasons = record.issues.map(({ path, message }) =>
        path && format === 'ndjson' ? `${path}: ${message}` : message,
      );
      refusals.push({ line: record.line, reasons, text: record.text });
    } else {
      const { response, line } = record;
      const { schoolYear } = response;
      const key = responseKey(response);
      const digest = responseDigest(response);
      const earlier = known.get(key);
      if (earlier?.digest === digest) repeated += 1;
      else {
        if (earlier) replacements.push({ line, id: response.id, earlier: earlier.place });
        // Of two rows of this file one counts: the earlier one leaves its year.
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
