import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { StorableRecord } from '@driehoek/sdk/records';
import { HOUSEHOLDS, ROLES } from '@driehoek/sdk/shared';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { type Wall, WALLS } from '../../packages/portal/server/database/walls.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { createServer } from '../../packages/portal/server/server.js';
import { describeAllowed, describeFields } from '../../packages/portal/server/whose.js';
import { describeInFolder } from './databases.js';

const README = readFileSync('packages/portal/server/README.md', 'utf8');
/** The rows of the table of the README under a head, by their first cell. */
const rowsUnder = (head: string) => {
  const lines = README.slice(README.indexOf(head)).split('\n').slice(2);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((row) => row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '').trim()));
};

describe('the README of the server', () => {
  it('has per kind the fields, the readers and the writers of its wall', () => {
    const rows = rowsUnder('| kind | object |');
    const expected = Object.entries(WALLS).map(([kind, wall]: [string, Wall]) => [
      `\`${kind}\``,
      describeFields(kind, wall),
      describeAllowed(wall.see),
      describeAllowed(wall.change),
    ]);
    assert.deepEqual(
      rows.map(([kind, _object, ...rest]) => [kind, ...rest]),
      expected,
    );
    for (const [kind, wall] of Object.entries(WALLS)) {
      const fields = [wall.pupil, wall.group, wall.owner, ...(wall.household ?? [])].filter(
        (field) => field !== undefined,
      );
      const [, , told = ''] = rows.find(([name]) => name === `\`${kind}\``)!;
      for (const field of fields) assert.ok(told.includes(`\`${field}\`: `), `${kind} ${field}`);
    }
  });

  it('has every role that somebody can have, and every home', () => {
    assert.deepEqual(
      rowsUnder('| `role` | who |')
        .map(([role = '']) => role.replaceAll('`', ''))
        .sort(),
      [...ROLES].sort(),
    );
    for (const home of HOUSEHOLDS) assert.match(README, new RegExp(`\`home\` is for a parent[^-]*\`${home}\``));
  });
});

