import { isLocalDate } from '../../shared/local-time.js';
import { schoolYearOf } from '../../shared/school-year.js';
import type { Instrument } from '../instruments/instrument.js';
import { RESPONSE_SCHEMA_VERSION } from '../response/response.js';
import type { Cells } from './csv-cells.js';
import {
  type CsvColumn,
  type CsvField,
  createAnswerFinder,
  createOfficeFinder,
  createRoleFinder,
} from './csv-words.js';

/** `ignored`: reported with the header. `unnamed`: a column without a name, whose cells must be empty. */
export type Column = CsvColumn | 'ignored' | 'unnamed';

export const isBlank = (cell: string) => cell.trim() === '';

/**
 * Creates a reader that converts cells to the fields of a response. Values that it does not recognise are passed on,
 * for the schema to refuse.
 */
export function createRowReader(instrument: Instrument) {
  const findAnswer = createAnswerFinder(instrument);
  const findRole = createRoleFinder();
  const findOffice = createOfficeFinder();

  const readField = (field: CsvField, cell: string): string | boolean | undefined => {
    if (field === 'role') return findRole(cell.trim()) ?? cell;
    // A person's response has no such field at all.
    if (field === 'office') return (findOffice(cell.trim()) ?? cell) || undefined;
    if (field === 'schoolYear') return readSchoolYear(cell.trim());
    if (field === 'completedAt') return readInstant(cell.trim());
    return field === 'instrument' || field === 'instrumentVersion' ? cell.trim() : cell;
  };

  return (cells: Cells, columns: readonly Column[], line: number): object => {
    const fields: Partial<Record<CsvField, string | boolean>> = {};
    const answers: Record<string, string> = {};
    const remarks: Record<string, string> = {};
    cells.forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined || isBlank(cell)) return;
      const id = column.slice(column.indexOf(':') + 1);
      if (column.startsWith('answer:')) answers[id] = findAnswer(cell) ?? findAnswer(cell.trim()) ?? cell;
      else if (column.startsWith('remark:')) remarks[id] = cell;
      else if (column.startsWith('field:')) {
        const value = readField(id as CsvField, cell);
        if (value !== undefined) fields[id as CsvField] = value;
      }
    });
    return {
      id: `line-${line}`,
      schemaVersion: RESPONSE_SCHEMA_VERSION,
      instrument: instrument.id,
      instrumentVersion: instrument.version,
      ...yearOf(fields),
      ...fields,
      answers,
      ...(Object.keys(remarks).length > 0 && { remarks }),
    };
  };
}

/** A row without a school year is of the year in which it was completed. */
function yearOf({ schoolYear, completedAt }: Partial<Record<CsvField, string | boolean>>): object {
  const day = typeof completedAt === 'string' ? completedAt.slice(0, 10) : '';
  return schoolYear === undefined && isLocalDate(day) ? { schoolYear: schoolYearOf(day) } : {};
}

/** Converts a day, with or without a time, as form tools and spreadsheets write it, to an instant. */
function readInstant(cell: string): string {
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/.exec(cell);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/.exec(cell);
  const [, a = '', month = '', b = '', hour = '0', minute = '00', second = '00'] = dayFirst ?? yearFirst ?? [];
  if (a === '') return cell;
  const [year, day] = dayFirst ? [b, a] : [a, b];
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? `${date}T${two(hour)}:${minute}:${second}Z` : cell;
}

/** Converts `2026/27` and similar spellings to `2026-2027`. */
function readSchoolYear(cell: string): string {
  const match = /^(\d\d)(\d\d)\s*[-–/]\s*(\d\d)?(\d\d)$/.exec(cell);
  return match ? `${match[1]}${match[2]}-${match[3] ?? match[1]}${match[4]}` : cell;
}
