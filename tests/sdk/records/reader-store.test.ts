import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
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
import fc from 'fast-check';

import { type Sheet, sheet, type SheetCopy, sheetRules, writer } from './toy-kind.js';

const now = () => '2026-11-29T10:00:00.000Z';
const kinds = { sheet: sheetRules };
const storeOf = (store: RecordStore, id?: string) =>
  createReaderStore(store, { reader: id === undefined ? { role: 'parent' } : writer(id), kinds, now });
const stored = (store: RecordStore, id = 's') => store.get<Sheet>('sheet', id);

async function open(...sheets: Sheet[]) {
  const store = createMemoryStore();
  for (const each of sheets) await store.put('sheet', each);
  return { store, ann: storeOf(store, 'ann'), bob: storeOf(store, 'bob'), cas: storeOf(store, 'cas') };
}

const failOf = async (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => 'nothing',
    (error: unknown) => error,
  );
const toConflict = (error: unknown) => (error instanceof ConflictError ? { stored: error.stored } : error);
const toReason = (error: unknown) => (error instanceof RefusedError ? error.reason : error);

/** What a store told, after all that follows from it. */
async function heard(store: RecordStore, act: () => Promise<unknown>): Promise<StoreEvent[]> {
  const events: StoreEvent[] = [];
  const stop = store.watch((event) => void events.push(event));
  await settle();
  await act();
  await settle();
  stop();
  return events;
}