const people = {
  teacher: { reader: { role: 'class-teacher', id: 't1', groups: ['Groep 6'], pupils: ['1'] }, name: 'Tess' },
  beginner: { reader: { role: 'leadership', id: 'l1' }, name: 'Lea' },
  home: { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' },
  two: { reader: { role: 'parent', id: 'p3', party: 'parents-2', pupils: ['1'] }, name: 'Two' },
  child: { reader: { role: 'pupil', id: 'c1', pupils: ['1'] }, name: 'Mila' },
  guest: { reader: { role: 'external', id: 'e1', pupils: ['1'], participant: 'x' }, name: 'Gé' },
} as const satisfies Record<string, Identity>;
type Who = keyof typeof people;

const conversation = {
  type: 'difficult-talk',
  schoolYear: '2026-2027',
  participants: [],
  minutes: 30,
  medium: 'in-person',
  expectations: [],
  agenda: [],
  strengths: [],
  agreements: [],
};
const response = {
  instrument: 'handvat',
  instrumentVersion: '1.2.0',
  schoolYear: '2026-2027',
  role: 'parent',
  answers: {},
};
const wishes = { schoolYear: '2026-2027', household: 'parents', times: [], channels: {} };
const attendance = { entry: 'e', coming: [] };

/** What is sent by whom, and which fields the refusal names; `[]` is a bare refusal. */
const REFUSED: readonly (readonly [who: Who, kind: string, sent: object, fields: readonly string[]])[] = [
  ['home', 'response', response, ['respondent other-person']],
  ['home', 'response', { ...response, respondent: 'p9' }, ['respondent other-person']],
  ['home', 'response', { ...response, respondent: 'p1', role: 'pupil' }, ['role other-role']],
  ['teacher', 'conversation', { ...conversation, family: '9' }, ['family other-pupil']],
  ['beginner', 'conversation', { ...conversation, family: '9' }, ['family other-pupil']],
  ['home', 'contact-preferences', { ...wishes, pupil: '9' }, ['pupil other-pupil']],
  ['two', 'contact-preferences', { ...wishes, pupil: '9' }, ['pupil other-pupil', 'household other-home']],
  ['two', 'attendance', { ...attendance, family: '1' }, ['household other-home']],
  ['home', 'attendance', { ...attendance, family: '1', by: 'pupil' }, ['by other-home']],
  ['child', 'attendance', { ...attendance, family: '1', household: 'parents-2' }, ['household other-home']],
  ['teacher', 'class-contacts', { schoolYear: '2026-2027', group: 'Groep 7', pupils: [] }, ['group other-class']],
  // Who may do nothing with the kind at all, whatever stands in it, is told no more than that.
  ['home', 'conversation', { ...conversation, family: '9' }, []],
  ['home', 'conversation', { ...conversation, family: '1' }, []],
  ['guest', 'conversation', { ...conversation, family: '1' }, []],
  ['beginner', 'contact-preferences', { ...wishes, pupil: '9' }, []],
  ['teacher', 'attendance', { ...attendance, family: '1' }, []],
];

function open(database: Database) {
  const app = createServer({
    database,
    identify: (request) => people[(request.headers.get('X-Who') ?? '') as Who],
    origin: 'https://school.example',
    key: 'k'.repeat(32),
  });
  return async (who: Who, kind: string, id: string, sent: object) => {
    const answer = await app.request(`/api/records/${kind}/${id}`, {
      method: 'PUT',
      headers: {
        'X-Who': who,
        'X-Requested-With': 'driehoek',
        'Content-Type': 'application/json',
        'If-None-Match': '*',
      },
      body: JSON.stringify(sent),
    });
    return { status: answer.status, text: await answer.text() };
  };
}

describeInFolder('a record that is refused for whose it is', (database) => {
  it('names the field, to who may send such a record with another', async () => {
    const put = open(await database.empty());
    for (const [who, kind, sent, fields] of REFUSED) {
      const name = `${who} ${kind} ${JSON.stringify(sent)}`;
      const { status, text } = await put(who, kind, 'a', sent);
      assert.equal(status, 403, `${name} ${text}`);
      const { issues } = JSON.parse(text) as { issues?: { path: string; code: string; message: string }[] };
      assert.deepEqual(issues?.map(({ path, code }) => `${path} ${code}`) ?? [], fields, name);
      assert.equal(issues === undefined, fields.length === 0, name);
      for (const { message } of issues ?? []) assert.match(message, /^This has to be .* of who is signed in/);
    }
  });

  it('is refused the same whether or not something is there', async () => {
    const db = await database.empty();
    const put = open(db);
    const before = await Promise.all(REFUSED.map(async ([who, kind, sent]) => put(who, kind, 'a', sent)));
    const store = createSqlStore(db);
    const others = { ...conversation, id: 'a', family: '9' };
    await store.put('conversation', others as StorableRecord);
    await store.put('response', { ...response, id: 'a', respondent: 'p9' } as StorableRecord);
    await store.put('attendance', { ...attendance, id: 'a', family: '9' } as StorableRecord);
    await store.put('contact-preferences', { ...wishes, id: 'a', pupil: '9' } as StorableRecord);
    const after = await Promise.all(REFUSED.map(async ([who, kind, sent]) => put(who, kind, 'a', sent)));
    assert.deepEqual(after, before);
  });

  it('is taken once the field is right', async () => {
    const put = open(await database.empty());
    const taken: readonly (readonly [Who, string, object])[] = [
      ['home', 'response', { ...response, respondent: 'p1' }],
      ['teacher', 'conversation', { ...conversation, family: '1' }],
      ['two', 'attendance', { ...attendance, family: '1', household: 'parents-2' }],
      ['two', 'contact-preferences', { ...wishes, pupil: '1', household: 'parents-2' }],
      ['child', 'attendance', { ...attendance, family: '1', by: 'pupil' }],
    ];
    for (const [place, [who, kind, sent]] of taken.entries()) {
      const { status, text } = await put(who, kind, `t${place}`, sent);
      assert.equal(status, 200, `${kind} ${text}`);
    }
  });
});

describeInFolder('removing', (database) => {
  it('answers 204 for what is another’s as for what is not there, as the README says', async () => {
    const db = await database.empty();
    await createSqlStore(db).put('attendance', { ...attendance, id: 'a', family: '9' } as StorableRecord);
    const app = createServer({
      database: db,
      identify: () => people.home,
      origin: 'https://school.example',
      key: 'k'.repeat(32),
    });
    const remove = async (id: string) => {
      const headers = { 'X-Requested-With': 'driehoek' };
      const { status } = await app.request(`/api/records/attendance/${id}`, { method: 'DELETE', headers });
      return status;
    };
    assert.deepEqual([await remove('a'), await remove('none')], [204, 204]);
    assert.ok(await createSqlStore(db).get('attendance', 'a'));
    assert.match(README, /`DELETE` of what is not yours answers 204, as for what is not there/);
  });
});
