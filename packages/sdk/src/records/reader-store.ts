import type { Language } from '../i18n/text.js';
import { findExcess } from '../shared/find-excess.js';
import { InvalidDataError } from '../shared/invalid-data-error.js';
import { refuse } from '../shared/refuse.js';
import type { Reader } from '../shared/rights.js';
import { findOwn, isRecord } from '../shared/same-data.js';
import { checkRemoval, ConflictError } from './conflict-error.js';
import type { KindRules } from './kind-rules.js';
import type { RecordStore, StorableRecord, StoredRecord, StoreListener } from './record-store.js';
import { RefusedError } from './refused-error.js';
import { watchCopies } from './watch-copies.js';

/** Options of {@link createReaderStore}. */
export interface ReaderStoreOptions {
  /** For whom the store is. Not checked: whether the reader is who they say. */
  readonly reader: Reader;
  /** The rules of each kind of record by its name; what has none can be neither read nor written. */
  readonly kinds: { readonly [kind: string]: KindRules };
  /** Returns the present moment, an instant: when what a copy brings was handed in, shared or answered. */
  readonly now: () => string;
  /** The language of what is wrong with a copy that is put; Dutch when left out. */
  readonly language?: Language;
}

/** A store as one reader has it. */
export interface ReaderStore extends RecordStore {
  /**
   * As `RecordStore.watch`. `onOpen` is called when it is known what the reader has: what changes before that may be told as
   * `missed`, so a server says then that it listens.
   */
  watch(listener: StoreListener, onOpen?: () => void): () => void;
  /**
   * Notes that the reader was shown their copy of a record (`KindRules.markRead`). Call it when they open it, not when a page
   * asks for it: what was read stays in sight when it is taken back. Does nothing for what the reader does not have.
   */
  markRead(kind: string, id: string): Promise<void>;
}

/** The longest id of a record that a reader may create, in UTF-16 code units. */
const LONGEST_ID = 300;
/** How often something is tried with a record that others keep changing. */
const MOST_TRIES = 20;
/** The codes of issues that say that a copy is more than a reader may send. */
const TOO_MUCH: ReadonlySet<string> = /* @__PURE__ */ new Set(['too-large', 'too-deep', 'too-long', 'too-many']);

/**
 * Creates the store as one reader has it, over a store that has the whole of everything: it gives the reader's copy of each
 * record, and applies to the whole what the reader changed in that copy. A server makes one for who is signed in; a page
 * edits the copies with `EditedRecord`, as it would edit whole records.
 *
 * - `get` and `list` give copies, with the `revision` of the record. What the reader may not have is as if it were not there;
 *   so is what is stored and cannot be parsed, which hides nothing else.
 * - `put` takes a copy of which the `revision` is the stored one; the `stored` of its `ConflictError` is a copy too. Of what
 *   the reader may not have it says what it says of what is not there, and it is never overwritten. Only what is the
 *   reader's is changed (`KindRules.applyCopy`). Rejects with {@link RefusedError} for what will never be taken.
 * - `remove` rejects with {@link RefusedError} for what the reader has and may not remove; of what the reader may not have
 *   it does nothing. What others keep of it (`KindRules.remove`) the reader can put back as a new record, as if it were gone.
 * - `watch` tells what changes in the copies of this reader, and nothing of other records. What a reader may not have any
 *   more is told as removed.
 *
 * A copy goes no further than `COPY_LIMITS`, and an id has at most 300 characters. The `revision` counts every change of a
 * record, also those that are not in the copy. Between what `put` and `remove` read and what they write the store beneath may
 * change: `put` then rejects with `ConflictError`, and `remove` looks anew whether the reader may remove what is there by then.
 */
