import { Journal, type JournalStorage } from '../../packages/portal/src/journal.js';

/** As `localStorage`, in memory. */
export interface FakeStorage extends JournalStorage {
  readonly entries: Map<string, string>;
}

export function createStorage(): FakeStorage {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

let tabs = 0;

/** The journal of a tab of its own. */
export function createJournal(storage: JournalStorage): Journal {
  tabs += 1;

  return new Journal(storage, `tab-${tabs}`);
}
