export { ConflictError, raiseRevision } from './conflict-error.js';
export { createMemoryStore } from './memory-store.js';
export type { RecordStore, StorableRecord, StoredRecord } from './record-store.js';
