import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryStore, createWatchers } from '@driehoek/sdk/records';
import { type AppOptions, createApp } from '../../packages/portal/server/app.js';
import { watchAnswers } from '../../packages/portal/server/count-coming.js';
import { mayKnow } from '../../packages/portal/server/events.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import type { Peers } from '../../packages/portal/server/peers.js';
import type { Reader } from '@driehoek/sdk/shared';
import { type Sheet, sheet, sheetRules, writer } from '../sdk/records/toy-kind.js';

interface Heard {
  readonly event?: string;
  readonly data?: string;
  readonly id?: string;
}

/** An app over a store in memory, with people who can sign out, and a way to listen to its events. */
function open(options: Partial<AppOptions> = {}) {
  const store = createMemoryStore();
  const people = new Map<string, Identity>(
    ['ann', 'ben', 'eve'].map((who) => [who, { reader: writer(who), name: who }] as const),
  );
  const app = createApp({
    store,
    kinds: { sheet: sheetRules } as unknown as AppOptions['kinds'],
    identify: (request) => people.get(request.headers.get('X-Who') ?? ''),
    ...options,
  });
  const ask = (path: string, who: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { 'X-Who': who, 'X-Requested-With': 'driehoek', ...init.headers } });

  /** Listens until it is stopped; `next` waits for the next event. */
  const listen = async (who: string, lastId?: string) => {
    const response = await ask(
      '/api/events',
      who,
      lastId === undefined ? {} : { headers: { 'Last-Event-ID': lastId } },
    );
    assert.equal(response.headers.get('Content-Type'), 'text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    let lastSeen = '';
    const comments: string[] = [];
    const read = async (): Promise<Heard | undefined> => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          comments.push(...lines.filter((line) => line.startsWith(':')));
          const heard = Object.fromEntries(
            lines
              .filter((line) => !line.startsWith(':'))
              .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
          ) as Heard;
          lastSeen = heard.id ?? lastSeen;
          if (heard.data !== undefined) return heard;
          if (comments.includes(': open') && comments.length === 1) return { id: lastSeen };
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += value;
      }
    };
    await read();
    const next = async () => {
      const heard = await read();
      return heard && ([heard.event, JSON.parse(heard.data ?? '')] as const);
    };
    return { next, comments, lastId: () => lastSeen, stop: () => reader.cancel() };
  };
  const present = (who: string, ends = false) =>
    ask('/api/presence', who, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind: 'sheet', id: 'a', ends }),
    });
  return { store, people, listen, present, ask };
}

const put = (id: string, revision: number) => ['change', { type: 'put', kind: 'sheet', id, revision }] as const;

