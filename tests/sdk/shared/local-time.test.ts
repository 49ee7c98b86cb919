import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatLocal,
  isLocalDate,
  isLocalDateTime,
  isLocalTime,
  isSchoolYear,
  schoolYearOf,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';

describe('local dates', () => {
  it('know leap days', () => {
    assert.equal(isLocalDate('2028-02-29'), true);
    assert.equal(isLocalDate('2026-02-29'), false);
    assert.equal(isLocalDate('2100-02-29'), false);
  });

  it('refuse what is written otherwise', () => {
    for (const text of ['', '2026-1-1', '22-11-2026', '2026-11-22T00:00', '2026-13-01', '2026-11-31']) {
      assert.equal(isLocalDate(text), false, text);
    }
  });

  it('accept every day that a calendar has', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        assert.equal(isLocalDate(date.toISOString().slice(0, 10)), true);
      }),
    );
  });

  it('keep the hour that is written, whatever the time zone of the program', () => {
    const hour = (text: string) => formatLocal(text, 'nl', { hour: '2-digit', minute: '2-digit' });
    assert.equal(hour('2026-11-22T19:00'), '19:00');
    // The clock skips this hour in Amsterdam, and others in other zones; as written is as meant.
    assert.equal(hour('2026-03-29T02:30'), '02:30');
    assert.equal(hour('2026-10-25T02:30'), '02:30');
  });

  it('are written in the reader’s language', () => {
    const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
    assert.equal(formatLocal('2026-09-10', 'nl', options), 'donderdag 10 september');
    assert.equal(formatLocal('2026-09-10', 'en-GB', options), 'Thursday 10 September');
  });
});

describe('local times', () => {
  it('run from 00:00 to 23:59', () => {
    assert.equal(isLocalTime('00:00'), true);
    assert.equal(isLocalTime('23:59'), true);
    assert.equal(isLocalTime('24:00'), false);
    assert.equal(isLocalTime('8:15'), false);
  });

  it('make a date-time together with an existing date', () => {
    assert.equal(isLocalDateTime('2028-02-29T08:15'), true);
    assert.equal(isLocalDateTime('2026-02-29T08:15'), false);
    assert.equal(isLocalDateTime('2026-02-28T08:15Z'), false);
  });
});

describe('school years', () => {
  it('are two consecutive years', () => {
    assert.equal(isSchoolYear('2026-2027'), true);
    assert.equal(isSchoolYear('2026-2028'), false);
    assert.equal(isSchoolYear('2026/2027'), false);
  });

  it('change on the first of August', () => {
    assert.equal(schoolYearOf('2026-07-31'), '2025-2026');
    assert.equal(schoolYearOf('2026-08-01'), '2026-2027');
    assert.equal(schoolYearOf('2027-01-01T00:30'), '2026-2027');
  });
});
