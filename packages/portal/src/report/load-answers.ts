import { type Instrument, readResponses, type Response } from '@driehoek/sdk/checklist';
import type { AnswerFile, Refusal } from '../records.js';

/** How far the loading of a file is. */
export interface LoadProgress {
  /** Bytes read. */
  readonly read: number;
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: number;
}

export interface LoadOptions {
  readonly name: string;
  readonly instrument: Instrument;
  readonly language: string;
  /** The keys of what was loaded before; see {@link responseKey}. What is loaded now is added. */
  readonly known: Set<string>;
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
 * fails or somebody asked to stop; the parts kept so far are then the caller's to drop.
 */
export async function loadAnswers(
  source: ReadableStream<Uint8Array>,
  { name, instrument, language, known, keep, onProgress, signal }: LoadOptions,
): Promise<Omit<AnswerFile, 'id'>> {
  const years: Record<string, number> = {};
  const refusals: Refusal[] = [];
  let part: Response[] = [];
  let parts = 0;
  let accepted = 0;
  let repeated = 0;
  let read = 0;
  let paused = performance.now();

  const tell = () => onProgress({ read, accepted, repeated, refused: refusals.length });
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
    if ('issues' in record) {
      const reasons = record.issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
      refusals.push({ line: record.line, reasons, text: record.text });
    } else {
      const { response } = record;
      const key = responseKey(response);
      if (known.has(key)) repeated += 1;
      else {
        known.add(key);
        accepted += 1;
        years[response.schoolYear] = (years[response.schoolYear] ?? 0) + 1;
        part.push(response);
        if (part.length === PART_SIZE) await flush();
      }
    }
    if (performance.now() - paused > PATIENCE) {
      tell();
      await new Promise((resolve) => setTimeout(resolve));
      paused = performance.now();
    }
  }
  await flush();
  tell();
  return { name, instrument: instrument.id, years, accepted, repeated, refusals, parts };
}

/**
 * By which a response is recognised when its file is loaded again: its id. A row without one was given the number of
 * its line, which many files have; of those everything must be the same.
 */
export function responseKey(response: Response): string {
  return /^line-\d+$/.test(response.id) ? JSON.stringify(response) : response.id;
}
