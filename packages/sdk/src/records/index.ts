export { ConflictError, raiseRevision } from './conflict-error.js';
export {
  type ChangeRules,
  EditedRecord,
  type EditedRecordOptions,
  type EditOptions,
  type RecordEdit,
  type UnsavedRecord,
} from './edited-record.js';
export { createMemoryStore } from './memory-store.js';
export type { RecordStore, StorableRecord, StoredRecord, StoreEvent, StoreListener } from './record-store.js';
export { createWatchers, type Watchers } from './watchers.js';
