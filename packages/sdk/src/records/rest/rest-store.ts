import type { Issue } from '../../shared/invalid-data-error.js';
import { isRecord, sameData } from '../../shared/same-data.js';
import { ConflictError } from '../conflict-error.js';
import type { RecordStore, StorableRecord, StoredRecord } from '../record-store.js';
import { RefusedError, type RefusalReason } from '../refused-error.js';
import { createWatchers } from '../watchers.js';
import { UnreachableError } from './errors.js';
import { createChangeStream } from './event-stream.js';
import { type EventStream, type Fetch, findPlatform, type Wait } from './platform.js';
import { type Answer, request, type Request } from './request.js';

/** Options of {@link createRestStore}. */
export interface RestStoreOptions {
  /**
   * Where the server is, without a slash at the end: `/api`, `https://school.example/api`. In a browser that is the origin of the page: the
   * server of our portal answers no other one. Elsewhere, such as in a program without pages, any.
   */
  readonly url: string;
  /** How many milliseconds an answer may take; 15,000 when left out. */
  readonly timeout?: number;
  /** How often something is asked again when there is no answer; 3 when left out. */
  readonly retries?: number;
  /** Asks a server; the `fetch` of the platform when left out. */
  readonly fetch?: Fetch;
  /** Opens a stream of server-sent events; an `EventSource` of the platform when left out. */
  readonly eventSource?: (url: string) => EventStream;
  /** Returns a number from 0 to 1, 1 not included; of the platform when left out. */
  readonly random?: () => number;
  /** Waits; by the clock of the platform when left out. */
  readonly wait?: Wait;
}

/** A store on a server. */
export interface RestStore extends RecordStore {
  /**
   * Notes that who is signed in was shown their copy of a record. Call it when they open it: what was read stays in sight when
   * it is taken back.
   */
  markRead(kind: string, id: string): Promise<void>;
}

const REFUSALS: ReadonlyMap<number, RefusalReason> = /* @__PURE__ */ new Map([
  [403, 'forbidden'],
  [404, 'unknown-kind'],
  [413, 'too-large'],
]);

/**
 * Creates a store on a server that speaks the REST of this package, for who is signed in there: it gives the reader's copies.
 *
 * What has no answer is asked again, a few times, also `put`: the server stores a version once, and when it was stored although
 * the answer was lost, that is seen and given back. When another stored something since, it cannot be seen, and the `ConflictError` says
 * so (`mayBeStored`). Besides that, it rejects with:
 *
 * - `RefusedError` for what the server will never take;
 * - `SignedOutError` when nobody is signed in;
 * - `UnreachableError` when there is no answer: what was put or removed may have been, all the same.
 *
 * `watch` opens one stream of events for all who watch, and tells `missed` after each gap in it. An id that cannot stand in an
 * address (`.`, `..`, half a character) is refused, and of it there is nothing.
 */
