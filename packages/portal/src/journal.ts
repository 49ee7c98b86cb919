import type { UnsavedRecord } from '@driehoek/sdk/records';
import type { Kind, Stored } from './records.js';

/** The part of `localStorage` that the journal uses. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A record that a tab could not store yet. */
export interface JournalEntry {
  readonly kind: Kind;
  readonly unsaved: UnsavedRecord<Stored, never>;
}

/** What is left of what a tab wrote of a record. */
export interface LeftEntry {
  readonly tab: string;
  readonly kind: string;
  readonly id: string;
  /** The entry as it is stored, which may be damaged. */
  readonly text: string;
}

const PREFIX = 'driehoek-journal/';

/**
 * What has not been stored yet, per tab, written at once and so in time when a page is closed. Every tab writes its own, so
 * that two tabs with the same record do not overwrite each other.
 */
export class Journal {
  readonly #storage: JournalStorage | undefined;
  /** The name of this tab, which is the same after it was reloaded. */
  readonly tab: string;

  /** @param tab unique among the tabs, without `/`. */
  constructor(storage: JournalStorage | undefined, tab: string) {
    this.#storage = storage;
    this.tab = tab;
  }

  /**
   * Writes what this tab could not store yet of a record. Throws when it is full, or the browser blocks it: then the record
   * is kept by the store alone, and a page has to say that a reload may lose it.
   */
  write(entry: JournalEntry): void {
    if (!this.#storage) throw new Error('This browser keeps no journal.');
    this.#storage.setItem(keyOf(this.tab, entry.kind, entry.unsaved.record.id), JSON.stringify(entry));
  }

  /** Removes what a tab, this one when left out, wrote of a record. */
  remove(kind: Kind, id: string, tab = this.tab): void {
    this.#storage?.removeItem(keyOf(tab, kind, id));
  }

  /** Lists the other tabs, of now or of before, that wrote something. */
  listTabs(): string[] {
    const tabs = this.#listKeys().map((key) => key.slice(PREFIX.length).split('/')[0] ?? '');
    return [...new Set(tabs)].filter((tab) => tab !== this.tab);
  }

  /** Reads what a tab could not store. What cannot be read is left where it is. */
  read(tab: string): JournalEntry[] {
    return this.#listKeys()
      .filter((key) => key.startsWith(`${PREFIX}${tab}/`))
      .flatMap((key) => readEntry(this.#storage?.getItem(key) ?? '') ?? []);
  }

  /** Lists all that is left of what a tab wrote, whole or damaged, as it stands there. */
  readLeft(tab: string): LeftEntry[] {
    return this.#listKeys()
      .filter((key) => key.startsWith(`${PREFIX}${tab}/`))
      .map((key) => {
        const [kind = '', ...id] = key.slice(`${PREFIX}${tab}/`.length).split('/');
        return { tab, kind, id: id.join('/'), text: this.#storage?.getItem(key) ?? '' };
      });
  }

  #listKeys(): string[] {
    const storage = this.#storage;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys.filter((key) => key.startsWith(PREFIX));
  }
}

const keyOf = (tab: string, kind: Kind, id: string) => `${PREFIX}${tab}/${kind}/${id}`;

function readEntry(text: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(text) as Partial<JournalEntry>;
    const { kind, unsaved } = entry;
    const isWhole = typeof unsaved?.record?.id === 'string' && Array.isArray(unsaved.edits);
    return kind && isWhole ? { kind, unsaved } : undefined;
  } catch {
    return undefined;
  }
}
