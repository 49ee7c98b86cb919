import { createIndexedDbStore } from '@driehoek/elements/records';
import { createMemoryStore, type RecordStore } from '@driehoek/sdk/records';

/** The store of this browser; where it keeps nothing, one that forgets with the page. */
export async function openStore(): Promise<{ store: RecordStore; kept: boolean }> {
  const store = createIndexedDbStore('driehoek-portal');
  try {
    await store.list('visitor');
    return { store, kept: true };
  } catch {
    return { store: createMemoryStore(), kept: false };
  }
}