export function createRestStore({ url, timeout = 15_000, retries = 3, ...given }: RestStoreOptions): RestStore {
  const platform = findPlatform(given);
  const watchers = createWatchers();
  const stream = createChangeStream(`${url}/events`, platform, watchers.tell);
  let watching = 0;

  const ask = async (asked: Request): Promise<Answer> => {
    await stream.ready();
    return request(asked, { timeout, retries }, platform);
  };

  return {
    async get<T extends StorableRecord>(kind: string, id: string) {
      const address = findAddress(url, kind, id);
      if (address === undefined) return undefined;
      const { status, body } = await ask({ method: 'GET', url: address });
      if (status === 404) return undefined;
      return expectRecord<T>(status === 200 ? body : undefined, status);
    },
    async list<T extends StorableRecord>(kind: string) {
      const address = findAddress(url, kind);
      if (address === undefined) return [];
      const { status, body } = await ask({ method: 'GET', url: address });
      if (status === 404) return [];
      const { records } = body as { readonly records?: unknown };
      if (status !== 200 || !Array.isArray(records)) throw new UnreachableError('something else answers', { status });
      return (records.filter(isStored) as StoredRecord<T>[]).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async put<T extends StorableRecord>(kind: string, record: T) {
      const { revision, ...content } = record;
      const address = findAddress(url, kind, record.id);
      if (address === undefined) throw new RefusedError(kind, record.id, 'invalid');
      const condition = revision === undefined ? { 'If-None-Match': '*' } : { 'If-Match': `"${revision}"` };
      const answer = await ask({
        method: 'PUT',
        url: address,
        headers: { 'Content-Type': 'application/json', ...condition },
        body: JSON.stringify(content),
      });
      const { status, body, isRepeated } = answer;
      if (status === 200 || status === 201) return expectRecord<T>(body, status);
      if (status !== 412) throw refusalOf(kind, record.id, answer);
      const found = storedOf<T>(answer);
      // Stored by a request of which the answer was lost, or that was delivered twice.
      if (found?.revision === (revision ?? 0) + 1 && sameContent(found, content)) return found;
      throw new ConflictError(kind, record, found, isRepeated);
    },
    async remove(kind, id, revision) {
      const address = findAddress(url, kind, id);
      if (address === undefined) return;
      const condition = revision === undefined ? {} : { headers: { 'If-Match': `"${revision}"` } };
      const answer = await ask({ method: 'DELETE', url: address, ...condition });
      if (answer.status === 412)
        throw new ConflictError(
          kind,
          { id, ...(revision !== undefined && { revision }) },
          storedOf(answer),
          answer.isRepeated,
        );
      if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404) throw refusalOf(kind, id, answer);
    },
    async markRead(kind, id) {
      const address = findAddress(url, kind, id);
      if (address === undefined) return;
      const answer = await ask({
        method: 'POST',
        url: `${address}/read`,
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      if (answer.status !== 204 && answer.status !== 404) throw refusalOf(kind, id, answer);
    },
    watch(listener) {
      const stop = watchers.add(listener);
      watching += 1;
      stream.open();
      let isStopped = false;
      return () => {
        if (isStopped) return;
        isStopped = true;
        stop();
        watching -= 1;
        if (watching === 0) stream.close();
      };
    },
  };
}

/** Returns the address of a kind or a record; `undefined` when its name cannot be part of one. */
function findAddress(url: string, ...names: readonly string[]): string | undefined {
  if (names.some((name) => name === '' || name === '.' || name === '..')) return undefined;
  try {
    return [url, 'records', ...names.map(encodeURIComponent)].join('/');
  } catch {
    return undefined;
  }
}

function isStored(value: unknown): value is StoredRecord {
  const { id, revision } = Object(value) as { readonly id?: unknown; readonly revision?: unknown };
  return isRecord(value) && typeof id === 'string' && typeof revision === 'number';
}

/** What a server says that is stored, with a conflict. */
function storedOf<T extends StorableRecord>({ body }: Answer): StoredRecord<T> | undefined {
  const { stored } = body as { readonly stored?: unknown };
  return isStored(stored) ? (stored as StoredRecord<T>) : undefined;
}

function expectRecord<T extends StorableRecord>(body: unknown, status: number): StoredRecord<T> {
  if (!isStored(body)) throw new UnreachableError('something else answers', { status });
  return body as StoredRecord<T>;
}

const sameContent = ({ revision: _revision, ...stored }: StoredRecord, content: object): boolean =>
  sameData(stored, content);

/** Says in the words of a store that the server refused something. */
function refusalOf(kind: string, id: string, { status, body }: Answer): Error {
  const { issues } = body as { readonly issues?: unknown };
  if (status < 400) return new UnreachableError('something else answers', { status });
  return new RefusedError(
    kind,
    id,
    REFUSALS.get(status) ?? 'invalid',
    Array.isArray(issues) ? (issues as Issue[]) : undefined,
  );
}
