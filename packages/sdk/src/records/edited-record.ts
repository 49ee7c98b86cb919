import { type Clash, findAt, findClashes } from '../shared/find-clashes.js';
import { mergeEdits } from '../shared/merge-edits.js';
import { sameData } from '../shared/same-data.js';
import { ConflictError } from './conflict-error.js';
import type { RecordStore, StorableRecord, StoredRecord } from './record-store.js';

/**
 * How changes of a kind of record are merged that `mergeEdits` must not merge, because not everybody may change
 * everything: the answers of a party in a round of expectations, a reader's copy of a conversation. A change is JSON.
 */
export interface ChangeRules<T extends StorableRecord, Change> {
  /**
   * Applies a change to a version of the record that others may have changed since the change was made. Applying it again
   * must change nothing more: whether a change was stored is not known when the store's answer was lost. `isNew` is true
   * when it was certainly not applied to this version.
   */
  apply(record: T, change: Change, isNew: boolean): T;
  /** Combines two changes of which the second followed the first; `undefined` when they stay two. */
  combine?(earlier: Change, later: Change): Change | undefined;
}

/**
 * One edit, as JSON: a change of the kind's own ({@link ChangeRules}), or the record before and after it, merged three
 * ways by `mergeEdits`. `before` is left out for a new record.
 */
export type RecordEdit<T extends StorableRecord, Change> =
  | { readonly change: Change }
  | { readonly before?: T; readonly after: T };

/** What has not been stored yet of a record, as JSON, to be kept where it survives the page. */
export interface UnsavedRecord<T extends StorableRecord, Change> {
  /** The record with all edits. */
  readonly record: T;
  /** The edits that may not have been stored, in order. */
  readonly edits: readonly RecordEdit<T, Change>[];
}

/** Options of {@link EditedRecord}. */
export interface EditedRecordOptions<T extends StorableRecord, Change> {
  readonly store: Pick<RecordStore, 'get' | 'put' | 'remove'>;
  readonly kind: string;
  readonly id: string;
  /** How changes are merged that are given as such to `edit`. */
  readonly rules?: ChangeRules<T, Change>;
  /** Called when the record has become another than the edits of this page made it: others changed or removed it. */
  readonly changed?: () => void;
  /**
   * Called when others stored something else where this page edited the same: what it is merged to was decided by nobody, so let
   * people see it. May tell one again. Nothing is told of changes with rules of their own.
   */
  readonly clashed?: (clashes: readonly Clash[]) => void;
}

/** What an edit was made from, and what it changed. */
export interface EditOptions<T extends StorableRecord, Change> {
  /** The version that was edited, when it is not the present one: an example, or what a form was given. */
  readonly before?: T | undefined;
  /** The change, for a kind with rules of its own. */
  readonly change?: Change | undefined;
}

/** How often a record is merged and put again while others store it at every try. */
const MOST_TRIES = 20;
/** From how many edits on they are combined, although it is not known whether the earlier one was stored. */
const MANY_EDITS = 16;

/**
 * One record as a page edits it: the version that the store gave last, and the edits that may not have been stored since.
 * What the page shows is always the one with the others applied to it, so nobody's changes replace another's:
 *
 * - `save` puts the record. On a conflict the edits are applied to what others stored, and that is put. The outcome,
 *   with its revision, is what the page goes on with. An id that is taken by what its reader may not see (`ConflictError.isTaken`) is
 *   tried once.
 * - `refresh` gets what others stored, and applies the edits to it. Call it when the store tells of a change.
 * - What is edited while the store works is applied to the outcome.
 * - Where two changed the same thing, the edit of this page is applied last, and wins; in what people write, the words of both
 *   stay (`mergeEdits`). That is told (`clashed`). A record that others removed while it was edited here is stored again.
 *
 * It has no timer and no journal: the page decides when to save, and can keep `unsaved` where it survives a reload.
 */
