import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, type Instrument } from '@driehoek/sdk/checklist';
import { keepInstrument, putIntoUse } from '@driehoek/sdk/checklist/editing';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import type { StorableRecord } from '@driehoek/sdk/records';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { readLanguage } from '../../packages/portal/server/language.js';
import { openServer } from './ask-as.js';
import { describeInFolder } from './databases.js';

const people = {
  leader: { reader: { role: 'leadership', id: 'l1' }, name: 'Lea' },
  home: { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' },
} as const satisfies Record<string, Identity>;
type Who = keyof typeof people;

interface Problem {
  readonly title: string;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

function open(database: Database) {
  const ask = openServer(database, people);
  const send = (method: string, path: string, who: Who, body?: object, headers: Record<string, string> = {}) =>
    ask(path, { method, who, body, headers });
  return { send };
}

const WANTED = {
  instrument: handvat.id,
  instrumentVersion: handvat.version,
  schoolYear: '2026-2027',
  role: 'parent',
  count: 1,
  expiresOn: '2199-01-01',
};

describeInFolder('an invitation', (database) => {
  it('is to what can be answered: a checklist that there is, by a role, in a school year, and until a day to come', async () => {
    const { send } = open(await database.empty());
    const wrong: readonly (readonly [fields: object, issue: string, words: RegExp])[] = [
      [{ instrument: 'unheard-of' }, 'instrument unknown-option', /"unheard-of"/],
      [{ instrumentVersion: '0.0.1' }, 'instrumentVersion unknown-option', /"0\.0\.1"/],
      [{ role: 'cook' }, 'role unknown-option', /"cook".*known: .*parent, .*external/],
      [{ role: 'team' }, 'role unknown-option', /"team"/],
      [{ schoolYear: '2026-2028' }, 'schoolYear school-year', /"2026-2028"/],
      [{ expiresOn: '2020-01-01' }, 'expiresOn day-over', /2020-01-01/],
      [{ expiresOn: '2026-02-30' }, 'expiresOn local-date', /2026-02-30/],
      [{ expiresOn: undefined }, 'expiresOn missing', /missing/],
      [{ count: 0 }, 'count too-low', /1 or more/],
      [{ count: 501 }, 'count too-high', /500 or less/],
      [{ count: 'many' }, 'count wrong-type', /"many"/],
      [{ group: 'x'.repeat(101) }, 'group too-long', /100/],
    ];
    for (const [fields, issue, words] of wrong) {
      const answer = await send('POST', '/api/invitations', 'leader', { ...WANTED, ...fields });
      assert.equal(answer.status, 422, issue);
      const { issues = [] } = (await answer.json()) as Problem;
      assert.deepEqual(
        issues.map(({ path, code }) => `${path} ${code}`),
        [issue],
      );
      assert.match(issues[0]!.message, words);
    }
    // All that is wrong at once, and to who may not invite nothing of what there is.
    const several = { ...WANTED, instrument: 'unheard-of', expiresOn: '2020-01-01' };
    const { issues } = (await (await send('POST', '/api/invitations', 'leader', several)).json()) as Problem;
    assert.equal(issues?.length, 2);
    assert.equal((await send('POST', '/api/invitations', 'home', several)).status, 403);
  });

  it('is to a checklist of the SDK, a quality card, or a version in use of a list of the school’s own', async () => {
    const db = await database.empty();
    const { send } = open(db);
    const own = putIntoUse(keepInstrument({ ...handvat, id: 'our-list', version: '1', sameMeaningAs: [] }));
    await createSqlStore(db).put('own-instrument', own as unknown as StorableRecord);
    const invite = async ({ id, version }: Pick<Instrument, 'id' | 'version'>) =>
      (await send('POST', '/api/invitations', 'leader', { ...WANTED, instrument: id, instrumentVersion: version }))
        .status;
    assert.equal(await invite(handvat), 201);
    assert.equal(await invite({ id: handvat.id, version: handvat.sameMeaningAs![0]! }), 201);
    assert.equal(await invite(qualityCards[0]!), 201);
    assert.equal(await invite({ id: 'our-list', version: '1' }), 201);
    assert.equal(await invite({ id: 'our-list', version: '2' }), 422);
  });
});

describeInFolder('a kind of record that there is not', (database) => {
  it('is told to whoever asks anything of it', async () => {
    const { send } = open(await database.empty());
    for (const [method, path] of [
      ['GET', 'conversations'],
      ['GET', 'conversations/a'],
      ['PUT', 'conversations/a'],
      ['DELETE', 'conversations/a'],
      ['POST', 'conversations/a/read'],
      ['GET', 'constructor'],
    ] as const) {
      const answer = await send(method, `/api/records/${path}`, 'home', method === 'GET' ? undefined : {});
      assert.equal(answer.status, 404, `${method} ${path}`);
      assert.equal(((await answer.json()) as { type: string }).type, 'urn:driehoek:problem:unknown-kind');
    }
    assert.equal((await send('GET', '/api/records/conversation', 'home')).status, 200);
  });
});

describe('the language of an answer', () => {
  it('is what is wanted most of English and Dutch', () => {
    const wanted: readonly (readonly [header: string | undefined, language: string])[] = [
      [undefined, 'en'],
      ['', 'en'],
      ['*', 'en'],
      ['nl', 'nl'],
      ['nl-BE, en;q=0.8', 'nl'],
      ['en-GB;q=0.3, NL;q=0.9', 'nl'],
      ['fr, de;q=0.9, nl;q=0.2, en;q=0.1', 'nl'],
      ['nl;q=0, en;q=0.1', 'en'],
      ['fr', 'en'],
    ];
    for (const [header, language] of wanted) assert.equal(readLanguage(header), language, header);
  });
});

describeInFolder('a refusal', (database) => {
  it('is in one language, that of who asks', async () => {
    const { send } = open(await database.empty());
    const put = async (language: string | undefined, body: object) => {
      const headers = { 'If-None-Match': '*', ...(language !== undefined && { 'Accept-Language': language }) };
      const answer = await send('PUT', '/api/records/attendance/a', 'home', body, headers);
      return { answer, problem: (await answer.json()) as Problem };
    };
    const body = { family: '1', entry: 7, coming: [] };
    const { answer, problem } = await put(undefined, body);
    assert.deepEqual([answer.headers.get('Content-Language'), answer.headers.get('Vary')], ['en', 'Accept-Language']);
    assert.equal(problem.title, 'The data is not what it should be.');
    assert.deepEqual(problem.issues, [
      { path: 'entry', code: 'wrong-type', message: 'This is not what belongs here: 7.' },
    ]);
    const inDutch = await put('nl-NL,nl;q=0.9,en;q=0.8', body);
    assert.equal(inDutch.answer.headers.get('Content-Language'), 'nl');
    assert.equal(inDutch.problem.title, 'Deze gegevens kloppen niet.');
    assert.deepEqual(inDutch.problem.issues, [
      { path: 'entry', code: 'wrong-type', message: 'Hier staat iets anders dan verwacht: 7.' },
    ]);
    // What somebody typed stands in it as they typed it, whatever it looks like.
    const typed = { ...body, entry: 'e', household: 'thuis: $& {found}.' };
    assert.deepEqual((await put('en', typed)).problem.issues, [
      { path: 'household', code: 'unknown-option', message: 'We do not know this option: "thuis: $& {found}.".' },
    ]);
    // The door of who has no account too.
    const answered = await send('POST', '/invited', 'home', {}, { 'Accept-Language': 'nl' });
    assert.deepEqual(((await answered.json()) as Problem).issues, [
      { path: 'code', code: 'missing', message: 'Dit ontbreekt.' },
    ]);
  });
});
