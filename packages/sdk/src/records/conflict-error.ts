import type { StorableRecord, StoredRecord } from './record-store.js';

/**
 * Somebody else (another tab, another person) stored this record since it was read. Nothing was written: the
 * caller still has what was typed, and here is what stands in the store, to merge or to let people choose.
 */
export class ConflictError extends Error {
  readonly kind: string;
  readonly id: string;
  /** As it stands now; undefined when it was deleted meanwhile. */
  readonly stored: StoredRecord | undefined;

  constructor(kind: string, record: StorableRecord, stored: StoredRecord | undefined) {
    const found = stored ? `revision ${stored.revision} is stored` : 'it is no longer stored';
    super(`${kind} ${record.id} was put with revision ${record.revision ?? 'none'}, but ${found}.`);
    this.name = 'ConflictError';
    this.kind = kind;
    this.id = record.id;
    this.stored = stored;
  }
}

/**
 * The record with its next revision. Every adapter decides here, in one transaction with the write.
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
