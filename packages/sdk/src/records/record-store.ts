/** The base of stored records: JSON with an id. A record that was read has the revision at which it was read. */
export interface StorableRecord {
  readonly id: string;
  readonly revision?: number;
}

/** A record that is in a store. */
export type StoredRecord<T extends StorableRecord = StorableRecord> = T & { readonly revision: number };

/**
 * What a store tells who watches it. It names records and does not contain them, so that each reader gets with `get` what
 * is theirs.
 *
 * - `put`: a record was stored, with this `revision`.
 * - `removed`: a record was removed.
 * - `missed`: changes may have been missed, for instance while a connection was lost: `list` again.
 */
export type StoreEvent =
  | { readonly type: 'put'; readonly kind: string; readonly id: string; readonly revision: number }
  | { readonly type: 'removed'; readonly kind: string; readonly id: string }
  | { readonly type: 'missed' };

/** Is told what happens in a store. */
export type StoreListener = (event: StoreEvent) => void;

/**
 * Where a page keeps its records, by kind (`response`, `information-card`) and id; an id is unique within its kind, for all readers together.
 * So where several people have records, an id is one that nobody can guess (`crypto.randomUUID()`): one that is made of a
 * class, a name or a year tells who tries it that there is such a record, and can be taken before it is used.
 * Every method accepts and returns copies. Not checked: the type of what is read; `parse…` it when others may have
 * written it. Each method that returns a promise rejects when the store cannot be reached.
 *
 * A page that edits records does so with `EditedRecord`, which merges what others stored meanwhile.
 */
export interface RecordStore {
  /** The record, or undefined when there is none. */
  get<T extends StorableRecord>(kind: string, id: string): Promise<StoredRecord<T> | undefined>;
  /**
   * Stores a record, raises its `revision` by one (a new record gets 1) and gives it back so. Fields are never
   * merged: what is put replaces what was there.
   *
   * Rejects with {@link ConflictError} when the record is not the one that was read: the store has another
   * revision, has one while `record` has none, or has none (any more) while `record` has one. When it rejects with anything
   * else, the record may have been stored all the same, for instance because the answer was lost.
   */
  put<T extends StorableRecord>(kind: string, record: T): Promise<StoredRecord<T>>;
  /**
   * Removes a record; does nothing when there is none. With a `revision` it removes that one alone, and rejects with
   * {@link ConflictError} when the store has another; without, whatever its revision.
   */
  remove(kind: string, id: string, revision?: number): Promise<void>;
  /** Lists all records of a kind, sorted by id (by code unit). */
  list<T extends StorableRecord>(kind: string): Promise<StoredRecord<T>[]>;
  /**
   * Tells `listener` of every change from now on, by whoever, also by the page itself, until the function that is
   * returned is called.
   *
   * A change is told after it can be read, never during the call that makes it, and before or after the promise of that
   * call has resolved. A change may be told more than once, and changes may be told in another order than they were made:
   * what counts is what `get` returns after the last. A change that could not be told is told as `missed`.
   */
  watch(listener: StoreListener): () => void;
}
