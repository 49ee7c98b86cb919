import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { KINDS } from '@driehoek/sdk/kinds';
import type { StorableRecord } from '@driehoek/sdk/records';
import { createSqlStore } from '../../packages/portal/server/database/sql-store.js';
import type { Identity } from '../../packages/portal/server/identity.js';
import { AFTER_A_YEAR, ANSWERS } from '../../packages/portal/server/keeping.js';
import { createServer } from '../../packages/portal/server/server.js';
import { TASKS } from '../../packages/portal/server/tasks.js';
import { describeInFolder, describeOnBoth, describeOnPostgres } from './databases.js';

const task = (name: string) => TASKS[name]!;
const TODAY = '2026-11-30';
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describeInFolder('the tasks of a school year', (database) => {
  it('say that nothing is known of a pupil, and write nothing', async () => {
    const db = await database.empty();
    assert.deepEqual(await task('export-family').run(db, ['nobodyhere']), {
      isDone: false,
      message: 'Nothing is known of the pupil nobodyhere.',
    });
    assert.deepEqual(await task('export-family').run(db, ['nobodyhere', 'p9']), {
      isDone: false,
      message: 'Nothing is known of the pupil nobodyhere, nor of p9.',
    });
    assert.deepEqual(await task('remove-family').run(db, ['nobodyhere']), {
      isDone: true,
      message: '0 records went.',
    });
  });

  it('say how many records of which kinds went', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    for (const id of ['k1', 'k2']) await store.put('conversation', { id, family: '1' } as StorableRecord);
    await store.put('response', { id: 'r', respondent: 'p1' } as StorableRecord);
    await store.put('class-contacts', { id: 'c', group: '6a', pupils: [{ id: '1' }] } as StorableRecord);
    await store.put('attendance', { id: 'a', family: '2' } as StorableRecord);
    const { output = '', isDone } = await task('export-family').run(db, ['1', 'p1']);
    assert.ok(isDone);
    assert.equal((JSON.parse(output) as { records: object[] }).records.length, 3);
    const { message } = await task('remove-family').run(db, ['1', 'p1']);
    assert.equal(message, '3 records went (2 conversation, 1 response). Of 1 record a part went (1 class-contacts).');
    assert.equal((await task('remove-family').run(db, ['2'])).message, '1 record went (1 attendance).');
  });

  it('say how many records of which kinds went with a school year, or would go', async () => {
    const db = await database.empty();
    const store = createSqlStore(db);
    const old = (id: string) => ({ id, family: '1', schoolYear: '2020-2021' }) as StorableRecord;
    const remove = async (...flags: string[]) =>
      (await task('remove-school-year').run(db, ['2020-2021', ...flags])).message;
    await store.put('conversation', old('k'));
    assert.equal(await remove(), '1 record went (1 conversation).');
    for (const id of ['k', 'l', 'm']) await store.put('conversation', old(id));
    await store.put('expectations-round', old('e'));
    await store.put('response', { id: 'r', respondent: 'p1', schoolYear: '2020-2021' } as StorableRecord);
    assert.equal(await remove('--dry-run'), '4 records would go (3 conversation, 1 expectations-round).');
    assert.equal(await remove(), '4 records went (3 conversation, 1 expectations-round).');
    assert.equal(await remove('--dry-run', '--with-answers'), '1 record would go (1 response).');
    assert.equal(await remove('--with-answers'), '1 record went (1 response).');
  });

  it('take no year that is not over, unless that is said', () => {
    const check = (today: string, ...args: string[]) => task('remove-school-year').check(args, today);
    assert.match(check('2026-11-30', '2030-2031') ?? '', /2030-2031 is not over on 2026-11-30.*--not-over-yet/);
    assert.match(check('2026-07-31', '2025-2026') ?? '', /not over/);
    assert.match(check('2026-07-31', '2025-2026', '--with-answers') ?? '', /not over/);
    assert.equal(check('2026-07-31', '2025-2026', '--dry-run'), undefined);
    assert.equal(check('2026-08-01', '2025-2026'), undefined);
    assert.equal(check('2026-11-30', '2030-2031', '--not-over-yet'), undefined);
    assert.match(check('2026-11-30', '2025-2026', '--dryrun') ?? '', /"--dryrun"/);
    assert.match(check('2026-11-30', '2024-2025', '2025-2026') ?? '', /"2025-2026"/);
  });

  it('have each kind of record in the README: as one that goes with its year, that goes when it is asked for, or that stays', () => {
    const readme = readFileSync('packages/portal/server/README.md', 'utf8');
    const kindsOf = (row: string) =>
      [...(readme.match(new RegExp(`^\\| ${row} \\| (.*)$`, 'm'))?.[1] ?? '').matchAll(/`([a-z-]+)`(?=[,;:])/g)].map(
        ([, kind]) => kind,
      );
    assert.deepEqual(kindsOf('goes'), [...AFTER_A_YEAR]);
    assert.deepEqual(kindsOf('goes with `--with-answers`'), [ANSWERS]);
    const stays = Object.keys(KINDS).filter((kind) => kind !== ANSWERS && !AFTER_A_YEAR.includes(kind));
    assert.deepEqual(kindsOf('stays'), stays);
  });

  it('say what lacks before a database is opened', () => {
    assert.match(task('remove-school-year').check(['2025'], TODAY) ?? '', /"2025" is no school year.*2025-2026/);
    assert.match(task('remove-school-year').check(['2025-2027'], TODAY) ?? '', /no school year/);
    assert.equal(task('remove-school-year').check(['2025-2026'], TODAY), undefined);
    for (const name of ['export-family', 'remove-family']) {
      assert.match(task(name).check([], TODAY) ?? '', /which pupil/);
      assert.equal(task(name).check(['1'], TODAY), undefined);
    }
  });
});

