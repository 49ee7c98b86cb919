/** Whatever is stored: JSON with an id. A record read before carries the revision that it was read at. */
export interface StorableRecord {
  readonly id: string;
  readonly revision?: number;
}

/** A record as it stands in a store. */
export type StoredRecord<T extends StorableRecord = StorableRecord> = T & { readonly revision: number };

/**
 * Where a page keeps its records, by kind (`response`, `information-card`) and id; an id is unique within its
 * kind. Every method gives and takes copies. The type of what is read is taken on trust: `parse…` it where others
 * may have written it. Each method rejects when the store cannot be reached.
 */
export interface RecordStore {
  /** The record, or undefined when there is none. */
  get<T extends StorableRecord>(kind: string, id: string): Promise<StoredRecord<T> | undefined>;
  /**
   * Stores a record, raises its `revision` by one (a new record gets 1) and gives it back so. Fields are never
   * merged: what is put replaces what was there.
   *
   * Rejects with {@link ConflictError} when the record is not the one that was read: the store has another
   * revision, has one while `record` has none, or has none (any more) while `record` has one.
   */
  put<T extends StorableRecord>(kind: string, record: T): Promise<StoredRecord<T>>;
  /** Takes a record away, whatever its revision; does nothing when there is none. */
  delete(kind: string, id: string): Promise<void>;
  /** All records of a kind, in the order of their ids by code unit. */
  list<T extends StorableRecord>(kind: string): Promise<StoredRecord<T>[]>;
}
