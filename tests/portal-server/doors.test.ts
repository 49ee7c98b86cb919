import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { StorableRecord } from '@driehoek/sdk/records';
import { toLocalDateTime } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import type { Database } from '../../packages/portal/server/database/database.js';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import { rowsOf } from '../../packages/portal/server/database/watch-changes.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { exportFamily, removeFamily, removeSchoolYear } from '../../packages/portal/server/keeping.js';
import { createSessions } from '../../packages/portal/server/sessions.js';
import { ORIGIN, openServer } from './ask-as.js';
import { describeOnBoth } from './databases.js';

const people = {
  teacher: {
    reader: { role: 'class-teacher', id: 't1', groups: ['Groep 6'], pupils: ['1', '2'] },
    name: 'Tess',
    pupilNames: { '1': 'Mila', '2': 'Sem' },
  },
  leader: { reader: { role: 'leadership', id: 'l1', pupils: ['1', '2'] }, name: 'Lea' },
  child: { reader: { role: 'pupil', id: 'c2', pupils: ['2'] }, name: 'Sem' },
  home: { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' },
  one: { reader: { role: 'parent', id: 'p2', party: 'parents', pupils: ['2'] }, name: 'One' },
  two: { reader: { role: 'parent', id: 'p3', party: 'parents-2', pupils: ['2'] }, name: 'Two' },
} as const satisfies Record<string, Identity>;
type Who = keyof typeof people;

function open(database: Database, options: { readonly timeZone?: string } = {}) {
  const send = openServer(database, people, options);
  const ask = (path: string, who: Who | '' = '', method = 'GET', body?: object, headers: Record<string, string> = {}) =>
    send(path, { method, who, body, headers });
  return { ask };
}

const entry = (id: string, title: string, fields: object) => ({
  id,
  title,
  kind: 'parent-evening',
  formal: false,
  reminders: [],
  start: '2026-11-16T19:00',
  end: '2026-11-16T20:00',
  ...fields,
});
const plan = (id: string, fields: object = {}) =>
  ({
    id,
    schoolYear: '2026-2027',
    region: 'noord',
    timeZone: 'Europe/Amsterdam',
    entries: [
      entry(`${id}-all`, 'Voor iedereen', { level: 'school', attendance: { total: { answers: 40, people: 77 } } }),
      entry(`${id}-6`, 'Voor groep 6', { level: 'class', group: 'Groep 6' }),
      entry(`${id}-7`, 'Voor groep 7', { level: 'class', group: 'Groep 7' }),
    ],
    ...fields,
  }) as StorableRecord;
const attendance = (id: string, family: string, fields: object = {}) =>
  ({ id, family, entry: 'e', coming: ['Opa'], ...fields }) as StorableRecord;

describeOnBoth('the doors of the server', (database) => {
  it('count a family that did not answer since a moment was moved as one without an answer', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    const moment = entry('e', 'Avond', { level: 'school', attendance: {} });
    const day = { ...entry('d', 'Dag', { level: 'school', attendance: {} }), allDay: true };
    await createSqlStore(db).put('year-plan', plan('school', { entries: [moment, day] }));
    const store = createSqlStore(db);
    const former = { answeredFor: '2026-11-01T10:00' };
    await store.put('attendance', attendance('a', '1', { ...former, coming: ['Opa', 'Ans'] }));
    // One home answered anew, the other did not.
    await store.put('attendance', attendance('b', '2', { ...former, household: 'parents', coming: ['Bo'] }));
    const now = { household: 'parents-2', answeredFor: moment.start };
    await store.put('attendance', attendance('c', '2', { ...now, coming: ['Cor', 'Dee'] }));
    await store.put('attendance', attendance('f', '1', { entry: 'd', answeredFor: day.start.slice(0, 10) }));
    const { entries } = (await (await ask('/api/records/year-plan/school', 'teacher')).json()) as {
      entries: { attendance: unknown }[];
    };
    assert.deepEqual(
      entries.map(({ attendance }) => attendance),
      [
        {
          total: { answers: 1, people: 2 },
          families: [
            { family: '1', name: 'Mila', peopleBefore: 2 },
            { family: '2', name: 'Sem', people: 2 },
          ],
        },
        {
          total: { answers: 1, people: 1 },
          families: [
            { family: '1', name: 'Mila', people: 1 },
            { family: '2', name: 'Sem' },
          ],
        },
      ],
    );
  });

  it('tell the school how many come, counted in what families answered, and nobody who; families nothing of it', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    const moment = entry('e', 'Avond', { level: 'school', attendance: {} });
    await createSqlStore(db).put('year-plan', plan('school', { entries: [moment] }));
    const answer = (id: string, who: Who, family: string, coming: string[]) =>
      ask(`/api/records/attendance/${id}`, who, 'PUT', { family, entry: 'e', coming }, { 'If-None-Match': '*' });
    assert.equal((await answer('a', 'home', '1', ['Opa'])).status, 200);
    const household = { household: 'parents-2', family: '2', entry: 'e', coming: ['Ans', 'Bo'] };
    const sent = await ask('/api/records/attendance/b', 'two', 'PUT', household, { 'If-None-Match': '*' });
    assert.equal(sent.status, 200);
    const readBy = async (who: Who) => (await ask('/api/records/year-plan/school', who)).text();
    const { entries } = JSON.parse(await readBy('teacher')) as { entries: { attendance: unknown }[] };
    assert.deepEqual(entries[0]!.attendance, {
      total: { answers: 2, people: 3 },
      families: [
        { family: '1', name: 'Mila', people: 1 },
        { family: '2', name: 'Sem', people: 2 },
      ],
    });
    // Whose class it is not, reads how many; nobody reads who.
    assert.match(await readBy('leader'), /"people":3/);
    assert.doesNotMatch(await readBy('leader'), /families/);
    assert.doesNotMatch(await readBy('teacher'), /Opa|Ans|Bo"/);
    for (const who of ['home', 'two'] as const) assert.doesNotMatch(await readBy(who), /total|families|Opa|Ans/);
    // The pupil of two homes says it apart, and who is named twice comes once.
    const byPupil = { by: 'pupil', family: '2', entry: 'e', coming: ['ans', 'Cor'] };
    assert.equal(
      (await ask('/api/records/attendance/c', 'child', 'PUT', byPupil, { 'If-None-Match': '*' })).status,
      200,
    );
    assert.match(await readBy('teacher'), /"answers":2,"people":4/);
    for (const who of ['one', 'two'] as const)
      assert.doesNotMatch(await (await ask('/api/records/attendance', who)).text(), /Cor/);
    // A plan that the school changes goes on being counted.
    const copy = JSON.parse(await readBy('teacher')) as { revision: number };
    const changed = await ask('/api/records/year-plan/school', 'teacher', 'PUT', copy, { 'If-Match': '"1"' });
    assert.match(await changed.text(), /"people":4/);
  });

  it('gives calendars by an address that is secret, is told once, and can be revoked', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    await createSqlStore(db).put('year-plan', plan('school'));
    const made = (await (await ask('/api/calendars', 'home', 'POST', { group: 'Groep 6' })).json()) as {
      id: string;
      url: string;
    };
    assert.match(made.url, /^https:\/\/school\.example\/calendars\/[\w-]{43}\.ics$/);
    const path = made.url.slice(ORIGIN.length);
    const file = await ask(path);
    assert.deepEqual([file.status, file.headers.get('Content-Type')], [200, 'text/calendar; charset=utf-8']);
    const text = await file.text();
    assert.deepEqual([...text.matchAll(/^UID:([\w-]+)@school\.example/gm)].map(([, id]) => id).sort(), [
      'school-6',
      'school-all',
    ]);
    assert.doesNotMatch(text, /77|Voor groep 7/);

    const tag = file.headers.get('ETag') ?? '';
    assert.equal((await ask(path, '', 'GET', undefined, { 'If-None-Match': tag })).status, 304);
    const { revision } = (await createSqlStore(db).get('year-plan', 'school'))!;
    await createSqlStore(db).put('year-plan', plan('school', { revision, entries: [] }));
    assert.equal((await ask(path, '', 'GET', undefined, { 'If-None-Match': tag })).status, 200);

    assert.equal((await ask(`/api/calendars/${made.id}`, 'one', 'DELETE')).status, 204);
    assert.equal((await ask(path)).status, 200);
    assert.doesNotMatch(await (await ask('/api/calendars', 'home')).text(), new RegExp(path.slice(11, 40)));
    assert.doesNotMatch(
      JSON.stringify(rowsOf(await db.sql.execute(sql`select * from calendars`))),
      new RegExp(path.slice(11, 40)),
    );
    await ask(`/api/calendars/${made.id}`, 'home', 'DELETE');
    assert.equal((await ask(path)).status, 404);
    assert.equal((await ask('/api/calendars', '', 'POST', {})).status, 401);
  });

  it('has the talks of a home in a calendar of its own: when and where, and nothing of the other home', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    const store = createSqlStore(db);
    const talk = (id: string, family: string, fields: object = {}) =>
      ({
        id,
        family,
        type: 'difficult-talk',
        schoolYear: '2026-2027',
        pupil: 'Mila',
        participants: [],
        minutes: 30,
        medium: 'in-person',
        place: 'Lokaal 6',
        start: '2026-11-20T15:30',
        goal: 'Waar we over praten',
        expectations: [],
        agenda: [{ id: 'a', by: 'parents', text: 'Wat thuis speelt' }],
        strengths: [],
        agreements: [],
        ...fields,
      }) as StorableRecord;
    await store.put('year-plan', plan('school', { entries: [] }));
    const ofAll = { parties: ['parents', 'parents-2', 'school'], sequence: 3 };
    await store.put('conversation', talk('both', '2', ofAll));
    await store.put('conversation', talk('of-one', '2', { parties: ['parents', 'school'] }));
    await store.put(
      'conversation',
      talk('of-two', '2', { parties: ['parents-2', 'school'], timeZone: 'Atlantic/Azores' }),
    );
    await store.put('conversation', talk('draft', '2', { draft: true }));
    await store.put('conversation', talk('no-time', '2', { start: undefined }));
    await store.put('conversation', talk('before', '2', { schoolYear: '2025-2026', start: '2026-02-01T15:30' }));
    await store.put('conversation', talk('sibling', '1'));
    const subscribe = async (who: Who, pupil: string) => {
      const made = await ask('/api/calendars', who, 'POST', { group: 'Groep 6', pupil });
      const { url = '' } = (await made.json()) as { url?: string };
      return { status: made.status, path: url.slice(ORIGIN.length) };
    };
    const idsIn = (text: string) => [...text.matchAll(/^UID:([\w-]+)@/gm)].map(([, id]) => id).sort();
    const one = await subscribe('one', '2');
    const file = await ask(one.path);
    const text = (await file.text()).replaceAll('\r\n ', '');
    assert.deepEqual(idsIn(text), ['both', 'of-one']);
    assert.match(text, /DTSTART;TZID=Europe\/Amsterdam:20261120T153000/);
    assert.match(text, /DTEND;TZID=Europe\/Amsterdam:20261120T160000/);
    assert.match(text, /LOCATION:Lokaal 6/);
    assert.match(text, /SUMMARY:.*Mila/);
    assert.doesNotMatch(text, /difficult|praten|thuis speelt/);
    const other = (await (await ask((await subscribe('two', '2')).path)).text()).replaceAll('\r\n ', '');
    assert.deepEqual(idsIn(other), ['both', 'of-two']);
    assert.match(other, /DTSTART;TZID=Europe\/Amsterdam:20261120T173000/);

    // Neither another family nor the school has them by an address.
    for (const who of ['home', 'teacher'] as const) assert.equal((await subscribe(who, '2')).status, 403);
    // An address without a pupil is that of a class.
    const { url } = (await (await ask('/api/calendars', 'one', 'POST', {})).json()) as { url: string };
    assert.deepEqual(idsIn(await (await ask(url.slice(ORIGIN.length))).text()), []);

    const tag = file.headers.get('ETag') ?? '';
    const again = () => ask(one.path, '', 'GET', undefined, { 'If-None-Match': tag });
    assert.equal((await again()).status, 304);
    await store.put(
      'conversation',
      talk('of-two', '2', { parties: ['parents-2', 'school'], revision: 1, place: 'Elders' }),
    );
    assert.equal((await again()).status, 304);
    // Nor does it tell how often the school writes.
    assert.match(text, /SEQUENCE:3/);
    const note = { id: 'school:n', by: 'school', text: 'van de school alleen' };
    await store.put('conversation', talk('both', '2', { ...ofAll, revision: 1, strengths: [note] }));
    assert.equal((await again()).status, 304);
    await store.put('conversation', talk('both', '2', { ...ofAll, sequence: 4, revision: 2, cancelled: true }));
    const cancelled = await again();
    assert.equal(cancelled.status, 200);
    assert.match(await cancelled.text(), /STATUS:CANCELLED/);
    await removeFamily(db, { pupil: '2', people: [] });
    assert.equal((await ask(one.path)).status, 404);
  });

  it('lets an invitation be answered until its last day is over at the school', async () => {
    const db = await database.empty();
    // It is never the same day in both.
    const [early, late] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((timeZone) => open(db, { timeZone }));
    const expiresOn = toLocalDateTime(new Date(), 'Pacific/Pago_Pago').slice(0, 10);
    const wanted = {
      instrument: 'parent-experience',
      instrumentVersion: '1.0.0',
      schoolYear: '2026-2027',
      role: 'parent',
      count: 1,
      expiresOn,
    };
    const { codes } = (await (await early!.ask('/api/invitations', 'teacher', 'POST', wanted)).json()) as {
      codes: string[];
    };
    assert.equal((await early!.ask('/invited', '', 'POST', { code: codes[0] })).status, 200);
    assert.equal((await late!.ask('/invited', '', 'POST', { code: codes[0] })).status, 404);
    assert.throws(() => open(db, { timeZone: 'Europe/Nergens' }), /Europe\/Nergens/);
  });

  it('takes one answer for each code of an invitation, counts it, and ties it to nobody', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    const wanted = {
      instrument: 'handvat',
      instrumentVersion: '1.1.0',
      schoolYear: '2026-2027',
      role: 'parent',
      group: 'Groep 6',
      count: 3,
      expiresOn: '2199-01-01',
    };
    assert.equal((await ask('/api/invitations', 'home', 'POST', wanted)).status, 403);
    const { id, codes } = (await (await ask('/api/invitations', 'teacher', 'POST', wanted)).json()) as {
      id: string;
      codes: string[];
    };
    assert.equal(new Set(codes).size, 3);
    const [first = '', second = '', third = ''] = codes;
    const told = await (await ask('/invited', '', 'POST', { code: ` ${first.toUpperCase()}` })).json();
    assert.deepEqual(told, {
      instrument: 'handvat',
      instrumentVersion: '1.1.0',
      schoolYear: '2026-2027',
      role: 'parent',
      group: 'Groep 6',
      expiresOn: '2199-01-01',
    });
    const written = { remarks: { 'home.1': 'Fijn zo.' }, actionPoints: { home: ['Samen bellen'] } };
    const answer = (code: string, answers: object = { 'home.1': 'yes' }) =>
      ask('/invited/answer', '', 'POST', {
        code,
        answers,
        ...written,
        respondent: 'me',
        completedAt: '2026-11-16T10:00:00Z',
      });
    assert.equal((await answer(first, { 'home.1': { not: 'an answer' } })).status, 422);
    const both = await Promise.all([answer(first), answer(first)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [204, 404]);
    assert.equal((await answer(second)).status, 204);
    assert.equal((await answer('abcdefghjk')).status, 404);
    assert.equal(
      (await ask('/invited/answer', '', 'POST', { code: third, answers: {} }, { 'Sec-Fetch-Site': 'cross-site' }))
        .status,
      403,
    );

    const listed = (await (await ask('/api/invitations', 'teacher')).json()) as {
      invitations: { made: number; used: number; closed: boolean }[];
      minGroupSize: number;
    };
    // Said before one invites so few that no report shows them.
    assert.equal(listed.minGroupSize, 5);
    assert.deepEqual(
      listed.invitations.map(({ made, used, closed }) => [made, used, closed]),
      [[3, 2, false]],
    );
    const stored = await createSqlStore(db).list('response');
    assert.equal(stored.length, 2);
    const { remarks, actionPoints, completedAt } = stored[0] as unknown as typeof written & { completedAt: string };
    assert.deepEqual({ remarks, actionPoints }, written);
    assert.deepEqual(
      Object.keys(stored[0]!).sort(),
      [
        'actionPoints',
        'answers',
        'completedAt',
        'group',
        'id',
        'instrument',
        'instrumentVersion',
        'remarks',
        'revision',
        'role',
        'schemaVersion',
        'schoolYear',
      ].filter((field) => Object.hasOwn(stored[0]!, field)),
    );
    // They count in the report on the round, and tell no moment at which somebody was seen with a phone.
    const counted = sql`select people from count_responses('handvat', '["1.1.0"]'::jsonb, '2026-2027') where item is null`;
    assert.deepEqual(rowsOf(await db.sql.execute(counted)), [{ people: 2 }]);
    assert.match(completedAt, /T00:00:00Z$/);
    assert.equal(rowsOf(await db.sql.execute(sql`select * from invitation_codes`)).length, 1);
    assert.deepEqual(rowsOf(await db.sql.execute(sql`select distinct by_id, by_name, pupil from changes`)), [
      { by_id: null, by_name: null, pupil: null },
    ]);

    await ask(`/api/invitations/${id}`, 'teacher', 'DELETE');
    assert.equal((await answer(third)).status, 404);
  });

  it('lets a family read who changed what about it, and not what the other home did', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    await createSqlStore(db, people.home).put('attendance', attendance('a1', '1'));
    await createSqlStore(db, people.one).put('attendance', attendance('a2', '2', { household: 'parents' }));
    await createSqlStore(db, people.two).put('attendance', attendance('a3', '2', { household: 'parents-2' }));
    await createSqlStore(db, people.one).remove('attendance', 'a2');
    const read = async (who: Who) => {
      const { changes } = (await (await ask('/api/log', who)).json()) as {
        changes: { type: string; id: string; fields: string[]; by: object }[];
      };
      return changes.map(({ type, id, fields }) => `${type} ${id} ${fields.join(' ')}`);
    };
    assert.deepEqual(await read('home'), ['put a1 coming entry family']);
    assert.deepEqual(await read('one'), [
      'removed a2 coming entry family household',
      'put a2 coming entry family household',
    ]);
    assert.deepEqual(await read('two'), ['put a3 coming entry family household']);
    assert.deepEqual(await read('teacher'), []);
    const { changes } = (await (await ask('/api/log', 'home')).json()) as { changes: { by: object }[] };
    assert.deepEqual(changes[0]?.by, { role: 'parent', party: 'parents', name: 'Pim' });
  });

  it('gives out all of a family, and removes it with nothing of another', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    const fill: [string, StorableRecord][] = [
      ['attendance', attendance('a1', '1')],
      ['attendance', attendance('a2', '2')],
      ['conversation', { id: 'k1', family: '1' } as StorableRecord],
      ['look-back', { id: 'l1', owner: 't1', conversation: 'k1' } as StorableRecord],
      ['look-back', { id: 'l2', owner: 't1', conversation: 'k2' } as StorableRecord],
      ['response', { id: 'r1', respondent: 'p1' } as StorableRecord],
      ['response', { id: 'r2', respondent: 'p2' } as StorableRecord],
      [
        'parent-offers',
        {
          id: 'o',
          offers: [
            { id: 'x', pupil: '1' },
            { id: 'y', pupil: '2' },
          ],
        } as StorableRecord,
      ],
      [
        'class-contacts',
        {
          id: 'c',
          group: 'Groep 6',
          pupils: [
            { id: '1', name: 'Ien' },
            { id: '2', name: 'Bo' },
          ],
        } as StorableRecord,
      ],
    ];
    for (const [kind, record] of fill)
      await createSqlStore(db, people.teacher)
        .put(kind, record)
        .catch(() => store.put(kind, record));
    const family = { pupil: '1', people: ['p1'] };
    const out = await exportFamily(db, family);
    assert.deepEqual(
      out.records.map(({ kind }) => kind),
      ['attendance', 'conversation', 'response'],
    );
    assert.deepEqual(
      out.parts.map(({ part }) => part),
      [{ pupils: [{ id: '1', name: 'Ien' }] }, { offers: [{ id: 'x', pupil: '1' }], drafts: [] }],
    );
    assert.ok(out.changes.length >= 2);
    assert.deepEqual(await removeFamily(db, family), {
      removed: { attendance: 1, conversation: 1, 'look-back': 1, response: 1 },
      changed: { 'class-contacts': 1, 'parent-offers': 1 },
    });
    const left = rowsOf<{ what: string }>(
      await db.sql.execute(sql`select kind || ' ' || id as what from records order by what`),
    );
    assert.deepEqual(
      left.map(({ what }) => what),
      ['attendance a2', 'class-contacts c', 'look-back l2', 'parent-offers o', 'response r2'],
    );
    assert.deepEqual((await store.get<StorableRecord & { offers: object[] }>('parent-offers', 'o'))?.offers, [
      { id: 'y', pupil: '2' },
    ]);
    const lines = JSON.stringify(rowsOf(await db.sql.execute(sql`select kind, id, pupil, by_id from changes`)));
    assert.doesNotMatch(lines, /"pupil":"1"|"p1"|"k1"|"r1"/);
    const empty = await exportFamily(db, family);
    assert.deepEqual([empty.records, empty.parts, empty.changes], [[], [], []]);
  });

  it('gives out who made addresses of calendars and who is signed in, of that family alone and without what opens them', async () => {
    const db = await database.empty();
    const { ask } = open(db);
    const made: Record<string, { id: string; url: string }> = {};
    for (const [name, who, fields] of [
      ['own', 'home', { group: 'Groep 6' }],
      ['talks', 'one', { pupil: '2' }],
      ['other', 'two', {}],
    ] as const)
      made[name] = (await (await ask('/api/calendars', who, 'POST', fields)).json()) as { id: string; url: string };
    const sessions = createSessions({ database: db, key: 'k'.repeat(32), isSecure: true });
    for (const who of ['home', 'two'] as const) await sessions.begin(people[who]);
    const first = await exportFamily(db, { pupil: '1', people: ['p1'] });
    assert.deepEqual(
      first.calendars.map(({ id, group, identity }) => [id, group, identity.name]),
      [[made['own']?.id, 'Groep 6', 'Pim']],
    );
    assert.deepEqual(
      first.sessions.map(({ identity }) => identity.name),
      ['Pim'],
    );
    const digest = rowsOf<{ digest: string }>(await db.sql.execute(sql`select digest from calendars`));
    for (const each of digest) assert.doesNotMatch(JSON.stringify(first), new RegExp(each.digest));
    // Of a pupil whose people are not named, what is about the pupil.
    const second = await exportFamily(db, { pupil: '2', people: [] });
    assert.deepEqual([second.calendars.map(({ id }) => id), second.sessions], [[made['talks']?.id], []]);
    await removeFamily(db, { pupil: '1', people: ['p1'] });
    const none = await exportFamily(db, { pupil: '1', people: ['p1'] });
    assert.deepEqual([none.calendars, none.sessions], [[], []]);
    assert.equal(rowsOf(await db.sql.execute(sql`select * from calendars`)).length, 2);
  });

  it('removes what must go after a school year, and keeps the rest', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    await store.put('conversation', { id: 'old', family: '1', schoolYear: '2024-2025' } as StorableRecord);
    await store.put('conversation', { id: 'over', family: '1', schoolYear: '2025-2026' } as StorableRecord);
    await store.put('conversation', { id: 'now', family: '1', schoolYear: '2026-2027' } as StorableRecord);
    await store.put('year-plan', { id: 'kept', schoolYear: '2025-2026' } as StorableRecord);
    await store.put('attendance', attendance('last', '1'));
    await db.sql.execute(sql`alter table records disable trigger raise_revision`);
    await db.sql.execute(sql`update records set updated_at = '2026-06-01' where id = 'last'`);
    await db.sql.execute(sql`alter table records enable trigger raise_revision`);
    await store.put('response', { id: 'said', respondent: 'p1', schoolYear: '2024-2025' } as StorableRecord);
    const goes = { attendance: 1, conversation: 2 };
    assert.deepEqual(await removeSchoolYear(db, '2025-2026', { isDryRun: true }), goes);
    assert.equal((await store.list('conversation')).length, 3);
    assert.deepEqual(await removeSchoolYear(db, '2025-2026'), goes);
    const left = rowsOf<{ id: string }>(await db.sql.execute(sql`select id from records order by id`));
    assert.deepEqual(
      left.map(({ id }) => id),
      ['kept', 'now', 'said'],
    );
    for (const year of ['last year', '2025', '2025-2027'])
      assert.throws(() => removeSchoolYear(db, year), RangeError, year);
  });
});