describe('the store as one reader has it', () => {
  it('gives copies, with the revision of the record, and of others nothing', async () => {
    const { ann, cas } = await open(sheet('s', { ann: 'A', bob: 'B' }), sheet('t', { bob: 'B' }));
    const copy = { id: 's', text: '', mine: 'A', revision: 1 };
    assert.deepEqual([await ann.get('sheet', 's'), await ann.list('sheet')], [copy, [copy]]);
    assert.deepEqual([await ann.get('sheet', 't'), await cas.list('sheet')], [undefined, []]);
  });

  it('applies what changed in a copy to the whole', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A', bob: 'B' }));
    const copy = { id: 's', text: 'C', mine: 'A2', revision: 1 };
    assert.deepEqual(await ann.put('sheet', copy), { ...copy, revision: 2 });
    assert.deepEqual(await stored(store), { ...sheet('s', { ann: 'A2', bob: 'B' }, 'C'), revision: 2 });
  });

  it('hands over a copy at a conflict, never the record', async () => {
    const { ann, bob } = await open(sheet('s', { ann: 'A', bob: 'B' }));
    await bob.put('sheet', { id: 's', text: 'C', mine: 'B2', revision: 1 });
    const error = await failOf(ann.put('sheet', { id: 's', text: '', mine: 'A2', revision: 1 } as StorableRecord));
    assert.deepEqual(toConflict(error), { stored: { id: 's', text: 'C', mine: 'A', revision: 2 } });
  });

  it('hands over a copy too when another stores between reading and writing', async () => {
    const { store, bob } = await open(sheet('s', { ann: 'A', bob: 'B' }));
    const racing: RecordStore = {
      ...store,
      put: async (kind, record) => {
        await bob.put('sheet', { id: 's', text: '', mine: 'secret', revision: 1 } as StorableRecord);
        return store.put(kind, record);
      },
    };
    const error = await failOf(storeOf(racing, 'ann').put('sheet', { id: 's', text: '', mine: 'x', revision: 1 }));
    assert.deepEqual(toConflict(error), { stored: { id: 's', text: '', mine: 'A', revision: 2 } });
  });

  it('says of what a reader may not have what it says of what is not there, and never overwrites it', async () => {
    const { store, cas } = await open(sheet('s', { ann: 'A' }));
    const before = await stored(store);
    for (const revision of [1, 2, 7]) {
      const there = await failOf(cas.put('sheet', { id: 's', text: '', mine: 'x', revision }));
      const gone = await failOf(cas.put('sheet', { id: 'none', text: '', mine: 'x', revision }));
      assert.deepEqual([toConflict(there), toConflict(gone)], [{ stored: undefined }, { stored: undefined }]);
    }
    const taken = await failOf(cas.put('sheet', { id: 's', text: '', mine: 'x' }));
    assert.deepEqual(toConflict(taken), { stored: undefined });
    const nobody = storeOf(store);
    for (const id of ['s', 'none'])
      assert.equal(toReason(await failOf(nobody.put('sheet', { id, text: '', mine: 'x' }))), 'forbidden');
    await cas.remove('sheet', 's');
    assert.deepEqual(await stored(store), before);
  });

  it('takes a new record, and not one that its writer would not have', async () => {
    const { store, cas } = await open();
    assert.deepEqual(await cas.put('sheet', { id: 'n', text: '', mine: 'mine' }), {
      id: 'n',
      text: '',
      mine: 'mine',
      revision: 1,
    });
    const blind = createReaderStore(store, {
      reader: writer('cas'),
      kinds: { sheet: { ...sheetRules, copyFor: () => undefined } },
      now,
    });
    assert.equal(toReason(await failOf(blind.put('sheet', { id: 'm', text: '', mine: '' }))), 'forbidden');
    assert.equal(await stored(store, 'm'), undefined);
  });

  it('refuses for ever what is no such record, too much of it, or of no kind that it knows', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    const put = async (record: unknown, kind = 'sheet') =>
      toReason(await failOf(ann.put(kind, record as StorableRecord)));
    assert.equal(await put({ id: 's', text: 7, mine: '', revision: 1 }), 'invalid');
    assert.equal(await put({ id: 's', text: 'x'.repeat(10_001), mine: '', revision: 1 }), 'too-large');
    for (const record of [
      null,
      [],
      'mine',
      {},
      { id: '' },
      { id: 7 },
      { id: { toString: 1 } },
      { id: 'x'.repeat(301) },
      { id: 's', revision: '1' },
    ])
      assert.equal(await put(record), 'invalid', JSON.stringify(record));
    for (const kind of ['unheard-of', 'constructor', '__proto__'])
      assert.deepEqual([await put({ id: 'x' }, kind), await ann.list(kind)], ['unknown-kind', []]);
    assert.deepEqual(await store.list('unheard-of'), []);
    const error = await failOf(ann.put('sheet', { id: 's', text: 7, mine: '', revision: 1 } as StorableRecord));
    assert.deepEqual(error instanceof RefusedError && error.issues?.map(({ path }) => path), ['text']);
  });

  it('removes what it looked at, and looks anew when others changed it meanwhile', async () => {
    const { store } = await open(sheet('s', { ann: 'A' }), sheet('t', { ann: 'A' }));
    // Between what is read and what is removed, `bob` joins one sheet, and `ann` herself writes on in the other.
    const busy: RecordStore = {
      ...store,
      async get(kind, id) {
        const read = await store.get<Sheet>(kind, id);
        if (read?.revision === 1)
          await store.put('sheet', { ...read, own: id === 's' ? { ann: 'A', bob: 'B' } : { ann: 'A2' } });
        return read as never;
      },
    };
    assert.equal(toReason(await failOf(storeOf(busy, 'ann').remove('sheet', 's'))), 'forbidden');
    assert.deepEqual((await stored(store))?.own, { ann: 'A', bob: 'B' });
    await storeOf(busy, 'ann').remove('sheet', 't');
    assert.equal(await stored(store, 't'), undefined);
  });

  it('gives up a removal of what others change each time, and says what is there', async () => {
    const { store } = await open(sheet('s', { ann: 'A' }));
    const restless: RecordStore = {
      ...store,
      async get(kind, id) {
        const read = await store.get<Sheet>(kind, id);
        await store.put('sheet', { ...read!, text: `${read!.text}.` });
        return read as never;
      },
    };
    const error = await failOf(storeOf(restless, 'ann').remove('sheet', 's'));
    assert.ok(error instanceof ConflictError && error.stored);
  });

  it('notes that a reader was shown a copy, once, with what others wrote meanwhile, and nothing of what they do not have', async () => {
    const { store } = await open(sheet('s', { ann: 'A' }), sheet('t', { bob: 'B' }));
    const noting = {
      ...sheetRules,
      markRead: (read: Sheet) => (read.text.includes('!') ? read : { ...read, text: `${read.text}!` }),
    };
    let isFirst = true;
    const busy: RecordStore = {
      ...store,
      async get(kind, id) {
        const read = await store.get<Sheet>(kind, id);
        if (isFirst && read) await store.put('sheet', { ...read, text: 'written since' });
        isFirst = false;
        return read as never;
      },
    };
    const ann = createReaderStore(busy, { reader: writer('ann'), kinds: { sheet: noting } as never, now });
    for (const _ of [1, 2]) await ann.markRead('sheet', 's');
    for (const id of ['t', 'non']) await ann.markRead('sheet', id);
    await ann.markRead('unheard-of', 's');
    assert.deepEqual(await stored(store), { ...sheet('s', { ann: 'A' }, 'written since!'), revision: 3 });
    assert.equal((await stored(store, 't'))?.revision, 1);
    await storeOf(store, 'ann').markRead('sheet', 's');
    assert.equal((await stored(store))?.revision, 3);
  });

  it('removes the revision that a reader names, and shows of another their copy', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    await store.put('sheet', { ...sheet('s', { ann: 'A' }, 'C'), revision: 1 });
    assert.deepEqual(toConflict(await failOf(ann.remove('sheet', 's', 1))), {
      stored: { id: 's', text: 'C', mine: 'A', revision: 2 },
    });
    await ann.remove('sheet', 's', 2);
    assert.equal(await stored(store), undefined);
  });

  it('removes what a reader may remove, and refuses the rest that the reader has', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A', bob: 'B' }), sheet('t', { ann: 'A' }));
    assert.equal(toReason(await failOf(ann.remove('sheet', 's'))), 'forbidden');
    await ann.remove('sheet', 't');
    await ann.remove('unheard-of', 't');
    assert.deepEqual(
      (await store.list('sheet')).map(({ id }) => id),
      ['s'],
    );
  });

  it('hides what is stored and cannot be read, and nothing else with it', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    await store.put('sheet', { id: 'broken', text: 7, own: { ann: 'A' } } as StorableRecord);
    assert.deepEqual(
      (await ann.list('sheet')).map(({ id }) => id),
      ['s'],
    );
    assert.equal(await ann.get('sheet', 'broken'), undefined);
    const error = await failOf(ann.put('sheet', { id: 'broken', text: '', mine: 'x' }));
    assert.deepEqual(toConflict(error), { stored: undefined });
    assert.deepEqual(await heard(ann, () => ann.put('sheet', { id: 's', text: 'C', mine: 'A', revision: 1 })), [
      { type: 'put', kind: 'sheet', id: 's', revision: 2 },
    ]);
  });
});

