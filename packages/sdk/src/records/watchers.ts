import type { StoreEvent, StoreListener } from './record-store.js';

/** Those who watch a store. Adapters use it for `RecordStore.watch`. */
export interface Watchers {
  /** Adds a listener; returns the function that removes it. */
  add(listener: StoreListener): () => void;
  /** Tells every listener, after the current code has ended; not those who were removed by then. */
  tell(event: StoreEvent): void;
}

/** Creates a list of watchers, without any. */
export function createWatchers(): Watchers {
  // One key for each call of `add`: the same listener may watch twice.
  const listeners = new Map<symbol, StoreListener>();
  return {
    add(listener) {
      const key = Symbol();
      listeners.set(key, listener);
      return () => void listeners.delete(key);
    },
    tell(event) {
      // A promise for each, so that one that throws does not silence the others.
      for (const key of listeners.keys()) void Promise.resolve().then(() => listeners.get(key)?.(event));
    },
  };
}
