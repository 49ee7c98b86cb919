import { type RecordStore, raiseRevision, type StorableRecord, type StoredRecord } from '@driehoek/sdk/records';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  records: { key: [kind: string, id: string]; value: StorableRecord };
}

/**
 * A store in this browser, kept between visits; one database per name. It is opened at first use, and anew after
 * the browser closed it. Records must be plain data (structured clone), as JSON is.
 *
 * Not checked: whether the browser may throw the database away when space is short
 * (`navigator.storage.persist()` is the page's to ask).
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
      // A newer version of the page, or somebody who deletes the database, waits for us.
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
      // A list sorts after every text: from the first id of this kind to the last.
      const range = IDBKeyRange.bound([kind], [kind, []]);
      return (await (await open()).getAll('records', range)) as StoredRecord<T>[];
    },
  };
}