describe('what a reader is told of changes', () => {
  it('is of copies that became others, came or went: not of others, nor of the words of others', async () => {
    const { store, ann, bob, cas } = await open(sheet('s', { ann: 'A', bob: 'B' }), sheet('t', { bob: 'B' }));
    const tellOf = async (act: () => Promise<unknown>) => {
      const events = await Promise.all([ann, cas].map((each) => heard(each, async () => undefined)));
      assert.deepEqual(events, [[], []]);
      let told: StoreEvent[][] = [];
      const [first] = await Promise.all([
        heard(ann, async () => {
          told = [await heard(cas, act)];
        }),
      ]);
      return [first, ...told];
    };
    assert.deepEqual(await tellOf(() => bob.put('sheet', { id: 's', text: '', mine: 'B2', revision: 1 })), [[], []]);
    assert.deepEqual(await tellOf(() => bob.put('sheet', { id: 't', text: '', mine: 'B2', revision: 1 })), [[], []]);
    assert.deepEqual(await tellOf(() => bob.put('sheet', { id: 's', text: 'C', mine: 'B2', revision: 2 })), [
      [{ type: 'put', kind: 'sheet', id: 's', revision: 3 }],
      [],
    ]);
    const whole = await stored(store);
    assert.deepEqual(await tellOf(() => store.put('sheet', { ...whole!, own: { bob: 'B2', cas: 'C' } })), [
      [{ type: 'removed', kind: 'sheet', id: 's' }],
      [{ type: 'put', kind: 'sheet', id: 's', revision: 4 }],
    ]);
    assert.deepEqual(await tellOf(() => store.remove('sheet', 's')), [
      [],
      [{ type: 'removed', kind: 'sheet', id: 's' }],
    ]);
    assert.deepEqual(await tellOf(() => store.remove('sheet', 't')), [[], []]);
  });

  it('is also what came right after the watching began, and that something was missed', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    const events: StoreEvent[] = [];
    let missed = () => {};
    const reader = storeOf(
      {
        ...store,
        watch(listener) {
          missed = () => listener({ type: 'missed' });
          return store.watch(listener);
        },
      },
      'ann',
    );
    const stop = reader.watch((event) => void events.push(event));
    await ann.put('sheet', { id: 's', text: 'C', mine: 'A', revision: 1 });
    await settle();
    missed();
    await settle();
    stop();
    await ann.put('sheet', { id: 's', text: 'D', mine: 'A', revision: 2 });
    await settle();
    assert.deepEqual(events, [{ type: 'put', kind: 'sheet', id: 's', revision: 2 }, { type: 'missed' }]);
  });

  it('is told by name once it says that it listens, and not before it can', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    let letThrough = () => {};
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const slow: RecordStore = { ...store, list: (kind) => gate.then(() => store.list(kind)) };
    const events: StoreEvent[] = [];
    let isOpen = false;
    const stop = storeOf(slow, 'ann').watch(
      (event) => void events.push(event),
      () => {
        isOpen = true;
      },
    );
    await settle();
    assert.equal(isOpen, false);
    letThrough();
    await settle();
    assert.equal(isOpen, true);
    await ann.remove('sheet', 's');
    await settle();
    stop();
    assert.deepEqual(events, [{ type: 'removed', kind: 'sheet', id: 's' }]);
  });

  it('says that it listens also when the store cannot be read: what it tells then is that something was missed', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    const broken: RecordStore = { ...store, list: () => Promise.reject(new Error('down')) };
    const events: StoreEvent[] = [];
    const stop = await new Promise<() => void>((resolve) => {
      const stopping = storeOf(broken, 'ann').watch(
        (event) => void events.push(event),
        () => resolve(() => stopping()),
      );
    });
    await ann.put('sheet', { id: 's', text: 'C', mine: 'A', revision: 1 });
    await settle();
    stop();
    assert.deepEqual(events, [{ type: 'missed' }]);
  });

  it('is that something was missed, when the store cannot be read, and all again after it', async () => {
    const { store, ann } = await open(sheet('s', { ann: 'A' }));
    let isBroken = false;
    const shaky: RecordStore = {
      ...store,
      get: (kind, id) => (isBroken ? Promise.reject(new Error('down')) : store.get(kind, id)),
    };
    const events = await heard(storeOf(shaky, 'ann'), async () => {
      isBroken = true;
      await ann.put('sheet', { id: 's', text: 'C', mine: 'A', revision: 1 });
      await settle();
      isBroken = false;
      await ann.put('sheet', { id: 's', text: 'D', mine: 'A', revision: 2 });
      await settle();
      await ann.put('sheet', { id: 's', text: 'E', mine: 'A', revision: 3 });
    });
    assert.deepEqual(events, [
      { type: 'missed' },
      { type: 'missed' },
      { type: 'put', kind: 'sheet', id: 's', revision: 4 },
    ]);
  });

  it('leads a page that gets what it is told of to what is stored, in any order of the store', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('text', 'own', 'leave', 'join', 'remove'), { maxLength: 12 }),
        async (scheduler, steps) => {
          const { store } = await open(sheet('s', { ann: 'A' }));
          const slow: RecordStore = {
            ...store,
            get: (kind, id) => scheduler.schedule(Promise.resolve(), 'get').then(() => store.get(kind, id)),
            list: (kind) => scheduler.schedule(Promise.resolve(), 'list').then(() => store.list(kind)),
          };
          const ann = storeOf(slow, 'ann');
          const direct = storeOf(store, 'ann');
          let shown = await direct.get<SheetCopy>('sheet', 's');
          const stop = ann.watch((event) => {
            const isKnown = event.type === 'put' && event.revision === shown?.revision;
            if (!isKnown) void direct.get<SheetCopy>('sheet', 's').then((copy) => (shown = copy));
          });
          for (const [count, step] of steps.entries())
            void scheduler.schedule(Promise.resolve(), step).then(async () => {
              const whole = (await stored(store)) ?? sheet('s', {});
              const { ann: _ann, ...others } = whole.own;
              if (step === 'remove') await store.remove('sheet', 's');
              else if (step === 'leave') await store.put('sheet', { ...whole, own: others });
              else if (step === 'join') await store.put('sheet', { ...whole, own: { ...others, ann: 'A' } });
              else if (step === 'own') await store.put('sheet', { ...whole, own: { ...whole.own, bob: `${count}` } });
              else await store.put('sheet', { ...whole, text: `${count}` });
            });
          for (let round = 0; round < 3; round++) {
            await scheduler.waitIdle();
            await settle();
          }
          stop();
          const present = await direct.get<SheetCopy>('sheet', 's');
          const contentOf = (copy: SheetCopy | undefined) => copy && { text: copy.text, mine: copy.mine };
          assert.deepEqual(contentOf(shown), contentOf(present));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What happens next: a reader writes on the sheet of all or on their own, stores, or hears. */
const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('text', 'text', 'own', 'own', 'saves', 'hears', 'restarts', 'gets no answer'),
});

