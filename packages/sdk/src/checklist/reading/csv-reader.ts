import type { Issue } from '../../shared/invalid-data-error.js';
import { type Finding, formatPath } from '../../shared/refuse.js';
import type { Instrument } from '../instruments/instrument.js';
import { type ColumnMapping, createMappedFinder } from './column-mapping.js';
import { loadCellSplitter } from './csv-cells.js';
import { type Column, createRowReader, isBlank } from './csv-row-reader.js';
import { type CsvRow, RowAssembler } from './csv-rows.js';
import { createLocationFinder, type CsvColumn } from './csv-words.js';
import type { Judge, ReadingIssueCode } from './judge-response.js';
import type { ReadRecord } from './read-record.js';
import type { RecordReader } from './read-record.js';
import { createRowSplitter, isSeparatorLine } from './split-header.js';
import { LineSplitter } from './split-lines.js';

/** Creates a reader of CSV files; see `readResponses` for the format. Loads the parser on use. */
export async function createCsvReader(
  instrument: Instrument,
  judge: Judge,
  mapping?: ColumnMapping,
): Promise<RecordReader> {
  const splitCells = await loadCellSplitter();
  const findColumn = createMappedFinder(instrument, mapping);
  const isLocation = createLocationFinder();
  const split = createRowSplitter(splitCells, (name) => findColumn(name) !== undefined);
  const readFields = createRowReader(instrument);
  let columns: readonly Column[] | undefined;
  /** Per path of an issue, the column's name in this file. */
  const nameAbove = new Map<string, string>();

  const readHeader = ({ line, text, cells = [] }: CsvRow): ReadRecord | undefined => {
    const findings: Finding<ReadingIssueCode>[] = [];
    const seen = new Set<CsvColumn>();
    // Beside the name of the whole school, which is the same in every row, a location is the place within it.
    const hasLocation = cells.some((cell) => isLocation(cell.trim()) && findColumn(cell.trim()) === 'field:school');
    columns = cells.map((cell) => {
      const name = cell.trim();
      if (name === '') return 'unnamed';
      if (hasLocation && findColumn(name) === 'field:school' && !isLocation(name)) {
        findings.push({ path: name, code: 'whole-school-column', found: name });
        return 'ignored';
      }
      const column = findColumn(name);
      if (column === 'ignored') return column;
      if (column !== undefined && !seen.has(column)) {
        seen.add(column);
        nameAbove.set(pathOf(column), name);
        return column;
      }
      findings.push({ path: name, code: column === undefined ? 'unknown-column' : 'duplicate-column', found: name });
      return 'ignored';
    });
    if (!hasStatements(columns)) return judge.refuse(line, text, [judge.issue('no-statements')]);
    return findings.length > 0 ? { line, issues: judge.issues(findings), text, isHeader: true } : undefined;
  };

  const readRow = ({ line, text, cells }: CsvRow, names: readonly Column[]): ReadRecord => {
    const unreadable = judge.unreadable(text) ?? (cells ? undefined : judge.issue('unpaired-quotes'));
    if (!cells || unreadable) return judge.refuse(line, text, unreadable ? [unreadable] : []);
    const extra = cells.filter((cell, index) => (names[index] ?? 'unnamed') === 'unnamed' && !isBlank(cell));
    const issues = judge.issues(extra.map((cell) => ({ path: '', code: 'extra-cell', found: cell })));
    const read = judge.judge(readFields(cells, names, line), line, text, issues);
    return read.issues ? { ...read, issues: read.issues.map(nameColumn) } : read;
  };

  const nameColumn = (issue: Issue): Issue => {
    if (issue.path === '') return issue;
    // A missing column is named by a name that it could have had.
    const column = nameAbove.get(issue.path) ?? issue.path;
    return { ...issue, message: judge.inColumn(column, issue.message) };
  };

  function* readAll(rows: Iterable<CsvRow>): Generator<ReadRecord, void> {
    for (const row of rows) {
      if (row.cells?.every(isBlank)) continue;
      // That there is no statement in the table was said of the table as a whole.
      if (columns && !hasStatements(columns)) return;
      if (columns) yield readRow(row, columns);
      else if (!isSeparatorLine(row.text)) {
        const refusal = readHeader(row);
        if (refusal) yield refusal;
      }
    }
  }

  const lines = new LineSplitter();
  const rows = new RowAssembler(split);
  function* readEnd(): Generator<ReadRecord, void> {
    yield* readAll(rows.push(lines.end()));
    yield* readAll(rows.end());
  }
  return { push: (text) => readAll(rows.push(lines.push(text))), end: readEnd };
}

/** The path in a response to which a column's cells belong, as used in issues. */
function pathOf(column: CsvColumn): string {
  const [kind, id] = [column.slice(0, column.indexOf(':')), column.slice(column.indexOf(':') + 1)];
  return kind === 'field' ? id : formatPath([`${kind}s`, id]);
}

const hasStatements = (columns: readonly Column[]) => columns.some((column) => column.startsWith('answer:'));
