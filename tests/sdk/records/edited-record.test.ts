import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ChangeRules,
  ConflictError,
  createMemoryStore,
  EditedRecord,
  type RecordEdit,
  type RecordStore,
  type StorableRecord,
} from '@driehoek/sdk/records';
import fc from 'fast-check';

interface Note extends StorableRecord {
  readonly words: { readonly [who: string]: string };
  readonly lines?: readonly string[];
}

const ID = 'n';
const note = (words: Note['words'], lines?: readonly string[]): Note => ({ id: ID, words, ...(lines && { lines }) });
const open = (store: Pick<RecordStore, 'get' | 'put' | 'remove'>, changed?: () => void) =>
  new EditedRecord<Note>({ store, kind: 'note', id: ID, ...(changed && { changed }) });
const stored = (store: RecordStore) => store.get<Note>('note', ID);

/** Two pages that have read the same record. */
async function openTwo() {
  const store = createMemoryStore();
  await store.put('note', note({ a: 'before', b: 'before' }));
  const [here, there] = [open(store), open(store)];
  await Promise.all([here.refresh(), there.refresh()]);
  return { store, here, there };
}

/** A page that types on while what it typed first is being stored, and what it tells of others. */
async function openTyping(store: RecordStore, first: Note['words'], next: Note['words']) {
  const told: unknown[] = [];
  let isFirst = true;
  const put: RecordStore['put'] = (kind, record) => {
    if (isFirst) say(page, next);
    isFirst = false;
    return store.put(kind, record);
  };
  const page: EditedRecord<Note> = new EditedRecord<Note>({
    store: { ...store, put },
    kind: 'note',
    id: ID,
    clashed: (clashes) => told.push(...clashes),
  });
  await page.refresh();
  return { page, told, type: () => say(page, first) };
}

/** A store as one page has it, of which nothing is heard any more once the page is closed. */
function closable(store: Pick<RecordStore, 'get' | 'put' | 'remove'>) {
  let isClosed = false;
  const unlessClosed = <T>(reply: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      reply.then(
        (value) => !isClosed && resolve(value),
        (error: unknown) => !isClosed && reject(error),
      );
    });
  const asOfPage: typeof store = {
    get: (kind, id) => unlessClosed(store.get(kind, id)),
    put: (kind, record) => unlessClosed(store.put(kind, record)),
    remove: (kind, id) => unlessClosed(store.remove(kind, id)),
  };
  return { store: asOfPage, close: () => void (isClosed = true) };
}

const say = (page: EditedRecord<Note>, words: Note['words']) =>
  page.edit({ ...page.record, ...note({ ...page.record?.words, ...words }) });

