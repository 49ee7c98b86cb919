import type { RecordState } from '@driehoek/sdk/records';
import { sameData, type Reader } from '@driehoek/sdk/shared';
import { Journal, type JournalStorage } from './journal.js';
import type { Visitor } from './records.js';
import { Saver, type SaverOptions } from './saver.js';
import type { Session } from './session/session.js';

/** Options of {@link SharedRecords}. */
export interface SharedRecordsOptions extends Omit<SaverOptions, 'journal'> {
  readonly session: Session;
  readonly storage: JournalStorage | undefined;
  /** The name of this tab. */
  readonly tab: string;
}

/**
 * What readers share, as the visitor has it: a saver over the store of that reader, and another one when the visitor becomes
 * somebody else. What could not be stored waits under the reader who wrote it, and is stored as that reader.
 */
export class SharedRecords {
  readonly #options: SharedRecordsOptions;
  #reader: Reader = { role: 'team' };
  #language = '';
  #saver: Saver | undefined;

  constructor(options: SharedRecordsOptions) {
    this.#options = options;
  }

  /** As whom the records are read. */
  get reader(): Reader {
    return this.#reader;
  }

  get saver(): Saver {
    if (!this.#saver) throw new Error('Nobody has opened the records.');
    return this.#saver;
  }

  /** Reads everything as the reader whom the visitor chose to be. Until then, and when it rejects, all stays as it was. */
  async become(visitor: Visitor): Promise<void> {
    const { session } = this.#options;
    const before = this.#saver;
    // What was just written is there for the next reader.
    await before?.settle();
    const reader = await session.readerOf(visitor);
    const { language } = visitor;
    if (before && sameData(reader, this.#reader) && language === this.#language) return;
    const saver = this.#open(reader, language);
    if (!saver) throw new Error('This is not for the visitor to read.');
    await saver.open(this.#options.session.shared);
    await saver.recover(placeOf(this.#options.tab, reader));
    this.#saver = saver;
    this.#reader = reader;
    this.#language = language;
    await before?.close();
  }

  /** Lists what is not stored, and how it stands with it. */
  listStates(): RecordState[] {
    return this.#saver?.listStates() ?? [];
  }

  /** Reads everything again, after something may have been missed. */
  readAgain(): Promise<void> {
    return this.saver.open(this.#options.session.shared);
  }

  /** Whether the visitor is the one who wrote at a place in the journal. */
  isOfReader(place: string): boolean {
    const reader = readerAt(place);
    return reader !== undefined && sameData(reader, this.#reader);
  }

  /** Stores what a tab that is gone, or this one before, could not store, each as the reader who wrote it. */
  async recover(place: string): Promise<void> {
    const reader = readerAt(place);
    if (!reader) return;
    if (this.#saver && sameData(reader, this.#reader)) return this.#saver.recover(place);
    const saver = this.#open(reader, this.#language);
    if (!saver) return;
    try {
      await saver.open(this.#options.session.shared);
      await saver.recover(place);
    } finally {
      await saver.close();
    }
  }

  /**
   * Puts what an earlier portal wrote in a tab, of wholes, under the readers who changed them, and returns these places. What cannot be
   * read so stays where it is.
   */
  carryOver(tab: string): string[] {
    const { session, storage } = this.#options;
    if (!session.carryOver) return [];
    const former = new Journal(storage, tab);
    const places: string[] = [];
    for (const entry of former.read(tab)) {
      if (!session.shared.includes(entry.kind)) continue;
      try {
        for (const { reader, unsaved } of session.carryOver(entry)) {
          const place = placeOf(tab, reader);
          new Journal(storage, place).write({ kind: entry.kind, unsaved });
          places.push(place);
        }
      } catch {
        continue;
      }
      former.remove(entry.kind, entry.unsaved.record.id);
    }
    return [...new Set(places)];
  }

  #open(reader: Reader, language: string): Saver | undefined {
    const { session, storage, tab, ...options } = this.#options;
    const store = session.storeFor(reader, language);
    return store && new Saver(store, { ...options, journal: new Journal(storage, placeOf(tab, reader)) });
  }
}

const SIGN = '~';

/** The place in the journal of what somebody wrote in a tab. */
const placeOf = (tab: string, reader: Reader): string => `${tab}${SIGN}${encodeURIComponent(JSON.stringify(reader))}`;

/** Returns the name of the tab of a place in the journal. */
export const tabAt = (place: string): string => place.split(SIGN)[0] ?? place;

function readerAt(place: string): Reader | undefined {
  const [, written] = place.split(SIGN);
  try {
    return written === undefined ? undefined : (JSON.parse(decodeURIComponent(written)) as Reader);
  } catch {
    return undefined;
  }
}
