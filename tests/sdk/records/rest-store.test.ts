import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import {
  ConflictError,
  createMemoryStore,
  createReaderStore,
  EditedRecord,
  RefusedError,
  type RecordStore,
  type StorableRecord,
  type StoreEvent,
} from '@driehoek/sdk/records';
import { createRestStore, type RestStoreOptions, SignedOutError, UnreachableError } from '@driehoek/sdk/records/rest';
import { checkRecordStore } from './check-record-store.js';
import { type Fault, FAULTS, openEventSource, startRestServer } from './rest-server.js';
import { type Sheet, sheet, type SheetCopy, sheetRules, writer } from './toy-kind.js';

interface Note extends StorableRecord {
  readonly text: string;
}

const TIMEOUT = 7000;

/** Time that passes at once, but for the wait for an answer, which ends when the server says that none comes. */
function createTime() {
  const waits: number[] = [];
  const late = new Set<() => void>();
  return {
    waits,
    silent: () => {
      for (const resolve of late) resolve();
      late.clear();
    },
    wait: async (milliseconds: number, signal: AbortSignal) => {
      if (milliseconds === TIMEOUT || milliseconds === 2000)
        await new Promise<void>((resolve) => {
          if (milliseconds === TIMEOUT) late.add(resolve);
          signal.addEventListener('abort', () => resolve());
        });
      else {
        waits.push(milliseconds);
        await turn();
      }
    },
  };
}

/** A server with these faults, one at each request, and a store on it. */
async function open(faults: readonly (Fault | undefined)[] = [], options: Partial<RestStoreOptions> = {}) {
  const memory = createMemoryStore();
  const time = createTime();
  const left = [...faults];
  let requests = 0;
  const server = await startRestServer({
    storeOf: (reader) => (reader === 'nobody' ? undefined : memory),
    nextFault: () => {
      requests += 1;
      return left.shift();
    },
    silent: time.silent,
  });
  const openAs = (reader: string): RecordStore =>
    createRestStore({
      url: server.urlOf(reader),
      timeout: TIMEOUT,
      retries: 3,
      random: () => 0.5,
      wait: time.wait,
      eventSource: openEventSource,
      ...options,
    });
  return { memory, server, time, store: openAs('ann'), openAs, countRequests: () => requests };
}

type Opened = Awaited<ReturnType<typeof open>>;
const using = async (opened: Promise<Opened>, act: (opened: Opened) => Promise<void>) => {
  const made = await opened;
  try {
    await act(made);
  } finally {
    await made.server.close();
  }
};
const failOf = async (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => 'nothing',
    (error: unknown) => error,
  );

checkRecordStore(
  'the store on a server',
  async () => {
    const { store, server } = await open();
    return { store, close: server.close };
  },
  { describe, it, assert },
);

