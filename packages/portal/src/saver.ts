import { ConflictError, type RecordStore } from '@driehoek/sdk/records';
import type { Kind, Stored } from './records.js';

/** What the saver needs of `localStorage`. */
export type Journal = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Entry {
  readonly kind: Kind;
  readonly record: Stored;
}

/** Two people, or two tabs, changed one record: gives what both of them want to keep. */
export type Merge = (kind: Kind, mine: Stored, theirs: Stored) => Stored;

const PREFIX = 'driehoek-unsaved/';

/**
 * Saves while somebody types: one write at a time, always the latest. A write takes a moment, and a page may close
 * before it is done; so each record also goes into a journal at once, and comes back from there at the next visit.
 */
export class Saver {
  readonly #store: Pick<RecordStore, 'put'>;
  readonly #journal: Journal | undefined;
  readonly #merge: Merge;
  readonly #waiting = new Map<string, Entry>();
  readonly #revisions = new Map<string, number | undefined>();
  #writing: Promise<void> | undefined;

  constructor(store: Pick<RecordStore, 'put'>, journal: Journal | undefined, merge: Merge = (_kind, mine) => mine) {
    this.#store = store;
    this.#journal = journal;
    this.#merge = merge;
  }

  /** Tells with which revision a record was read. */
  know(kind: Kind, { id, revision }: Stored): void {
    this.#revisions.set(keyOf(kind, id), revision);
  }

  /** Settles when everything that waits is written; rejects when the store refuses, and tries again at the next. */
  save(kind: Kind, record: Stored): Promise<void> {
    const key = keyOf(kind, record.id);
    this.#waiting.set(key, { kind, record });
    this.#note(key, { kind, record });
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  /** Drops what waits for a record that is going to be deleted. */
  forget(kind: Kind, id: string): void {
    const key = keyOf(kind, id);
    this.#waiting.delete(key);
    this.#revisions.delete(key);
    this.#journal?.removeItem(PREFIX + key);
  }

  /** Writes what an earlier visit could not. */
  async recover(): Promise<void> {
    const journal = this.#journal;
    if (!journal) return;
    const keys = Array.from({ length: journal.length }, (_, index) => journal.key(index) ?? '');
    for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
      const { kind, record } = JSON.parse(journal.getItem(key) ?? '{}') as Partial<Entry>;
      if (kind && record) await this.save(kind, record);
      else journal.removeItem(key);
    }
  }

  /** Settles when nothing is being written any more. */
  async settle(): Promise<void> {
    await this.#writing?.catch(() => undefined);
  }

  async #write(): Promise<void> {
    const failed: [string, Entry, unknown][] = [];
    // What is added meanwhile is visited too.
    for (const [key, entry] of this.#waiting) {
      this.#waiting.delete(key);
      try {
        await this.#put(key, entry);
        if (!this.#waiting.has(key)) this.#journal?.removeItem(PREFIX + key);
      } catch (error) {
        failed.push([key, entry, error]);
      }
    }
    for (const [key, entry] of failed) if (!this.#waiting.has(key)) this.#waiting.set(key, entry);
    if (failed[0]) throw failed[0][2];
  }

  async #put(key: string, { kind, record }: Entry): Promise<void> {
    try {
      await this.#putOver(key, kind, record, this.#revisions.get(key));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const theirs = error.stored;
      await this.#putOver(key, kind, theirs ? this.#merge(kind, record, theirs) : record, theirs?.revision);
    }
  }

  async #putOver(key: string, kind: Kind, record: Stored, revision: number | undefined): Promise<void> {
    const { revision: _before, ...rest } = record;
    const stored = await this.#store.put(kind, { ...rest, ...(revision !== undefined && { revision }) });
    this.#revisions.set(key, stored.revision);
  }

  #note(key: string, entry: Entry): void {
    try {
      this.#journal?.setItem(PREFIX + key, JSON.stringify(entry));
    } catch {
      // The journal is full; the store itself still gets the record.
    }
  }
}

const keyOf = (kind: Kind, id: string) => `${kind}/${id}`;