export class EditedRecord<T extends StorableRecord, Change = never> {
  readonly #options: EditedRecordOptions<T, Change>;
  #stored: StoredRecord<T> | undefined;
  #record: T | undefined;
  #edits: readonly RecordEdit<T, Change>[] = [];
  /** How many of the edits were made before the record became what others made of it: these are never combined with later ones. */
  #fixed = 0;
  /**
   * How many of the edits were sent to the store. While it is not known whether they were stored, they are not combined
   * with later ones: a list whose items have no id would keep a half-typed item beside the whole one.
   */
  #sent = 0;
  /** How many of the edits may be stored already: sent without an answer, or left by an earlier page. */
  #unsure = 0;
  /** Counts removals: what was to be stored before one is not stored after it. */
  #removals = 0;
  /** The last of what is done with the store, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: EditedRecordOptions<T, Change>) {
    this.#options = options;
  }

  /** The record with all edits; `undefined` when there is none. */
  get record(): T | undefined {
    return this.#record;
  }

  /** What may not have been stored; `undefined` when everything has been. */
  get unsaved(): UnsavedRecord<T, Change> | undefined {
    return this.#record && this.#edits.length > 0 ? { record: this.#record, edits: this.#edits } : undefined;
  }

  /**
   * Changes the record; nothing is stored yet. Does nothing when `next` says what `before`, or the present record, says.
   */
  edit(next: T, { before = this.#record, change }: EditOptions<T, Change> = {}): void {
    if (before && sameContent(before, next)) return;
    const present = this.#record;
    const isCurrent = !present || !before || before === present || change !== undefined;
    this.#record = isCurrent ? next : mergeEdits(before, next, present);
    this.#add(change === undefined ? { ...(before && { before }), after: next } : { change });
  }

  /** Goes on with what an earlier page could not store. */
  restore({ record, edits }: UnsavedRecord<T, Change>): void {
    const restored = this.#record ? this.#apply(this.#record, edits, edits.length) : record;
    this.#edits = [...this.#edits, ...edits];
    this.#fixed = this.#unsure = this.#edits.length;
    this.#show(restored);
  }

  /**
   * Begins with a version that the store gave, for instance in a list. Later on use `refresh`, which gets it after what is
   * being put.
   */
  adopt(stored: StoredRecord<T> | undefined): void {
    // Before anything is replaced: a change that cannot be applied leaves the record as it is.
    const clashes = stored ? this.#findClashes(stored) : [];
    const record = stored
      ? this.#apply(stored, this.#edits, this.#unsure)
      : this.#edits.length > 0
        ? this.#record
        : undefined;
    this.#stored = stored;
    this.#fixed = this.#edits.length;
    this.#show(record);
    if (clashes.length > 0) this.#options.clashed?.(clashes);
  }

  /**
   * Stores all edits that were made before the call. Rejects when the store does, or when an edit cannot be applied to what
   * others stored: the edits stay, for the next call.
   */
  save(): Promise<void> {
    const removals = this.#removals;
    return this.#inTurn(() => this.#put(removals));
  }

  /**
   * Gets the record as it is stored now, and applies to it what is not stored yet; with `revision` only when the page has
   * another one by then, which is not so for what it stored itself. Rejects as `save` does.
   */
  refresh(revision?: number): Promise<void> {
    const { store, kind, id } = this.#options;
    return this.#inTurn(async () => {
      if (revision === undefined || this.#stored?.revision !== revision) this.adopt(await store.get<T>(kind, id));
    });
  }

