import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { KINDS } from '@driehoek/sdk/kinds';
import type { StorableRecord, StoreEvent } from '@driehoek/sdk/records';
import type { Reader } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import { as, atDoor, type Database } from '../../packages/portal/server/database/database.js';
import { codeOf, createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { listWallLines, WALLS } from '../../packages/portal/server/database/walls.js';
import { rowsOf } from '../../packages/portal/server/database/watch-changes.js';
import { describeOnBoth } from './databases.js';

const people = {
  home: { role: 'parent', id: 'p1', pupils: ['1'] },
  'home 1 of 2': { role: 'parent', id: 'p2', party: 'parents', pupils: ['2'] },
  'home 2 of 2': { role: 'parent', id: 'p3', party: 'parents-2', pupils: ['2'] },
  child: { role: 'pupil', id: 'c1', pupils: ['1'] },
  teacher: { role: 'class-teacher', id: 't1', groups: ['Groep 6'], pupils: ['1', '2'] },
  'other teacher': { role: 'class-teacher', id: 't2', groups: ['Groep 7'], pupils: ['9'] },
  leader: { role: 'leadership', id: 'l1' },
  guest: { role: 'external', id: 'e1', pupils: ['1'], participant: 'x' },
} as const satisfies Record<string, Reader>;
type Person = keyof typeof people;
const identityOf = (person: Person) => ({ reader: people[person], name: person });

/** One record of each kind, and by hand who is inside its wall: `see`, or `change` as well. */
const RECORDS: readonly (readonly [kind: string, record: StorableRecord & Record<string, unknown>, inside: string])[] =
  [
    ['response', { id: 'r1', respondent: 'p1' }, 'change: home'],
    ['response', { id: 'r0' }, ''],
    ['look-back', { id: 'l', owner: 't1' }, 'change: teacher'],
    [
      'information-card',
      { id: 'i' },
      'see: home, home 1 of 2, home 2 of 2, child, guest; change: teacher, other teacher, leader',
    ],
    [
      'year-plan',
      { id: 'y' },
      'see: home, home 1 of 2, home 2 of 2, child, guest; change: teacher, other teacher, leader',
    ],
    ['class-contacts', { id: 'cc', group: 'Groep 6' }, 'change: teacher'],
    ['class-contacts', { id: 'cc2', group: { nl: 'Groep 6' } }, ''],
    [
      'contact-preferences',
      { id: 'w2', pupil: '2', household: 'parents-2', group: 'Groep 6' },
      'see: teacher; change: home 2 of 2',
    ],
    ['attendance', { id: 'a1', family: '1' }, 'change: home, child'],
    ['attendance', { id: 'a2', family: '2', household: 'parents' }, 'change: home 1 of 2'],
    ['attendance', { id: 'a3', family: '2', by: 'pupil' }, ''],
    ['conversation', { id: 'k1', family: '1' }, 'see: guest; change: home, child, teacher'],
    ['conversation', { id: 'k9', family: '9' }, 'change: other teacher'],
    ['expectations-round', { id: 'e2', family: '2' }, 'change: home 1 of 2, home 2 of 2, teacher'],
    ['plan', { id: 'p' }, 'change: teacher, other teacher, leader'],
    ['unheard-of', { id: 'u' }, ''],
  ];

const fill = async (database: Database) => {
  const store = createSqlStore(database);
  for (const [kind, record] of RECORDS) await store.put(kind, record);
};

describe('the table of walls', () => {
  it('has every kind of record that readers share', () => {
    assert.deepEqual(Object.keys(WALLS).sort(), Object.keys(KINDS).sort());
  });

  it('closes what is not in it, to everybody', () => {
    assert.deepEqual(listWallLines({}), []);
  });
});

describeOnBoth('the second wall', (database) => {
  it('lists and tells each reader what it lets them see, and nothing else, also what was theirs before', async () => {
    const db = await database.empty();
    const heard = new Map(Object.keys(people).map((person) => [person, new Set<string>()]));
    const all: StoreEvent[] = [];
    const stops = (Object.keys(people) as Person[]).map((person) =>
      createSqlStore(db, identityOf(person)).watch((event) => {
        if (event.type !== 'missed') heard.get(person)!.add(`${event.kind} ${event.id}`);
      }),
    );
    stops.push(createSqlStore(db).watch((event) => void all.push(event)));
    const toldAll = async (count: number) => {
      while (all.length < count) await wait(5);
    };
    await fill(db);
    await toldAll(RECORDS.length);
    assert.deepEqual(Object.keys(all[0]!).sort(), ['id', 'kind', 'revision', 'type']);
    for (const person of Object.keys(people) as Person[]) {
      const store = createSqlStore(db, identityOf(person));
      const rows = await as(db, identityOf(person), async (transaction) =>
        rowsOf<{ kind: string; id: string }>(await transaction.execute(sql.raw('select kind, id from records'))),
      );
      const seen = rows.map(({ kind, id }) => `${kind} ${id}`).sort();
      const kinds = [...new Set(RECORDS.map(([kind]) => kind))];
      const lists = await Promise.all(
        kinds.map(async (kind) => (await store.list(kind)).map(({ id }) => `${kind} ${id}`)),
      );
      assert.deepEqual(lists.flat().sort(), seen, `${person}: lists`);
      assert.deepEqual([...heard.get(person)!].sort(), seen, `${person}: hears`);
    }
    for (const told of heard.values()) told.clear();
    // A talk that goes over to another family, and one that is removed.
    const store = createSqlStore(db);
    const [before] = (await store.list<StorableRecord & { family?: string }>('conversation')).filter(
      ({ id }) => id === 'k1',
    );
    await store.put('conversation', { ...before!, family: '9' });
    await store.remove('attendance', 'a2');
    await toldAll(RECORDS.length + 2);
    for (const stop of stops) stop();
    assert.deepEqual(
      [...heard].map(([person, told]) => `${person}: ${[...told].sort()}`),
      [
        'home: conversation k1',
        'home 1 of 2: attendance a2',
        'home 2 of 2: ',
        'child: conversation k1',
        'teacher: conversation k1',
        'other teacher: conversation k1',
        'leader: ',
        'guest: conversation k1',
      ],
    );
  });

  it('counts who comes for the teacher of these families alone, when the server is gone round', async () => {
    const db = await database.empty();
    await fill(db);
    const store = createSqlStore(db);
    await store.put('attendance', {
      id: 'a5',
      family: '1',
      entry: 'e',
      coming: ['Opa', ' opa', 'Ans'],
    } as StorableRecord);
    await store.put('attendance', { id: 'a6', family: '9', entry: 'e', coming: ['Cor'] } as StorableRecord);
    const told = await Promise.all(
      (Object.keys(people) as Person[]).map(async (person) => {
        const query = sql.raw('select family, people from attendance_of_families() where entry is not null');
        const rows = await as(db, identityOf(person), async (transaction) => rowsOf(await transaction.execute(query)));
        return [person, rows] as const;
      }),
    );
    assert.deepEqual(
      told.filter(([, rows]) => rows.length > 0),
      [
        ['teacher', [{ family: '1', people: 2 }]],
        ['other teacher', [{ family: '9', people: 1 }]],
      ],
    );
  });

  it('lets each reader see and change what is theirs and nothing else, when the server is gone round', async () => {
    const db = await database.empty();
    await fill(db);
    for (const person of Object.keys(people) as Person[]) {
      const inside = (action: string) =>
        RECORDS.filter(([, , list]) =>
          list.split('; ').some((part) => {
            const [allowed = '', names = ''] = part.split(': ');
            return (action === 'see' || allowed === 'change') && names.split(', ').includes(person);
          }),
        )
          .map(([kind, { id }]) => `${kind} ${id}`)
          .sort();
      const rows = async (statement: string) =>
        as(db, identityOf(person), async (transaction) =>
          rowsOf<{ kind: string; id: string }>(await transaction.execute(sql.raw(statement))),
        );
      const named = async (statement: string) => (await rows(statement)).map(({ kind, id }) => `${kind} ${id}`).sort();
      assert.deepEqual(await named('select * from records'), inside('see'), `${person} sees`);
      assert.deepEqual(
        await named(`update records set body = body || '{"x": 1}', revision = revision + 1 returning kind, id`),
        inside('change'),
        `${person} changes`,
      );
    }
  });

  it('lets nobody make a record theirs, or make one for another', async () => {
    const db = await database.empty();
    await fill(db);
    const tries = async (person: Person, statement: string) =>
      as(db, identityOf(person), (transaction) => transaction.execute(sql.raw(statement))).then(
        () => undefined,
        (error: unknown) => codeOf(error),
      );
    const denied = '42501';
    assert.equal(await tries('home', `update records set pupil = '2', revision = 2 where id = 'k1'`), denied);
    assert.equal(await tries('home', `update records set id = 'k2', revision = 2 where id = 'k1'`), denied);
    assert.equal(
      await tries(
        'home',
        `insert into records (kind, id, revision, body, pupil) values ('conversation', 'n', 1, '{}', '2')`,
      ),
      denied,
    );
    assert.equal(
      await tries(
        'home',
        `insert into records (kind, id, revision, body, owner) values ('response', 'n', 1, '{}', 'p2')`,
      ),
      denied,
    );
    assert.equal(
      await tries('home', `insert into records (kind, id, revision, body) values ('year-plan', 'n', 1, '{}')`),
      denied,
    );
    assert.equal(await tries('home', `update records set body = '{}' where id = 'k1'`), '23514');
    for (const table of ['sessions', 'calendars', 'invitations', 'invitation_codes', 'walls'])
      assert.equal(await tries('teacher', `select * from ${table}`), denied, table);
    for (const statement of [
      'delete from changes',
      `update changes set by_id = 'x'`,
      'truncate changes',
      `insert into walls values ('unheard-of', 'see', 'parent', 'all')`,
    ])
      assert.equal(await tries('teacher', statement), denied, statement);
    assert.equal(await tries('teacher', 'select * from changes_since(pg_current_xact_id())'), denied);
  });

  it('shows nothing to who is nobody, nor at the door', async () => {
    const db = await database.empty();
    await fill(db);
    const nobody = async (setting: string) =>
      db.sql.transaction(async (transaction) => {
        await transaction.execute(
          sql`select set_config('role', 'driehoek_reader', true), set_config('driehoek.reader', ${setting}, true)`,
        );
        return rowsOf(await transaction.execute(sql`select id from records union all select id from changes`)).length;
      });
    for (const setting of ['', '{}', 'null', '{"role": "somebody"}', '{"role": "constructor", "pupils": ["1"]}'])
      assert.equal(await nobody(setting), 0, setting);
    await assert.rejects(atDoor(db, (transaction) => transaction.execute(sql`select * from records`)));
  });

  it('leaves a connection to nobody', async () => {
    const db = await database.empty();
    await fill(db);
    await as(db, identityOf('home'), async () => undefined);
    const left = rowsOf<{ role: string; reader: string | null }>(
      await db.sql.execute(
        sql`select current_setting('role') as role, current_setting('driehoek.reader', true) as reader`,
      ),
    );
    assert.deepEqual([left[0]?.role, left[0]?.reader || null], ['none', null]);
  });

  it('notes of every change who made it, when, and which fields, and never what', async () => {
    const db = await database.empty();
    const store = createSqlStore(db, identityOf('teacher'));
    const made = await store.put('conversation', { id: 'k', family: '1', title: 'secret' } as StorableRecord);
    await store.put('conversation', { ...made, title: 'another secret', goal: 'hidden' } as StorableRecord);
    await store.remove('conversation', 'k');
    const lines = rowsOf<Record<string, unknown>>(
      await db.sql.execute(
        sql`select type, kind, id, revision, fields, pupil, by_id, by_role, by_party, by_name from changes order by number`,
      ),
    );
    const by = {
      kind: 'conversation',
      id: 'k',
      pupil: '1',
      by_id: 't1',
      by_role: 'class-teacher',
      by_party: 'school',
      by_name: 'teacher',
    };
    assert.deepEqual(lines, [
      { type: 'put', revision: 1, fields: ['family', 'title'], ...by },
      { type: 'put', revision: 2, fields: ['goal', 'title'], ...by },
      { type: 'removed', revision: 2, fields: ['family', 'goal', 'title'], ...by },
    ]);
    assert.doesNotMatch(JSON.stringify(lines), /secret|hidden/);
  });
});
