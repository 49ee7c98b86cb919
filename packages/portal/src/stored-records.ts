import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import { type RecordState, type RecordStore, RefusedError } from '@driehoek/sdk/records';
import { SignedOutError, UnreachableError } from '@driehoek/sdk/records/rest';
import { type Reader, sameData } from '@driehoek/sdk/shared';
import { Clashes, type RecordClash, setAt } from './clashes.js';
import { HeldRecords } from './held-records.js';
import { Journal, type JournalStorage, type LeftEntry } from './journal.js';
import { HERE, type ListedKind, OF_PERSON } from './lists.js';
import type { Kind, Stored, Visitor } from './records.js';
import { Saver, type SaveOptions } from './saver.js';
import type { Session } from './session/session.js';
import { SharedRecords, tabAt } from './shared-records.js';
import { ifGone } from './tabs.js';
import { emptyPlans } from './year/example-plan.js';

/** After how long a server is asked again to store what waits, in milliseconds. */
const AGAIN = 4000;

/** The records of the portal as they are stored: the visitor's own, and of what readers share the visitor's copies. */
export abstract class StoredRecords extends HeldRecords {
  /** The storage problem, if any: nothing can be stored, or the last change was not saved. */
  trouble: 'not-kept' | 'not-saved' | undefined;
  /** Whether the server could not be reached when others had changed something. */
  isAway = false;
  #isSignedOut = false;

  /** What was written in this browser and can neither be stored nor shown in its place. */
  left: readonly LeftEntry[] = [];

  /** What the visitor and somebody else changed at the same time, until the visitor has seen it. */
  readonly clashes = new Clashes();

  readonly session: Session;
  readonly #journal: Journal;
  readonly #own: Saver;
  readonly #shared: SharedRecords;
  /** The tabs that were found to be gone. */
  readonly #gone = new Set<string>();
  /** What could not be removed, and why. */
  readonly #notRemoved = new Map<string, 'refused' | 'failed'>();
  #retrying: ReturnType<typeof setTimeout> | undefined;

