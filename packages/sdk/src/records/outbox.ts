import type { Clash } from '../shared/find-clashes.js';
import { InvalidDataError } from '../shared/invalid-data-error.js';
import { ConflictError } from './conflict-error.js';
import { type ChangeRules, EditedRecord, type EditOptions } from './edited-record.js';
import { isJournalEntry, type OutboxJournal } from './outbox-journal.js';
import type { RecordStore, StorableRecord, StoreEvent } from './record-store.js';
import { RefusedError } from './refused-error.js';

/**
 * How it stands with what a page edited of a record: all of it is stored (`saved`); it is not yet, and the next `save` tries again
 * (`waiting`); it cannot be merged with what others stored (`conflict`); or the store will never take it (`refused`), as under an id
 * that is taken by what its reader may not see, and it waits until it is edited again or discarded.
 */
export type SaveState = 'saved' | 'waiting' | 'conflict' | 'refused';

/** How it stands with one record. */
export interface RecordState {
  readonly kind: string;
  readonly id: string;
  readonly state: SaveState;
  /** Why it was not stored at the last try. */
  readonly error?: unknown;
  /** Whether what is not stored would be there after a reload: false without a journal, and when that is full. */
  readonly isKept: boolean;
}

/** Options of {@link createOutbox}. */
export interface OutboxOptions<Change> {
  /** Where waits what could not be stored. */
  readonly journal?: OutboxJournal<Change>;
  /** How changes are merged that are given as such to `edit`. */
  readonly rules?: ChangeRules<StorableRecord, Change>;
  /** Called when others changed records of a kind. */
  readonly changed?: (kind: string) => void;
  /** Called when what others stored cannot be read or merged. */
  readonly failed?: (error: unknown) => void;
  /** Called when others stored something else where this page edited the same; see {@link EditedRecordOptions}. */
  readonly clashed?: (kind: string, id: string, clashes: readonly Clash[]) => void;
}

/** One record, and how it stands. */
interface Entry<Change> {
  readonly kind: string;
  readonly id: string;
  readonly edited: EditedRecord<StorableRecord, Change>;
  state: SaveState;
  error: unknown;
  isKept: boolean;
}

/**
 * The records of a store as a page edits them, each an `EditedRecord`, and what waits of them until the store can be reached:
 * first in the order in which each was edited, and in a journal that survives the page. What waits are edits, and no versions:
 * they are applied to what others stored meanwhile. One record that fails, or cannot be read, hides or holds up no other.
 *
 * It has no timer: call `save` when something was edited, when the browser comes online, and now and then while `listStates`
 * says that something waits. A removal does not wait: it rejects when the store cannot be reached.
 */
export class Outbox<Change = never> {
  readonly #store: RecordStore;
  readonly #options: OutboxOptions<Change>;
  readonly #kinds = new Map<string, Map<string, Entry<Change>>>();
  readonly #lists = new Map<string, readonly StorableRecord[]>();
  readonly #listeners = new Set<(state: RecordState) => void>();
  /** What is still being done in the journal, by record. */
  readonly #noting = new Map<Entry<Change>, Promise<void>>();
  #removing: Promise<unknown> = Promise.resolve();
  #opened: Promise<void> = Promise.resolve();
  #stop: (() => void) | undefined;

  constructor(store: RecordStore, options: OutboxOptions<Change> = {}) {
    this.#store = store;
    this.#options = options;
  }

