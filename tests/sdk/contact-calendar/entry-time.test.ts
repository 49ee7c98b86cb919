import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareEntries, firstDayOf, isAllDay, lastDayOf, shiftTime } from '@driehoek/sdk/contact-calendar';
import { countDays } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { calendarEntryArbitrary, entryTimeArbitrary } from './arbitraries.js';

describe('an entry', () => {
  it('takes whole days when it says so or has no hour to begin at', () => {
    assert.equal(isAllDay({ start: '2026-11-22', end: '2026-11-22' }), true);
    assert.equal(isAllDay({ start: '2026-11-22T09:00', end: '2026-11-22T10:00', allDay: true }), true);
    assert.equal(isAllDay({ start: '2026-11-22T09:00', end: '2026-11-22T10:00', allDay: false }), false);
  });

  it('that ends at midnight does not touch the next day', () => {
    assert.equal(lastDayOf({ start: '2026-12-31T20:00', end: '2027-01-01T00:00' }), '2026-12-31');
    assert.equal(lastDayOf({ start: '2026-12-31T20:00', end: '2027-01-01T00:30' }), '2027-01-01');
  });

  it('that begins and ends at one midnight is on that day', () => {
    assert.equal(lastDayOf({ start: '2027-01-01T00:00', end: '2027-01-01T00:00' }), '2027-01-01');
  });

  it('of whole days includes its last one, though its hours say midnight', () => {
    assert.equal(lastDayOf({ start: '2026-11-23', end: '2026-11-27' }), '2026-11-27');
    assert.equal(lastDayOf({ start: '2026-11-23T00:00', end: '2026-11-24T00:00', allDay: true }), '2026-11-24');
  });
});

describe('compareEntries', () => {
  const order = (...entries: { id: string; start: string; end: string; allDay?: boolean }[]) =>
    entries.sort(compareEntries).map(({ id }) => id);

  it('puts the earliest first, and on one day whole days before hours', () => {
    const night = { id: 'night', start: '2026-11-22T00:00', end: '2026-11-22T01:00' };
    const day = { id: 'day', start: '2026-11-22', end: '2026-11-22' };
    const noon = { id: 'noon', start: '2026-11-22T12:00', end: '2026-11-22T13:00', allDay: true };
    const before = { id: 'before', start: '2026-11-21T23:45', end: '2026-11-23T00:00' };
    assert.deepEqual(order(night, noon, day, before), ['before', 'day', 'noon', 'night']);
  });

  it('then goes by end and by id', () => {
    const time = { start: '2026-11-22T09:00', end: '2026-11-22T10:00' };
    assert.deepEqual(order({ id: 'b', ...time }, { id: 'a', ...time }, { id: 'c', ...time, end: '2026-11-22T09:30' }), [
      'c',
      'a',
      'b',
    ]);
  });

  it('gives one order, however the entries came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(calendarEntryArbitrary, { selector: ({ id }) => id }), fc.nat(), (entries, seed) => {
        const sorted = [...entries].sort(compareEntries);
        const turned = entries.map((_, index) => entries[(index + seed) % entries.length]!);
        assert.deepEqual(turned.reverse().sort(compareEntries), sorted);
        for (const a of entries) for (const b of entries) assert.equal(compareEntries(a, b), 0 - compareEntries(b, a));
      }),
    );
  });
});

describe('shiftTime', () => {
  it('keeps the length by the wall clock, also across a clock change', () => {
    // 25 October 2026, the clock goes back at three.
    const night = { start: '2026-10-17T22:00', end: '2026-10-18T06:00' };
    assert.deepEqual(shiftTime(night, '2026-10-24T22:00'), { start: '2026-10-24T22:00', end: '2026-10-25T06:00' });
    const talk = { start: '2026-11-22T19:00', end: '2026-11-22T20:30' };
    assert.deepEqual(shiftTime(talk, '2027-02-28T23:45'), { start: '2027-02-28T23:45', end: '2027-03-01T01:15' });
  });

  it('keeps the hours when only the day is given', () => {
    const talk = { start: '2028-02-28T19:00', end: '2028-02-28T20:30' };
    assert.deepEqual(shiftTime(talk, '2028-02-29'), { start: '2028-02-29T19:00', end: '2028-02-29T20:30' });
  });

  it('moves whole days by days, whatever hour is given', () => {
    const week = { start: '2026-12-28', end: '2027-01-01' };
    assert.deepEqual(shiftTime(week, '2027-01-04T10:00'), { start: '2027-01-04', end: '2027-01-08' });
    const noted = { start: '2026-12-28T09:00', end: '2026-12-28T10:00', allDay: true };
    assert.deepEqual(shiftTime(noted, '2027-01-04'), {
      allDay: true,
      start: '2027-01-04T09:00',
      end: '2027-01-04T10:00',
    });
  });

  it('keeps a last day without an hour without one', () => {
    const open = { start: '2026-11-22T19:00', end: '2026-11-23' };
    assert.deepEqual(shiftTime(open, '2026-11-29T20:00'), { start: '2026-11-29T20:00', end: '2026-11-30' });
  });

  it('comes back to where it was, and takes as many days', () => {
    fc.assert(
      fc.property(entryTimeArbitrary, fc.integer({ min: 0, max: 400 }), (time, days) => {
        const date = new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10);
        const there = shiftTime(time, date + time.start.slice(10));
        assert.equal(firstDayOf(there), date);
        const length = (one: typeof time) => countDays(firstDayOf(one), lastDayOf(one));
        assert.equal(length(there), length(time));
        assert.deepEqual(shiftTime(there, time.start), time);
      }),
    );
  });
});
