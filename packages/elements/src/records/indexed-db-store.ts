import { type RecordStore, raiseRevision, type StorableRecord, type StoredRecord } from '@driehoek/sdk/records';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  records: { key: [kind: string, id: string]; value: StorableRecord };
}

/**
 * Creates a store in IndexedDB, one database per name. It is opened at first use, and again after the browser closed
 * it. Records must be plain data that the structured clone algorithm accepts, such as JSON.
 *
 * Not checked: whether the browser may delete the database when storage runs short (the page can call
 * `navigator.storage.persist()`).
 */
export function createIndexedDbStore(name: string): RecordStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const open = (): Promise<IDBPDatabase<Schema>> => {
    const forget = () => {
      opening = undefined;
    };
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('records'),
      terminated: forget,
      // Close the connection: a newer version of the page, or a deletion of the database, waits for it.
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      return (await (await open()).get('records', [kind, id])) as StoredRecord<T> | undefined;
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const transaction = (await open()).transaction('records', 'readwrite');
      const stored = (await transaction.store.get([kind, record.id])) as StoredRecord | undefined;
      const raised = raiseRevision(kind, record, stored);
      await Promise.all([transaction.store.put(raised, [kind, record.id]), transaction.done]);
      return raised;
    },
    async delete(kind, id) {
      await (await open()).delete('records', [kind, id]);
    },
    async list<T extends StorableRecord>(kind: string) {
      // In IndexedDB arrays sort after strings, so this range holds every id of the kind.
      const range = IDBKeyRange.bound([kind], [kind, []]);
      return (await (await open()).getAll('records', range)) as StoredRecord<T>[];
    },
  };
}
