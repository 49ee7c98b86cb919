import {
  checkRemoval,
  raiseRevision,
  type RecordStore,
  type StorableRecord,
  type StoredRecord,
} from '@driehoek/sdk/records';

/** The records of an example, by kind. */
export type Examples = Readonly<Record<string, readonly StorableRecord[]>>;

/** What stands in the place of a record of the example that was removed: it would come back otherwise. */
interface Gone extends StorableRecord {
  readonly removed: true;
}

const isGone = (record: StorableRecord): record is Gone => 'removed' in record && record.removed === true;

/**
 * Creates a store in which an example is there from the beginning: each of its records, with revision 0, until somebody changes or
 * removes it. It goes along with the time as long as nobody did.
 */
export function createExampleStore(store: RecordStore, examples: () => Examples): RecordStore {
  const listExamples = (kind: string) => (examples()[kind] ?? []).map((record) => ({ ...record, revision: 0 }));
  const findExample = (kind: string, id: string) => listExamples(kind).find((example) => example.id === id);

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      const stored = await store.get<T>(kind, id);
      if (stored) return isGone(stored) ? undefined : stored;
      return findExample(kind, id) as StoredRecord<T> | undefined;
    },
    async list<T extends StorableRecord>(kind: string) {
      const stored = await store.list<T>(kind);
      const known = new Set(stored.map(({ id }) => id));
      const unchanged = listExamples(kind).filter(({ id }) => !known.has(id)) as StoredRecord[] as StoredRecord<T>[];
      return [...stored.filter((record) => !isGone(record)), ...unchanged].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const stored = await store.get(kind, record.id);
      if (stored && !isGone(stored)) return store.put(kind, record);
      const { revision: _revision, ...content } = record;
      raiseRevision(kind, record, stored ? undefined : findExample(kind, record.id));
      return store.put(kind, { ...content, ...(stored && { revision: stored.revision }) } as unknown as T);
    },
    async remove(kind, id, revision) {
      const example = findExample(kind, id);
      if (!example) return store.remove(kind, id, revision);
      const stored = await store.get(kind, id);
      if (stored && isGone(stored)) return;
      checkRemoval(kind, id, revision, stored ?? example);
      // Nothing that somebody makes of it meanwhile goes along.
      const gone: Gone = { id, removed: true, ...(stored && { revision: stored.revision }) };
      await store.put(kind, gone);
    },
    watch: (listener) => store.watch(listener),
  };
}
