import { checkRemoval, raiseRevision } from './conflict-error.js';
import type { RecordStore, StorableRecord, StoredRecord } from './record-store.js';
import { createWatchers } from './watchers.js';

/** Creates a store in memory, which is lost with the page: for tests, previews and browsers that block storage. */
export function createMemoryStore(): RecordStore {
  // Stored as JSON, so that changes to an object outside do not change the store.
  const kinds = new Map<string, Map<string, string>>();
  const watchers = createWatchers();
  const read = <T extends StorableRecord>(text: string): StoredRecord<T> => JSON.parse(text);

  const find = <T extends StorableRecord>(kind: string, id: string): StoredRecord<T> | undefined => {
    const text = kinds.get(kind)?.get(id);
    return text === undefined ? undefined : read<T>(text);
  };

  return {
    async get(kind, id) {
      return find(kind, id);
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const raised = raiseRevision(kind, record, find(kind, record.id));
      const text = JSON.stringify(raised);
      const records = kinds.get(kind) ?? new Map<string, string>();
      kinds.set(kind, records.set(record.id, text));
      watchers.tell({ type: 'put', kind, id: record.id, revision: raised.revision });
      return read<T>(text);
    },
    async remove(kind, id, revision) {
      checkRemoval(kind, id, revision, find(kind, id));
      if (kinds.get(kind)?.delete(id)) watchers.tell({ type: 'removed', kind, id });
    },
    async list(kind) {
      const records = [...(kinds.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      return records.map(([, text]) => read(text));
    },
    watch: (listener) => watchers.add(listener),
  };
}