describe('a record that a page edits', () => {
  it('is there at once, and stored when it is saved', async () => {
    const store = createMemoryStore();
    const page = open(store);
    page.edit(note({ a: 'typed' }));
    assert.deepEqual(page.record, note({ a: 'typed' }));
    assert.equal(await stored(store), undefined);
    await page.save();
    assert.deepEqual(await stored(store), { ...note({ a: 'typed' }), revision: 1 });
    assert.deepEqual(page.record, await stored(store));
    assert.equal(page.unsaved, undefined);
  });

  it('tells what both pages changed to something else, once it is merged, and nothing of what only one changed', async () => {
    const { store, there } = await openTwo();
    const told: unknown[] = [];
    const here = new EditedRecord<Note>({ store, kind: 'note', id: ID, clashed: (clashes) => told.push(...clashes) });
    await here.refresh();
    say(there, { a: 'theirs', b: 'theirs' });
    await there.save();
    say(here, { a: 'mine' });
    await here.save();
    assert.deepEqual(told, [{ path: ['words', 'a'], mine: 'mine', theirs: 'theirs' }]);
    assert.deepEqual(here.record?.words, { a: 'mine', b: 'theirs' });
    say(there, { b: 'again' });
    await there.save().then(() => here.refresh());
    assert.equal(told.length, 1, 'what is stored is no edit any more');
  });

  it('tells nothing of what is new here and typed on while it is being stored, whatever others store', async () => {
    const { store, there } = await openTwo();
    const { page, told, type } = await openTyping(store, { c: 'm' }, { c: 'mi' });
    say(there, { b: 'theirs' });
    await there.save();
    type();
    await page.save();
    assert.deepEqual(told, []);
    assert.deepEqual(page.record?.words, { a: 'before', b: 'theirs', c: 'mi' });
  });

  it('tells once what each made of it in the end, also when it was changed again while it was stored', async () => {
    const { store, there } = await openTwo();
    const { page, told, type } = await openTyping(store, { a: 'one' }, { a: 'two' });
    say(there, { a: 'theirs' });
    await there.save();
    type();
    await page.save();
    assert.deepEqual(told, [{ path: ['words', 'a'], mine: 'two', theirs: 'theirs' }]);
  });

  it('has what both pages changed after a conflict, on the page that met it too, and so at the save after it', async () => {
    const { store, here, there } = await openTwo();
    say(there, { b: 'theirs' });
    await there.save();
    say(here, { a: 'mine' });
    await here.save();
    assert.deepEqual(here.record, { ...note({ a: 'mine', b: 'theirs' }), revision: 3 });
    say(here, { a: 'mine again' });
    await here.save();
    assert.deepEqual(await stored(store), { ...note({ a: 'mine again', b: 'theirs' }), revision: 4 });
  });

  it('keeps what is typed while it is being stored, and what others stored at that moment', async () => {
    const { store, here, there } = await openTwo();
    say(there, { b: 'theirs' });
    await there.save();
    say(here, { a: 'm' });
    const saving = here.save();
    say(here, { a: 'mi' });
    await saving;
    assert.deepEqual(here.record?.words, { a: 'mi', b: 'theirs' });
    await here.save();
    assert.deepEqual((await stored(store))?.words, { a: 'mi', b: 'theirs' });
  });

  it('becomes what others stored when it is refreshed, with what is not stored yet', async () => {
    const { here, there } = await openTwo();
    say(there, { b: 'theirs' });
    await there.save();
    say(here, { a: 'not stored' });
    await here.refresh();
    assert.deepEqual(here.record, { ...note({ a: 'not stored', b: 'theirs' }), revision: 2 });
  });

  it('says when others made it another record, and not when it was edited here', async () => {
    const { store, there } = await openTwo();
    let count = 0;
    const here = open(store, () => {
      count += 1;
    });
    await here.refresh();
    count = 0;
    say(here, { a: 'mine' });
    await here.save();
    await here.refresh();
    assert.equal(count, 0);
    say(there, { b: 'theirs' });
    await there.save();
    assert.equal(count, 0);
    await here.refresh();
    assert.equal(count, 1);
  });

  it('is not edited by what says the same', async () => {
    const { here } = await openTwo();
    here.edit({ ...note({ a: 'before', b: 'before' }), revision: 99 });
    assert.equal(here.unsaved, undefined);
  });

  it('may be edited from an example that nobody stored, or from what a form was given', async () => {
    const store = createMemoryStore();
    const example = note({ a: 'example', b: 'example' });
    const [here, there] = [open(store), open(store)];
    here.edit(note({ a: 'mine', b: 'example' }), { before: example });
    there.edit(note({ a: 'example', b: 'theirs' }), { before: example });
    await here.save();
    await there.save();
    assert.deepEqual((await stored(store))?.words, { a: 'mine', b: 'theirs' });
    there.edit(note({ a: 'example', b: 'example', c: 'more' }), { before: example });
    assert.deepEqual(there.record?.words, { a: 'mine', b: 'theirs', c: 'more' });
  });

  it('stays when the store fails, and is stored by the next save, once, also when it had been stored', async () => {
    const memory = createMemoryStore();
    for (const isStored of [true, false]) {
      const lost = open({
        ...memory,
        put: async (kind, record) => {
          if (isStored) await memory.put(kind, record);
          throw new Error('lost');
        },
      });
      await lost.refresh();
      lost.edit(note({}, [...(lost.record?.lines ?? []), 'he']));
      await assert.rejects(lost.save(), /lost/);
      const page = open(memory);
      await page.refresh();
      assert.ok(lost.unsaved);
      page.restore(lost.unsaved);
      page.edit({ ...page.record, ...note({}, [...(page.record?.lines ?? []).slice(0, -1), 'hello']) });
      await page.save();
    }
    assert.deepEqual((await stored(memory))?.lines, ['hello', 'hello']);
  });

  it('keeps few edits however long the store fails', async () => {
    const fails = open({ ...createMemoryStore(), put: () => Promise.reject(new Error('full')) });
    for (let index = 0; index < 200; index++) {
      say(fails, { a: String(index) });
      await assert.rejects(fails.save(), /full/);
    }
    assert.ok((fails.unsaved?.edits.length ?? 0) <= 16);
    assert.deepEqual(fails.record?.words, { a: '199' });
  });

  it('gives up when others store it at every try, and keeps what was edited', async () => {
    const memory = createMemoryStore();
    let tries = 0;
    const page = open({
      ...memory,
      put: async (kind, record) => {
        tries += 1;
        await memory.put(kind, { ...(await stored(memory)), ...note({ b: String(tries) }) });
        return memory.put(kind, record);
      },
    });
    page.edit(note({ a: 'mine' }));
    await assert.rejects(page.save(), { name: 'ConflictError' });
    assert.equal(tries, 20);
    assert.deepEqual(page.record?.words, { a: 'mine', b: '20' });
  });

  it('is put once under an id that is taken by what its reader may not see, and keeps what was edited', async () => {
    let tries = 0;
    const page = open({
      ...createMemoryStore(),
      put: async (kind, record) => {
        tries += 1;
        throw new ConflictError(kind, record, undefined);
      },
    });
    page.edit(note({ a: 'mine' }));
    await assert.rejects(page.save(), { name: 'ConflictError', isTaken: true });
    assert.equal(tries, 1);
    assert.deepEqual([page.record?.words, page.unsaved?.edits.length], [{ a: 'mine' }, 1]);
  });

  it('that its reader may not see any more is put as a new one once, and no more', async () => {
    const memory = createMemoryStore();
    await memory.put('note', note({ a: 'before' }));
    const sent: (number | undefined)[] = [];
    const page = open({
      ...memory,
      put: async (kind, record) => {
        sent.push(record.revision);
        throw new ConflictError(kind, record, undefined);
      },
    });
    await page.refresh();
    say(page, { a: 'mine' });
    await assert.rejects(page.save(), { name: 'ConflictError', isTaken: true });
    assert.deepEqual(sent, [1, undefined]);
    assert.deepEqual(page.record?.words, { a: 'mine' });
  });

  it('is gone when others removed it, and stored again with what was edited here', async () => {
    const { store, here, there } = await openTwo();
    await there.remove();
    say(here, { a: 'mine' });
    await here.save();
    assert.deepEqual(await stored(store), { ...note({ a: 'mine', b: 'before' }), revision: 1 });
    await there.refresh();
    await here.remove();
    await there.refresh();
    assert.deepEqual([there.record, await stored(store)], [undefined, undefined]);
  });

  it('is removed with what was not stored, and can be put back, also while it is being stored', async () => {
    const { store, here } = await openTwo();
    say(here, { a: 'not wanted' });
    const saving = here.save();
    const removing = here.remove();
    assert.equal(here.record, undefined);
    await Promise.all([saving, removing]);
    assert.deepEqual([here.record, here.unsaved, await stored(store)], [undefined, undefined, undefined]);
    say(here, { a: 'first' });
    const again = [here.save(), here.remove()];
    here.edit(note({ a: 'put back' }));
    await Promise.all([...again, here.save()]);
    assert.deepEqual(await stored(store), { ...note({ a: 'put back' }), revision: 1 });
  });
});