describe('events', () => {
  it('tell a reader by name what changes in their copies, and nothing of others', async () => {
    const { store, listen } = open();
    const [ann, ben] = [await listen('ann'), await listen('ben')];
    await wait(20);
    await store.put('sheet', sheet('of-ben', { ben: '' }));
    const made = await store.put('sheet', sheet('a', { ann: '' }));
    await store.put('sheet', { ...made, text: 'changed' });
    await store.remove('sheet', 'of-ben');
    assert.deepEqual([await ann.next(), await ann.next()], [put('a', 1), put('a', 2)]);
    assert.deepEqual(
      [await ben.next(), await ben.next()],
      [put('of-ben', 1), ['change', { type: 'removed', kind: 'sheet', id: 'of-ben' }]],
    );
    await Promise.all([ann.stop(), ben.stop()]);
  });

  it('go on where a lost connection ended', async () => {
    const { store, listen } = open();
    const first = await listen('ann');
    await wait(20);
    await store.put('sheet', sheet('a', { ann: '' }));
    assert.deepEqual(await first.next(), put('a', 1));
    const lastId = first.lastId();
    await first.stop();
    await wait(20);
    await store.put('sheet', sheet('b', { ann: '' }));
    await store.put('sheet', sheet('c', { ben: '' }));
    const second = await listen('ann', lastId);
    assert.deepEqual(await second.next(), put('b', 1));
    await second.stop();
  });

  it('say that something may have been missed where they cannot go on, or are not of this reader', async () => {
    const { store, listen } = open();
    const ann = await listen('ann');
    await wait(20);
    await store.put('sheet', sheet('a', { ann: '', ben: '' }));
    await ann.next();
    const lastId = ann.lastId();
    await ann.stop();
    await wait(20);
    for (const [who, id] of [
      ['ben', lastId],
      ['ann', 'another-stream/4'],
      ['ann', '../;'],
    ] as const) {
      const again = await listen(who, id);
      assert.deepEqual(await again.next(), ['change', { type: 'missed' }], `${who} ${id}`);
      await again.stop();
    }
  });

  it('say so as well when more was told than is kept', async () => {
    const { store, listen } = open();
    const first = await listen('ann');
    await wait(20);
    const lastId = first.lastId();
    await first.stop();
    await wait(20);
    for (let number = 0; number < 250; number++) await store.put('sheet', sheet(String(number), { ann: '' }));
    await wait(50);
    const second = await listen('ann', lastId);
    assert.deepEqual(await second.next(), ['change', { type: 'missed' }]);
    await second.stop();
  });

  it('show that they are there, and end when the reader signs out', async () => {
    const { people, listen } = open({ heartbeat: 10 });
    const ann = await listen('ann');
    setTimeout(() => people.delete('ann'), 60);
    assert.equal(await ann.next(), undefined);
    assert.ok(ann.comments.includes(': here'));
  });

  it('end when the reader signs out, also while one event follows the other', async () => {
    const { store, people, listen } = open({ heartbeat: 40 });
    const ann = await listen('ann');
    await wait(20);
    const MANY = 400;
    let isBusy = true;
    const writing = (async () => {
      for (let number = 0; isBusy && number < MANY; number++) {
        await store.put('sheet', sheet(String(number), { ann: '' }));
        await wait(5);
      }
    })();
    assert.deepEqual(await ann.next(), put('0', 1));
    people.delete('ann');
    let heard = 0;
    while (await ann.next()) heard += 1;
    isBusy = false;
    await writing;
    assert.ok(heard < MANY - 1, `${heard} more were heard`);
  });

  it('go on whatever the order in which classes and pupils are named, and end when one is another', async () => {
    const of = (groups: string[], pupils: string[]): Identity => ({
      name: 'ann',
      reader: { pupils, ...writer('ann'), groups },
    });
    const { people, listen } = open({ heartbeat: 10 });
    people.set('ann', of(['6a', '7b'], ['1', '2']));
    const ann = await listen('ann');
    const next = ann.next();
    for (const again of [
      of(['7b', '6a'], ['2', '1', '2']),
      { name: 'ann', reader: of(['6a', '7b'], ['1', '2']).reader },
    ]) {
      people.set('ann', again);
      const before = ann.comments.length;
      while (ann.comments.length < before + 2) assert.equal(await Promise.race([next, wait(5, 'goes on')]), 'goes on');
    }
    people.set('ann', of(['6a'], ['1', '2']));
    assert.equal(await next, undefined);
  });

  it('do not go on as before for who has other rights when the connection is there again', async () => {
    const { people, listen } = open();
    const ann = await listen('ann');
    const lastId = ann.lastId();
    await ann.stop();
    await wait(20);
    people.set('ann', { name: 'ann', reader: { ...writer('ann'), groups: ['6a'] } });
    const again = await listen('ann', lastId);
    assert.deepEqual(await again.next(), ['change', { type: 'missed' }]);
    await again.stop();
  });

  it('are told to so many pages of one reader, and no more', async () => {
    const { listen, ask } = open();
    const pages = [];
    for (let number = 0; number < 12; number++) pages.push(await listen('ann'));
    assert.equal((await ask('/api/events', 'ann')).status, 429);
    await Promise.all(pages.map((page) => page.stop()));
  });
});