  /** Reads all records of these kinds, and follows what others do with them from then on. Rejects when the store does. */
  open(kinds: readonly string[]): Promise<void> {
    for (const kind of kinds) if (!this.#kinds.has(kind)) this.#kinds.set(kind, new Map());
    this.#stop ??= this.#store.watch((event) => void this.#hear(event));
    this.#opened = this.#readAll(kinds);
    return this.#opened;
  }

  /** Follows the store no longer. */
  close(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /**
   * Goes on with what an earlier page could not store, and stores it: what its own journal has, or that of a page that is gone,
   * which it takes over. Rejects when the store does. What cannot be gone on with stays in the journal.
   */
  async recover(journal: OutboxJournal<Change> | undefined = this.#options.journal): Promise<void> {
    for (const left of (await journal?.read()) ?? []) {
      if (!isJournalEntry<Change>(left)) continue;
      const { kind, unsaved } = left;
      const entry = this.#find(kind, unsaved.record.id);
      try {
        entry.edited.restore(unsaved);
      } catch (error) {
        this.#options.failed?.(error);
        continue;
      }
      this.#lists.delete(kind);
      this.#tell(entry, 'waiting');
      this.#note(entry);
      if (journal === this.#options.journal) continue;
      await this.#noting.get(entry);
      if (entry.isKept) await journal?.remove(kind, entry.id);
    }
    await this.save();
  }

  /** The records of a kind; the same list until one of them says something else. */
  list<T extends StorableRecord>(kind: string): readonly T[] {
    const entries = this.#kinds.get(kind)?.values() ?? [];
    const list = this.#lists.get(kind) ?? [...entries].flatMap(({ edited }) => edited.record ?? []);
    this.#lists.set(kind, list);
    return list as readonly T[];
  }

  /** The record with all edits; `undefined` when there is none. */
  get<T extends StorableRecord>(kind: string, id: string): T | undefined {
    return this.#kinds.get(kind)?.get(id)?.edited.record as T | undefined;
  }

  /** Changes a record; nothing is stored yet. */
  edit<T extends StorableRecord>(kind: string, record: T, options: EditOptions<T, Change> = {}): void {
    const entry = this.#find(kind, record.id);
    entry.edited.edit(record, options as EditOptions<StorableRecord, Change>);
    this.#lists.delete(kind);
    if (entry.edited.unsaved) this.#tell(entry, 'waiting');
  }

  /** Removes a record, with what was not stored of it. Rejects when the store does; then what is stored is there again. */
  remove(kind: string, id: string): Promise<void> {
    const entry = this.#find(kind, id);
    const removed = entry.edited.remove().catch(async (error: unknown) => {
      // Where the store cannot say what it has, it is there again as it was last.
      await entry.edited.refresh().catch(() => undefined);
      this.#lists.delete(kind);
      if (entry.edited.unsaved) {
        this.#tell(entry, 'waiting');
        this.#note(entry);
      }
      throw error;
    });
    this.#forget(entry);
    this.#removing = Promise.allSettled([this.#removing, removed]);
    return removed;
  }

  /** Drops what could not be stored of a record, and goes on with what is stored. Rejects when the store does. */
  discard(kind: string, id: string): Promise<void> {
    const before = this.#find(kind, id);
    this.#kinds.get(kind)?.delete(id);
    this.#forget(before);
    this.#options.changed?.(kind);
    return this.#find(kind, id).edited.refresh();
  }

  /**
   * Stores all that waits, also what could not be merged before; not what was refused. When it returns, a journal that writes at
   * once has everything: call it also when the page may be closed. Rejects when it could not store one of them.
   */
  async save(): Promise<void> {
    const waiting = this.#entries().filter(({ edited, state }) => edited.unsaved && state !== 'refused');
    for (const entry of waiting) this.#note(entry);
    const results = await Promise.allSettled(waiting.map((entry) => this.#saveOne(entry)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Resolves when nothing is being written any more. */
  async settle(): Promise<void> {
    await this.save().catch(() => undefined);
    await this.#removing;
    await Promise.all(this.#noting.values());
  }

  /** Lists the records of which not everything is stored. */
  listStates(): RecordState[] {
    return this.#entries()
      .filter(({ state }) => state !== 'saved')
      .map(toState);
  }

  /** Tells `listener` how it stands with each record when that changes, until the function that is returned is called. */
  watchState(listener: (state: RecordState) => void): () => void {
    const own = (state: RecordState) => listener(state);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  async #saveOne(entry: Entry<Change>): Promise<void> {
    try {
      await entry.edited.save();
    } catch (error) {
      this.#tell(entry, stateOf(error), error);
      throw error;
    } finally {
      // What was stored has another revision.
      this.#lists.delete(entry.kind);
    }
    if (entry.edited.unsaved) return;
    this.#unnote(entry);
    this.#tell(entry, 'saved');
  }

  #forget(entry: Entry<Change>): void {
    this.#lists.delete(entry.kind);
    this.#unnote(entry);
    this.#tell(entry, 'saved');
  }

  #note(entry: Entry<Change>): void {
    const { unsaved } = entry.edited;
    const { journal } = this.#options;
    if (!unsaved || !journal) return;
    this.#inJournal(entry, () => journal.write({ kind: entry.kind, unsaved }));
  }

  #unnote(entry: Entry<Change>): void {
    const { journal } = this.#options;
    if (journal) this.#inJournal(entry, () => journal.remove(entry.kind, entry.id));
  }

  /** Does something in the journal: at once, unless it is still busy with this record. */
  #inJournal(entry: Entry<Change>, act: () => void | Promise<void>): void {
    const tell = (isKept: boolean) => {
      if (entry.isKept === isKept) return;
      entry.isKept = isKept;
      this.#tell(entry, entry.state, entry.error, true);
    };
    const busy = this.#noting.get(entry);
    try {
      const done = busy ? busy.then(act) : act();
      if (!done) {
        tell(true);
        return;
      }
      const noting = done.then(
        () => tell(true),
        () => tell(false),
      );
      this.#noting.set(entry, noting);
      void noting.then(() => {
        if (this.#noting.get(entry) === noting) this.#noting.delete(entry);
      });
    } catch {
      // The journal is full; the record is still written to the store.
      tell(false);
    }
  }

  /** Gets the records of these kinds, also those that are new or gone. */
  async #readAll(kinds: readonly string[]): Promise<void> {
    const lists = await Promise.all(kinds.map((kind) => this.#store.list(kind)));
    const known = this.#entries().filter(({ kind }) => kinds.includes(kind));
    for (const [place, kind] of kinds.entries())
      for (const record of lists[place] ?? [])
        if (!this.#kinds.get(kind)?.has(record.id)) this.#find(kind, record.id).edited.adopt(record);
    // What is edited or stored meanwhile is newer than the list.
    const results = await Promise.allSettled(known.map(({ edited }) => edited.refresh()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#options.failed?.(error);
    }
  }

  async #hear(event: StoreEvent): Promise<void> {
    try {
      // A list that is being read may be older than what is told.
      await this.#opened.catch(() => undefined);
      if (event.type === 'missed') await this.#readAll([...this.#kinds.keys()]);
      else if (this.#kinds.has(event.kind))
        await this.#find(event.kind, event.id).edited.refresh(event.type === 'put' ? event.revision : undefined);
    } catch (error) {
      this.#options.failed?.(error);
    }
  }

  #entries(): Entry<Change>[] {
    return [...this.#kinds.values()].flatMap((entries) => [...entries.values()]);
  }

  #find(kind: string, id: string): Entry<Change> {
    const entries = this.#kinds.get(kind) ?? new Map<string, Entry<Change>>();
    this.#kinds.set(kind, entries);
    const known = entries.get(id);
    if (known) return known;
    const { rules, journal } = this.#options;
    const changed = () => {
      this.#lists.delete(kind);
      this.#options.changed?.(kind);
    };
    const edited = new EditedRecord<StorableRecord, Change>({
      store: this.#store,
      kind,
      id,
      ...(rules && { rules }),
      changed,
      clashed: (clashes) => this.#options.clashed?.(kind, id, clashes),
    });
    const entry: Entry<Change> = { kind, id, edited, state: 'saved', error: undefined, isKept: journal !== undefined };
    entries.set(id, entry);
    return entry;
  }

  #tell(entry: Entry<Change>, state: SaveState, error?: unknown, isOther = false): void {
    const isSame = entry.state === state && entry.error === error && !isOther;
    entry.state = state;
    entry.error = error;
    if (isSame) return;
    for (const listener of this.#listeners) this.#guard(() => listener(toState(entry)));
  }
}

const toState = <Change>({ kind, id, state, error, isKept }: Entry<Change>): RecordState => ({
  kind,
  id,
  state,
  ...(error !== undefined && { error }),
  isKept,
});

/** How it stands with what could not be stored for this reason. */
function stateOf(error: unknown): SaveState {
  const isConflict = error instanceof ConflictError;
  if (error instanceof RefusedError || (isConflict && error.isTaken)) return 'refused';
  return isConflict || error instanceof InvalidDataError ? 'conflict' : 'waiting';
}

/** Creates an {@link Outbox} over any store. */
export function createOutbox<Change = never>(store: RecordStore, options: OutboxOptions<Change> = {}): Outbox<Change> {
  return new Outbox(store, options);
}
