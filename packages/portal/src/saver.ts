import { ConflictError, type RecordStore } from '@driehoek/sdk/records';
import { addChange, type Change } from './changes.js';
import type { Changed } from './merge-records.js';
import type { Kind, Stored } from './records.js';

/** The part of `localStorage` that the saver uses. */
export type Journal = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Entry extends Changed {
  readonly kind: Kind;
}

/** Merges two versions of a record that two people or two tabs have changed. */
export type Merge = (kind: Kind, mine: Changed, theirs: Stored) => Stored;

const PREFIX = 'driehoek-unsaved/';

/**
 * Saves records while somebody types: one write at a time, always the latest version. A page may be closed before a
 * write has finished, so each record is also written to a journal synchronously, and recovered from it at the next
 * visit.
 */
export class Saver {
  readonly #store: Pick<RecordStore, 'put'>;
  readonly #journal: Journal | undefined;
  readonly #merge: Merge;
  readonly #waiting = new Map<string, Entry>();
  readonly #revisions = new Map<string, number | undefined>();
  /** Records that were stored after a merge with another tab's version, and so differ from what this page holds. */
  readonly #merged = new Map<string, Stored>();
  #writing: Promise<void> | undefined;
  /** The record that is being written now. */
  #inFlight: { readonly key: string; readonly entry: Entry } | undefined;

  constructor(
    store: Pick<RecordStore, 'put'>,
    journal: Journal | undefined,
    merge: Merge = (_kind, { record }) => record,
  ) {
    this.#store = store;
    this.#journal = journal;
    this.#merge = merge;
  }

  /** Registers the revision with which a record was read. */
  know(kind: Kind, { id, revision }: Stored): void {
    this.#revisions.set(keyOf(kind, id), revision);
  }

  /**
   * Saves a record. Resolves when everything that waits has been written; rejects when the store fails, and tries again
   * at the next save.
   *
   * @param change the change to the record, for a kind that is merged by its changes.
   */
  save(kind: Kind, record: Stored, change?: Change): Promise<void> {
    const key = keyOf(kind, record.id);
    const before = this.#unwritten(key);
    const entry = { kind, record, changes: change ? addChange(before, change) : before };
    this.#waiting.set(key, entry);
    this.#note(key, entry);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  /** Drops the pending write of a record that is going to be deleted. */
  forget(kind: Kind, id: string): void {
    const key = keyOf(kind, id);
    this.#waiting.delete(key);
    this.#revisions.delete(key);
    this.#merged.delete(key);
    this.#journal?.removeItem(PREFIX + key);
  }

  /** Writes the records that an earlier visit could not write. */
  async recover(): Promise<void> {
    const journal = this.#journal;
    if (!journal) return;
    const keys = Array.from({ length: journal.length }, (_, index) => journal.key(index) ?? '');
    for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
      const { kind, record, changes = [] } = JSON.parse(journal.getItem(key) ?? '{}') as Partial<Entry>;
      if (kind && record) {
        this.#waiting.set(keyOf(kind, record.id), { kind, record, changes });
        await this.save(kind, record);
      } else journal.removeItem(key);
    }
  }

  /** Resolves when nothing is being written any more. */
  async settle(): Promise<void> {
    await this.#writing?.catch(() => undefined);
  }

  async #write(): Promise<void> {
    const failed: [string, Entry, unknown][] = [];
    // A `Map` also iterates over entries that are added meanwhile.
    for (const [key, entry] of this.#waiting) {
      this.#waiting.delete(key);
      this.#inFlight = { key, entry };
      try {
        await this.#put(key, entry);
        if (!this.#waiting.has(key)) this.#journal?.removeItem(PREFIX + key);
      } catch (error) {
        failed.push([key, entry, error]);
      }
      this.#inFlight = undefined;
    }
    for (const [key, entry] of failed) if (!this.#waiting.has(key)) this.#waiting.set(key, entry);
    if (failed[0]) throw failed[0][2];
  }

  async #put(key: string, entry: Entry): Promise<void> {
    const { kind } = entry;
    const merged = entry.changes.length > 0 ? this.#merged.get(key) : undefined;
    const record = merged ? this.#merge(kind, entry, merged) : entry.record;
    try {
      const stored = await this.#putOver(key, kind, record, this.#revisions.get(key));
      if (merged) this.#merged.set(key, stored);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const theirs = error.stored;
      const stored = await this.#putOver(
        key,
        kind,
        theirs ? this.#merge(kind, entry, theirs) : record,
        theirs?.revision,
      );
      this.#merged.set(key, stored);
    }
  }

  async #putOver(key: string, kind: Kind, record: Stored, revision: number | undefined): Promise<Stored> {
    const { revision: _before, ...rest } = record;
    const stored = await this.#store.put(kind, { ...rest, ...(revision !== undefined && { revision }) });
    this.#revisions.set(key, stored.revision);
    return stored;
  }

  /**
   * Lists the changes to a record that may not have been stored yet; merging a change twice has the same result as
   * once.
   */
  #unwritten(key: string): readonly Change[] {
    const entry = this.#waiting.get(key) ?? (this.#inFlight?.key === key ? this.#inFlight.entry : undefined);
    return entry?.changes ?? [];
  }

  #note(key: string, entry: Entry): void {
    try {
      this.#journal?.setItem(PREFIX + key, JSON.stringify(entry));
    } catch {
      // The journal is full; the record is still written to the store.
    }
  }
}

const keyOf = (kind: Kind, id: string) => `${kind}/${id}`;