describe('a store on a server that fails', () => {
  for (const fault of FAULTS)
    it(`stores once, and gives it back: ${fault}`, () =>
      using(open([fault, fault]), async ({ memory, store }) => {
        const stored = { id: 'a', text: 'één', revision: 1 };
        assert.deepEqual(await store.put<Note>('note', { id: 'a', text: 'één' }), stored);
        assert.deepEqual(await memory.list('note'), [stored]);
        assert.deepEqual(await store.get('note', 'a'), stored);
      }));

  for (const fault of FAULTS)
    it(`reads, lists and removes: ${fault}`, async () => {
      const stored = { id: 'a', text: 'één', revision: 1 };
      for (const act of ['get', 'list', 'remove'] as const)
        await using(open([fault]), async ({ memory, store }) => {
          await memory.put('note', { id: 'a', text: 'één' } as Note);
          if (act === 'get') assert.deepEqual(await store.get('note', 'a'), stored);
          else if (act === 'list') assert.deepEqual(await store.list('note'), [stored]);
          else {
            await store.remove('note', 'a');
            assert.deepEqual(await memory.list('note'), []);
          }
        });
    });

  it('waits longer each time, a part of it by chance, and as long as the server asks', () =>
    using(open(['error before', 'busy', 'too many']), async ({ store, time }) => {
      await store.list('note');
      assert.deepEqual(time.waits, [250, 1000 + 500, 2000 + 1000]);
    }));

  it('gives up after its tries, and says what it met last', () =>
    using(open(['cut before', 'page before', 'silent before', 'error before']), async ({ store, countRequests }) => {
      const error = await failOf(store.list('note'));
      assert.ok(error instanceof UnreachableError);
      assert.deepEqual([error.status, countRequests()], [500, 4]);
      assert.deepEqual(await store.list('note'), []);
    }));

  it('does not wait where the server asks for more than half a minute', async () => {
    const reply = { status: 503, headers: { get: () => '3600' }, text: async () => '' };
    const store = createRestStore({ url: '/api', fetch: async () => reply, wait: createTime().wait });
    const error = await failOf(store.list('note'));
    assert.deepEqual(error instanceof UnreachableError && [error.status, error.retryAfter], [503, 3_600_000]);
  });

  it('takes no page of another for a record that is gone', async () => {
    const reply = { status: 404, headers: { get: () => 'text/html' }, text: async () => '<p>404' };
    const store = createRestStore({ url: '/api', fetch: async () => reply, wait: createTime().wait });
    const acts = [() => store.get('note', 'a'), () => store.list('note'), () => store.put('note', { id: 'a' })];
    for (const act of acts) assert.ok((await failOf(act())) instanceof UnreachableError);
  });

  it('says of a conflict after a lost answer that its own may be in it, and the words are not doubled', () =>
    using(open([undefined, 'cut reply']), async ({ memory, server }) => {
      await memory.put('note', { id: 'a', text: 'A. ' } as Note);
      const time = createTime();
      let waits = 0;
      const store = createRestStore({
        url: server.urlOf('ann'),
        random: () => 0,
        timeout: TIMEOUT,
        wait: async (milliseconds, signal) => {
          // Between the request that had no answer and the next one somebody else stores.
          if (milliseconds !== TIMEOUT && waits++ === 0) {
            const present = await memory.get<Note>('note', 'a');
            await memory.put('note', { ...present!, text: `${present!.text}Zij.` });
          }
          return time.wait(milliseconds, signal);
        },
      });
      const page = new EditedRecord<Note>({ store, kind: 'note', id: 'a' });
      await page.refresh();
      page.edit({ ...page.record!, text: 'A. Hij. ' });
      await page.save();
      assert.equal((await memory.get<Note>('note', 'a'))?.text, 'A. Hij. Zij.');
    }));
});

describe('what a server refuses', () => {
  const now = () => '2026-11-29T10:00:00.000Z';

  it('is refused in the words of a store, once', async () => {
    const whole = createMemoryStore();
    await whole.put('sheet', sheet('s', { ann: 'A', bob: 'B' }));
    const server = await startRestServer({
      storeOf: (reader) =>
        reader === 'nobody'
          ? undefined
          : createReaderStore(whole, { reader: writer(reader), kinds: { sheet: sheetRules }, now }),
    });
    const storeOf = (reader: string) =>
      createRestStore({ url: server.urlOf(reader), wait: createTime().wait, timeout: TIMEOUT });
    const reasonOf = async (task: Promise<unknown>) => {
      const error = await failOf(task);
      return error instanceof RefusedError ? error.reason : error;
    };
    const ann = storeOf('ann');
    const put = (record: object, kind = 'sheet') =>
      reasonOf(ann.put(kind, { id: 's', revision: 1, ...record } as StorableRecord));
    assert.equal(await put({ text: 7, mine: '' }), 'invalid');
    assert.equal(await put({ text: 'x'.repeat(10_001), mine: '' }), 'too-large');
    assert.equal(await put({}, 'unheard-of'), 'unknown-kind');
    assert.equal(await reasonOf(ann.remove('sheet', 's')), 'forbidden');
    for (const id of ['.', '..', '\ud800']) {
      assert.equal(await put({ id }), 'invalid');
      assert.equal(await ann.get('sheet', id), undefined);
      await ann.remove('sheet', id);
    }
    const conflict = await failOf(ann.put('sheet', { id: 's', text: '', mine: 'x', revision: 9 } as StorableRecord));
    assert.deepEqual(conflict instanceof ConflictError && conflict.stored, {
      id: 's',
      text: '',
      mine: 'A',
      revision: 1,
    });
    const nobody = storeOf('nobody');
    const acts = [
      () => nobody.get('sheet', 's'),
      () => nobody.list('sheet'),
      () => nobody.put('sheet', { id: 's' }),
      () => nobody.remove('sheet', 's'),
    ];
    for (const act of acts) assert.ok((await failOf(act())) instanceof SignedOutError);
    assert.deepEqual(await ann.get<SheetCopy>('sheet', 's'), { id: 's', text: '', mine: 'A', revision: 1 });
    assert.deepEqual((await whole.get<Sheet>('sheet', 's'))?.revision, 1);
    await server.close();
  });
});

