import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Instrument, handvat, listItems, parentExperience } from '@driehoek/sdk/checklist';
import { keepInstrument, putIntoUse } from '@driehoek/sdk/checklist/editing';
import type { StorableRecord } from '@driehoek/sdk/records';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { openServer } from './ask-as.js';
import { describeOnBoth } from './databases.js';

const people = {
  leader: { reader: { role: 'leadership', id: 'l1' }, name: 'Lea' },
  home: { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' },
} as const satisfies Record<string, Identity>;
type Who = keyof typeof people | '';

interface Problem {
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

function open(database: Database) {
  const ask = openServer(database, people);
  const send = (method: string, path: string, who: Who, body: object, headers: Record<string, string> = {}) =>
    ask(path, { method, who, body, headers });
  const invite = async ({ id, version }: Instrument, count = 1) => {
    const wanted = { role: 'parent', schoolYear: '2026-2027', count, expiresOn: '2199-01-01' };
    const made = await send('POST', '/api/invitations', 'leader', {
      ...wanted,
      instrument: id,
      instrumentVersion: version,
    });
    assert.equal(made.status, 201);
    return ((await made.json()) as { codes: string[] }).codes;
  };
  const answer = async (code: string, answered: object, language = 'en') => {
    const headers = { 'Accept-Language': language };
    const answer = await send('POST', '/invited/answer', '', { code, answers: {}, ...answered }, headers);
    return { status: answer.status, issues: await issuesOf(answer) };
  };
  return { send, invite, answer };
}

const issuesOf = async (answer: Response) => {
  const { issues = [] } = (answer.status === 422 ? await answer.json() : {}) as Problem;
  return issues;
};
const named = (issues: Problem['issues'] = []) => issues.map(({ path, code }) => `${path} ${code}`);

/** A list of a school's own, in its first version and in one without the first part. */
const [, ...rest] = handvat.sections;
const first = putIntoUse(keepInstrument({ ...handvat, id: 'our-list', version: '1', sameMeaningAs: [] }));
const shorter = putIntoUse({ ...first, draft: { ...first.draft, sections: rest } });
const [was, is] = shorter.versions.map(({ instrument }) => instrument) as [Instrument, Instrument];
/** A statement that only the first version has. */
const GONE = listItems(was)[0]!.id;

describeOnBoth('an answer by an invitation', (database) => {
  it('is to statements of its checklist and in its words; what is not is said, and leaves the code as it was', async () => {
    const db = await database.empty();
    const { invite, answer } = open(db);
    const [code = ''] = await invite(parentExperience);
    const wrong: readonly (readonly [answered: object, issue: string])[] = [
      [{ answers: { nope: 'yes' } }, 'answers.nope unknown-statement'],
      [{ answers: { 'experience.1': 'banana' } }, 'answers["experience.1"] unknown-option'],
      [{ answers: { 'experience.1': 'yes' }, remarks: { nope: 'Fijn.' } }, 'remarks.nope unknown-statement'],
      [{ answers: { 'experience.1': 'yes' }, actionPoints: { nope: ['Bellen'] } }, 'actionPoints.nope unknown-section'],
      [{}, 'answers nothing-answered'],
      [{ remarks: { 'experience.1': ' ' }, actionPoints: {} }, 'answers nothing-answered'],
    ];
    for (const [answered, issue] of wrong) {
      const { status, issues } = await answer(code, answered);
      assert.deepEqual([status, named(issues)], [422, [issue]]);
    }
    assert.match(
      (await answer(code, { answers: { nope: 'yes' } }, 'nl')).issues[0]!.message,
      /staat niet in de vragenlijst/,
    );
    assert.match((await answer(code, {}, 'nl')).issues[0]!.message, /minstens één uitspraak/);
    assert.deepEqual(await createSqlStore(db).list('response'), []);
    assert.equal((await answer(code, { answers: { 'experience.1': 'yes', 'experience.2': 'unknown' } })).status, 204);
    assert.equal((await createSqlStore(db).list('response')).length, 1);
  });

  it('may be words alone', async () => {
    const { invite, answer } = open(await database.empty());
    const [code = ''] = await invite(parentExperience);
    assert.equal((await answer(code, { remarks: { 'experience.1': 'Fijn.' } })).status, 204);
  });

  it('is to the version of a list of the school’s own to which was invited', async () => {
    const db = await database.empty();
    const { invite, answer } = open(db);
    await createSqlStore(db).put('own-instrument', shorter as unknown as StorableRecord);
    const [[before = ''], [after = '']] = [await invite(was), await invite(is)];
    assert.deepEqual(named((await answer(after, { answers: { [GONE]: 'yes' } })).issues), [
      `answers["${GONE}"] unknown-statement`,
    ]);
    assert.equal((await answer(before, { answers: { [GONE]: 'yes' } })).status, 204);
    assert.equal((await answer(after, { answers: { [listItems(is)[0]!.id]: 'yes' } })).status, 204);
  });
});

describeOnBoth('a response of who is signed in', (database) => {
  const response = (instrument: Pick<Instrument, 'id' | 'version'>, answers: object = {}, fields: object = {}) => ({
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    schoolYear: '2026-2027',
    role: 'parent',
    respondent: 'p1',
    answers,
    ...fields,
  });

  it('is to a checklist that there is, its statements and its words, and may be empty until it is ready', async () => {
    const db = await database.empty();
    const { send } = open(db);
    await createSqlStore(db).put('own-instrument', shorter as unknown as StorableRecord);
    const put = async (id: string, body: object, condition: Record<string, string> = { 'If-None-Match': '*' }) => {
      const answer = await send('PUT', `/api/records/response/${id}`, 'home', body, condition);
      return [answer.status, ...named(await issuesOf(answer))];
    };
    assert.deepEqual(await put('a', response({ id: 'nonsuch', version: '1' })), [422, 'instrument unknown-option']);
    assert.deepEqual(await put('a', response({ id: 'handvat', version: '0.1' })), [
      422,
      'instrumentVersion unknown-option',
    ]);
    assert.deepEqual(await put('a', response(handvat, { nope: 'yes' })), [422, 'answers.nope unknown-statement']);
    assert.deepEqual(await put('a', response(is, { [GONE]: 'yes' })), [422, `answers["${GONE}"] unknown-statement`]);
    // Of whose it is, is said first.
    assert.deepEqual(await put('a', response(handvat, { nope: 'yes' }, { respondent: 'p2' })), [403]);
    assert.deepEqual(await put('a', response(handvat)), [200]);
    assert.deepEqual(await put('b', response(was, { [GONE]: 'yes' })), [200]);
    assert.deepEqual(await put('c', response({ id: 'handvat', version: handvat.sameMeaningAs![0]! })), [200]);
    assert.deepEqual(await put('a', response(handvat, { 'home.1': 'maybe' }), { 'If-Match': '"1"' }), [
      422,
      'answers["home.1"] unknown-option',
    ]);
    assert.deepEqual(await put('a', response(handvat, { 'home.1': 'yes' }), { 'If-Match': '"1"' }), [200]);
  });

  it('stays in sight and can be removed when its checklist is not there any more', async () => {
    const db = await database.empty();
    const { send } = open(db);
    const old = { ...response({ id: 'of-before', version: '1' }, { x: 'y' }), id: 'old' };
    await createSqlStore(db).put('response', old as StorableRecord);
    const path = '/api/records/response/old';
    assert.equal((await send('PUT', path, 'home', old, { 'If-Match': '"1"' })).status, 422);
    assert.equal((await send('DELETE', path, 'home', {})).status, 204);
    assert.deepEqual(await createSqlStore(db).list('response'), []);
  });
});