/** Words may be added, by who says them; one that was answered is not changed. */
interface Addition {
  readonly who: string;
  readonly text: string;
}
const rules: ChangeRules<Note, Addition> = {
  apply(record, { who, text }) {
    if (text === 'refused') throw new RangeError(text);
    return record.words[who] === 'answered' ? record : { ...record, words: { ...record.words, [who]: text } };
  },
  combine: (earlier, later) => (earlier.who === later.who ? later : undefined),
};
const openRuled = (store: RecordStore) => new EditedRecord<Note, Addition>({ store, kind: 'note', id: ID, rules });
const add = (page: EditedRecord<Note, Addition>, change: Addition) =>
  page.edit(rules.apply(page.record ?? note({}), { ...change, text: change.text.replace('refused', '') }, true), {
    change,
  });

describe('a record with rules of its own', () => {
  it('is merged by its changes', async () => {
    const store = createMemoryStore();
    await store.put('note', note({ a: '', b: '' }));
    const page = openRuled(store);
    await page.refresh();
    await store.put('note', { ...note({ a: 'answered', b: '' }), revision: 1 });
    for (const text of ['t', 'ty']) add(page, { who: 'a', text });
    add(page, { who: 'b', text: 'typed' });
    assert.deepEqual(page.unsaved?.edits, [
      { change: { who: 'a', text: 'ty' } },
      { change: { who: 'b', text: 'typed' } },
    ]);
    await page.save();
    assert.deepEqual((await stored(store))?.words, { a: 'answered', b: 'typed' });
    assert.deepEqual(page.record, await stored(store));
  });

  it('stays as it is when a change cannot be applied to what others stored', async () => {
    const store = createMemoryStore();
    const page = openRuled(store);
    add(page, { who: 'a', text: 'refused' });
    const { record, unsaved } = page;
    await store.put('note', note({ b: 'theirs' }));
    await assert.rejects(page.refresh(), /refused/);
    await assert.rejects(page.save(), /refused/);
    assert.deepEqual([page.record, page.unsaved], [record, unsaved]);
    assert.deepEqual((await stored(store))?.words, { b: 'theirs' });
  });

  it('does not take what others did for what was done here', async () => {
    const store = createMemoryStore();
    await store.put('note', note({}));
    const page = openRuled(store);
    await page.refresh();
    add(page, { who: 'a', text: 'first' });
    await store.put('note', { ...note({ b: 'theirs' }), revision: 1 });
    await page.refresh();
    add(page, { who: 'a', text: 'second' });
    const texts = page.unsaved?.edits.map((edit: RecordEdit<Note, Addition>) => 'change' in edit && edit.change.text);
    assert.deepEqual(texts, ['first', 'second']);
  });
});