describe('what a server tells', () => {
  const until = async (is: () => boolean) => {
    while (!is()) await turn();
  };

  it('comes over one stream for all who watch, of what others did too, and after a gap that something was missed', () =>
    using(open(), async ({ memory, store, server }) => {
      const events: StoreEvent[][] = [[], []];
      const stops = events.map((told) => store.watch((event) => void told.push(event)));
      await store.list('note');
      await memory.put('note', { id: 'a' });
      await until(() => events.every(({ length }) => length === 1));
      server.restart();
      await until(() => events.every(({ length }) => length >= 2));
      await memory.remove('note', 'a');
      await until(() => events.every((told) => told.at(-1)?.type === 'removed'));
      for (const told of events) {
        assert.deepEqual(told[0], { type: 'put', kind: 'note', id: 'a', revision: 1 });
        assert.equal(told[1]?.type, 'missed');
      }
      for (const stop of stops) stop();
      await memory.put('note', { id: 'b' });
      await turn();
      assert.equal(events[0]!.at(-1)?.type, 'removed');
    }));

  it('is asked for anew after a refusal, and is missed until then', async () => {
    const made: { type: string; listener: (event: { data?: unknown }) => void }[][] = [];
    let readyState = 0;
    const events: StoreEvent[] = [];
    const time = createTime();
    const store = createRestStore({
      url: '/api',
      wait: time.wait,
      random: () => 0.5,
      eventSource: () => {
        const listeners: { type: string; listener: (event: { data?: unknown }) => void }[] = [];
        made.push(listeners);
        return {
          get readyState() {
            return readyState;
          },
          addEventListener: (type, listener) => void listeners.push({ type, listener }),
          close: () => undefined,
        };
      },
    });
    const fire = async (place: number, type: string, data?: unknown) => {
      for (const each of made[place]!) if (each.type === type) each.listener({ data });
      await turn();
    };
    const stop = store.watch((event) => void events.push(event));
    readyState = 2;
    await fire(0, 'error');
    await until(() => made.length === 2);
    await fire(1, 'error');
    await until(() => made.length === 3);
    assert.deepEqual(time.waits, [500, 1000]);
    readyState = 1;
    await fire(2, 'open');
    await fire(2, 'change', 'no JSON');
    await fire(2, 'change', '{"type":"put","kind":"note","id":"a"}');
    await fire(2, 'change', '{"type":"removed","kind":"note","id":"a"}');
    // A stream that was replaced is not listened to.
    await fire(0, 'change', '{"type":"removed","kind":"note","id":"old"}');
    assert.deepEqual(events, [
      { type: 'missed' },
      { type: 'missed' },
      { type: 'missed' },
      { type: 'removed', kind: 'note', id: 'a' },
    ]);
    stop();
    readyState = 2;
    await fire(2, 'error');
    await turn();
    assert.equal(made.length, 3);
  });

  it('is nothing where the platform has no streams, and everything else works', () =>
    using(open([], { eventSource: undefined as never }), async ({ store }) => {
      const stop = store.watch(() => undefined);
      await store.put('note', { id: 'a' });
      stop();
    }));
});
