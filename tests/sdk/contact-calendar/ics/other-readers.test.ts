import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { type CalendarEntry, isAllDay, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { now, planOf } from './sample.js';

/** What a reader must find, reckoned by Temporal and by hand rather than by us. */
interface Expected {
  readonly uid: string;
  readonly summary: string;
  /** An instant, or a date. */
  readonly start: string;
  /** The instant, or the day after the last. */
  readonly end: string | null;
  readonly status: string;
  readonly sequence: number;
}

const text = 'Ouders; kom, met \\ en "aanhaling": één\nmet 👩‍🏫 — 漢字';
const clockChanges: Partial<CalendarEntry>[] = [
  // Spring: 02:00 becomes 03:00. Autumn: 03:00 becomes 02:00.
  { start: '2027-03-28T01:30', end: '2027-03-28T03:30' },
  { start: '2026-10-25T00:30', end: '2026-10-25T04:00' },
  { start: '2026-10-24T19:00', end: '2026-10-26T19:00' },
  { start: '2026-09-10T00:30', end: '2026-09-10T01:00' },
  { start: '2026-09-10T22:00', end: '2026-09-10T23:45' },
  { start: '2026-12-31T23:45', end: '2027-01-01T00:30' },
  { start: '2028-02-29', end: '2028-02-29' },
  { start: '2028-02-28', end: '2028-03-01' },
  { start: '2026-12-31', end: '2027-01-03', title: 'Kerstvakantie '.repeat(12).trim() },
  { title: text, description: text, place: text, goal: text, cancelled: true, sequence: 3 },
  { start: '2026-11-05T23:45', end: '2026-11-05T23:45' },
];

function expect(plan: YearPlan): Expected[] {
  return plan.entries.map((entry) => {
    const instant = (local: string) =>
      Temporal.PlainDateTime.from(local).toZonedDateTime(plan.timeZone).toInstant().toString();
    const isEmpty = !isAllDay(entry) && entry.start === entry.end;
    const end = isAllDay(entry) ? Temporal.PlainDate.from(entry.end).add({ days: 1 }).toString() : instant(entry.end);
    return {
      uid: `${entry.id}@driehoek`,
      summary: String(entry.title),
      start: isAllDay(entry) ? entry.start : instant(entry.start),
      end: isEmpty ? null : end,
      status: entry.cancelled ? 'CANCELLED' : 'CONFIRMED',
      sequence: entry.sequence ?? 0,
    };
  });
}

const plans: { [name: string]: YearPlan } = {
  'across clock changes, year boundary and leap day': planOf(...clockChanges),
  'in New Zealand': {
    ...planOf(
      {},
      { start: '2027-01-15T08:00', end: '2027-01-15T09:00' },
      { start: '2027-07-01T23:45', end: '2027-07-02T00:30' },
    ),
    timeZone: 'Pacific/Auckland',
  },
  'in Los Angeles, around its clock changes': {
    ...planOf(
      { start: '2026-11-01T00:30', end: '2026-11-01T03:00' },
      { start: '2027-03-14T01:00', end: '2027-03-14T04:00' },
    ),
    timeZone: 'America/Los_Angeles',
  },
  'in Curaçao, where the clock never changes': { ...planOf({}), timeZone: 'America/Curacao' },
  'with 500 moments': planOf(
    ...Array.from({ length: 500 }, (_, index) => {
      const day = Temporal.PlainDate.from('2026-08-01').add({ days: index % 365 });
      return { title: `Moment ${index}, „${'é'.repeat(index % 40)}”`, start: `${day}T08:15`, end: `${day}T09:00` };
    }),
  ),
};

/** Within hours of a clock change ts-ics is an hour off; the other reader covers these. */
const CHANGE_DAYS = ['2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28'];
const awayFromChanges = (plan: YearPlan): YearPlan => ({
  ...plan,
  entries: plan.entries.filter(({ start }) => !CHANGE_DAYS.includes(start.slice(0, 10))),
});

describe('ts-ics reads what we write', () => {
  for (const [name, given] of Object.entries(plans)) {
    it(`a plan ${name}`, () => {
      const plan = awayFromChanges(given);
      const calendar = convertIcsCalendar(undefined, formatIcs(plan, { now }));
      assert.equal(calendar.method, 'PUBLISH');
      const found = (calendar.events ?? []).map((event): Expected => {
        const toText = ({ date, type }: { date: Date; type?: string | undefined }) =>
          type === 'DATE' ? date.toISOString().slice(0, 10) : date.toISOString().replace('.000Z', 'Z');
        return {
          uid: event.uid,
          summary: event.summary,
          start: toText(event.start),
          end: event.end ? toText(event.end) : null,
          status: event.status ?? '',
          sequence: event.sequence ?? 0,
        };
      });
      assert.deepEqual(found, expect(plan));
      const [last] = (calendar.events ?? []).filter(({ location }) => location);
      if (last) assert.equal(last.location, text);
    });
  }
});

const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import icalendar']).status === 0);
const READ_WITH_ICALENDAR = `
import datetime, json, sys, icalendar
sys.stdin.reconfigure(encoding='utf-8', newline='')
calendar = icalendar.Calendar.from_ical(sys.stdin.read())
zone = calendar.walk('VTIMEZONE')[0].to_tz()

# By the description in the file, not by what this computer knows of the zone.
def read(value):
  if value is None: return None
  if not isinstance(value.dt, datetime.datetime): return value.dt.isoformat()
  moment = zone.localize(value.dt.replace(tzinfo=None))
  return moment.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')

print(json.dumps({'name': calendar['X-WR-CALNAME'], 'errors': len(calendar.errors), 'events': [{
  'uid': event['UID'], 'summary': event['SUMMARY'], 'start': read(event['DTSTART']), 'end': read(event.get('DTEND')),
  'status': event['STATUS'], 'sequence': event['SEQUENCE'], 'location': event.get('LOCATION'),
  'description': event.get('DESCRIPTION'), 'errors': len(event.errors),
} for event in calendar.walk('VEVENT')]}))`;

describe('python-icalendar reads what we write', {
  skip: python ? false : 'python3 with icalendar is not installed',
}, () => {
  for (const [name, plan] of Object.entries(plans)) {
    it(`a plan ${name}`, () => {
      const input = formatIcs(plan, { now, name: text });
      const { status, stdout, stderr } = spawnSync(python!, ['-c', READ_WITH_ICALENDAR], { input, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      const found = JSON.parse(stdout);
      assert.deepEqual([found.name, found.errors], [text, 0]);
      const withText = found.events.find((event: { location: string | null }) => event.location !== null);
      if (withText) {
        assert.equal(withText.location, text);
        assert.equal(withText.description, `Dit gaat niet door.\nWaarom: ${text}\n${text}`);
      }
      const events = found.events.map(
        ({ location: _location, description: _description, errors, ...event }: { [key: string]: unknown }) => {
          assert.equal(errors, 0);
          return event;
        },
      );
      assert.deepEqual(events, expect(plan));
    });
  }
});
