export { checkRemoval, ConflictError, raiseRevision } from './conflict-error.js';
export {
  type ChangeRules,
  EditedRecord,
  type EditedRecordOptions,
  type EditOptions,
  type RecordEdit,
  type UnsavedRecord,
} from './edited-record.js';
export type { CopyChange, KindRules } from './kind-rules.js';
export { createMemoryStore } from './memory-store.js';
export { createOutbox, Outbox, type OutboxOptions, type RecordState, type SaveState } from './outbox.js';
export type { JournalEntry, OutboxJournal } from './outbox-journal.js';
export { createReaderStore, type ReaderStore, type ReaderStoreOptions } from './reader-store.js';
export type { RecordStore, StorableRecord, StoredRecord, StoreEvent, StoreListener } from './record-store.js';
export { RefusedError, type RefusalReason } from './refused-error.js';
export { createWatchers, type Watchers } from './watchers.js';
