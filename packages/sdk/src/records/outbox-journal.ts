import { isRecord } from '../shared/same-data.js';
import type { UnsavedRecord } from './edited-record.js';
import type { StorableRecord } from './record-store.js';

/** What could not be stored yet of a record, as JSON. */
export interface JournalEntry<Change = never> {
  readonly kind: string;
  readonly unsaved: UnsavedRecord<StorableRecord, Change>;
}

/**
 * Where a page keeps what it could not store yet, so that it survives a reload: one entry for each record, by kind and id. A method
 * may do its work at once, as over `localStorage`, or return a promise, as over IndexedDB; only what is written at once is
 * there when a page is closed. Each page has a journal of its own.
 */
export interface OutboxJournal<Change = never> {
  /** Reads all entries. What was damaged may be among them, or left out; it is left where it is. */
  read(): readonly unknown[] | Promise<readonly unknown[]>;
  /** Writes an entry in the place of an earlier one. May throw, or reject, when there is no room. */
  write(entry: JournalEntry<Change>): void | Promise<void>;
  /** Removes an entry; does nothing when there is none. */
  remove(kind: string, id: string): void | Promise<void>;
}

/** Whether something that was read from a journal can be gone on with. */
export function isJournalEntry<Change>(value: unknown): value is JournalEntry<Change> {
  const { kind, unsaved } = Object(value) as { readonly [Field in keyof JournalEntry]?: unknown };
  const { record, edits } = Object(unsaved) as { readonly record?: unknown; readonly edits?: unknown };
  return (
    typeof kind === 'string' &&
    isRecord(record) &&
    typeof (record as { readonly id?: unknown }).id === 'string' &&
    Array.isArray(edits) &&
    edits.every(isEdit)
  );
}

const isEdit = (edit: unknown): boolean =>
  isRecord(edit) &&
  ('change' in edit
    ? edit.change !== undefined
    : 'after' in edit && isRecord(edit.after) && (!('before' in edit) || isRecord(edit.before)));
