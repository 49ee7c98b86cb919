import { digest } from '../shared/digest.js';
import { contentOf } from '../shared/same-data.js';
import type { RecordStore, StorableRecord, StoredRecord, StoreEvent, StoreListener } from './record-store.js';

/** What a reader has of the records of a store. */
export interface WatchedCopies {
  /** The kinds of which the reader may have copies. */
  readonly kinds: readonly string[];
  /** The reader's copy of a record; `undefined` when it is not the reader's to have. */
  copyOf(kind: string, stored: StoredRecord): StorableRecord | undefined;
}

/**
 * Watches a store for a reader who has copies: tells the changes of copies, that one came and that one went, and nothing of
 * what others changed where the reader has nothing, or has the same as before. That is known from a print of each copy, taken
 * when the watching begins; of what happens before that it is not known, and it is told, without a name where the reader has no copy.
 * `onOpen` is called when the prints are there.
 */
export function watchCopies(
  store: Pick<RecordStore, 'get' | 'list' | 'watch'>,
  { kinds, copyOf }: WatchedCopies,
  listener: StoreListener,
  onOpen: () => void = () => undefined,
): () => void {
  /** The prints of the copies that the reader has, by kind and id; `undefined` when it is not known what the reader has. */
  let prints: Map<string, number> | undefined;
  let isStopped = false;
  const tell = (event: StoreEvent): void => {
    if (isStopped) return;
    // A listener that throws is not heard here: what it is told next must not depend on it.
    void Promise.resolve().then(() => {
      if (!isStopped) listener(event);
    });
  };
  const takePrints = async () => {
    const lists = await Promise.all(kinds.map((kind) => store.list(kind)));
    const taken = kinds.flatMap((kind, place) =>
      (lists[place] ?? []).flatMap((stored): [string, number][] => {
        const copy = copyOf(kind, stored);
        return copy ? [[keyOf(kind, stored.id), printOf(copy)]] : [];
      }),
    );
    return new Map(taken);
  };

  /** Tells what a change is to this reader; `isEarly` when the prints may have been taken after it. */
  const follow = async (event: Exclude<StoreEvent, { type: 'missed' }>, isEarly: boolean) => {
    const { kind, id } = event;
    if (!kinds.includes(kind)) return;
    const stored = await store.get(kind, id);
    const copy = stored && copyOf(kind, stored);
    const key = keyOf(kind, id);
    const before = prints?.get(key);
    if (!copy || event.type === 'removed') {
      prints?.delete(key);
      if (before !== undefined) tell({ type: 'removed', kind, id });
      else if (isEarly && !copy) tell({ type: 'missed' });
      // It was removed, and is there again: that is told by an event of its own, unless that came first.
      if (copy && stored) {
        prints?.set(key, Number.NaN);
        tell({ type: 'put', kind, id, revision: stored.revision });
      }
      return;
    }
    const print = printOf(copy);
    // Of an older version than the present one another event tells, which compares with what was there before both.
    prints?.set(key, stored.revision === event.revision ? print : (before ?? Number.NaN));
    if (isEarly || print !== before) tell({ type: 'put', kind, id, revision: event.revision });
  };

  const hear = async (event: StoreEvent, isEarly: boolean) => {
    try {
      if (event.type === 'missed' || !prints) {
        prints = await takePrints();
        tell({ type: 'missed' });
      } else await follow(event, isEarly);
    } catch {
      prints = undefined;
      tell({ type: 'missed' });
    }
  };

  let isOpen = false;
  let turn = Promise.resolve();
  const stop = store.watch((event) => {
    const isEarly = !isOpen;
    turn = turn.then(() => (isStopped ? undefined : hear(event, isEarly)));
  });
  turn = takePrints()
    .then(
      (taken) => {
        prints = taken;
      },
      () => undefined,
    )
    .then(() => {
      isOpen = true;
      onOpen();
    });
  return () => {
    isStopped = true;
    stop();
  };
}

const keyOf = (kind: string, id: string) => JSON.stringify([kind, id]);

/** A number that is the same for the same copy and, but for a chance in 2 to the 53rd, another for another. */
const printOf = ({ revision: _revision, ...copy }: StorableRecord): number => digest(contentOf(copy));
