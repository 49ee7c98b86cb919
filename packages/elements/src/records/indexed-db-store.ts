import {
  checkRemoval,
  createWatchers,
  type RecordStore,
  raiseRevision,
  type StorableRecord,
  type StoredRecord,
} from '@driehoek/sdk/records';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openStoreChannel, type StoreChannel } from './store-channel.js';

interface Schema extends DBSchema {
  records: { key: [kind: string, id: string]; value: StorableRecord };
}

/**
 * Creates a store in IndexedDB, one database per name. It is opened at first use, and again after the browser closed
 * it. Records must be plain data that the structured clone algorithm accepts, such as JSON.
 *
 * `watch` tells also what other pages of the same origin store, through a `BroadcastChannel`. Where the browser has none,
 * or let the page sleep meanwhile, it tells `missed` when the page is shown again.
 *
 * Not checked: whether the browser may delete the database when storage runs short (the page can call
 * `navigator.storage.persist()`).
 */
export function createIndexedDbStore(name: string): RecordStore {
  const watchers = createWatchers();
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  let channel: StoreChannel | undefined;

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
  const openChannel = (): StoreChannel => (channel ??= openStoreChannel(name, watchers.tell));

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      return (await (await open()).get('records', [kind, id])) as StoredRecord<T> | undefined;
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const transaction = (await open()).transaction('records', 'readwrite');
      const stored = (await transaction.store.get([kind, record.id])) as StoredRecord | undefined;
      const raised = raiseRevision(kind, record, stored);
      await Promise.all([transaction.store.put(raised, [kind, record.id]), transaction.done]);
      openChannel().tell({ type: 'put', kind, id: record.id, revision: raised.revision });
      return raised;
    },
    async remove(kind, id, revision) {
      const transaction = (await open()).transaction('records', 'readwrite');
      const stored = (await transaction.store.get([kind, id])) as StoredRecord | undefined;
      checkRemoval(kind, id, revision, stored);
      await Promise.all([transaction.store.delete([kind, id]), transaction.done]);
      openChannel().tell({ type: 'removed', kind, id });
    },
    async list<T extends StorableRecord>(kind: string) {
      // In IndexedDB arrays sort after strings, so this range holds every id of the kind.
      const range = IDBKeyRange.bound([kind], [kind, []]);
      return (await (await open()).getAll('records', range)) as StoredRecord<T>[];
    },
    watch(listener) {
      openChannel();
      return watchers.add(listener);
    },
  };
}
