import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueReminders, parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import { type ConversationPlan, endOf, MOST_MINUTES, parseConversationPlan } from '@driehoek/sdk/conversation';
import { inviteIcs } from '@driehoek/sdk/conversation/ics';
import {
  addDays,
  addMonths,
  InvalidDataError,
  isLocalDate,
  isSchoolYear,
  toInstant,
  toLocalDateTime,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { samplePlan } from '../conversation/sample-plan.js';
import { readSample } from './stored-objects.js';

const codesOf = (parse: () => unknown): string[] => {
  try {
    parse();
    return [];
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('dates in data', () => {
  it('lie from 1900 to 2199', () => {
    assert.deepEqual(
      ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '0000-01-01', '9999-12-31'].map(isLocalDate),
      [false, true, true, false, false, false],
    );
    assert.deepEqual(
      ['1899-1900', '1900-1901', '2198-2199', '2199-2200', '0099-0100', '9999-10000'].map(isSchoolYear),
      [false, true, true, false, false, false],
    );
  });

  it('beyond it are refused in every object', () => {
    const plan = readSample('year-plan', 1) as { entries: object[] };
    for (const day of ['9999-12-31', '0000-01-01', '0099-12-31']) {
      const entries = [{ ...plan.entries[0], start: day, end: day }];
      assert.deepEqual(
        codesOf(() => parseYearPlan({ ...plan, entries })),
        ['entries[0].start local-date', 'entries[0].end local-date'],
      );
      assert.deepEqual(
        codesOf(() => parseConversationPlan({ ...samplePlan, start: `${day}T10:00` })),
        ['start local-date-time'],
      );
    }
    assert.deepEqual(
      codesOf(() => parseConversationPlan({ ...samplePlan, schoolYear: '0099-0100', minutes: 1e300 })),
      ['schoolYear school-year', 'minutes many-minutes'],
    );
  });

  it('at its ends are what everything can reckon with', () => {
    const sample = readSample('year-plan', 1) as { entries: object[] };
    const entries = ['1900-01-01', '2199-12-31'].flatMap((day) => [
      { ...sample.entries[0], id: day, start: day, end: day },
      { ...sample.entries[0], id: `${day}b`, start: `${day}T00:00`, end: `${day}T23:59` },
    ]);
    for (const timeZone of ['Europe/Amsterdam', 'Pacific/Auckland', 'Pacific/Pago_Pago']) {
      const plan = parseYearPlan({ ...sample, entries, timeZone });
      dueReminders(plan, '2199-12-31T23:00:00Z');
      assert.match(formatIcs(plan, { now: '2026-11-22T10:00:00Z' }), /DTEND;VALUE=DATE:22000101/);
    }
  });

  it('end a conversation in the year after', () => {
    const plan: ConversationPlan = { ...samplePlan, start: '2199-12-31T23:30', minutes: MOST_MINUTES };
    assert.equal(endOf(parseConversationPlan(plan)), '2200-01-01T23:30');
    const file = inviteIcs(plan, { now: '2026-11-22T10:00:00Z' });
    assert.match(file, /DTEND;TZID=Europe\/Amsterdam:22000101T233000/);
  });
});

describe('reckoning far beyond the span', () => {
  it('gives the nearest date of four digits, and never throws', () => {
    assert.equal(addDays('2026-11-22', 1e300), '9999-12-30');
    assert.equal(addDays('2026-11-22', -Infinity), '1000-01-02');
    assert.equal(addMonths('2026-01-31', 1e300), '9999-12-30');
    assert.equal(addMonths('2026-01-31', -1e300), '1000-01-02');
    const zones = ['Europe/Amsterdam', 'Pacific/Auckland', 'America/New_York'];
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -8.64e15, max: 8.64e15 }), fc.constantFrom(...zones), (time, zone) => {
        const local = toLocalDateTime(new Date(time), zone);
        assert.match(local, /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        assert.ok(!Number.isNaN(toInstant(local, zone).getTime()));
      }),
    );
  });
});
