import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore, type RecordStore, type StorableRecord } from '@driehoek/sdk/records';
import { createRestStore } from '@driehoek/sdk/records/rest';
import { type AppOptions, createApp } from '../../packages/portal/server/app.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import type { LogLine } from '../../packages/portal/server/log-lines.js';
import { openKinds, sheet, sheetRules, writer } from '../sdk/records/toy-kind.js';

const kinds = { ...openKinds, sheet: sheetRules } as AppOptions['kinds'];
const people: Record<string, Identity> = {
  ann: { reader: writer('ann'), name: 'Ann' },
  ben: { reader: writer('ben'), name: 'Ben' },
};

/** An app over a store in memory, where a header says who asks. */
function open(options: Partial<AppOptions> = {}) {
  const store = createMemoryStore();
  const app = createApp({
    store,
    kinds,
    identify: (request) => people[request.headers.get('X-Who') ?? ''],
    ...options,
  });
  const ask = (path: string, { who = 'ann', headers = {}, ...init }: RequestInit & { who?: string } = {}) =>
    app.request(path, { ...init, headers: { 'X-Who': who, 'X-Requested-With': 'driehoek', ...headers } });
  const put = (path: string, body: unknown, condition: Record<string, string>, who = 'ann') =>
    ask(path, {
      method: 'PUT',
      who,
      headers: { 'Content-Type': 'application/json', ...condition },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { store, app, ask, put };
}

const NEW = { 'If-None-Match': '*' };
const problemOf = async (response: Response) => {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  const problem = (await response.json()) as { type: string; status: number; stored?: unknown; issues?: unknown };
  assert.equal(problem.status, response.status);
  return { ...problem, type: problem.type.replace('urn:driehoek:problem:', '') };
};
const problemsOf = async (...responses: (Response | Promise<Response>)[]) =>
  Promise.all(responses.map(async (each) => problemOf(await each).then(({ status, type }) => `${status} ${type}`)));

describe('the REST of records', () => {
  it('gives copies of a kind, by id, and none of what is not the reader’s', async () => {
    const { store, ask } = open();
    await store.put('sheet', sheet('b', { ann: 'mine', ben: 'his' }, 'all'));
    await store.put('sheet', sheet('a', { ann: '' }));
    await store.put('sheet', sheet('c', { ben: 'his' }));
    assert.deepEqual(await (await ask('/api/records/sheet')).json(), {
      records: [
        { id: 'a', text: '', mine: '', revision: 1 },
        { id: 'b', text: 'all', mine: 'mine', revision: 1 },
      ],
    });
    assert.equal((await ask('/api/records/unheard-of')).status, 404);
  });

  it('gives one with its revision as a tag, and nothing when that is known', async () => {
    const { store, ask } = open();
    await store.put('sheet', sheet('a/b ë', { ann: 'x' }));
    const path = `/api/records/sheet/${encodeURIComponent('a/b ë')}`;
    const response = await ask(path);
    assert.deepEqual(
      [response.status, response.headers.get('ETag'), response.headers.get('Cache-Control')],
      [200, '"1"', 'no-store'],
    );
    assert.deepEqual(await response.json(), { id: 'a/b ë', text: '', mine: 'x', revision: 1 });
    for (const tag of ['"1"', 'W/"1"', '"0", "1"'])
      assert.equal((await ask(path, { headers: { 'If-None-Match': tag } })).status, 304);
    assert.equal((await ask(path, { headers: { 'If-None-Match': '"2"' } })).status, 200);
  });

  it('answers for what is not the reader’s as for what is not there, to the letter', async () => {
    const { store, ask, put } = open();
    await store.put('sheet', sheet('his', { ben: 'secret' }));
    const answers = async (id: string) =>
      Promise.all(
        [
          ask(`/api/records/sheet/${id}`),
          put(`/api/records/sheet/${id}`, { text: '', mine: '' }, { 'If-Match': '"1"' }),
          ask(`/api/records/sheet/${id}`, { method: 'DELETE' }),
        ].map(async (each) => {
          const response = await each;
          return [response.status, [...response.headers], await response.text()];
        }),
      );
    assert.deepEqual(await answers('his'), await answers('non'));
    assert.deepEqual((await store.get<ReturnType<typeof sheet>>('sheet', 'his'))?.own, { ben: 'secret' });
  });

  it('stores a new copy, and one in the place of the revision that is named', async () => {
    const { store, put } = open();
    const made = await put('/api/records/sheet/a', { text: 'one', mine: 'm' }, NEW);
    assert.deepEqual([made.status, made.headers.get('ETag')], [200, '"1"']);
    assert.deepEqual(await made.json(), { id: 'a', text: 'one', mine: 'm', revision: 1 });
    const next = await put(
      '/api/records/sheet/a',
      { id: 'a', text: 'two', mine: 'm', revision: 99 },
      { 'If-Match': 'W/"1"' },
    );
    assert.deepEqual([next.status, next.headers.get('ETag')], [200, '"2"']);
    assert.deepEqual(await store.get('sheet', 'a'), { id: 'a', text: 'two', own: { ann: 'm' }, revision: 2 });
  });

  it('tells with a conflict what is stored, as this reader has it, or that there is nothing', async () => {
    const { store, put } = open();
    await store.put('sheet', sheet('a', { ann: 'mine', ben: 'his' }, 'theirs'));
    for (const condition of [{ 'If-Match': '"7"' }, NEW]) {
      const response = await put('/api/records/sheet/a', { text: '', mine: '' }, condition);
      assert.equal(response.status, 412);
      assert.deepEqual((await problemOf(response)).stored, { id: 'a', text: 'theirs', mine: 'mine', revision: 1 });
    }
    const gone = await put('/api/records/sheet/gone', { text: '', mine: '' }, { 'If-Match': '"1"' });
    assert.equal((await problemOf(gone)).stored, null);
  });

  it('removes, also where there is nothing, and not what may not be removed', async () => {
    const { store, ask } = open();
    await store.put('sheet', sheet('own', { ann: '' }));
    await store.put('sheet', sheet('shared', { ann: '', ben: '' }));
    for (const _ of [1, 2]) assert.equal((await ask('/api/records/sheet/own', { method: 'DELETE' })).status, 204);
    assert.deepEqual(await problemsOf(ask('/api/records/sheet/shared', { method: 'DELETE' })), ['403 forbidden']);
    assert.equal((await store.list('sheet')).length, 1);
  });

  it('removes the revision that is named, and tells what is stored instead', async () => {
    const { store, ask } = open();
    await store.put('sheet', sheet('own', { ann: 'x' }));
    const remove = (tag: string) => ask('/api/records/sheet/own', { method: 'DELETE', headers: { 'If-Match': tag } });
    assert.deepEqual(await problemsOf(remove('"7"'), remove('"1", "2"'), remove('*')), [
      '412 changed',
      '428 unconditional',
      '428 unconditional',
    ]);
    assert.deepEqual((await problemOf(await remove('"7"'))).stored, { id: 'own', text: '', mine: 'x', revision: 1 });
    assert.equal((await remove('W/"1"')).status, 204);
    assert.equal((await remove('"1"')).status, 204);
  });

  it('takes a revision without its quotes for what it is', async () => {
    const { store, ask, put } = open();
    await store.put('sheet', sheet('own', { ann: 'x' }));
    const path = '/api/records/sheet/own';
    assert.equal((await ask(path, { headers: { 'If-None-Match': '1' } })).status, 304);
    assert.equal((await put(path, { text: '', mine: 'y' }, { 'If-Match': ' 1' })).status, 200);
    assert.deepEqual(
      await problemsOf(
        put(path, { text: '', mine: 'z' }, { 'If-Match': '1' }),
        put(path, { text: '', mine: 'z' }, { 'If-Match': '1, 2' }),
        put(path, { text: '', mine: 'z' }, { 'If-Match': 'one' }),
      ),
      ['412 changed', '428 unconditional', '428 unconditional'],
    );
  });

  it('notes what was shown to who asks, and answers the same for what is not theirs', async () => {
    const read: string[] = [];
    const { store, ask } = open({
      kinds: { sheet: { ...sheetRules, markRead: (each: StorableRecord) => (read.push(each.id), each) } } as never,
    });
    await store.put('sheet', sheet('own', { ann: 'x' }));
    await store.put('sheet', sheet('his', { ben: 'x' }));
    const post = (id: string, headers = {}) =>
      ask(`/api/records/sheet/${id}/read`, {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    for (const id of ['own', 'his', 'non']) assert.equal((await post(id)).status, 204);
    assert.deepEqual(read, ['own']);
    const page = createRestStore({ url: '/api', retries: 0, fetch: async (url, init) => ask(url, init) });
    for (const id of ['own', 'his', '..']) await page.markRead('sheet', id);
    assert.deepEqual(read, ['own', 'own']);
    assert.deepEqual(await problemsOf(post('own', { 'X-Requested-With': '' })), ['403 other-site']);
  });

  it('says what is wrong with what is put', async () => {
    const { put, ask } = open({ largestBody: 300 });
    const path = '/api/records/sheet/a';
    assert.deepEqual(
      await problemsOf(
        put(path, { text: '', mine: '' }, {}),
        put(path, { text: '', mine: '' }, { 'If-Match': '*' }),
        put(path, { text: '', mine: '' }, { 'If-Match': '"1", "2"' }),
        put(path, '{"text": ', NEW),
        put(path, '[]', NEW),
        put(path, { text: 1, mine: '' }, NEW),
        put(path, { id: 'b', text: '', mine: '' }, NEW),
        put('/api/records/unheard-of/a', {}, NEW),
        put(path, { text: 'x'.repeat(400), mine: '' }, NEW),
        put(path, { text: '', mine: '' }, { ...NEW, 'Content-Type': 'text/plain' }),
        ask(path, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
      ),
      [
        '428 unconditional',
        '428 unconditional',
        '428 unconditional',
        '400 unreadable',
        '422 invalid',
        '422 invalid',
        '422 invalid',
        '404 unknown-kind',
        '413 too-large',
        '415 not-json',
        '404 not-found',
      ],
    );
    const { issues } = await problemOf(await put(path, { text: 1, mine: '' }, NEW));
    assert.deepEqual(issues, [{ path: 'text', code: 'wrong-type', message: 'geen tekst' }]);
  });

  it('says who is signed in', async () => {
    const { ask } = open();
    assert.deepEqual(await (await ask('/api/me')).json(), people['ann']);
  });
});

describe('the door of the API', () => {
  it('says to a page whether somebody is signed in, and that nobody is without a problem', async () => {
    const { ask } = open();
    assert.deepEqual(await (await ask('/api/session')).json(), people['ann']);
    const nobody = await ask('/api/session', { who: 'nobody' });
    assert.deepEqual([nobody.status, await nobody.text()], [204, '']);
    assert.equal((await ask('/api/me', { who: 'nobody' })).status, 401);
  });

  it('tells a stranger nothing but how it works, whatever there is', async () => {
    const { ask, put } = open();
    const who = 'nobody';
    const answers = await Promise.all([
      ask('/api/me', { who }),
      ask('/api/records/sheet', { who }),
      ask('/api/records/sheet/a', { who }),
      ask('/api/events', { who }),
      ask('/api/nowhere', { who }),
      put('/api/records/sheet/a', '{', {}, who),
      ask('/api/presence', { who, method: 'POST' }),
    ]);
    assert.deepEqual(
      await problemsOf(...answers),
      answers.map(() => '401 signed-out'),
    );
    assert.equal((await ask('/api/openapi.json', { who })).status, 200);
  });

  it('takes no change that a page of another site can send', async () => {
    const { app } = open();
    const send = (headers: Record<string, string>) =>
      app.request('/api/records/sheet/a', {
        method: 'PUT',
        headers: { 'X-Who': 'ann', 'Content-Type': 'application/json', ...NEW, ...headers },
        body: '{"text":"","mine":""}',
      });
    assert.deepEqual(
      await problemsOf(
        send({}),
        send({ 'Sec-Fetch-Site': 'cross-site' }),
        send({ 'Sec-Fetch-Site': 'same-site' }),
        send({ 'Sec-Fetch-Site': 'cross-site', 'X-Requested-With': 'driehoek' }),
        send({ 'X-Requested-With': 'XMLHttpRequest' }),
      ),
      Array.from({ length: 5 }, () => '403 other-site'),
    );
    assert.equal((await send({ 'Sec-Fetch-Site': 'same-origin' })).status, 200);
  });

  it('lets each reader, and each address, ask so often', async () => {
    const rate = { burst: 3, perMinute: 6 };
    const many = { burst: 99, perMinute: 99 };
    const byReader = open({ rates: { reader: rate, address: many } });
    const answers = await Promise.all(
      ['ann', 'ann', 'ann', 'ann', 'ben'].map((who) => byReader.ask('/api/me', { who })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 429, 200],
    );
    assert.equal(answers[3]?.headers.get('Retry-After'), '10');
    const byAddress = open({
      rates: { reader: many, address: rate },
      addressOf: ({ req }) => req.header('X-From') ?? '',
    });
    const statuses = [];
    for (const from of ['a', 'a', 'a', 'a', 'b'])
      statuses.push((await byAddress.ask('/api/me', { who: 'nobody', headers: { 'X-From': from } })).status);
    assert.deepEqual(statuses, [401, 401, 401, 429, 401]);
  });

  it('sends its headers with whatever it answers', async () => {
    const { ask } = open({ isSecure: true });
    for (const response of [await ask('/api/me'), await ask('/api/me', { who: 'nobody' }), await ask('/nowhere')]) {
      const header = (name: string) => response.headers.get(name);
      assert.equal(header('Content-Security-Policy'), "default-src 'none'; frame-ancestors 'none'");
      assert.equal(header('X-Content-Type-Options'), 'nosniff');
      assert.equal(header('Cache-Control'), 'no-store');
      assert.equal(header('Referrer-Policy'), 'no-referrer');
      assert.equal(header('Strict-Transport-Security'), 'max-age=31536000', 'of this host, and none below it');
    }
  });

  it('tells nobody what broke inside but who looks after it, and them nothing of what was sent', async () => {
    const lines: LogLine[] = [];
    const breaking = (error: Error) =>
      open({
        log: (line) => lines.push(line),
        store: { ...createMemoryStore(), get: () => Promise.reject(error) } as RecordStore,
      }).put('/api/records/sheet/some-id', { text: 'typed', mine: '' }, NEW);
    const sql = new Error('select "body" from records; params: typed', {
      cause: new Error('relation typed is missing'),
    });
    const answers = [
      await breaking(sql),
      await breaking(Object.assign(new Error('typed'), { code: 'ECONNREFUSED' })),
      await breaking(new Error('query', { cause: Object.assign(new Error('typed'), { code: '57P01' }) })),
    ];
    assert.equal(answers[1]?.headers.get('Retry-After'), '5');
    const texts = await Promise.all(answers.map((each) => each.clone().text()));
    assert.deepEqual(await problemsOf(...answers), ['500 broken', '503 unreachable', '503 unreachable']);
    assert.doesNotMatch(texts.join(), /typed|select|table|node:/);
    assert.deepEqual(
      lines.map(({ route, status }) => [route, status]),
      [500, 503, 503].map((status) => ['/api/records/:kind/:id', status]),
    );
    assert.doesNotMatch(JSON.stringify(lines), /typed|some-id/);
    assert.match(lines[0]?.error?.stack ?? '', / at /);
  });

  it('believes no identity that is none, and says in the log which field is wrong, and nothing of anybody', async () => {
    const reader = { role: 'parent', id: 'p-secret', pupils: ['secret'] };
    const wrong: readonly (readonly [given: unknown, field: RegExp])[] = [
      [{ name: 'Secret', reader: { ...reader, id: 7 } }, /reader\.id: /],
      [{ name: 'Secret', reader: { ...reader, id: '' } }, /reader\.id: /],
      [{ name: 'Secret', reader: { ...reader, role: 'admin' } }, /reader\.role: /],
      [{ name: 'Secret', reader: { ...reader, role: 'constructor' } }, /reader\.role: /],
      [{ name: 'Secret', reader: { ...reader, party: 'secret' } }, /reader\.party: /],
      [{ name: 'Secret', reader: { ...reader, pupils: 'secret' } }, /reader\.pupils: /],
      [{ name: 'Secret', reader: { ...reader, pupils: ['secret', 7] } }, /reader\.pupils\.1: /],
      [{ name: 'Secret', reader, pupilNames: { secret: 7 } }, /pupilNames: /],
      [{ reader }, /name: /],
      [{ name: 'Secret' }, /reader: /],
      ['secret', /The whole: /],
    ];
    for (const [given, field] of wrong) {
      const lines: LogLine[] = [];
      const { ask } = open({ identify: () => given as Identity, log: (line) => lines.push(line) });
      assert.deepEqual(await problemsOf(ask('/api/me'), ask('/api/session'), ask('/api/records/sheet')), [
        '500 broken',
        '500 broken',
        '500 broken',
      ]);
      assert.equal(lines.length, 3);
      for (const { error } of lines) assert.match(error?.message ?? '', field);
      assert.doesNotMatch(JSON.stringify(lines), /secret|admin|constructor"/i);
    }
    for (const nobody of [undefined, null])
      assert.equal((await open({ identify: () => nobody as undefined }).ask('/api/me')).status, 401);
    const identify = () => ({ name: 'Pim', reader: { role: 'parent', id: 'p1', party: undefined }, plan: 7 });
    assert.deepEqual(await (await open({ identify: identify as () => never }).ask('/api/me')).json(), {
      name: 'Pim',
      reader: { role: 'parent', id: 'p1' },
    });
  });

  it('says in the log why it could not be said who asks', async () => {
    for (const thrown of [new Error('The directory is away.'), 'The directory is away.']) {
      const lines: LogLine[] = [];
      const { ask } = open({
        identify: () => {
          throw thrown;
        },
        log: (line) => lines.push(line),
      });
      const response = await ask('/api/me');
      assert.equal(response.status, 500);
      assert.doesNotMatch(await response.text(), /directory/);
      assert.equal(lines[0]?.error?.message, 'The directory is away.');
    }
  });

  it('describes itself as OpenAPI 3.1, with every route that it has', async () => {
    const { ask, app } = open();
    const document = (await (await ask('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object; requestBody?: object }>>;
      components: { schemas: Record<string, object> };
    };
    assert.match(document.openapi, /^3\.1/);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...new Set(routes)].filter((route) => !route.endsWith('openapi.json')).sort(), described.sort());
    assert.deepEqual(Object.keys(document.components.schemas).sort(), ['Copy', 'Problem', 'SentCopy']);
    const put = document.paths['/api/records/{kind}/{id}']?.['put'];
    const statuses = '200 400 401 403 404 412 413 415 422 428 429 default';
    assert.equal(Object.keys(put?.responses ?? {}).join(' '), statuses);
    assert.ok(put?.requestBody);
  });
});