describe('several pages that edit one record', () => {
  const action = fc.record({
    page: fc.nat(2),
    what: fc.constantFrom('type', 'type', 'line', 'save', 'refresh', 'restart'),
  });

  /**
   * The store takes calls in any order, and fails before or after it has stored a record. A page may be closed at any moment,
   * with what was not stored kept in a journal: what it sent may still arrive, but it hears nothing any more.
   */
  it('end with the last words of each, everywhere, in whatever order the store works and wherever it fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(action, { maxLength: 25 }),
        fc.infiniteStream(fc.constantFrom('works', 'works', 'works', 'fails', 'loses')),
        async (scheduler, actions, faults) => {
          const memory = createMemoryStore();
          let isFaulty = true;
          const later = <T>(label: string, act: () => Promise<T>): Promise<T> =>
            scheduler.schedule(Promise.resolve(), label).then(act);
          const faulty: Pick<RecordStore, 'get' | 'put' | 'remove'> = {
            get: (kind, id) => later('get', () => memory.get(kind, id)),
            put: async (kind, record) => {
              const fault = isFaulty ? faults.next().value : 'works';
              if (fault === 'fails') throw new Error('fails');
              const result = await later('put', () => memory.put(kind, record));
              await scheduler.schedule(Promise.resolve(), 'reply');
              if (fault === 'loses') throw new Error('loses');
              return result;
            },
            remove: memory.remove,
          };
          const openPage = () => {
            const { store, close } = closable(faulty);
            return Object.assign(open(store), { close });
          };
          const pages = [0, 1, 2].map(openPage);
          const words: { [who: string]: string } = {};
          const lines: string[][] = [[], [], []];
          const tasks: Promise<unknown>[] = [];
          const attempt = (task: Promise<void>) => void tasks.push(task.catch(() => undefined));
          actions.forEach(({ page: index, what }, count) => {
            const who = `page ${index}`;
            tasks.push(
              scheduler.schedule(Promise.resolve(), what).then(() => {
                const page = pages[index]!;
                const present = page.record ?? note({});
                if (what === 'type') {
                  words[who] = String(count);
                  page.edit({ ...present, words: { ...present.words, [who]: String(count) } });
                } else if (what === 'line') {
                  lines[index]!.push(`${who}: ${count}`);
                  page.edit({ ...present, lines: [...(present.lines ?? []), `${who}: ${count}`] });
                } else if (what === 'save') attempt(page.save());
                else if (what === 'refresh') attempt(page.refresh());
                else {
                  page.close();
                  const next = openPage();
                  pages[index] = next;
                  if (page.unsaved) next.restore(JSON.parse(JSON.stringify(page.unsaved)));
                  attempt(next.refresh());
                }
              }),
            );
          });
          await scheduler.waitIdle();
          isFaulty = false;
          for (const page of pages) {
            const settled = page.save().then(() => page.refresh());
            await scheduler.waitFor(settled);
          }
          const last = pages.map((page) => page.refresh());
          await scheduler.waitFor(Promise.all(last));
          const outcome = await stored(memory);
          assert.deepEqual(outcome?.words ?? {}, words);
          assert.deepEqual([...(outcome?.lines ?? [])].sort(), lines.flat().sort());
          for (const page of pages) assert.deepEqual(page.record, outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