  protected constructor(session: Session, storage: JournalStorage | undefined, tab: string) {
    super();
    this.session = session;
    this.#journal = new Journal(storage, tab);
    const told = { changed: () => this.changed() };
    const failed = () => this.#reportTrouble('not-saved');
    this.#own = new Saver(session.own, { journal: this.#journal, kinds: this.listOwn(), ...told, failed });
    this.#shared = new SharedRecords({
      session,
      storage,
      tab,
      ...told,
      failed: (error) => (isAwayError(error) ? this.#miss(error) : failed()),
      clashed: (...found) => this.clashes.add(...found),
      stated: () => this.#stated(),
    });
  }

  /** As whom the visitor looks. */
  get reader(): Reader {
    return this.#shared.reader;
  }

  /** The store of what is the visitor's own. */
  get store(): RecordStore {
    return this.session.own;
  }

  protected override saverOf(kind: Kind): Saver {
    return this.#isShared(kind) ? this.#shared.saver : this.#own;
  }

  /** Reads everything that the visitor may have, and goes on with what could not be stored before. */
  protected async read(visitor: Visitor): Promise<void> {
    this.#shared.carryOver(this.#journal.tab);
    await Promise.all([this.#own.open(this.listOwn()), this.#shared.become(visitor)]);
    await this.#recoverPlace(this.#journal.tab);
    await this.recover();
  }

  /** Finds what could not be gone on with: of what the visitor wrote, what nobody works on and waits for no store. */
  #findLeft(): void {
    const waiting = new Set([...this.#own.listStates(), ...this.#shared.listStates()].map(nameOf));
    const { person } = this.session;
    // What was written without the name of its reader may be anybody's where people sign in.
    const isOfVisitor = (place: string) => (tabAt(place) === place ? !person : this.#shared.isOfReader(place));
    const places = [this.#journal.tab, ...this.#journal.listTabs()].filter(
      (place) => (tabAt(place) === this.#journal.tab || this.#gone.has(tabAt(place))) && isOfVisitor(place),
    );
    this.left = places.flatMap((place) => this.#journal.readLeft(place)).filter((entry) => !waiting.has(nameOf(entry)));
  }

  /** Forgets what is left of something that could not be gone on with. */
  dropLeft({ tab, kind, id }: LeftEntry): void {
    this.#journal.remove(kind as Kind, id, tab);
    this.#findLeft();
    this.changed();
  }

  /** Reads all of it as somebody else. */
  protected async becomeReader(visitor: Visitor): Promise<void> {
    const { reader } = this;
    await this.#shared.become(visitor);
    if (!sameData(reader, this.reader)) this.clashes.clear();
    this.#findLeft();
  }

  #isShared(kind: Kind): boolean {
    return this.session.shared.includes(kind);
  }

  /** The kinds that are the visitor's own. */
  protected listOwn(): Kind[] {
    return [...HERE, ...OF_PERSON].filter((kind) => !this.#isShared(kind));
  }

  /**
   * Removes a record that readers share, for all of them. Rejects when it is not the visitor's to remove, or the store fails: then it
   * is there again, and {@link whyNotRemoved} says why.
   */
  remove(kind: ListedKind, id: string): Promise<void> {
    this.#notRemoved.delete(nameOf({ kind, id }));
    const removed = this.saverOf(kind).remove(kind, id);
    this.changed();
    return removed
      .catch((error: unknown) => {
        this.#notRemoved.set(nameOf({ kind, id }), error instanceof RefusedError ? 'refused' : 'failed');
        throw error;
      })
      .finally(() => this.changed());
  }

  /** Why a record could not be removed, the last time that the visitor tried; `undefined` when they did not, or saw it. */
  whyNotRemoved(kind: ListedKind, id: string): 'refused' | 'failed' | undefined {
    return this.#notRemoved.get(nameOf({ kind, id }));
  }

  /** Forgets why a record could not be removed: the visitor went on. */
  forgetNotRemoved(kind: ListedKind, id: string): void {
    this.#notRemoved.delete(nameOf({ kind, id }));
  }

  /** Lists what the visitor changed of what readers share and is not stored, and how it stands with each. */
  listSaving(): RecordState[] {
    return this.#shared.listStates();
  }

  /** Whether something that the visitor wrote is in this browser alone: here, in another tab, or left by one that is gone. */
  get hasUnsent(): boolean {
    const isOfVisitor = (place: string) => this.#shared.isOfReader(place);
    return this.listSaving().length + this.left.length > 0 || this.#journal.listTabs().some(isOfVisitor);
  }

  /** Drops all that waits to be stored: the visitor leaves. */
  drop(): void {
    for (const { kind, id } of this.listSaving()) void this.discard(kind, id);
    clearTimeout(this.#retrying);
  }

  /** Whether nobody is signed in any more, so that nothing is read or stored. */
  get isSignedOut(): boolean {
    return this.#isSignedOut || this.listSaving().some(({ error }) => error instanceof SignedOutError);
  }

  /** Drops what will not be stored of a record, and goes on with what is. */
  async discard(kind: string, id: string): Promise<void> {
    await this.#shared.saver.discard(kind as Kind, id).catch(() => this.#reportTrouble('not-saved'));
    this.changed();
  }

  /** Has what the other made of it in place of what the visitor did. */
  async takeTheirs(clash: RecordClash): Promise<void> {
    const kind = clash.kind as Kind;
    const record = this.saverOf(kind)
      .list(kind)
      .find(({ id }) => id === clash.id);
    this.clashes.drop(clash);
    if (record) await this.save(kind, setAt(record, clash.path, clash.theirs), { before: record });
  }

  /** Resolves when everything has been written. */
  async settle(): Promise<void> {
    await Promise.all([this.#own.settle(), this.#shared.saver.settle()]);
  }

  /** Call it when the page may be closed: nothing that was typed is lost then. */
  flush(): void {
    this.#own.save().catch(() => this.#reportTrouble('not-saved'));
    this.#shared.saver.save().catch(() => !this.session.person && this.#reportTrouble('not-saved'));
  }

  /**
   * Goes on with what tabs could not store that are gone by now. Resolves with whether no tab is left that has something to
   * store: one that was just closed counts as there for as long as the browser holds its name.
   */
  async recover(): Promise<boolean> {
    const isOwn = (place: string) => tabAt(place) === this.#journal.tab;
    const recoverGone = async (place: string) => {
      this.#gone.add(tabAt(place));
      await this.#recoverPlace(place);
    };
    let isAll = true;
    for (const place of this.#journal.listTabs()) {
      if (isOwn(place)) await this.#recoverPlace(place);
      else if (!(await ifGone(tabAt(place), () => recoverGone(place)))) isAll = false;
    }
    this.#findLeft();
    this.dispatchEvent(new Event('saving'));
    return isAll;
  }

  async #recoverPlace(place: string): Promise<void> {
    const isOwn = tabAt(place) === place;
    const carried = isOwn ? this.#shared.carryOver(place) : [];
    const recovered = isOwn ? this.#own.recover(place) : this.#shared.recover(place);
    await recovered.catch(() => this.#reportTrouble('not-saved'));
    for (const each of carried) await this.#recoverPlace(each);
  }

  /** Stores a changed record: at once, or with what is typed in the next moments. */
  protected async save(kind: Kind, record: Stored, options: SaveOptions = {}): Promise<void> {
    const saver = this.saverOf(kind);
    const isKnown = options.before || saver.list(kind).some(({ id }) => id === record.id);
    const before = isKnown ? options.before : findEmpty(kind, record);
    const saved = saver.edit(kind, record, { ...options, ...(before && { before }) });
    if (!options.isTyped) this.changed();
    try {
      await saved;
      if (this.trouble === 'not-saved') this.#reportTrouble(undefined);
      // The pages go on from what was stored: what others make of it since is a change of theirs, also of these words.
      else this.changed();
    } catch {
      // Of what is on a server it is said how it stands with it.
      if (!this.session.person || !this.#isShared(kind)) this.#reportTrouble('not-saved');
    }
  }

  /** Removes a record; when that fails, it is said. */
  protected async removeOwn(kind: Kind, id: string): Promise<void> {
    const removed = this.saverOf(kind).remove(kind, id);
    this.changed();
    await removed.catch(() => this.#reportTrouble('not-saved'));
  }

  /** Tells how it stands with what was changed; what waits is tried again by itself. */
  #stated(): void {
    this.dispatchEvent(new Event('saving'));
    const waits = this.listSaving().some(({ state }) => state === 'waiting' || state === 'conflict');
    if (!(waits || this.isAway) || this.#retrying !== undefined || !this.session.person) return;
    this.#retrying = setTimeout(() => {
      this.#retrying = undefined;
      this.#tryAgain().then(
        () => this.changed(),
        () => this.#stated(),
      );
    }, AGAIN);
  }

  async #tryAgain(): Promise<void> {
    if (this.isAway) await this.#shared.readAgain();
    this.isAway = this.#isSignedOut = false;
    this.dispatchEvent(new Event('saving'));
    await this.#shared.saver.save();
  }

  /** What others do is missed until everything has been read again. */
  #miss(error: unknown): void {
    this.isAway = true;
    this.#isSignedOut = error instanceof SignedOutError;
    this.#stated();
  }

  #reportTrouble(trouble: 'not-saved' | undefined): void {
    this.trouble = trouble;
    this.changed();
  }

  protected changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** What pages showed of a record that nobody stored yet: what was changed in it is what differs from that. */
function findEmpty(kind: Kind, record: Stored): Stored | undefined {
  if (kind === 'contact-preferences') return createPreferences(record as ContactPreferences);
  if (kind !== 'year-plan') return undefined;
  return Object.values(emptyPlans((record as YearPlan).schoolYear)).find(({ id }) => id === record.id);
}

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => JSON.stringify([kind, id]);

/** Whether an error says that nothing can be read now, and nothing of the data. */
const isAwayError = (error: unknown): boolean => error instanceof UnreachableError || error instanceof SignedOutError;
