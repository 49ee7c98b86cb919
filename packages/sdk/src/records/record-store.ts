/** The base of stored records: JSON with an id. A record that was read has the revision at which it was read. */
export interface StorableRecord {
  readonly id: string;
  readonly revision?: number;
}

/** A record that is in a store. */
export type StoredRecord<T extends StorableRecord = StorableRecord> = T & { readonly revision: number };

/**
 * Where a page keeps its records, by kind (`response`, `information-card`) and id; an id is unique within its kind.
 * Every method accepts and returns copies. Not checked: the type of what is read; `parse…` it when others may have
 * written it. Each method rejects when the store cannot be reached.
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
  /** Deletes a record, whatever its revision; does nothing when there is none. */
  delete(kind: string, id: string): Promise<void>;
  /** Lists all records of a kind, sorted by id (by code unit). */
  list<T extends StorableRecord>(kind: string): Promise<StoredRecord<T>[]>;
}
