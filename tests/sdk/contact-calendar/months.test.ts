import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupByDay, lastDayOf, monthsOf, weeksOfMonth } from '@driehoek/sdk/contact-calendar';
import { weekdayOf } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf } from './fixtures.js';

describe('monthsOf', () => {
  it('runs from August to July', () => {
    const months = monthsOf('2026-2027');
    assert.equal(months.length, 12);
    assert.deepEqual(months.slice(0, 6), ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
    assert.equal(months[11], '2027-07');
  });
});

describe('weeksOfMonth', () => {
  it('gives whole weeks from Monday, with the neighbours’ days', () => {
    // November 2026 begins on a Sunday.
    const weeks = weeksOfMonth('2026-11');
    assert.equal(weeks.length, 6);
    assert.deepEqual([weeks[0]![0], weeks[0]![6]], ['2026-10-26', '2026-11-01']);
    assert.deepEqual([weeks[5]![0], weeks[5]![6]], ['2026-11-30', '2026-12-06']);
  });

  it('gives four weeks to a February that begins on a Monday', () => {
    const weeks = weeksOfMonth('2027-02');
    assert.equal(weeks.length, 4);
    assert.equal(weeks[3]![6], '2027-02-28');
  });

  it('has every day of the month once, under its weekday', () => {
    const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = `${year}-${String(month).padStart(2, '0')}`;
        const weeks = weeksOfMonth(name);
        const own = weeks.flat().filter((day) => day.startsWith(name));
        assert.equal(own.length, new Date(Date.UTC(year, month, 0)).getUTCDate());
        assert.equal(new Set(own).size, own.length);
        for (const week of weeks) assert.deepEqual(week.map(weekdayOf), WEEK);
        for (const week of weeks) assert.ok(week.some((day) => day.startsWith(name)));
      }),
    );
  });
});

describe('groupByDay', () => {
  it('puts an entry of several days under each, and days in order', () => {
    const talk = entryOf({ id: 'talk', start: '2026-11-24T19:00', end: '2026-11-24T20:00' });
    const week = entryOf({ id: 'week', start: '2026-11-23', end: '2026-11-25' });
    const days = [...groupByDay([talk, week])].map(([day, entries]) => [day, ...entries.map(({ id }) => id)]);
    assert.deepEqual(days, [
      ['2026-11-23', 'week'],
      ['2026-11-24', 'week', 'talk'],
      ['2026-11-25', 'week'],
    ]);
  });

  it('loses no entry, and has no day on which none goes on', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, ({ entries }) => {
        const days = groupByDay(entries);
        const seen = new Set([...days.values()].flat());
        assert.equal(seen.size, entries.length);
        assert.deepEqual([...days.keys()], [...days.keys()].sort());
        for (const [day, list] of days) {
          for (const entry of list) assert.ok(entry.start.slice(0, 10) <= day && day <= lastDayOf(entry));
        }
      }),
    );
  });
});
