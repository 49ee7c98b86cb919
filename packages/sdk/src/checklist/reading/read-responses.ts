import { loadTexts } from '../../i18n/load-texts.js';
import { type Language, SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { Instrument } from '../instruments/instrument.js';
import { localizeInstrument } from '../instruments/localize-instrument.js';
import { ByteDecoder } from './byte-decoder.js';
import { type ByteSource, continueWith, readChunks, readHead } from './byte-source.js';
import type { ColumnMapping } from './column-mapping.js';
import { createCsvReader } from './csv-reader.js';
import { type FileKind, findFileKind } from './file-kind.js';
import { flattenBatches } from './flatten-batches.js';
import { createNdjsonReader } from './ndjson-reader.js';
import { createJudge, type Judge, type ReadingIssueCode } from './judge-response.js';
import type { ReadRecord, RecordReader, ResponseDefaults } from './read-record.js';
import { readWhole, readWorkbook } from './read-workbook.js';

export type { ColumnMapping } from './column-mapping.js';
export type { CsvColumn, CsvField } from './csv-words.js';
export type { ByteSource, StreamLike } from './byte-source.js';
export type { ReadRecord, ResponseDefaults } from './read-record.js';

export interface ReadProgress {
  /** How much was read: bytes, or characters when the source is text. */
  readonly read: number;
  /** The number of records so far, refused ones included. */
  readonly records: number;
  /** The number of refused records. */
  readonly refused: number;
}

export interface ReadOptions {
  /** `ndjson`: a JSON object on every line. `csv`: a table as spreadsheets write it. */
  readonly format: 'ndjson' | 'csv';
  /** The instrument of the responses. Not validated here: see `parseInstrument`. */
  readonly instrument: Instrument;
  /** The language of the messages; Dutch when left out. */
  readonly language?: Language;
  /** Which column of a table is what, where their names do not say so: see `readColumns`. */
  readonly columns?: ColumnMapping;
  /** The values of fields that a record lacks; `role` is the instrument's `answeredBy` when left out here as well. */
  readonly defaults?: ResponseDefaults;
  /** Called after each chunk of the source. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads a file of responses of any length, one record at a time: memory holds one chunk of the source and one
 * record. Nothing is dropped in silence: every record comes back, in order, as a response or as a refusal with
 * the number of the line on which it starts (from 1), all reasons (as `parseResponse` gives them) and its
 * original text. The source is read no faster than the records are taken, and cancelled when one stops early.
 *
 * **Encoding**: UTF-8 with or without a mark, UTF-16, or Windows-1252. A workbook (`.xlsx`, up to 20 MB) is read as the table on its first
 * sheet, whatever the `format` says. What is something else, empty, or without answers is refused with one reason. A record with the sign for a lost character
 * (U+FFFD) is refused. So is a line of over a million characters; what lies beyond these may be missing from its
 * text.
 *
 * **NDJSON**: blank lines are skipped. Unknown fields are kept.
 *
 * **CSV**: semicolons, commas or tabs, found from the header row (or an `sep=;` line above it). Columns are
 * named after the fields of a response (`schoolYear`, `schooljaar`) and the ids of statements (`home.1`), and
 * `opmerking home.1` or `remark home.1` holds a remark; case, spaces and hyphens do not matter. An answer is
 * the value of an option, its label in any language of the instrument, or its points; or "n.v.t.", "weet ik
 * niet" and the like; an empty cell is left open. Our own words are known in Dutch, English and `options.language`; what is
 * not loaded of these yet is loaded first. Roles are known by code or by name. Blank rows are skipped.
 * - A statement is also known by its text, with or without a number before it, or by its number: `3`, `vraag 3`. `columns` says of any
 *   other column what it is.
 * - Without a school year, it is that of the day on which the row was completed.
 * - Columns that we do not know or that come twice are reported once, as a refusal of the header row (with its
 *   line and text, and `isHeader`); the rows are read without them. It is no record, and not in the counts.
 * - Beside a column for the location, one for the school is such a column: the location is the place that is read.
 * - A table without a column for a statement is refused as a whole, with one reason.
 * - A row without an `id` gets `line-7` after the line on which it starts: unique in this file only.
 * - A row without `instrument` and `instrumentVersion` is taken to answer the given instrument.
 * - A row whose quotes do not pair is refused by its first line, and reading goes on at the next.
 * - A reason names its column as it stands in the file; its `path` is that of the response, as everywhere.
 * - `completedAt` is an instant (`2026-11-22T18:00:00Z`), or a day with or without a time as form tools write it (`22-11-2026 19:00`),
 *   which is taken for UTC; `revision` and `actionPoints` have no column.
 *
 * Rejects only when the source itself fails.
 */
export function readResponses(source: ByteSource, options: ReadOptions): AsyncIterableIterator<ReadRecord> {
  return flattenBatches(readBatches(source, options));
}

/** The records per chunk of the source. */
async function* readBatches(source: ByteSource, options: ReadOptions): AsyncGenerator<Iterable<ReadRecord>, void> {
  const { format, instrument, columns, defaults, language = SOURCE_LANGUAGE, onProgress } = options;
  const concepts = ['shared', 'checklist', 'checklist-reading', instrument.id];
  await loadTexts(language, concepts);
  // English spreadsheets are read whatever the reader's language.
  if (format === 'csv') await loadTexts('en', concepts);
  const judge = createJudge(instrument, language, defaults);
  const localized = localizeInstrument(instrument);
  const reader = format === 'csv' ? await createCsvReader(localized, judge, columns) : createNdjsonReader(judge);
  const decoder = new ByteDecoder();
  let read = 0;
  const reportProgress = () => onProgress?.({ read, ...judge.counts });
  const chunks = readChunks(source);
  const head = await readHead(chunks);
  const kind = findFileKind(head);
  if (kind) yield await readBinary(kind, continueWith(head, chunks), reader, judge);
  else {
    for await (const chunk of continueWith(head, chunks)) {
      yield reader.push(decoder.push(chunk));
      read += chunk.length;
      reportProgress();
    }
    yield reader.push(decoder.end());
  }
  yield reader.end();
  // A file without anything in it is no file in which everything is right.
  if (judge.counts.records === 0) yield [judge.refuse(1, '', [judge.issue(read === 0 ? 'empty-file' : 'no-rows')])];
  reportProgress();
}

/** Reads a file that is no text: a workbook, or what cannot be read, with one reason. */
async function readBinary(
  kind: FileKind,
  chunks: AsyncIterable<Uint8Array | string>,
  reader: RecordReader,
  judge: Judge,
): Promise<Iterable<ReadRecord>> {
  const refuse = (code: ReadingIssueCode) => [judge.refuse(1, '', [judge.issue(code)])];
  if (kind !== 'workbook') return refuse(kind);
  const bytes = await readWhole(chunks);
  if (!bytes) return refuse('large-workbook');
  const text = await readWorkbook(bytes);
  return text === undefined ? refuse('unreadable-workbook') : reader.push(text);
}
