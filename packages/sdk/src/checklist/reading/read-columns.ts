import { loadTexts } from '../../i18n/load-texts.js';
import { type Language, SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { Instrument } from '../instruments/instrument.js';
import { localizeInstrument } from '../instruments/localize-instrument.js';
import { ByteDecoder } from './byte-decoder.js';
import { type ByteSource, continueWith, readChunks, readHead } from './byte-source.js';
import { type ColumnMapping, createMappedFinder } from './column-mapping.js';
import { loadCellSplitter } from './csv-cells.js';
import { isBlank } from './csv-row-reader.js';
import { RowAssembler } from './csv-rows.js';
import type { CsvColumn } from './csv-words.js';
import { findFileKind } from './file-kind.js';
import { readWhole, readWorkbook } from './read-workbook.js';
import { createRowSplitter, isSeparatorLine } from './split-header.js';
import { LineSplitter } from './split-lines.js';

/** A column of a file, for somebody who says what it is. */
export interface FileColumn {
  /** As it stands above the column. */
  readonly name: string;
  /** What it is, as far as its name or the mapping says. */
  readonly column?: CsvColumn | 'ignored';
  /** The first different things in it, three at most. */
  readonly samples: readonly string[];
}

export interface ColumnOptions {
  readonly instrument: Instrument;
  readonly language?: Language;
  /** What was said of columns before. */
  readonly columns?: ColumnMapping;
}

/** How many rows are looked at for samples, and how many samples are given. */
const ROWS = 20;
const SAMPLES = 3;

/**
 * Reads the columns of a table (CSV or `.xlsx`), so that somebody can say which is which: give what they say to `readResponses` as its
 * `columns`. Reads no further than the first rows. A file that is no table has no columns.
 */
export async function readColumns(source: ByteSource, options: ColumnOptions): Promise<FileColumn[]> {
  const { instrument, language = SOURCE_LANGUAGE, columns } = options;
  const concepts = ['shared', 'checklist', 'checklist-reading', instrument.id];
  await loadTexts(language, concepts);
  await loadTexts('en', concepts);
  const findColumn = createMappedFinder(localizeInstrument(instrument), columns);
  const rows = new RowAssembler(createRowSplitter(await loadCellSplitter(), (name) => findColumn(name) !== undefined));
  const found: (readonly string[])[] = [];
  for await (const lines of readLines(source)) {
    for (const { text, cells } of rows.push(lines)) {
      if (cells && !cells.every(isBlank) && !isSeparatorLine(text) && found.push(cells) > ROWS) break;
    }
    if (found.length > ROWS) break;
  }
  const [head = [], ...others] = found;
  return head.flatMap((cell, index) => {
    const name = cell.trim();
    if (name === '') return [];
    const column = findColumn(name);
    const samples = [...new Set(others.map((row) => row[index]?.trim() ?? ''))].filter(Boolean).slice(0, SAMPLES);
    return [{ name, ...(column && { column }), samples }];
  });
}

async function* readLines(source: ByteSource): AsyncGenerator<Iterable<string>, void> {
  const chunks = readChunks(source);
  const head = await readHead(chunks);
  const kind = findFileKind(head);
  const whole = continueWith(head, chunks);
  const lines = new LineSplitter();
  if (kind === 'workbook') {
    const bytes = await readWhole(whole);
    yield lines.push((bytes && (await readWorkbook(bytes))) ?? '');
  } else if (kind) await whole.return();
  else {
    const decoder = new ByteDecoder();
    for await (const chunk of whole) yield lines.push(decoder.push(chunk));
    yield lines.push(decoder.end());
  }
  yield lines.end();
}
