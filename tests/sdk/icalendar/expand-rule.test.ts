import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expandRule } from '../../../packages/sdk/src/icalendar/expand-rule.js';

/** The starts of a rule in a window, and how many days it was asked about. */
function expand(rule: string, start: string, from: string, to: string) {
  let steps = 0;
  const limit = { take: (count: number) => void (steps += count) };
  const found = expandRule(rule, { start: { local: start }, from, to, toLocal: ({ local }) => local, limit });
  return { found, steps };
}

const daysOf = (rule: string, start: string, from = start, to = '2027-07-31') => expand(rule, start, from, to).found;

describe('expandRule', () => {
  it('finds the days of RFC 5545, 3.8.5.3', () => {
    // The first ten Fridays the 13th from 2 September 1997 (the start itself does not count here).
    assert.deepEqual(daysOf('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-09-02', '1997-09-02', '2000-10-13'), [
      ...['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'],
    ]);
    // The second to last weekday of the month.
    assert.deepEqual(
      daysOf('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '1997-09-29', '1998-01-31'),
      ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30', '1998-01-29'],
    );
    // U.S. Presidential Election day: the first Tuesday after a Monday in November, every four years.
    assert.deepEqual(
      daysOf(
        'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
        '1996-11-05',
        '1996-11-05',
        '2004-12-31',
      ),
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    );
    // Every 20th Monday of the year.
    assert.deepEqual(daysOf('FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05-19', '1999-12-31'), [
      ...['1997-05-19', '1998-05-18', '1999-05-17'],
    ]);
    // Tuesday and Sunday every other week: the first day of the week makes the difference.
    const weekly = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=';
    assert.deepEqual(daysOf(`${weekly}MO`, '1997-08-05'), ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']);
    assert.deepEqual(daysOf(`${weekly}SU`, '1997-08-05'), ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']);
  });

  it('leaves out the months that lack a day', () => {
    assert.deepEqual(daysOf('FREQ=MONTHLY', '2026-10-31'), [
      ...['2026-10-31', '2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31'],
    ]);
    assert.deepEqual(daysOf('FREQ=YEARLY', '2020-02-29', '2020-01-01', '2028-12-31'), [
      ...['2020-02-29', '2024-02-29', '2028-02-29'],
    ]);
  });

  it('finds what ical.js finds, wherever the window lies', () => {
    const list = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 }).map((chosen) => chosen.join());
    const weekdays = list('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    const rule = fc.oneof(
      fc.record({ FREQ: fc.constant('DAILY') }),
      fc.record({ FREQ: fc.constant('WEEKLY'), BYDAY: weekdays }, { requiredKeys: ['FREQ'] }),
      fc.record({ FREQ: fc.constant('MONTHLY'), BYDAY: list('1MO', '2TU', '3WE', '4SU', '-1FR') }),
      fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: list(1, 5, 15, 28) }),
      fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: list(1, 3, 9, 12), BYDAY: list('1MO', '3TH', '-1SU') }),
      fc.record({ FREQ: fc.constant('YEARLY') }),
    );
    const day = (min: string, max: string) =>
      fc
        .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 1, max: 5 }),
        day('2015-01-01', '2024-12-31'),
        day('2015-01-01', '2026-01-01'),
        (parts, interval, start, from) => {
          const text = Object.entries({ ...parts, INTERVAL: interval })
            .map((part) => part.join('='))
            .join(';');
          const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('02-29', '02-28')}`;
          const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
          const expected: string[] = [];
          for (let next = iterator.next(); next && next.toString() <= to; next = iterator.next())
            if (next.toString() >= from) expected.push(next.toString());
          assert.deepEqual(daysOf(text, start, from, to), expected, `${text} from ${start}, ${from} to ${to}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('asks about the days of the window alone, however long ago the rule began', () => {
    const stepsOf = (rule: string, start: string) => expand(rule, start, '2026-08-01', '2027-07-31').steps;
    for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=YEARLY;BYMONTHDAY=30'])
      assert.equal(stepsOf(rule, '1900-01-01'), stepsOf(rule, '2024-01-01'), rule);
    // Two whole calendar years at most.
    assert.ok(stepsOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1900-01-01') <= 2 * 366);
  });

  it('asks about each day once when it has to count from the start', () => {
    const stepsOf = (years: number) =>
      expand('FREQ=DAILY;COUNT=1000000', `${2026 - years}-08-01`, '2026-08-01', '2026-08-01').steps;
    // 50 years with 12 leap days, 100 years with 25, and the day itself.
    assert.deepEqual([stepsOf(50), stepsOf(100)], [50 * 365 + 12 + 1, 100 * 365 + 25 + 1]);
  });

  it('does not read what is finer than a day, or has parts that it does not know', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=SECONDLY;X=FREQ=YEARLY',
      'FREQ=HOURLY;BYDAY=MO',
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=MONTHLY;BYYEARDAY=1',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;INTERVAL=1001',
      'FREQ=DAILY;COUNT=0',
      'FREQ=DAILY;UNTIL=ooit',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=constructor',
      '',
    ])
      assert.equal(daysOf(rule, '2026-11-05'), undefined, rule);
  });
});
