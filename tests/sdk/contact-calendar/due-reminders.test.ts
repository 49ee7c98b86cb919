import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CalendarEntry, dueReminders } from '@driehoek/sdk/contact-calendar';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';

type Options = Parameters<typeof dueReminders>[2];

/** When the one reminder of an entry is due, and from when on no more, to the minute. */
function windowOf(
  start: string,
  daysBefore: number,
  fields: Partial<CalendarEntry> = {},
  timeZone = 'Europe/Amsterdam',
) {
  const entry = entryOf({ start, end: start, reminders: [{ daysBefore, channel: 'email' }], ...fields });
  const plan = planOf([entry], { timeZone });
  const isDue = (now: string) => dueReminders(plan, now).length === 1;
  return { isDue, dueAt: (now: string) => dueReminders(plan, now)[0]?.dueAt };
}

describe('a reminder', () => {
  it('is due from nine in the morning, so many days before, until the moment begins', () => {
    // Winter in Amsterdam: an hour ahead of UTC.
    const { isDue, dueAt } = windowOf('2026-11-24T19:00', 7);
    assert.equal(isDue('2026-11-17T07:59:59Z'), false);
    assert.equal(dueAt('2026-11-17T08:00:00Z'), '2026-11-17T08:00:00.000Z');
    assert.equal(isDue('2026-11-24T17:59:59Z'), true);
    assert.equal(isDue('2026-11-24T18:00:00Z'), false);
  });

  it('is due at another hour when told', () => {
    const plan = planOf([entryOf({ reminders: [{ daysBefore: 1, channel: 'email' }] })]);
    const dueAt = (at: string) => dueReminders(plan, '2026-11-24T07:00:00Z', { at })[0]!.dueAt;
    assert.equal(dueAt('16:30'), '2026-11-23T15:30:00.000Z');
  });

  it('is due at the hour of the clock on the wall, on both sides of both clock changes', () => {
    // Back on 25 October 2026, ahead on 28 March 2027.
    assert.equal(windowOf('2026-10-26T19:00', 1).dueAt('2026-10-26T12:00:00Z'), '2026-10-25T08:00:00.000Z');
    assert.equal(windowOf('2026-10-26T19:00', 2).dueAt('2026-10-26T12:00:00Z'), '2026-10-24T07:00:00.000Z');
    assert.equal(windowOf('2027-03-29T19:00', 1).dueAt('2027-03-29T12:00:00Z'), '2027-03-28T07:00:00.000Z');
    assert.equal(windowOf('2027-03-29T19:00', 2).dueAt('2027-03-29T12:00:00Z'), '2027-03-27T08:00:00.000Z');
  });

  it('counts calendar days over a leap day and the end of a year', () => {
    assert.equal(windowOf('2028-03-01T19:00', 1).dueAt('2028-03-01T12:00:00Z'), '2028-02-29T08:00:00.000Z');
    assert.equal(windowOf('2028-03-01T19:00', 2).dueAt('2028-03-01T12:00:00Z'), '2028-02-28T08:00:00.000Z');
    assert.equal(windowOf('2027-01-01T19:00', 1).dueAt('2027-01-01T12:00:00Z'), '2026-12-31T08:00:00.000Z');
  });

  it('goes an hour before an early start at the latest', () => {
    assert.equal(windowOf('2026-11-24T08:30', 0).dueAt('2026-11-24T07:00:00Z'), '2026-11-24T06:30:00.000Z');
    assert.equal(windowOf('2026-11-24T09:59', 0).dueAt('2026-11-24T08:30:00Z'), '2026-11-24T07:59:00.000Z');
    assert.equal(windowOf('2026-11-24T10:00', 0).dueAt('2026-11-24T08:30:00Z'), '2026-11-24T08:00:00.000Z');
  });

  it('of a moment at 00:30 goes the evening before, and of one at 23:45 that morning', () => {
    const early = windowOf('2026-11-24T00:30', 0);
    assert.equal(early.isDue('2026-11-23T22:29:59Z'), false);
    assert.equal(early.dueAt('2026-11-23T22:30:00Z'), '2026-11-23T22:30:00.000Z');
    assert.equal(early.isDue('2026-11-23T23:30:00Z'), false);
    const late = windowOf('2026-11-24T23:45', 0);
    assert.equal(late.dueAt('2026-11-24T22:44:00Z'), '2026-11-24T08:00:00.000Z');
    assert.equal(late.isDue('2026-11-24T22:45:00Z'), false);
    assert.equal(windowOf('2026-11-24T23:45', 1).dueAt('2026-11-24T22:44:00Z'), '2026-11-23T08:00:00.000Z');
  });

  it('takes an hour of the clock that is skipped, or comes twice, as calendars do', () => {
    // 02:30 on 28 March 2027 does not exist: 03:30 in summer time, 01:30 UTC.
    const skipped = windowOf('2027-03-28T02:30', 0);
    assert.equal(skipped.dueAt('2027-03-28T01:29:00Z'), '2027-03-28T00:30:00.000Z');
    assert.equal(skipped.isDue('2027-03-28T01:30:00Z'), false);
    // 02:30 on 25 October 2026 comes first in summer time, 00:30 UTC.
    const twice = windowOf('2026-10-25T02:30', 0);
    assert.equal(twice.dueAt('2026-10-25T00:29:00Z'), '2026-10-24T23:30:00.000Z');
    assert.equal(twice.isDue('2026-10-25T00:30:00Z'), false);
  });

  it('of whole days is due that morning too, until the first day is over', () => {
    for (const fields of [{}, { start: '2026-11-24T07:00', end: '2026-11-27T08:00', allDay: true }]) {
      const days = windowOf('2026-11-24', 0, { end: '2026-11-27', ...fields });
      assert.equal(days.dueAt('2026-11-24T08:00:00Z'), '2026-11-24T08:00:00.000Z');
      assert.equal(days.isDue('2026-11-24T22:59:59Z'), true);
      assert.equal(days.isDue('2026-11-24T23:00:00Z'), false);
    }
  });

  it('keeps to the clock of the plan', () => {
    // Kralendijk is four hours behind UTC, all year.
    const { dueAt } = windowOf('2026-11-24T19:00', 0, {}, 'America/Kralendijk');
    assert.equal(dueAt('2026-11-24T13:00:00Z'), '2026-11-24T13:00:00.000Z');
    assert.equal(dueAt('2026-11-24T12:59:00Z'), undefined);
  });
});

