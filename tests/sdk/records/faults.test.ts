import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import {
  createMemoryStore,
  createOutbox,
  createReaderStore,
  type Outbox,
  type OutboxJournal,
  type RecordStore,
  type StorableRecord,
} from '@driehoek/sdk/records';
import { createRestStore } from '@driehoek/sdk/records/rest';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { FAULTS, openEventSource, type Fault, type RestServer, startRestServer } from './rest-server.js';
import { type Sheet, sheet, type SheetCopy, sheetRules, writer } from './toy-kind.js';

// Two readers, each with a page of their own over a server of which requests, answers and streams are lost, doubled, late or
// answered by something else. Pages are loaded again and keep nothing but their journal, which may be full; in journal and store
// there is something broken. Whatever happens, everybody's words are there in the end.

const TIMEOUT = 7000;
const PATIENCE = 2000;
const now = () => '2026-11-29T10:00:00.000Z';
/** Each writes letters that the other does not, in the text of all and in a text of their own. */
const WRITERS = [
  { id: 'ann', letters: 'bcdfghjkmnpqrstvwxz', secret: 'é' },
  { id: 'bob', letters: 'BCDFGHJKMNPQRSTVWXZ', secret: 'ü' },
] as const;

const late = new Set<() => void>();
const wait = async (milliseconds: number, signal: AbortSignal) => {
  if (milliseconds !== TIMEOUT && milliseconds !== PATIENCE) await turn();
  else
    await new Promise<void>((resolve) => {
      if (milliseconds === TIMEOUT) late.add(resolve);
      signal.addEventListener('abort', () => {
        late.delete(resolve);
        resolve();
      });
    });
};

let server: RestServer;
let stores: { readonly [reader: string]: RecordStore } = {};
let faults: Iterator<Fault | undefined> = [][Symbol.iterator]();

/** One page of a writer, from when it is loaded until it is loaded again. */
class Page {
  readonly outbox: Outbox;
  #isGone = false;