describe('presence', () => {
  it('tells who has the record who is working on it, as far as they may know the name', async () => {
    const { store, listen, present } = open({ maySeeName: (_me, { name }) => name !== 'eve' });
    await store.put('sheet', sheet('a', { ann: '', ben: '', eve: '' }));
    const [ann, ben] = [await listen('ann'), await listen('ben')];
    await wait(20);
    assert.equal((await present('eve')).status, 204);
    assert.equal((await present('ann')).status, 204);
    assert.deepEqual(await ben.next(), ['presence', { kind: 'sheet', id: 'a', names: ['ann'] }]);
    await present('ben');
    assert.deepEqual(await ann.next(), ['presence', { kind: 'sheet', id: 'a', names: ['ben'] }]);
    await present('ben', true);
    assert.deepEqual(await ann.next(), ['presence', { kind: 'sheet', id: 'a', names: [] }]);
    await Promise.all([ann.stop(), ben.stop()]);
  });

  it('is not taken of who keeps no more than what they wrote: it would tell the others that there is something', async () => {
    const { store, present } = open();
    await store.put('sheet', { ...sheet('a', { ann: '', ben: '' }), keptFor: ['ann'] } as Sheet);
    assert.equal((await present('ann')).status, 404);
    assert.equal((await present('ann', true)).status, 204, 'it can still be said that it ends');
  });

  it('is told over the processes of one server, to who asked another one', async () => {
    const hearing = new Set<(text: string) => void>();
    const told: string[] = [];
    const peers: Peers = {
      async tell(text) {
        told.push(text);
        for (const listener of hearing) listener(text);
      },
      hear(listener) {
        hearing.add(listener);
        return () => void hearing.delete(listener);
      },
    };
    const here = open({ peers });
    const there = open({ peers, store: here.store });
    await here.store.put('sheet', sheet('a', { ann: '', ben: '' }));
    const ben = await there.listen('ben');
    await here.present('ann');
    assert.deepEqual(await ben.next(), ['presence', { kind: 'sheet', id: 'a', names: ['ann'] }]);
    // The one who said so hears it once, and nobody says it on and on.
    assert.equal(told.length, 1);
    await here.present('ann', true);
    assert.deepEqual(await ben.next(), ['presence', { kind: 'sheet', id: 'a', names: [] }]);
    await ben.stop();
  });

  it('takes nothing of who has no copy, and tells them nothing', async () => {
    const { store, listen, present } = open();
    await store.put('sheet', sheet('a', { ann: '' }));
    const ben = await listen('ben');
    await wait(20);
    assert.equal((await present('ben')).status, 404);
    await present('ann');
    await store.put('sheet', sheet('b', { ben: '' }));
    assert.deepEqual(await ben.next(), put('b', 1));
    await ben.stop();
  });

  it('names colleagues, who is of one home, and the school to a family with whom it works; two homes nothing', () => {
    const people = {
      teacher: { reader: { role: 'class-teacher', pupils: ['1'] }, name: '' },
      colleague: { reader: { role: 'leadership' }, name: '' },
      one: { reader: { role: 'parent', party: 'parents', pupils: ['1'] }, name: '' },
      partner: { reader: { role: 'parent', party: 'parents', pupils: ['1'] }, name: '' },
      two: { reader: { role: 'parent', party: 'parents-2', pupils: ['1'] }, name: '' },
      child: { reader: { role: 'pupil', pupils: ['1'] }, name: '' },
      stranger: { reader: { role: 'parent', pupils: ['2'] }, name: '' },
      guest: { reader: { role: 'external', pupils: ['1'] }, name: '' },
    } as const satisfies Record<string, Identity>;
    const names = Object.keys(people) as (keyof typeof people)[];
    const known = names.map((who) => [
      who,
      names.filter((other) => other !== who && mayKnow(people[who], people[other])).join(' '),
    ]);
    assert.deepEqual(Object.fromEntries(known), {
      teacher: 'colleague one partner two child',
      colleague: 'teacher',
      one: 'teacher partner child',
      partner: 'teacher one child',
      two: 'teacher child',
      child: 'teacher one partner two',
      stranger: '',
      guest: '',
    });
  });
});

describe('that a family answered whether it comes', () => {
  it('is told to all who read how many come, and to no family', async () => {
    const watchers = createWatchers();
    const heard: string[] = [];
    const readers: readonly Reader[] = [
      { role: 'class-teacher', groups: ['Groep 6'], pupils: ['1'] },
      { role: 'leadership' },
      { role: 'parent-worker' },
      { role: 'parent', pupils: ['1'] },
      { role: 'pupil', pupils: ['1'] },
      { role: 'external', pupils: ['1'] },
    ];
    for (const reader of readers) watchAnswers({ watchers }, reader, () => heard.push(reader.role));
    watchers.tell({ type: 'put', kind: 'conversation', id: 'c', revision: 1 });
    watchers.tell({ type: 'missed' });
    await wait(1);
    assert.deepEqual(heard, []);
    watchers.tell({ type: 'put', kind: 'attendance', id: 'a', revision: 1 });
    await wait(1);
    assert.deepEqual(heard, ['class-teacher', 'leadership', 'parent-worker']);
  });
});