export function createReaderStore(
  store: RecordStore,
  { reader, kinds, now, language }: ReaderStoreOptions,
): ReaderStore {
  const find = async (kind: string, id: string) => {
    const rules = findOwn(kinds, kind);
    const stored = rules && (await store.get(kind, id));
    return { rules, stored, ...(rules && stored && readCopy(rules, stored, reader)) };
  };

  /** Does something with what is stored, and again with what is there by then when others changed it meanwhile. */
  const again = async (
    act: () => Promise<{ readonly copy: StoredRecord; readonly done: Promise<unknown> } | undefined>,
  ): Promise<void> => {
    for (let tries = 1; ; tries++) {
      const acted = await act();
      try {
        await acted?.done;
        return;
      } catch (error) {
        if (!acted || !(error instanceof ConflictError)) throw error;
        // The whole is not this reader's to have.
        if (tries === MOST_TRIES) throw new ConflictError(error.kind, acted.copy, acted.copy);
      }
    }
  };

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      return (await find(kind, id)).copy as StoredRecord<T> | undefined;
    },
    async list<T extends StorableRecord>(kind: string) {
      const rules = findOwn(kinds, kind);
      const records = rules ? await store.list(kind) : [];
      return records.flatMap((stored) => (rules && readCopy(rules, stored, reader).copy) ?? []) as StoredRecord<T>[];
    },
    async put<T extends StorableRecord>(kind: string, sent: T) {
      const { id, revision } = checkEnvelope(kind, sent);
      const { rules, stored, record, copy: seen } = await find(kind, id);
      if (!rules) throw new RefusedError(kind, id, 'unknown-kind');
      if (revision !== seen?.revision) throw new ConflictError(kind, sent, seen);
      const content = withoutRevision(sent);
      const before = seen && withoutRevision(seen);
      const copy = refusing(kind, id, () => {
        const options = { ...(language && { language }) };
        refuse(findExcess(content, before), options);
        return (rules.parseCopy ?? rules.parse)(content, options);
      });
      const named = rules.sourceOf?.(copy, before);
      const found = named && (await find(named.kind, named.id));
      const source = found?.copy && found.record;
      const change = { seen: before, copy, reader, now: now(), ...(source && { source }) };
      const isBack = !seen && record !== undefined && rules.mayPutBack?.(record, reader) === true;
      const applied = refusing(kind, id, () => rules.applyCopy(seen || isBack ? record : undefined, change));
      const next = { ...applied, id, revision: isBack ? stored?.revision : seen?.revision };
      if (!rules.copyFor(next as StorableRecord, reader)) throw new RefusedError(kind, id, 'forbidden');
      // There is something that this reader may not have.
      if (stored && !seen && !isBack) throw new ConflictError(kind, sent, undefined);
      try {
        const isThere = seen !== undefined || isBack;
        const raised = await store.put(
          kind,
          isThere ? (next as StorableRecord) : withoutRevision(next as StorableRecord),
        );
        return readCopy(rules, raised, reader).copy as StoredRecord<T>;
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
        throw new ConflictError(kind, sent, error.stored && readCopy(rules, error.stored, reader).copy);
      }
    },
    remove: (kind, id, revision) =>
      again(async () => {
        const { rules, record, copy } = await find(kind, id);
        if (!rules || !record || !copy) return undefined;
        if (!rules.mayRemove(record, reader)) throw new RefusedError(kind, id, 'forbidden');
        checkRemoval(kind, id, revision, copy);
        const left = rules.remove?.(record, reader);
        // What was looked at, and nothing that somebody made of it since.
        const { revision: seen } = copy;
        const done = left ? store.put(kind, { ...left, id, revision: seen }) : store.remove(kind, id, seen);
        return { copy, done };
      }),
    markRead: (kind, id) =>
      again(async () => {
        const { rules, record, copy } = await find(kind, id);
        if (!rules?.markRead || !record || !copy) return undefined;
        const read = rules.markRead(record, reader);
        if (read === record) return undefined;
        return { copy, done: store.put(kind, { ...read, id, revision: copy.revision }) };
      }),
    watch: (listener, onOpen) =>
      watchCopies(
        store,
        {
          kinds: Object.keys(kinds),
          copyOf: (kind, stored) => {
            const rules = findOwn(kinds, kind);
            return rules && readCopy(rules, stored, reader).copy;
          },
        },
        listener,
        onOpen,
      ),
  };
}

/** A stored record as it can be read, and the reader's copy of it; neither when the record is broken. */
function readCopy(
  rules: KindRules,
  stored: StoredRecord,
  reader: Reader,
): { readonly record?: StorableRecord; readonly copy?: StoredRecord } {
  let record: StorableRecord;
  try {
    record = rules.parse(stored);
  } catch (error) {
    if (error instanceof InvalidDataError) return {};
    throw error;
  }
  const copy = rules.copyFor(record, reader);
  return { record, ...(copy && { copy: { ...copy, id: stored.id, revision: stored.revision } }) };
}

/** Checks what a store needs of a record before anything else of it is looked at. */
function checkEnvelope(kind: string, sent: unknown): StorableRecord {
  const { id, revision } = Object(sent) as { readonly id?: unknown; readonly revision?: unknown };
  const isWhole = isRecord(sent) && typeof id === 'string' && id !== '' && id.length <= LONGEST_ID;
  if (!isWhole || (revision !== undefined && typeof revision !== 'number'))
    throw new RefusedError(kind, typeof id === 'string' ? id.slice(0, LONGEST_ID) : '', 'invalid');
  return sent as StorableRecord;
}

/** Says in the words of a store that data is refused. */
function refusing<T>(kind: string, id: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    const reason = error.issues.some(({ code }) => TOO_MUCH.has(code)) ? 'too-large' : 'invalid';
    throw new RefusedError(kind, id, reason, error.issues);
  }
}

function withoutRevision<T extends StorableRecord>({ revision: _revision, ...content }: T): T {
  return content as T;
}
