import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  handvat,
  type Instrument,
  isFinished,
  listItems,
  type Report,
  type Response,
  summarizeTally,
  tallyResponses,
} from '@driehoek/sdk/checklist';
import { keepInstrument, putIntoUse } from '@driehoek/sdk/checklist/editing';
import { qualityCards } from '@driehoek/sdk/checklist/quality-cards';
import { type ContactPreferences, countPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import type { StorableRecord } from '@driehoek/sdk/records';
import type { DayTime, Role } from '@driehoek/sdk/shared';
import { sql } from 'drizzle-orm';
import { as, atDoor, type Database } from '../../packages/portal/server/database/database.js';
import { codeOf, createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { openServer } from './ask-as.js';
import { describeOnBoth } from './databases.js';

const people = {
  leader: { reader: { role: 'leadership', id: 'l1' }, name: 'Lou' },
  teacher: { reader: { role: 'class-teacher', id: 't1', groups: ['Groep 6'] }, name: 'Tess' },
  parent: { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' },
  team: { reader: { role: 'team' }, name: 'Team' },
} as const satisfies Record<string, Identity>;
type Who = keyof typeof people | '';

function open(database: Database) {
  const ask = openServer(database, people);
  return (path: string, who: Who, body?: object) => ask(path, { who, body });
}

const items = listItems(handvat).map(({ id }) => id);
const VALUES = ['yes', 'partly', 'no', 'unknown', 'not-applicable'];

/** What somebody answered: by the number, each differently. */
function response(number: number, role: Role, fields: Partial<Response> = {}): Response {
  const answered = items.filter((_, place) => (place + number) % 7 > 0);
  return {
    id: `r${number}`,
    instrument: handvat.id,
    instrumentVersion: handvat.version,
    schoolYear: '2026-2027',
    role,
    respondent: `somebody-${number}`,
    answers: Object.fromEntries(answered.map((id, place) => [id, VALUES[(place * number + number) % 5]!])),
    remarks: { [items[0]!]: 'wat niemand mag lezen' },
    completedAt: '2026-11-20T10:00:00Z',
    ...fields,
  };
}

/** What somebody answered so far. */
function begun(number: number, role: Role): Response {
  const { completedAt: _completedAt, ...draft } = response(number, role);
  return draft;
}

const ROUND: readonly Response[] = [
  ...Array.from({ length: 9 }, (_, number) => response(number, 'class-teacher')),
  ...Array.from({ length: 6 }, (_, number) => response(20 + number, 'care-professional')),
  response(30, 'leadership'),
  response(31, 'leadership', { office: true, respondent: 'somebody-30' }),
  // In an earlier wording; and somebody who is not ready.
  response(32, 'class-teacher', { instrumentVersion: handvat.sameMeaningAs![0]! }),
  begun(33, 'class-teacher'),
  // Somebody answered again, in another role; two came by an invitation, and are nobody.
  response(40, 'class-teacher', { respondent: 'somebody-20' }),
  ...[41, 42].map((number) => {
    const { respondent: _respondent, ...anonymous } = response(number, 'class-teacher');
    return anonymous;
  }),
];
const WANTED = { instrument: handvat.id, schoolYear: '2026-2027' };

describeOnBoth('reports on the server', (database) => {
  const fill = async (responses: readonly Response[]) => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const each of responses) await store.put('response', each as StorableRecord);
    await store.put('response', response(50, 'class-teacher', { schoolYear: '2025-2026' }) as StorableRecord);
    await store.put(
      'response',
      response(51, 'class-teacher', { instrument: 'team-skills', answers: {} }) as StorableRecord,
    );
    return { db, store, ask: open(db) };
  };

  it('are what the SDK makes of all answers, withheld as it withholds, and hold nothing of anybody', async () => {
    const { ask } = await fill(ROUND);
    const published = await ask('/api/reports', 'leader', WANTED);
    const text = await published.clone().text();
    const { report } = (await published.json()) as { report: Report };
    const { replaced, ...expected } = summarizeTally(tallyResponses(ROUND.filter(isFinished), handvat), handvat, {
      minGroupSize: 5,
    });
    assert.equal(replaced, undefined);
    assert.deepEqual(report, JSON.parse(JSON.stringify(expected)));
    assert.ok(report.groups['class-teacher'] && !report.groups.leadership && report.offices?.leadership);
    assert.doesNotMatch(text, /somebody|niemand mag lezen|"r\d/);
    assert.deepEqual(
      await (await ask(`/api/reports/${handvat.id}/2026-2027`, 'parent')).json(),
      await (await ask('/api/reports', 'leader', WANTED)).json(),
    );
  });

  it('are told to who waits for one, as it is published, and to nobody who may not read it', async () => {
    const { ask } = await fill(ROUND);
    const heard = async (who: Who) => {
      const reader = (await ask('/api/events', who)).body!.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      return {
        text: () => text,
        async until(wanted: RegExp) {
          while (!wanted.test(text)) text += (await reader.read()).value ?? '';
          await reader.cancel();
        },
      };
    };
    const [parent, team] = [await heard('parent'), await heard('team')];
    assert.equal((await ask(`/api/reports/${handvat.id}/2026-2027`, 'parent')).status, 204);
    await ask('/api/reports', 'leader', WANTED);
    await ask('/api/reports', 'leader', WANTED);
    await parent.until(/event: report\ndata: .*\n/);
    assert.match(parent.text(), /data: \{"instrument":"handvat","schoolYear":"2026-2027"\}/);
    assert.equal((await ask(`/api/reports/${handvat.id}/2026-2027`, 'parent')).status, 200);
    await team.until(/: open/);
    assert.doesNotMatch(team.text(), /report/);
  });

  it('are published once: two of nearly the same people would tell of one', async () => {
    const { ask, store } = await fill(ROUND);
    assert.equal((await ask(`/api/reports/${handvat.id}/2026-2027`, 'leader')).status, 204, 'none yet is no mistake');
    const first = await (await ask('/api/reports', 'leader', WANTED)).text();
    await store.put('response', response(60, 'class-teacher') as StorableRecord);
    assert.equal(await (await ask('/api/reports', 'teacher', WANTED)).text(), first);
    assert.equal(await (await ask(`/api/reports/${handvat.id}/2026-2027`, 'leader')).text(), first);
  });

  it('are not made of too few, and the round goes on', async () => {
    const { ask, store } = await fill(ROUND.slice(0, 4));
    assert.equal((await ask('/api/reports', 'leader', WANTED)).status, 409);
    for (const each of ROUND.slice(4, 9)) await store.put('response', each as StorableRecord);
    assert.equal((await ask('/api/reports', 'leader', WANTED)).status, 200);
  });

  it('are published by the school alone, and of what there is', async () => {
    const { ask } = await fill(ROUND);
    assert.equal((await ask('/api/reports', 'parent', WANTED)).status, 403);
    assert.equal((await ask('/api/reports', '', WANTED)).status, 401);
    assert.equal((await ask('/api/reports', 'leader', { ...WANTED, instrument: 'unheard-of' })).status, 404);
    assert.equal((await ask('/api/reports', 'leader', { ...WANTED, schoolYear: 'x' })).status, 422);
    await ask('/api/reports', 'leader', WANTED);
    assert.equal((await ask(`/api/reports/${handvat.id}/2026-2027`, 'team')).status, 403);
    assert.equal((await ask('/api/reports/unheard-of/2026-2027', 'leader')).status, 404);
    // What leadership has of the answers themselves.
    assert.deepEqual(await (await ask('/api/records/response', 'leader')).json(), { records: [] });
  });

  it('are of a school’s own lists too, one on each version that asks something else, and of quality cards', async () => {
    const [, ...rest] = handvat.sections;
    const own = putIntoUse(keepInstrument({ ...handvat, id: 'our-list', version: '1', sameMeaningAs: [] }));
    const shorter = putIntoUse({ ...own, draft: { ...own.draft, sections: rest } });
    const [card] = qualityCards;
    const answersOf = (instrument: Instrument, from: number): Response[] =>
      Array.from({ length: 6 }, (_, number) => ({
        ...response(from + number, 'class-teacher', {
          instrument: instrument.id,
          instrumentVersion: instrument.version,
        }),
        answers: Object.fromEntries(listItems(instrument).map(({ id }) => [id, instrument.scale.options[0]!.value])),
      }));
    const [was, is] = shorter.versions.map(({ instrument }) => instrument);
    const { store, ask } = await fill([...answersOf(was!, 100), ...answersOf(is!, 200), ...answersOf(card!, 300)]);
    const wanted = { instrument: 'our-list', schoolYear: '2026-2027' };
    assert.equal((await ask('/api/reports', 'leader', wanted)).status, 404, 'of no list');
    await store.put('own-instrument', shorter as unknown as StorableRecord);
    for (const [instrumentVersion, instrument] of [
      [undefined, is!],
      ['1', was!],
    ] as const) {
      const named = { ...wanted, ...(instrumentVersion && { instrumentVersion }) };
      const query = instrumentVersion ? `?instrumentVersion=${instrumentVersion}` : '';
      const address = `/api/reports/our-list/2026-2027${query}`;
      assert.equal((await ask(address, 'parent')).status, 204);
      const published = (await (await ask('/api/reports', 'leader', named)).json()) as { report: Report };
      assert.equal(published.report.instrumentVersion, instrument.version);
      const { respondents, sections } = published.report.groups['class-teacher']!;
      assert.deepEqual([respondents, sections.map(({ id }) => id)], [6, instrument.sections.map(({ id }) => id)]);
      assert.deepEqual(await (await ask(address, 'parent')).json(), published);
    }
    assert.equal(is!.version, '2');
    assert.equal((await ask('/api/reports', 'leader', { ...wanted, instrumentVersion: '9' })).status, 404);
    assert.equal((await ask('/api/reports', 'leader', { ...wanted, instrument: card!.id })).status, 200);
  });

  it('are counted where no reader can ask, and no answer comes out', async () => {
    const { db } = await fill(ROUND);
    const select = sql`select * from count_responses('handvat', '["1"]', '2026-2027')`;
    await assert.rejects(
      as(db, people.leader, (reader) => reader.execute(select)),
      (error) => codeOf(error) === '42501',
    );
    await assert.rejects(
      as(db, people.leader, (reader) => reader.execute(sql`select * from reports`)),
      (error) => codeOf(error) === '42501',
    );
    await atDoor(db, (door) => door.execute(select));
  });
});

describeOnBoth('how many come', (database) => {
  it('is told to the school, never who', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    const answers: readonly (readonly [id: string, entry: string, coming: string[]])[] = [
      ['a', 'evening', ['mama', 'opa']],
      ['b', 'evening', []],
      ['c', 'morning', ['papa']],
    ];
    for (const [id, entry, coming] of answers)
      await store.put('attendance', { id, family: id, entry, coming } as StorableRecord);
    const ask = open(db);
    const told = await ask('/api/attendance-totals', 'teacher');
    assert.deepEqual(await told.json(), {
      totals: [
        { entry: 'evening', answers: 2, people: 2 },
        { entry: 'morning', answers: 1, people: 1 },
      ],
    });
    assert.equal((await ask('/api/attendance-totals', 'parent')).status, 403);
    assert.equal((await ask('/api/attendance-totals', '')).status, 401);
  });
});

describeOnBoth('what households like', (database) => {
  const TIMES: readonly (readonly DayTime[])[] = [
    ['tue.evening', 'wed.morning'],
    ['tue.evening', 'tue.morning', 'thu.evening'],
    ['fri.afternoon'],
    ['tue.evening'],
    ['mon.morning', 'mon.evening'],
    [],
  ];
  const wishesOf = (group: string, number: number, fields: Partial<ContactPreferences> = {}): ContactPreferences => ({
    ...createPreferences({
      id: `${group}.${number}`,
      schoolYear: '2026-2027',
      pupil: `${group}-${number}`,
      household: number % 3 === 0 ? 'parents-2' : 'parents',
      group,
    }),
    times: TIMES[number % TIMES.length]!,
    channels: { phone: number % 2 === 0 ? 'liked' : 'not-liked', message: 'liked', email: 'fine' },
    ...fields,
  });
  const OF_SIX = Array.from({ length: 9 }, (_, number) => wishesOf('Groep 6', number));
  const fill = async (said: readonly ContactPreferences[]) => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const each of said) await store.put('contact-preferences', each as unknown as StorableRecord);
    return { db, store, ask: open(db) };
  };

  it('is told to the school per class as the SDK counts it, never who, and nothing of a class where too few said it', async () => {
    const { ask } = await fill([
      ...OF_SIX,
      ...[1, 2, 3, 4].map((number) => wishesOf('Groep 7', number)),
      wishesOf('Groep 6', 20, { schoolYear: '2025-2026' }),
    ]);
    const told = await ask('/api/wish-totals/2026-2027', 'leader');
    const text = await told.clone().text();
    assert.deepEqual(await told.json(), { totals: [{ group: 'Groep 6', counts: countPreferences(OF_SIX) }] });
    assert.doesNotMatch(text, /Groep 6[-.]\d/);
    // What leadership has of the wishes themselves.
    assert.deepEqual(await (await ask('/api/records/contact-preferences', 'leader')).json(), { records: [] });
    assert.equal((await ask('/api/wish-totals/2026-2027', 'parent')).status, 403);
    assert.equal((await ask('/api/wish-totals/2026-2027', 'team')).status, 403);
    assert.equal((await ask('/api/wish-totals/2026-2027', '')).status, 401);
  });

  it('counts a household once, by what it said last', async () => {
    const { store, ask } = await fill(OF_SIX);
    const again = wishesOf('Groep 6', 2, { id: 'again', times: ['thu.evening'], channels: {} });
    await store.put('contact-preferences', again as unknown as StorableRecord);
    const { totals } = (await (await ask('/api/wish-totals/2026-2027', 'leader')).json()) as {
      totals: { counts: object }[];
    };
    assert.deepEqual(totals[0]?.counts, countPreferences(OF_SIX.with(2, again)));
  });

  it('is counted where no reader can ask', async () => {
    const { db } = await fill(OF_SIX);
    await assert.rejects(
      as(db, people.leader, (reader) => reader.execute(sql`select * from wish_totals('2026-2027')`)),
      (error) => codeOf(error) === '42501',
    );
  });
});
