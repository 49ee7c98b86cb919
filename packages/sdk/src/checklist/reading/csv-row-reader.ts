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
    return field === 'instrument' || field === 'instrumentVersion' || field === 'completedAt' ? cell.trim() : cell;
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
      ...fields,
      answers,
      ...(Object.keys(remarks).length > 0 && { remarks }),
    };
  };
}

/** Converts `2026/27` and similar spellings to `2026-2027`. */
function readSchoolYear(cell: string): string {
  const match = /^(\d\d)(\d\d)\s*[-–/]\s*(\d\d)?(\d\d)$/.exec(cell);
  return match ? `${match[1]}${match[2]}-${match[3] ?? match[1]}${match[4]}` : cell;
}