  /**
   * Removes the record from the store, and drops what was not stored. Rejects when the store does: then it is there again, with what
   * was not stored.
   */
  remove(): Promise<void> {
    const { store, kind, id } = this.#options;
    const dropped = this.#edits;
    this.#edits = [];
    this.#record = undefined;
    this.#fixed = this.#sent = this.#unsure = 0;
    this.#removals += 1;
    const removals = this.#removals;
    return this.#inTurn(async () => {
      try {
        await store.remove(kind, id);
      } catch (error) {
        if (removals === this.#removals) this.#bringBack(dropped);
        throw error;
      }
      // What was edited since the call stays, as a new record.
      this.adopt(undefined);
    });
  }

  /** Shows again what could not be removed: as it was stored last, with the edits of before and those made since. */
  #bringBack(dropped: readonly RecordEdit<T, Change>[]): void {
    this.#edits = [...dropped, ...this.#edits];
    this.#unsure = dropped.length;
    this.adopt(this.#stored);
  }

  #add(edit: RecordEdit<T, Change>): void {
    const { length } = this.#edits;
    const isOpen = length > this.#fixed && (length > this.#sent || length >= MANY_EDITS);
    const last = isOpen ? this.#edits.at(-1) : undefined;
    const combined = last && this.#combine(last, edit);
    this.#edits = combined ? [...this.#edits.slice(0, -1), combined] : [...this.#edits, edit];
  }

  #combine(last: RecordEdit<T, Change>, edit: RecordEdit<T, Change>): RecordEdit<T, Change> | undefined {
    if ('change' in last && 'change' in edit) {
      const change = this.#options.rules?.combine?.(last.change, edit.change);
      return change === undefined ? undefined : { change };
    }
    return 'after' in last && 'after' in edit && last.after === edit.before
      ? { ...last, after: edit.after }
      : undefined;
  }

  /** Applies edits to a version, of which the first `unsure` may be in it already. */
  #apply(record: T, edits: readonly RecordEdit<T, Change>[], unsure: number): T {
    return edits.reduce<T>((theirs, edit, place) => {
      const isNew = place >= unsure;
      if (!('change' in edit)) return mergeEdits((edit.before ?? {}) as T, edit.after, theirs, { isNew });
      return this.#options.rules?.apply(theirs, edit.change, isNew) ?? theirs;
    }, record);
  }

  /** Each edit against what others stored with the edits before it: those are mine, and no other removed what they made. */
  #findClashes(stored: T): Clash[] {
    const found = new Map<string, Clash>();
    let theirs = stored;
    for (const [place, edit] of this.#edits.entries()) {
      const clashes = 'change' in edit || !edit.before ? [] : findClashes(edit.before, edit.after, theirs);
      for (const clash of clashes) {
        const key = clash.path.join('\n');
        found.set(key, found.get(key) ?? { ...clash, mine: findAt(this.#record, clash.path) });
      }
      theirs = this.#apply(theirs, [edit], place < this.#unsure ? 1 : 0);
    }
    return [...found.values()];
  }

  async #put(removals: number): Promise<void> {
    const { store, kind } = this.#options;
    for (let tries = 1; this.#record && this.#edits.length > 0 && removals === this.#removals; tries++) {
      const sent = this.#edits;
      this.#sent = sent.length;
      try {
        this.#take(await store.put(kind, withRevision(this.#record, this.#stored?.revision)), sent);
        return;
      } catch (error) {
        const isConflict = error instanceof ConflictError;
        if (!isConflict || error.mayBeStored) this.#unsure = sent.length;
        if (!isConflict) throw error;
        this.adopt(error.stored as StoredRecord<T> | undefined);
        if (error.isTaken || tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Goes on with what was stored, with on top of it the edits that were made since it was sent. */
  #take(stored: StoredRecord<T>, sent: readonly RecordEdit<T, Change>[]): void {
    this.#stored = stored;
    this.#edits = this.#edits.filter((edit) => !sent.includes(edit));
    this.#fixed = this.#sent = this.#unsure = 0;
    // Unless the record was removed meanwhile: the store is told after this.
    if (this.#record) this.#show(this.#apply(stored, this.#edits, 0));
  }

  #show(record: T | undefined): void {
    const before = this.#record;
    this.#record = record;
    if (before && record ? !sameContent(before, record) : before !== record) this.#options.changed?.();
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

/** Whether two versions of a record say the same; a store sets the revision. */
const sameContent = (one: StorableRecord, other: StorableRecord): boolean =>
  sameData({ ...one, revision: undefined }, { ...other, revision: undefined });

function withRevision<T extends StorableRecord>(record: T, revision: number | undefined): T {
  const { revision: _before, ...rest } = record;
  return { ...rest, ...(revision !== undefined && { revision }) } as T;
}
