import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseIcs, type ParseIcsOptions } from '@driehoek/sdk/contact-calendar/ics';
import fc from 'fast-check';
import { eventOf, fileOf } from './sample.js';

const startsOf = (file: string, options?: ParseIcsOptions) => parseIcs(file, options).entries.map(({ start }) => start);
const timed = 'DTSTART;TZID=Europe/Amsterdam:20261007T083000';

describe('an event that comes back', () => {
  it('keeps its hour across the clock change, and has an id for each day', () => {
    const { entries } = parseIcs(
      eventOf(timed, 'DTEND;TZID=Europe/Amsterdam:20261007T090000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3'),
    );
    assert.deepEqual(
      entries.map(({ id, start, end }) => [id, start, end]),
      [
        ['1@elders.example#2026-10-07T08:30', '2026-10-07T08:30', '2026-10-07T09:00'],
        ['1@elders.example#2026-10-21T08:30', '2026-10-21T08:30', '2026-10-21T09:00'],
        ['1@elders.example#2026-11-04T08:30', '2026-11-04T08:30', '2026-11-04T09:00'],
      ],
    );
  });

  it('moves with UTC when the file counts in UTC', () => {
    assert.deepEqual(startsOf(eventOf('DTSTART:20261021T063000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')), [
      '2026-10-21T08:30',
      '2026-10-28T07:30',
    ]);
  });

  it('ends with its last day, given as UTC, as wall clock or as a date', () => {
    for (const until of ['20261021T063000Z', '20261021T083000', '20261021']) {
      assert.deepEqual(startsOf(eventOf(timed, `RRULE:FREQ=WEEKLY;UNTIL=${until}`)), [
        '2026-10-07T08:30',
        '2026-10-14T08:30',
        '2026-10-21T08:30',
      ]);
    }
    assert.deepEqual(startsOf(eventOf(timed, 'RRULE:FREQ=WEEKLY;UNTIL=20261021T062959Z')), [
      '2026-10-07T08:30',
      '2026-10-14T08:30',
    ]);
    assert.deepEqual(startsOf(eventOf('DTSTART;VALUE=DATE:20261007', 'RRULE:FREQ=DAILY;UNTIL=20261009')), [
      '2026-10-07',
      '2026-10-08',
      '2026-10-09',
    ]);
  });

  it('fills the school year that is asked for, else a year from its beginning', () => {
    const file = eventOf('DTSTART:20240902T083000', 'RRULE:FREQ=MONTHLY;BYDAY=1MO');
    // The first Mondays from August 2026 up to July 2027.
    assert.deepEqual(
      startsOf(file, { schoolYear: '2026-2027' }).map((start) => start.slice(0, 10)),
      [
        ...['2026-08-03', '2026-09-07', '2026-10-05', '2026-11-02', '2026-12-07'],
        ...['2027-01-04', '2027-02-01', '2027-03-01', '2027-04-05', '2027-05-03', '2027-06-07', '2027-07-05'],
      ],
    );
    assert.deepEqual(
      [startsOf(file).at(0), startsOf(file).at(-1), startsOf(file).length],
      ['2024-09-02T08:30', '2025-09-01T08:30', 13],
    );
  });

  it('leaves out the days that are taken out and takes those that are added', () => {
    const file = eventOf(
      timed,
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261014T063000Z',
      'EXDATE;VALUE=DATE:20261021',
      'RDATE;TZID=Europe/Amsterdam:20261030T083000',
    );
    assert.deepEqual(startsOf(file), ['2026-10-07T08:30', '2026-10-28T08:30', '2026-10-30T08:30']);
  });

  it('has one day replaced by an event of its own, which keeps that day’s id', () => {
    const file = fileOf(
      ...['BEGIN:VEVENT', 'UID:koffie', timed, 'SUMMARY:Koffie', 'RRULE:FREQ=WEEKLY;COUNT=2', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'UID:koffie',
        'RECURRENCE-ID:20261014T063000Z',
        'DTSTART:20261015T120000Z',
        'SUMMARY:Thee',
        'END:VEVENT',
      ],
    );
    assert.deepEqual(
      parseIcs(file).entries.map(({ id, title, start }) => [id, title, start]),
      [
        ['koffie#2026-10-07T08:30', 'Koffie', '2026-10-07T08:30'],
        ['koffie#2026-10-14T08:30', 'Thee', '2026-10-15T14:00'],
      ],
    );
  });

  it('stands alone when the file has one day of it only', () => {
    const file = eventOf('RECURRENCE-ID:20261014T063000Z', 'DTSTART:20261015T120000Z');
    assert.deepEqual(
      parseIcs(file).entries.map(({ id, start }) => [id, start]),
      [['1@elders.example#2026-10-14T08:30', '2026-10-15T14:00']],
    );
  });

  it('is named when the year that is asked for has none of its days', () => {
    const { unplaced } = parseIcs(eventOf(timed, 'SUMMARY:Koffie', 'RRULE:FREQ=WEEKLY;COUNT=4'), {
      schoolYear: '2030-2031',
    });
    assert.deepEqual(unplaced, [
      { summary: 'Koffie', line: 4, reason: 'no-occurrence', message: 'Het komt in dit schooljaar niet voor.' },
    ]);
  });

  it('comes back daily in the months and on the days that its rule names', () => {
    const file = eventOf('DTSTART:20261029T083000', 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYMONTH=11;COUNT=3');
    // A Thursday in October counts, since an event is always there on its own first day.
    assert.deepEqual(startsOf(file), ['2026-10-29T08:30', '2026-11-02T08:30', '2026-11-03T08:30', '2026-11-04T08:30']);
    assert.deepEqual(startsOf(eventOf('DTSTART:20261031T083000', 'RRULE:FREQ=DAILY;BYMONTHDAY=-1;COUNT=3')), [
      '2026-10-31T08:30',
      '2026-11-30T08:30',
      '2026-12-31T08:30',
    ]);
  });

  it('ends, whatever its rule', () => {
    const list = (min: number, max: number) =>
      fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 3 }).map(String);
    const days = fc.subarray(['MO', '1TU', '-1FR', '5SU', '53WE', 'TH'], { minLength: 1 }).map(String);
    const rule = fc
      .record(
        {
          FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
          INTERVAL: fc.constantFrom('0', '1', '7', '52', '1000', '99999999999', '-1', 'x'),
          BYMONTH: list(1, 12),
          BYMONTHDAY: list(-31, 31),
          BYYEARDAY: list(-366, 366),
          BYWEEKNO: list(-53, 53),
          BYDAY: days,
          BYSETPOS: list(-5, 5),
          COUNT: fc.constantFrom('0', '1', '5', '1000000'),
        },
        { requiredKeys: ['FREQ'] },
      )
      .map((parts) =>
        Object.entries(parts)
          .map((part) => part.join('='))
          .join(';'),
      );
    fc.assert(
      fc.property(rule, fc.constantFrom('20200229T083000', '20261105T083000'), (text, start) => {
        const { entries } = parseIcs(eventOf(`DTSTART:${start}`, `RRULE:${text}`), { schoolYear: '2026-2027' });
        assert.ok(entries.length <= 366);
        assert.ok(entries.every((entry) => entry.start >= '2026-08-01' && entry.start < '2027-08-01'));
      }),
      { numRuns: 1000 },
    );
  });
});
