import type { StoreEvent } from '../record-store.js';
import type { EventStream, Platform } from './platform.js';

/** The stream of what happens in a store on a server, opened while somebody watches. */
export interface ChangeStream {
  /** Opens the stream, when it is not. */
  open(): void;
  close(): void;
  /** Resolves when the stream is open for the first time, or will not be soon; at once when it is closed. */
  ready(): Promise<void>;
}

/** How long what is asked meanwhile waits for the stream to open, in milliseconds. */
const PATIENCE = 2000;
/** At most so many milliseconds before a stream that was refused is opened anew; it doubles, up to the longest. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const CLOSED = 2;

/**
 * Creates the stream of changes. After a gap it tells `missed`, each time: what the server tells again of it is not counted on.
 * What is asked of the server before the stream is open would not be told of; so it waits for that (`ready`), or is told as
 * missed.
 */
export function createChangeStream(
  url: string,
  { eventSource, random, wait }: Platform,
  tell: (event: StoreEvent) => void,
): ChangeStream {
  let stream: EventStream | undefined;
  let life = new AbortController();
  let opening: Promise<void> | undefined;
  let refusals = 0;

  const connect = (isFirst: boolean, opened: () => void) => {
    const source = eventSource?.(url);
    if (!source) {
      opened();
      return;
    }
    stream = source;
    const isOurs = () => stream === source;
    let isGap = !isFirst;
    source.addEventListener('open', () => {
      if (!isOurs()) return;
      if (isGap) tell({ type: 'missed' });
      isGap = true;
      refusals = 0;
      opened();
    });
    source.addEventListener('change', ({ data }) => {
      if (isOurs()) tell(readEvent(data));
    });
    source.addEventListener('missed', () => {
      if (isOurs()) tell({ type: 'missed' });
    });
    source.addEventListener('error', () => {
      // It connects again by itself, unless the server refused it.
      if (!isOurs() || source.readyState !== CLOSED) return;
      stream = undefined;
      const { signal } = life;
      const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** refusals);
      refusals += 1;
      void wait(random() * most, signal).then(() => {
        if (!signal.aborted) connect(false, opened);
      });
    });
  };

  return {
    open() {
      if (opening) return;
      life = new AbortController();
      const { signal } = life;
      const patience = new AbortController();
      let isLate = false;
      opening = new Promise<void>((resolve) => {
        connect(true, () => {
          // Something may have been asked before, of which changes since were not told.
          if (isLate && !signal.aborted) tell({ type: 'missed' });
          isLate = false;
          patience.abort();
          resolve();
        });
        void wait(PATIENCE, patience.signal).then(() => {
          isLate = !patience.signal.aborted;
          resolve();
        });
        signal.addEventListener('abort', () => {
          patience.abort();
          resolve();
        });
      });
    },
    close() {
      life.abort();
      stream?.close();
      stream = opening = undefined;
      refusals = 0;
    },
    ready: () => opening ?? Promise.resolve(),
  };
}

/** Reads what the server tells; what cannot be read is something that was missed. */
function readEvent(data: unknown): StoreEvent {
  try {
    const { type, kind, id, revision } = JSON.parse(String(data)) as Record<string, unknown>;
    if (typeof kind === 'string' && typeof id === 'string') {
      if (type === 'removed') return { type, kind, id };
      if (type === 'put' && typeof revision === 'number') return { type, kind, id, revision };
    }
  } catch {
    // As below.
  }
  return { type: 'missed' };
}
