import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type Instrument,
  handvat,
  listItems,
  parentExperience,
  type Response as Answers,
} from '@driehoek/sdk/checklist';
import type { StorableRecord } from '@driehoek/sdk/records';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { openServer } from './ask-as.js';
import { describeOnBoth } from './databases.js';

const leader: Identity = { reader: { role: 'leadership', id: 'l1' }, name: 'Lea' };

function open(database: Database) {
  const ask = openServer(database, { leader });
  const send = (path: string, body: object | undefined, who: 'leader' | '' = '') =>
    ask(path, { who, body, headers: { 'Accept-Language': 'nl' } });
  const invite = (instrument: Pick<Instrument, 'id' | 'version'>, fields: object = {}) => {
    const named = { instrument: instrument.id, instrumentVersion: instrument.version };
    const wanted = { ...named, role: 'parent', schoolYear: '2026-2027', count: 2, expiresOn: '2199-01-01', ...fields };
    return send('/api/invitations', wanted, 'leader');
  };
  const codesOf = async (made: Response) => ((await made.json()) as { codes: [string, string] }).codes;
  const answer = async (code: string, item: string) =>
    (await send('/invited/answer', { code, answers: { [item]: 'yes' } })).status;
  return { send, invite, codesOf, answer };
}

const [ITEM = ''] = listItems(parentExperience).map(({ id }) => id);
const said = (number: number): Answers => ({
  id: `r${number}`,
  instrument: parentExperience.id,
  instrumentVersion: parentExperience.version,
  schoolYear: '2026-2027',
  role: 'parent',
  answers: { [ITEM]: 'yes' },
  completedAt: '2026-11-20T00:00:00Z',
});

describeOnBoth('a round of which the report is published', (database) => {
  it('is closed: nobody is invited to it any more, and what is left of its codes says so and takes nothing', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const number of [1, 2, 3, 4, 5]) await store.put('response', said(number) as unknown as StorableRecord);
    const { send, invite, codesOf, answer } = open(db);
    const [first, second] = await codesOf(await invite(parentExperience));
    assert.equal(await answer(first, ITEM), 204);
    const listed = async () => {
      const { invitations } = (await (await send('/api/invitations', undefined, 'leader')).json()) as {
        invitations: { published: boolean }[];
      };
      return invitations.map(({ published }) => published);
    };
    assert.deepEqual(await listed(), [false]);
    const published = await send(
      '/api/reports',
      { instrument: parentExperience.id, schoolYear: '2026-2027' },
      'leader',
    );
    assert.equal(published.status, 200);
    assert.deepEqual(await listed(), [true]);

    const refused = await invite(parentExperience);
    assert.equal(refused.status, 409);
    const problem = (await refused.json()) as { type: string; title: string };
    assert.equal(problem.type, 'urn:driehoek:problem:round-closed');
    assert.match(problem.title, /al gepubliceerd/);
    // In an earlier wording of the same as well.
    for (const version of parentExperience.sameMeaningAs ?? [])
      assert.equal((await invite({ id: parentExperience.id, version })).status, 409, version);

    assert.equal((await send('/invited', { code: second })).status, 409);
    assert.equal(await answer(second, ITEM), 409);
    assert.equal((await store.list('response')).length, 6);
    // A code that is used says no more than it did.
    assert.equal((await send('/invited', { code: first })).status, 404);
    assert.equal(await answer(first, ITEM), 404);
  });

  it('closes no other checklist, and no other school year', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const number of [1, 2, 3, 4, 5]) await store.put('response', said(number) as unknown as StorableRecord);
    const { send, invite, codesOf, answer } = open(db);
    await send('/api/reports', { instrument: parentExperience.id, schoolYear: '2026-2027' }, 'leader');
    const [next] = await codesOf(await invite(parentExperience, { schoolYear: '2027-2028' }));
    assert.equal(await answer(next, ITEM), 204);
    const [other] = await codesOf(await invite(handvat));
    assert.equal(await answer(other, 'home.1'), 204);
  });

  it('counts who was taken: an answer and the report that come at the same moment', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const number of [1, 2, 3, 4, 5]) await store.put('response', said(number) as unknown as StorableRecord);
    const { send, invite, codesOf, answer } = open(db);
    const codes = await codesOf(await invite(parentExperience, { count: 8 }));
    const publish = send('/api/reports', { instrument: parentExperience.id, schoolYear: '2026-2027' }, 'leader');
    const outcomes = await Promise.all(codes.map((code) => answer(code, ITEM)));
    const { report } = (await (await publish).json()) as {
      report: { groups: Record<string, { respondents: number }> };
    };
    const taken = outcomes.filter((status) => status === 204).length;
    assert.deepEqual(
      [...new Set(outcomes)].filter((status) => status !== 204 && status !== 409),
      [],
    );
    assert.equal(report.groups['parent']?.respondents, 5 + taken);
  });
});
