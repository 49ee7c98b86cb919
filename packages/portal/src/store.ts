import { createIndexedDbStore } from '@driehoek/elements/records';
import { createMemoryStore, type RecordStore } from '@driehoek/sdk/records';

/** Opens a store in this browser, or one in memory when the browser blocks storage; `kept` tells which. */
export async function openStore(name = 'driehoek-portal'): Promise<{ store: RecordStore; kept: boolean }> {
  const store = createIndexedDbStore(name);
  try {
    await store.list('person');
    return { store, kept: true };
  } catch {
    return { store: createMemoryStore(), kept: false };
  }
}
