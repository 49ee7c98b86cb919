import { EditedRecord, type EditOptions, type RecordStore, type StoreEvent } from '@driehoek/sdk/records';
import type { Change } from './changes.js';
import type { Journal } from './journal.js';
import { changeRules } from './merge-records.js';
import type { Kind, Stored } from './records.js';

/** The most that is lost of what somebody types, in milliseconds, when the browser itself ends. */
const PAUSE = 300;

type Edited = EditedRecord<Stored, Change>;

/** Options of {@link Saver}. */
export interface SaverOptions {
  readonly journal?: Journal;
  /** Called when others changed records of a kind. */
  readonly changed?: (kind: Kind) => void;
  /** Called when what others stored cannot be read or merged. */
  readonly failed?: () => void;
  /** Calls a function after a short while. */
  readonly pause?: (run: () => void) => void;
}

/** How a record is edited. */
export interface SaveOptions extends EditOptions<Stored, Change> {
  /** Whether somebody is typing: then it is saved with what they type in the next moments. */
  readonly isTyped?: boolean;
}

/**
 * Holds the records of the portal while they are edited, here and in other tabs, and saves them. What has not been stored
 * yet is also written to a journal when it is sent to the store.
 */
export class Saver {
  readonly #store: RecordStore;
  readonly #options: SaverOptions;
  readonly #records = new Map<Kind, Map<string, Edited>>();
  readonly #lists = new Map<Kind, readonly Stored[]>();
  /** The records that may not have been stored. */
  readonly #unsaved = new Map<Edited, Kind>();
  #soon: Promise<void> | undefined;
  #removing: Promise<unknown> = Promise.resolve();
  #opened: Promise<void> = Promise.resolve();

  constructor(store: RecordStore, options: SaverOptions = {}) {
    this.#store = store;
    this.#options = options;
  }

  /** Reads all records of these kinds, and follows what others do with them from then on. */
  open(kinds: readonly Kind[]): Promise<void> {
    for (const kind of kinds) this.#records.set(kind, new Map());
    this.#store.watch((event) => void this.#hear(event));
    this.#opened = this.#readAll(kinds);
    return this.#opened;
  }

  /**
   * Goes on with what a tab that is gone, or this one before it was reloaded, could not store, and stores it. Rejects when
   * the store does.
   */
  async recover(tab: string): Promise<void> {
    const { journal } = this.#options;
    for (const { kind, unsaved } of journal?.read(tab) ?? []) {
      const { id } = unsaved.record;
      const edited = this.#find(kind, id);
      try {
        edited.restore(unsaved);
      } catch {
        // It stays in the journal.
        this.#options.failed?.();
        continue;
      }
      this.#unsaved.set(edited, kind);
      this.#note();
      if (tab !== journal?.tab) journal?.remove(kind, id, tab);
    }
    await this.save();
  }

  /** The records of a kind; the same list until one of them says something else. */
  list<T extends Stored>(kind: Kind): readonly T[] {
    const list = this.#lists.get(kind) ?? [...this.#all(kind)].flatMap(({ record }) => record ?? []);
    this.#lists.set(kind, list);
    return list as readonly T[];
  }

  /** Changes a record. Resolves when it has been stored; rejects when the store fails, and then the next save tries again. */
  edit(kind: Kind, record: Stored, { isTyped = false, ...options }: SaveOptions = {}): Promise<void> {
    const edited = this.#find(kind, record.id);
    edited.edit(record, options);
    this.#lists.delete(kind);
    if (edited.unsaved) this.#unsaved.set(edited, kind);
    return isTyped ? this.#saveSoon() : this.save();
  }

  /** Removes a record, with what was not stored of it. */
  remove(kind: Kind, id: string): Promise<void> {
    const edited = this.#find(kind, id);
    const removed = edited.remove();
    this.#lists.delete(kind);
    this.#unsaved.delete(edited);
    this.#options.journal?.remove(kind, id);
    this.#removing = Promise.allSettled([this.#removing, removed]);
    return removed;
  }

  /**
   * Saves all that may not have been stored. Call it also when the page may be closed: when it returns, the journal has
   * everything. Rejects when the store fails for one record.
   */
  async save(): Promise<void> {
    this.#note();
    const results = await Promise.allSettled([...this.#unsaved].map(([edited, kind]) => this.#saveOne(edited, kind)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Resolves when nothing is being written any more. */
  async settle(): Promise<void> {
    await this.save().catch(() => undefined);
    await this.#removing;
  }

  #saveSoon(): Promise<void> {
    const pause = this.#options.pause ?? ((run) => void setTimeout(run, PAUSE));
    this.#soon ??= new Promise<void>((resolve) => pause(resolve)).then(() => {
      this.#soon = undefined;
      return this.save();
    });
    return this.#soon;
  }

  async #saveOne(edited: Edited, kind: Kind): Promise<void> {
    const { id } = edited.record ?? {};
    await edited.save();
    // What was stored has another revision, which a calendar file tells.
    this.#lists.delete(kind);
    if (edited.unsaved) return;
    this.#unsaved.delete(edited);
    if (id !== undefined) this.#options.journal?.remove(kind, id);
  }

  #note(): void {
    for (const [{ unsaved }, kind] of this.#unsaved) if (unsaved) this.#options.journal?.write({ kind, unsaved });
  }

  async #readAll(kinds: readonly Kind[]): Promise<void> {
    const lists = await Promise.all(kinds.map((kind) => this.#store.list(kind)));
    kinds.forEach((kind, index) => {
      for (const record of lists[index] ?? []) this.#find(kind, record.id).adopt(record);
    });
  }

  async #hear(event: StoreEvent): Promise<void> {
    try {
      // A list that is being read may be older than what is told.
      await this.#opened;
      if (event.type === 'missed') await this.#readAgain();
      else if (this.#records.has(event.kind as Kind)) {
        const revision = event.type === 'put' ? event.revision : undefined;
        await this.#find(event.kind as Kind, event.id).refresh(revision);
      }
    } catch {
      this.#options.failed?.();
    }
  }

  /** Gets every record again, also those that are new or gone. */
  async #readAgain(): Promise<void> {
    for (const kind of this.#records.keys()) {
      for (const { id } of await this.#store.list(kind)) this.#find(kind, id);
      await Promise.all([...this.#all(kind)].map((edited) => edited.refresh()));
    }
  }

  #all(kind: Kind): Iterable<Edited> {
    return this.#records.get(kind)?.values() ?? [];
  }

  #find(kind: Kind, id: string): Edited {
    const records = this.#records.get(kind) ?? new Map<string, Edited>();
    this.#records.set(kind, records);
    const known = records.get(id);
    if (known) return known;
    const changed = () => {
      this.#lists.delete(kind);
      this.#options.changed?.(kind);
    };
    const edited = new EditedRecord<Stored, Change>({ store: this.#store, kind, id, rules: changeRules, changed });
    records.set(id, edited);
    return edited;
  }
}
