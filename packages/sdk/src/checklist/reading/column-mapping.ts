import { findOwn } from '../../shared/same-data.js';
import { type Instrument, listItems } from '../instruments/instrument.js';
import { CSV_FIELDS, type CsvColumn, createColumnFinder } from './csv-words.js';

/**
 * Which column of a file is what, by the name that stands above it: a field of a response, the answer to a statement or a remark on one;
 * or `ignored`. Plain JSON, to be remembered for the next file of the same form.
 */
export interface ColumnMapping {
  readonly [name: string]: CsvColumn | 'ignored';
}

/**
 * Creates a function that finds what a column is: what the mapping says of its name, else what its name says. Of a mapping
 * what the instrument lacks counts for nothing.
 */
export function createMappedFinder(
  instrument: Instrument,
  mapping: ColumnMapping = {},
): (name: string) => CsvColumn | 'ignored' | undefined {
  const findColumn = createColumnFinder(instrument);
  const known = new Set<string>([
    'ignored',
    ...CSV_FIELDS.map((field) => `field:${field}`),
    ...listItems(instrument).flatMap(({ id }) => [`answer:${id}`, `remark:${id}`]),
  ]);
  return (name) => {
    const said = findOwn(mapping, name);
    return said !== undefined && known.has(said) ? said : findColumn(name);
  };
}
