import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, countDays, WEEKDAYS, weekdayOf } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

const day = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const distance = fc.integer({ min: -20_000, max: 20_000 });

describe('calendar days', () => {
  it('are counted on and back as Temporal counts them', () => {
    fc.assert(
      fc.property(day, distance, (date, days) => {
        const later = date.add({ days });
        assert.equal(addDays(date.toString(), days), later.toString());
        assert.equal(countDays(date.toString(), later.toString()), days);
      }),
    );
  });

  it('have the weekday that Temporal says, with and without an hour', () => {
    fc.assert(
      fc.property(day, (date) => {
        assert.equal(weekdayOf(date.toString()), WEEKDAYS[date.dayOfWeek - 1]);
        assert.equal(weekdayOf(`${date}T23:45`), WEEKDAYS[date.dayOfWeek - 1]);
      }),
    );
  });

  it('go over leap days, ends of years and clock changes', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-02-28', 1), '2027-03-01');
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
    assert.equal(countDays('2026-10-24', '2026-10-26'), 2);
    assert.equal(weekdayOf('2026-11-22'), 'sun');
  });
});
