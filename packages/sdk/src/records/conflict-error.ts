import type { StorableRecord, StoredRecord } from './record-store.js';

/**
 * Thrown when another tab or person stored this record since it was read. Nothing was written; `stored` is the record
 * in the store, to merge or to let people choose.
 */
export class ConflictError extends Error {
  readonly kind: string;
  readonly id: string;
  /**
   * The record in the store; `undefined` when it was removed meanwhile, and where the id is taken by what this reader may not see
   * ({@link ConflictError.isTaken}).
   */
  readonly stored: StoredRecord | undefined;
  /**
   * Whether a record was put as a new one, without a revision, under an id that is taken by what this reader may not see
   * (`createReaderStore`): trying again is of no use, another id is.
   */
  readonly isTaken: boolean;
  /**
   * Whether what was put may have been stored before another stored it again, as when an answer was lost: it may be in `stored`
   * already.
   */
  readonly mayBeStored: boolean;

  constructor(kind: string, record: StorableRecord, stored: StoredRecord | undefined, mayBeStored = false) {
    super(`${kind} ${record.id} ${describeConflict(record, stored)}.`);
    this.name = 'ConflictError';
    this.kind = kind;
    this.id = record.id;
    this.stored = stored;
    this.isTaken = isTaken(record, stored);
    this.mayBeStored = mayBeStored;
  }
}

const isTaken = ({ revision }: StorableRecord, stored: StoredRecord | undefined): boolean =>
  revision === undefined && !stored;

function describeConflict(record: StorableRecord, stored: StoredRecord | undefined): string {
  const { revision } = record;
  if (isTaken(record, stored)) return 'was put as new, but its id is taken by what this reader may not see';
  const found = stored ? `revision ${stored.revision} is stored` : 'it is no longer stored';
  return `was put or removed with revision ${revision ?? 'none'}, but ${found}`;
}

/**
 * Checks the revision at which a record is removed; `undefined` is any. Adapters call it in the same transaction as the removal.
 *
 * @throws ConflictError as `RecordStore.remove` says.
 */
export function checkRemoval(
  kind: string,
  id: string,
  revision: number | undefined,
  stored: StoredRecord | undefined,
): void {
  if (revision !== undefined && stored && stored.revision !== revision)
    throw new ConflictError(kind, { id, revision }, stored);
}

/**
 * Checks the revision of a record and returns the record with the next one. Adapters call it in the same transaction as
 * the write.
 *
 * @throws ConflictError as `RecordStore.put` says.
 */
export function raiseRevision<T extends StorableRecord>(
  kind: string,
  record: T,
  stored: StoredRecord | undefined,
): StoredRecord<T> {
  if (record.revision !== stored?.revision) throw new ConflictError(kind, record, stored);
  return { ...record, revision: (stored?.revision ?? 0) + 1 };
}