describe('two readers who each edit a copy', () => {
  /** Each types letters that the other does not, and in secret others again. */
  const WRITERS = [
    { id: 'ann', letters: 'bcdfghjkmn', secret: 'é' },
    { id: 'bob', letters: 'BCDFGHJKMN', secret: 'ü' },
  ] as const;

  it('end with the words of both, and neither is ever given, told or refused with a word that was not theirs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const memory = createMemoryStore();
        await memory.put('sheet', sheet('s', { ann: '', bob: '' }));
        const given: string[][] = [[], []];
        const watches: (() => void)[] = [];
        const people = WRITERS.map(({ id }, place) => {
          const store = storeOf(memory, id);
          let isCut = false;
          const hear = (value: unknown) => void given[place]!.push(JSON.stringify(value) ?? '');
          watches.push(store.watch(hear));
          const listening: RecordStore = {
            ...store,
            get: async (kind, key) => {
              const copy = await store.get(kind, key);
              hear(copy);
              return copy as never;
            },
            put: async (kind, record) => {
              try {
                const copy = await store.put(kind, record);
                if (isCut) throw new Error('no answer');
                hear(copy);
                return copy;
              } catch (error) {
                hear([error, String(error), error instanceof ConflictError && error.stored]);
                throw error;
              }
            },
          };
          const begin = () => new EditedRecord<SheetCopy>({ store: listening, kind: 'sheet', id: 's' });
          return {
            page: begin(),
            begin,
            typed: '',
            own: '',
            cut: (cut: boolean) => {
              isCut = cut;
            },
          };
        });
        for (const { page } of people) await page.refresh();
        for (const { who, what } of steps) {
          const [person, { letters, secret }] = [people[who]!, WRITERS[who as 0 | 1]];
          const { page } = person;
          const present = page.record!;
          if (what === 'text') {
            const letter = letters[person.typed.length % letters.length]!;
            const last = person.typed.at(-1);
            const place = last === undefined ? present.text.length : present.text.lastIndexOf(last) + 1;
            page.edit({ ...present, text: present.text.slice(0, place) + letter + present.text.slice(place) });
            person.typed += letter;
          } else if (what === 'own') {
            person.own += secret;
            page.edit({ ...present, mine: person.own });
          } else if (what === 'saves') await page.save();
          else if (what === 'hears') await page.refresh();
          else if (what === 'restarts') {
            const { unsaved } = page;
            person.page = person.begin();
            await person.page.refresh();
            if (unsaved) person.page.restore(JSON.parse(JSON.stringify(unsaved)));
          } else {
            person.cut(true);
            await page.save().catch(() => undefined);
            person.cut(false);
          }
        }
        for (const _time of [1, 2]) for (const { page } of people) await page.save().then(() => page.refresh());
        await settle();
        for (const stop of watches) stop();
        const { text, own } = (await stored(memory))!;
        assert.deepEqual(own, { ann: people[0]!.own, bob: people[1]!.own });
        assert.equal(text.replace(/[A-Z]/g, ''), people[0]!.typed);
        assert.equal(text.replace(/[a-z]/g, ''), people[1]!.typed);
        assert.ok(!given[0]!.join('').includes('ü') && !given[1]!.join('').includes('é'), 'a secret was told');
      }),
      { numRuns: 300 },
    );
  });
});