  constructor(
    { id }: { readonly id: string },
    readonly desk: Desk,
  ) {
    const store = createRestStore({
      url: server.urlOf(id),
      timeout: TIMEOUT,
      retries: 2,
      random: () => 0.5,
      wait,
      eventSource: openEventSource,
      fetch: async (url, init) => {
        // Of a page that is gone nothing comes any more.
        if (this.#isGone) return new Promise(() => undefined);
        const reply = await fetch(url, init);
        return {
          status: reply.status,
          headers: reply.headers,
          text: async () => {
            const text = await reply.text();
            desk.given.push(text);
            if (this.#isGone) return new Promise<string>(() => undefined);
            return text;
          },
        };
      },
    });
    const { kept } = desk;
    const journal: OutboxJournal = {
      read: () => [null, { kind: 'sheet', unsaved: { record: { id: 7 } } }, ...[...kept.values()].map(parse)],
      write: (entry) => {
        if (desk.isFull) throw new Error('full');
        if (!this.#isGone) kept.set(entry.unsaved.record.id, JSON.stringify(entry));
      },
      remove: (_kind, key) => {
        if (!this.#isGone) kept.delete(key);
      },
    };
    this.outbox = createOutbox(store, { journal });
  }

  /** Loads it: what is stored, as far as the server answers, and what is in the journal. */
  async load(): Promise<void> {
    await this.outbox.open(['sheet']).catch(() => undefined);
    await this.outbox.recover().catch(() => undefined);
  }

  /** Whether nothing would be lost by loading it again; it tells its user so otherwise. */
  leave(): boolean {
    this.outbox.save().catch(() => undefined);
    if (this.outbox.listStates().some(({ isKept }) => !isKept)) return false;
    this.stop();
    return true;
  }

  stop(): void {
    this.#isGone = true;
    this.outbox.close();
  }
}

const parse = (text: string): unknown => JSON.parse(text);

/** Where one writes: the page that is open there now, and what stays when it is loaded again. */
class Desk {
  readonly kept = new Map<string, string>();
  readonly given: string[] = [];
  isFull = false;
  typed = '';
  own = '';
  page: Page;

  constructor(readonly writer: (typeof WRITERS)[number]) {
    this.page = new Page(writer, this);
  }

  get copy(): SheetCopy | undefined {
    return this.page.outbox.get<SheetCopy>('sheet', 's');
  }

  type(): void {
    const { copy } = this;
    if (!copy) return;
    const letter = this.writer.letters[this.typed.length % this.writer.letters.length] as string;
    const last = this.typed.at(-1);
    const place = last === undefined ? copy.text.length : copy.text.lastIndexOf(last) + 1;
    this.page.outbox.edit('sheet', { ...copy, text: copy.text.slice(0, place) + letter + copy.text.slice(place) });
    this.typed += letter;
  }

  writeOwn(): void {
    const { copy } = this;
    if (!copy) return;
    this.own += this.writer.secret;
    this.page.outbox.edit('sheet', { ...copy, mine: this.own });
  }

  /** Saves; what was typed before is in the whole when that is acknowledged. */
  async save(whole: RecordStore): Promise<void> {
    const { typed, own, page, writer } = this;
    try {
      await page.outbox.save();
    } catch {
      return;
    }
    if (page.outbox.get('sheet', 's') === undefined) return;
    const stored = (await whole.get<Sheet>('sheet', 's')) as Sheet;
    assert.ok(stored.own[writer.id]?.startsWith(own), `acknowledged, and not stored: ${own}`);
    for (const letter of typed) assert.ok(stored.text.includes(letter), `acknowledged, and not stored: ${letter}`);
  }

  async reload(): Promise<void> {
    if (!this.page.leave()) return;
    this.page = new Page(this.writer, this);
    await this.page.load();
  }
}

const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom(
    'types',
    'types',
    'types',
    'writes own',
    'writes own',
    'saves',
    'saves',
    'begins to save',
    'reloads',
    'reads again',
    'journal is full',
    'journal has room',
    'server starts anew',
  ),
});
const fault = fc.option(fc.constantFrom(...FAULTS), { nil: undefined, freq: 1 });

describe('two readers over a server that fails in every way', () => {
  before(async () => {
    server = await startRestServer({
      storeOf: (reader) => stores[reader],
      nextFault: () => faults.next().value as Fault | undefined,
      silent: () => {
        for (const resolve of late) resolve();
        late.clear();
      },
    });
  });
  after(() => server.close());

  it('lose no word and no acknowledged change, and overwrite none of each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.array(fault, { minLength: 20, maxLength: 60 }),
        async (steps, failing) => {
          const whole = createMemoryStore();
          await whole.put('sheet', sheet('s', { ann: '', bob: '' }));
          await whole.put('sheet', { id: 'broken', text: 7, own: { ann: 'é', bob: 'ü' } } as StorableRecord);
          stores = Object.fromEntries(
            WRITERS.map(({ id }) => [
              id,
              createReaderStore(whole, { reader: writer(id), kinds: { sheet: sheetRules }, now }),
            ]),
          );
          faults = failing[Symbol.iterator]();
          const desks = WRITERS.map((each) => new Desk(each));
          const saving: Promise<void>[] = [];
          for (const { page } of desks) await page.load();
          for (const { who, what } of steps) {
            const desk = desks[who] as Desk;
            if (what === 'types') desk.type();
            else if (what === 'writes own') desk.writeOwn();
            else if (what === 'saves') await desk.save(whole);
            else if (what === 'begins to save') saving.push(desk.save(whole));
            else if (what === 'reloads') await desk.reload();
            else if (what === 'reads again') await desk.page.load();
            else if (what === 'server starts anew') server.restart();
            else desk.isFull = what === 'journal is full';
          }
          faults = [][Symbol.iterator]();
          for (const resolve of late) resolve();
          for (const _time of [1, 2, 3])
            for (const { page } of desks) {
              await page.load();
              await page.outbox.settle();
            }
          const { text, own } = (await whole.get<Sheet>('sheet', 's')) as Sheet;
          for (const desk of desks) desk.page.stop();
          assert.deepEqual(own, { ann: desks[0]?.own, bob: desks[1]?.own });
          assert.equal(text.replace(/[A-Z]/g, ''), desks[0]?.typed);
          assert.equal(text.replace(/[a-z]/g, ''), desks[1]?.typed);
          for (const [place, desk] of desks.entries()) {
            assert.deepEqual(desk.page.outbox.listStates(), []);
            assert.deepEqual([...desk.kept], []);
            assert.deepEqual(
              desk.page.outbox.list('sheet').map(({ id }) => id),
              ['s'],
            );
            const other = WRITERS[1 - place]?.secret as string;
            assert.ok(!desk.given.join('').includes(other), 'a word of another was given');
          }
        },
      ),
      { numRuns: howMany(100, 1000), seed: 20_261_129 },
    );
  });
});
