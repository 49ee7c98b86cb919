import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueReminders, parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs, parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import fc from 'fast-check';
import { yearPlanArbitrary } from '../arbitraries.js';
import { now, planOf, startTalk, valueOf } from './sample.js';

const change = (file: string, from: RegExp, to: string) => {
  const unfolded = file.replaceAll('\r\n ', '');
  assert.match(unfolded, from);
  return unfolded.replace(from, to);
};

describe('a file of ours', () => {
  it('gives the same plan back, whatever stands in it', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, fc.constantFrom('nl', 'en', 'ar', 'fy-NL'), (plan, language) => {
        const parsed = parseIcs(formatIcs(plan, { now, language }));
        assert.deepEqual(parsed.plan, plan);
        assert.deepEqual(parsed.unplaced, []);
        assert.deepEqual(parsed.guessed, []);
        assert.deepEqual(parsed.plan && parseYearPlan(parsed.plan), plan);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same plan back through bare line feeds and a mark at the beginning', () => {
    const plan = planOf({ title: 'één' }, { start: '2026-11-09', end: '2026-11-13' });
    const file = formatIcs(plan, { now });
    assert.deepEqual(parseIcs(`\ufeff${file.replaceAll('\r\n', '\n')}`).plan, plan);
    assert.deepEqual(parseIcs(file.replaceAll('\r\n ', '\r\n\t')).plan, plan);
  });

  it('gives back that the school asks who is coming, and no answer', () => {
    const plan = planOf({ attendance: { coming: ['Oma'], total: { answers: 1, people: 1 } } });
    assert.deepEqual(parseIcs(formatIcs(plan, { now })).entries[0]?.attendance, {});
  });

  it('carries no plan when entries were left out, but the entries whole', () => {
    const plan = planOf({ goal: 'kennismaken' }, {});
    const parsed = parseIcs(formatIcs(plan, { now, entries: ['moment-0'] }));
    assert.equal(parsed.plan, undefined);
    assert.deepEqual(parsed.entries, plan.entries.slice(0, 1));
  });

  it('reads what it wrote before shapes had a version, and takes no entry of a shape that it does not know', () => {
    const plan = planOf({ goal: 'kennismaken' });
    const file = formatIcs(plan, { now }).replaceAll('\r\n ', '');
    assert.match(file, /"schemaVersion":3/);
    const older = file.replaceAll(/"schemaVersion":3\\?,/g, '');
    assert.doesNotMatch(older, /schemaVersion/);
    assert.deepEqual(parseIcs(older).plan, plan);
    const newer = parseIcs(file.replaceAll('"schemaVersion":3', '"schemaVersion":4'));
    assert.equal(newer.plan, undefined);
    assert.equal(newer.entries[0]?.goal, undefined);
    assert.equal(newer.entries[0]?.title, 'Startgesprek');
  });

  it('gives back what lies at both ends of the span of dates, and its reminders are due', () => {
    const reminders = [{ daysBefore: 366, channel: 'message' }];
    const plan = planOf(
      { start: '1900-01-01', end: '1900-01-01', reminders },
      { start: '1900-01-01T00:00', end: '1900-01-01T00:30', reminders },
      { start: '2199-12-31', end: '2199-12-31', reminders },
      { start: '2199-12-31T23:30', end: '2199-12-31T23:59', reminders },
    );
    const file = formatIcs(plan, { now });
    assert.match(file, /DTSTART;VALUE=DATE:19000101\r\nDTEND;VALUE=DATE:19000102/);
    assert.match(file, /DTSTART;VALUE=DATE:21991231\r\nDTEND;VALUE=DATE:22000101/);
    assert.deepEqual(parseIcs(file).plan, plan);
    assert.deepEqual(
      dueReminders(plan, '2199-06-01T00:00:00Z').map(({ entry, dueAt }) => [entry.id, dueAt]),
      // 366 days before, at 09:00: the day before the last of 2198, since 2199 has no leap day.
      [
        ['moment-2', '2198-12-30T08:00:00.000Z'],
        ['moment-3', '2198-12-30T08:00:00.000Z'],
      ],
    );
    assert.equal(dueReminders(plan, '1899-06-01T00:00:00Z').length, 2);
  });

  it('knows its ids again under any domain', () => {
    const file = formatIcs(planOf({ id: 'a@b' }), { now, domain: 'kompas.example' });
    assert.equal(parseIcs(file).entries[0]?.id, 'a@b');
  });

  it('gives 500 entries back', () => {
    const plan = planOf(...Array.from({ length: 500 }, (_, index) => ({ title: `Moment ${index}` })));
    assert.deepEqual(parseIcs(formatIcs(plan, { now })).plan, plan);
  });

  it('follows a calendar program that moved, renamed, cancelled or counted it', () => {
    const plan = planOf({ title: { nl: 'Startgesprek', en: 'Start talk' }, place: 'Lokaal 6', goal: 'kennismaken' });
    let file = formatIcs(plan, { now });
    file = change(file, /DTSTART;TZID=Europe\/Amsterdam:20260910T190000/, 'DTSTART:20260911T163000Z');
    file = change(file, /DTEND;TZID=Europe\/Amsterdam:20260910T203000/, 'DTEND:20260911T180000Z');
    file = change(file, /SUMMARY:.*/, 'SUMMARY:Kennismaking');
    file = change(file, /LOCATION:.*/, 'LOCATION:Aula');
    file = change(file, /STATUS:.*/, 'STATUS:CANCELLED');
    file = change(file, /SEQUENCE:.*/, 'SEQUENCE:2');
    assert.deepEqual(parseIcs(file).plan?.entries, [
      {
        ...startTalk,
        id: 'moment-0',
        title: { nl: 'Kennismaking', en: 'Start talk' },
        place: 'Aula',
        goal: 'kennismaken',
        // Summer time: two hours ahead of UTC.
        start: '2026-09-11T18:30',
        end: '2026-09-11T20:00',
        cancelled: true,
        sequence: 2,
      },
    ]);
  });

  it('stays as it was when a calendar program only wrote the time in UTC', () => {
    const plan = planOf({ allDay: false });
    let file = formatIcs(plan, { now });
    file = change(file, /DTSTART;TZID=Europe\/Amsterdam:20260910T190000/, 'DTSTART:20260910T170000Z');
    assert.deepEqual(parseIcs(file).plan, plan);
  });

  it('gives the moments of a plan in another zone, and whole days as they are', () => {
    const hours = { start: '2026-09-10T23:00', end: '2026-09-10T23:30' };
    const plan = planOf(hours, { ...hours, allDay: true }, { start: '2026-09-10T23:00', end: '2026-09-12' });
    const { entries, plan: moved } = parseIcs(formatIcs(plan, { now }), { timeZone: 'Pacific/Auckland' });
    // Ten hours ahead of Amsterdam in September.
    assert.deepEqual(
      entries.map(({ start, end }) => [start, end]),
      [
        ['2026-09-11T09:00', '2026-09-11T09:30'],
        ['2026-09-10T23:00', '2026-09-10T23:30'],
        ['2026-09-11T09:00', '2026-09-13T10:00'],
      ],
    );
    assert.equal(moved?.timeZone, 'Pacific/Auckland');
  });

  it('drops the hours of an entry that became whole days', () => {
    let file = formatIcs(planOf({}), { now });
    file = change(file, /DTSTART;TZID=Europe\/Amsterdam:20260910T190000/, 'DTSTART;VALUE=DATE:20260914');
    file = change(file, /DTEND;TZID=.*/, 'DTEND;VALUE=DATE:20260916');
    const [entry] = parseIcs(file).entries;
    assert.deepEqual([entry?.start, entry?.end], ['2026-09-14', '2026-09-15']);
  });

  it('becomes two moments when a calendar program copied it', () => {
    const file = formatIcs(planOf({}), { now }).replaceAll('\r\n ', '');
    const event = /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(file)![0];
    const copied = file.replace(event, event + event.replace(/UID:.*/, 'UID:7F3A@outlook.example'));
    assert.deepEqual(
      parseIcs(copied).entries.map(({ id }) => id),
      ['moment-0', '7F3A@outlook.example'],
    );
  });

  it('is read as another program’s when what it carries is damaged or meant to harm', () => {
    const file = formatIcs(planOf({ title: 'Ouderavond over lezen' }), { now }).replaceAll('\r\n ', '');
    const harmful = [
      '{',
      'null',
      '[]',
      '7',
      '{"language":"nl"}',
      '{"language":"nl"\\,"timeZone":"Nergens/Dorp"\\,"entry":{}}',
      '{"language":"nl"\\,"timeZone":"UTC"\\,"entry":{"id":"x"\\,"title":7}}',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"__proto__":{"language":"nl"\\,"timeZone":"UTC"}}',
    ];
    for (const json of harmful) {
      const parsed = parseIcs(file.replace(/(X-DRIEHOEK-ENTRY;VALUE=TEXT:).*/, (_, name) => name + json));
      assert.equal(parsed.entries[0]?.kind, 'parent-evening', json.slice(0, 80));
      assert.deepEqual(parsed.guessed, ['moment-0@driehoek']);
      const plan = parseIcs(file.replace(/(X-DRIEHOEK-PLAN;VALUE=TEXT:).*/, (_, name) => name + json));
      assert.equal(plan.plan, undefined, json.slice(0, 80));
    }
  });

  it('gives no object another prototype', () => {
    const file = formatIcs(planOf({}), { now }).replaceAll('\r\n ', '');
    const carried = valueOf(file, 'X-DRIEHOEK-ENTRY')!;
    const json = carried.replace('"entry":{', '"entry":{"__proto__":{"cancelled":true\\,"admin":true}\\,');
    assert.notEqual(json, carried);
    const [entry] = parseIcs(file.replace(carried, () => json)).entries;
    assert.deepEqual(entry, { ...startTalk, id: 'moment-0' });
    assert.equal(Object.getPrototypeOf(entry), Object.prototype);
    assert.equal((entry as { admin?: boolean }).admin, undefined);
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });
});