describeOnPostgres('the command', (database) => {
  it('tells what came of a task by words and by its exit code, and shows no stack', async () => {
    await database.empty();
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'packages/portal/server/main.ts', ...args],
        {
          env: { ...process.env, DATABASE_URL: database.url(), DATA_FOLDER: '.cache/no-such-folder' },
          encoding: 'utf8',
        },
      );
      return { status, stdout, stderr };
    };
    assert.deepEqual(run('export-family', 'nobodyhere'), {
      status: 1,
      stdout: '',
      stderr: 'Nothing is known of the pupil nobodyhere.\n',
    });
    const year = run('remove-school-year', '2025');
    assert.deepEqual([year.status, year.stdout], [1, '']);
    assert.match(year.stderr, /^"2025" is no school year\..*\nUsage: remove-school-year <year> \[--dry-run\] .*\n$/);
    const typed = run('remove-school-year', '2198-2199');
    assert.deepEqual([typed.status, typed.stdout], [1, '']);
    assert.match(typed.stderr, /2198-2199 is not over/);
    assert.match(run('constructor').stderr, /^Usage: serve \[--example\] \| export-family/);
    assert.ok(!existsSync('.cache/no-such-folder'));
  });
});

describeOnBoth('every moment that the server gives out', (database) => {
  it('is written as ISO 8601', async () => {
    const db = await database.empty();
    const parent: Identity = { reader: { role: 'parent', id: 'p1', pupils: ['1'] }, name: 'Pim' };
    const app = createServer({
      database: db,
      identify: () => parent,
      origin: 'https://school.example',
      key: 'k'.repeat(32),
    });
    const headers = { 'X-Requested-With': 'driehoek', 'Content-Type': 'application/json' };
    const made = await app.request('/api/calendars', { method: 'POST', headers, body: '{}' });
    const { createdAt } = (await made.json()) as { createdAt: string };
    const listed = await (await app.request('/api/calendars')).json();
    assert.match(createdAt, ISO);
    assert.equal((listed as { calendars: { createdAt: string }[] }).calendars[0]?.createdAt, createdAt);
    await createSqlStore(db, parent).put('attendance', { id: 'a', family: '1' } as StorableRecord);
    const { output = '' } = await task('export-family').run(db, ['1']);
    const { records, changes } = JSON.parse(output) as { records: { updatedAt: string }[]; changes: { at: string }[] };
    assert.match(records[0]!.updatedAt, ISO);
    assert.match(changes[0]!.at, ISO);
    const log = (await (await app.request('/api/log')).json()) as { changes: { at: string }[] };
    assert.equal(log.changes[0]?.at, changes[0]!.at);
  });
});
