import type { ParseOptions } from '../shared/refuse.js';
import { sameData } from '../shared/same-data.js';
import type { Reader } from '../shared/rights.js';
import { type KindRules, RefusedError, type StorableRecord } from '../records/index.js';

/** What the rules of a kind say of which every reader who has it has the same. */
export interface WholeRules<T extends StorableRecord> {
  /** The name of the kind. */
  readonly kind: string;
  parse(input: unknown, options?: ParseOptions): T;
  /** Whether a reader may have the record. */
  maySee(record: T, reader: Reader): boolean;
  /** Whether a reader may create, change and remove the record. */
  mayChange(record: T, reader: Reader): boolean;
  /** The fields that say whose it is, or what it is about: they stay as they were when it was created. */
  readonly fixed?: readonly (keyof T & string)[];
}

/** Creates the rules of a kind of record that a reader has as a whole, or not at all. */
export function createWholeRules<T extends StorableRecord>({
  kind,
  parse,
  maySee,
  mayChange,
  fixed = [],
}: WholeRules<T>): KindRules<T> {
  return {
    parse,
    copyFor: (record, reader) => (maySee(record, reader) ? record : undefined),
    applyCopy(stored, { copy, reader }) {
      if (!mayChange(stored ?? copy, reader)) throw new RefusedError(kind, copy.id, 'forbidden');
      return stored ? keepFields(copy, stored, fixed) : copy;
    },
    mayRemove: mayChange,
  };
}

/** Returns the copy with these fields as they are stored. */
export function keepFields<T extends object>(copy: T, stored: T, fields: readonly (keyof T & string)[]): T {
  if (fields.every((field) => sameData(copy[field], stored[field]))) return copy;
  const own = Object.entries(copy).filter(([field]) => !fields.some((each) => each === field));
  const kept = fields.flatMap((field) => (stored[field] === undefined ? [] : [[field, stored[field]] as const]));
  return Object.fromEntries([...own, ...kept]) as T;
}
