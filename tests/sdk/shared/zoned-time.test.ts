import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTimeZone, toInstant, toLocalDateTime } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

const ZONES = [
  'Europe/Amsterdam',
  'America/Kralendijk',
  'America/Los_Angeles',
  // Its summer time is half an hour.
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  // It skipped a whole day, 30 December 2011.
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const minute = fc
  .integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);

/** Minutes near a change of a zone's clock, where it is easiest to be wrong. */
const nearChange = fc
  .record({ zone, from: minute, off: fc.integer({ min: -180, max: 180 }) })
  .map(({ zone, from, off }) => {
    const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
    const change = start.getTimeZoneTransition('next') ?? start;
    return { zone, instant: change.epochMilliseconds + off * 60_000 };
  });
const moments = fc.oneof(fc.record({ zone, instant: minute }), nearChange);

describe('toLocalDateTime', () => {
  it('says what Temporal says, in every zone and near every change', () => {
    fc.assert(
      fc.property(moments, ({ zone, instant }) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
        assert.equal(toLocalDateTime(new Date(instant), zone), expected.toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves seconds out, and takes a text as well as a date', () => {
    assert.equal(toLocalDateTime('2026-11-22T18:00:59Z', 'Europe/Amsterdam'), '2026-11-22T19:00');
    assert.equal(toLocalDateTime('2026-11-22T23:00:00Z', 'Europe/Amsterdam'), '2026-11-23T00:00');
  });

  it('throws for a zone that nobody knows', () => {
    assert.throws(() => toLocalDateTime('2026-11-22T18:00:00Z', 'Europe/Driehoek'), RangeError);
  });
});

describe('toInstant', () => {
  it('is what Temporal gives, in gaps and overlaps too', () => {
    fc.assert(
      fc.property(moments, ({ zone, instant }) => {
        // Read as a wall clock, so that also times that a zone skips come by.
        const clock = Temporal.Instant.fromEpochMilliseconds(instant);
        for (const local of [clock.toZonedDateTimeISO(zone), clock.toZonedDateTimeISO('UTC')]) {
          const plain = local.toPlainDateTime();
          const expected = plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
          assert.equal(toInstant(plain.toString({ smallestUnit: 'minute' }), zone).getTime(), expected);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same as Temporal for every quarter of an hour around the changes of one year', () => {
    for (const [timeZone, ...days] of [
      ['Europe/Amsterdam', '2027-03-28', '2026-10-25'],
      ['Australia/Lord_Howe', '2026-10-04', '2027-04-04'],
      ['America/Los_Angeles', '2027-03-14', '2026-11-01'],
      ['Pacific/Apia', '2011-12-29', '2011-12-30', '2011-12-31'],
    ] as const) {
      for (const day of days) {
        for (let quarter = 0; quarter < 96; quarter += 1) {
          const plain = Temporal.PlainDateTime.from(day).add({ minutes: 15 * quarter });
          const expected = plain.toZonedDateTime(timeZone).epochMilliseconds;
          assert.equal(toInstant(plain.toString({ smallestUnit: 'minute' }), timeZone).getTime(), expected, `${plain}`);
        }
      }
    }
  });

  const at = (local: string, timeZone: string) => toInstant(local, timeZone).toISOString();

  it('takes a time that is skipped as far past the gap as it lies in it', () => {
    assert.equal(at('2027-03-28T02:30', 'Europe/Amsterdam'), '2027-03-28T01:30:00.000Z');
    assert.equal(at('2027-03-28T01:59', 'Europe/Amsterdam'), '2027-03-28T00:59:00.000Z');
    assert.equal(at('2027-03-28T03:00', 'Europe/Amsterdam'), '2027-03-28T01:00:00.000Z');
    // Lord Howe goes from 10:30 to 11:00 ahead, at two in the night.
    assert.equal(at('2026-10-04T02:15', 'Australia/Lord_Howe'), '2026-10-03T15:45:00.000Z');
  });

  it('takes the first of a time that comes twice', () => {
    assert.equal(at('2026-10-25T02:30', 'Europe/Amsterdam'), '2026-10-25T00:30:00.000Z');
    assert.equal(at('2026-10-25T03:00', 'Europe/Amsterdam'), '2026-10-25T02:00:00.000Z');
    assert.equal(at('2027-04-04T01:45', 'Australia/Lord_Howe'), '2027-04-03T14:45:00.000Z');
  });

  it('never changes where clocks do not', () => {
    assert.equal(at('2026-07-01T19:00', 'America/Kralendijk'), '2026-07-01T23:00:00.000Z');
    assert.equal(at('2026-12-01T19:00', 'America/Kralendijk'), '2026-12-01T23:00:00.000Z');
  });
});

describe('isTimeZone', () => {
  it('knows IANA time zones and nothing else', () => {
    for (const known of ['Europe/Amsterdam', 'America/Kralendijk', 'UTC']) assert.equal(isTimeZone(known), true);
    for (const unknown of ['', 'Europe/Driehoek', 'Amsterdam', 'local']) assert.equal(isTimeZone(unknown), false);
  });
});