describe('dueReminders', () => {
  const reminders = [
    { daysBefore: 7, channel: 'email' },
    { daysBefore: 7, channel: 'message' },
    { daysBefore: 7, channel: 'email' },
    { daysBefore: 1, channel: 'email' },
  ];
  const entry = entryOf({ reminders });
  const due = (now: string, options?: Options, ...entries: CalendarEntry[]) =>
    dueReminders(planOf(entries.length ? entries : [entry]), now, options);
  const outline = (...call: Parameters<typeof due>) =>
    due(...call).map((one) => `${one.entry.id} ${one.daysBefore} ${one.channel}`);
  const lastMinute = '2026-11-24T07:29:00Z';

  it('gives the longest due first, and one for the same day and channel', () => {
    assert.deepEqual(outline(lastMinute), ['coffee 7 email', 'coffee 7 message', 'coffee 1 email']);
    const earlier = entryOf({
      ...entry,
      id: 'tea',
      start: '2026-11-24T08:45',
      reminders: [{ daysBefore: 9, channel: 'x' }],
    });
    assert.equal(outline(lastMinute, {}, entry, earlier)[0], 'tea 9 x');
  });

  it('gives none of what is cancelled', () => {
    assert.deepEqual(due(lastMinute, {}, { ...entry, cancelled: true }), []);
  });

  it('gives each once to a portal that passes what it sent', () => {
    const sent = due('2026-11-20T12:00:00Z').map(({ id }) => id);
    assert.equal(sent.length, 2);
    assert.deepEqual(outline(lastMinute, { sent }), ['coffee 1 email']);
    assert.deepEqual(outline(lastMinute, { sent: new Set([...sent, ...due(lastMinute).map(({ id }) => id)]) }), []);
  });

  it('reminds again of a moment that moved, and not of one that was only worded otherwise', () => {
    const sent = due(lastMinute).map(({ id }) => id);
    const moved = { ...entry, start: '2026-11-24T08:45' };
    assert.equal(due(lastMinute, { sent }, moved).length, 3);
    assert.deepEqual(due(lastMinute, { sent }, { ...entry, title: 'Thee', sequence: 2 }), []);
  });

  it('gives no two reminders one id, whatever stands in ids and channels', () => {
    const one = entryOf({ id: 'a', reminders: [{ daysBefore: 1, channel: 'b","c' }] });
    const two = entryOf({ id: 'a","b', reminders: [{ daysBefore: 1, channel: 'c' }] });
    assert.equal(new Set(due(lastMinute, {}, one, two).map(({ id }) => id)).size, 2);
  });

  it('takes a moment as a date too, and throws at what is none', () => {
    assert.deepEqual(dueReminders(planOf([entry]), new Date(lastMinute)), due(lastMinute));
    assert.throws(() => due('tomorrow'), RangeError);
  });

  it('gives every reminder exactly once, in order, to a portal that asks every hour', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, (plan) => {
        const sent: string[] = [];
        let last = '';
        for (let now = Date.UTC(2027, 5, 20); now < Date.UTC(2028, 7, 5); now += 3_600_000) {
          const found = dueReminders(plan, new Date(now), { sent });
          for (const { id, dueAt } of found) {
            assert.ok(!sent.includes(id));
            assert.ok(Date.parse(dueAt) <= now);
            sent.push(id);
          }
          assert.deepEqual(
            found.map(({ dueAt }) => dueAt).sort(),
            found.map(({ dueAt }) => dueAt),
          );
          if (found[0]) assert.ok(last <= found[0].dueAt);
          last = found.at(-1)?.dueAt ?? last;
        }
        const kept = plan.entries.filter(({ cancelled }) => !cancelled);
        const wanted = kept.flatMap(({ id, reminders }) =>
          reminders.map(({ daysBefore, channel }) => JSON.stringify([id, daysBefore, channel])),
        );
        assert.equal(sent.length, new Set(wanted).size);
      }),
      { numRuns: 8 },
    );
  });
});
