import {
  createOutbox,
  type EditOptions,
  type Outbox,
  type OutboxJournal,
  type RecordState,
  type RecordStore,
} from '@driehoek/sdk/records';
import type { Clash } from '@driehoek/sdk/shared';
import type { Journal } from './journal.js';
import type { Kind, Stored } from './records.js';

/** The most that is lost of what somebody types, in milliseconds, when the browser itself ends. */
const PAUSE = 300;

/** Options of {@link Saver}. */
export interface SaverOptions {
  readonly journal?: Journal;
  /** The kinds of which it goes on with what is in a journal; all of them when left out. */
  readonly kinds?: readonly Kind[];
  /** Called when others changed records of a kind. */
  readonly changed?: (kind: Kind) => void;
  /** Called when what others stored cannot be read or merged. */
  readonly failed?: (error: unknown) => void;
  /** Called when others stored something else where this page edited the same. */
  readonly clashed?: (kind: Kind, id: string, clashes: readonly Clash[]) => void;
  /** Called when it stands differently with what was edited. */
  readonly stated?: () => void;
  /** Calls a function after a short while. */
  readonly pause?: (run: () => void) => void;
}

/** How a record is edited. */
export interface SaveOptions extends EditOptions<Stored, never> {
  /** Whether somebody is typing: then it is saved with what they type in the next moments. */
  readonly isTyped?: boolean;
}

/**
 * Holds the records of the portal while they are edited, here and in other tabs, and saves them: at once, or with what
 * somebody types in the next moments. What has not been stored yet is also written to a journal when it is sent to the store.
 */
export class Saver {
  readonly #outbox: Outbox;
  readonly #options: SaverOptions;
  #soon: Promise<void> | undefined;

  constructor(store: RecordStore, options: SaverOptions = {}) {
    const { journal, changed, clashed, failed, stated } = options;
    this.#options = options;
    this.#outbox = createOutbox(store, {
      ...(journal && { journal: journalOf(journal, journal.tab, options.kinds) }),
      ...(changed && { changed: (kind) => changed(kind as Kind) }),
      ...(clashed && { clashed: (kind, id, clashes) => clashed(kind as Kind, id, clashes) }),
      ...(failed && { failed }),
    });
    if (stated) this.#outbox.watchState(() => stated());
  }

  /** Reads all records of these kinds, and follows what others do with them from then on. */
  open(kinds: readonly Kind[]): Promise<void> {
    return this.#outbox.open(kinds);
  }

  /**
   * Goes on with what a tab that is gone, or this one before it was reloaded, could not store, and stores it. Rejects when
   * the store does.
   */
  recover(tab: string): Promise<void> {
    const { journal, kinds } = this.#options;
    return this.#outbox.recover(journal && tab !== journal.tab ? journalOf(journal, tab, kinds) : undefined);
  }

  /** The records of a kind; the same list until one of them says something else. */
  list<T extends Stored>(kind: Kind): readonly T[] {
    return this.#outbox.list<T>(kind);
  }

  /** Changes a record. Resolves when it has been stored; rejects when the store fails, and then the next save tries again. */
  edit(kind: Kind, record: Stored, { isTyped = false, ...options }: SaveOptions = {}): Promise<void> {
    this.#outbox.edit(kind, record, options);
    return isTyped ? this.#saveSoon() : this.save();
  }

  /** Removes a record, with what was not stored of it. */
  remove(kind: Kind, id: string): Promise<void> {
    return this.#outbox.remove(kind, id);
  }

  /**
   * Saves all that may not have been stored. Call it also when the page may be closed: when it returns, the journal has
   * everything. Rejects when the store fails for one record.
   */
  save(): Promise<void> {
    return this.#outbox.save();
  }

  /** Lists the records of which not everything is stored, and how it stands with each. */
  listStates(): RecordState[] {
    return this.#outbox.listStates();
  }

  /** Drops what was refused of a record, and goes on with what is stored. */
  discard(kind: Kind, id: string): Promise<void> {
    return this.#outbox.discard(kind, id);
  }

  /** Follows others no longer, once all is written that can be. */
  async close(): Promise<void> {
    await this.settle();
    this.#outbox.close();
  }

  /** Resolves when nothing is being written any more. */
  settle(): Promise<void> {
    return this.#outbox.settle();
  }

  #saveSoon(): Promise<void> {
    const pause = this.#options.pause ?? ((run) => void setTimeout(run, PAUSE));
    this.#soon ??= new Promise<void>((resolve) => pause(resolve)).then(() => {
      this.#soon = undefined;
      return this.save();
    });
    return this.#soon;
  }
}

/** The journal of one tab. Whatever is written is written in that of this tab. */
const journalOf = (journal: Journal, tab: string, kinds?: readonly Kind[]): OutboxJournal => ({
  read: () => journal.read(tab).filter(({ kind }) => !kinds || kinds.includes(kind)),
  write: ({ kind, unsaved }) => journal.write({ kind: kind as Kind, unsaved }),
  remove: (kind, id) => journal.remove(kind as Kind, id, tab),
});
