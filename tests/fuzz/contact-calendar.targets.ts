import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  addEarlierPlan,
  addEntry,
  answerAttendance,
  type CalendarEntry,
  cancelEntry,
  changeEntry,
  compareEntries,
  copyPlan,
  countAttendance,
  countFamilies,
  dueReminders,
  findDayOff,
  findDayOffOf,
  formatDayOff,
  groupByDay,
  isAllDay,
  isSchoolDay,
  listDaysOff,
  listEntries,
  mergePlans,
  monthsOf,
  formatReminder,
  markReminder,
  moveEntry,
  parseYearPlan,
  removeEntry,
  reviewYearPlan,
  shiftTime,
  weeksOfMonth,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { formatIcs, importEntries, parseIcs, parseIcsInSteps } from '@driehoek/sdk/contact-calendar/ics';
import { InvalidDataError, nextSchoolYear } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from '../sdk/contact-calendar/arbitraries.js';
import { fuzzTarget } from './fuzz-target.js';
import { hostileText, mutated, tornText } from './mutations.js';

const now = '2026-11-22T10:00:00Z';
const entry: CalendarEntry = {
  id: 'startgesprek',
  level: 'school',
  kind: 'start-talk',
  formal: true,
  title: { nl: 'Startgesprek', en: 'Start talk' },
  goal: 'kennismaken',
  start: '2026-09-10T19:00',
  end: '2026-09-10T20:30',
  place: 'Lokaal 6',
  pupilRole: 'joins',
  link: 'https://kompas.example',
  reminders: [
    { daysBefore: 14, channel: 'letter' },
    { daysBefore: 0, channel: 'message' },
  ],
  attendance: { coming: ['Oma'], total: { answers: 1, people: 2 } },
  sequence: 1,
  from: { kind: 'action-point', id: 'a1' },
};
const plan: YearPlan = {
  id: 'kompas',
  revision: 3,
  schemaVersion: 3,
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  group: 'Groep 6',
  entries: [
    entry,
    { ...entry, id: 'whole', start: '2026-11-09', end: '2026-11-13', allDay: true, cancelled: true },
    { ...entry, id: 'class', level: 'class', group: 'Groep 6', kind: 'informal', formal: false, end: '2026-09-11' },
    { ...entry, id: 'ask', kind: 'evaluation', start: '2027-05-01T00:00', end: '2027-05-01T00:00', title: 'Vraag' },
  ],
  daysOff: [
    { name: 'herfst', start: '2026-10-17', end: '2026-10-25' },
    { name: { nl: 'studiedag', en: 'inset day' }, start: '2026-12-01', end: '2026-12-01' },
  ],
};
/** Both edges of the span of dates. */
const edges: readonly YearPlan[] = ['1900-1901', '2198-2199'].map((schoolYear) => ({
  ...plan,
  schoolYear,
  entries: [
    { ...entry, id: 'first', start: '1900-01-01', end: '1900-01-01', reminders: [{ daysBefore: 366, channel: 'x' }] },
    { ...entry, id: 'midnight', start: '1900-01-01T00:00', end: '1900-01-01T00:00' },
    { ...entry, id: 'last', start: '2199-12-31', end: '2199-12-31' },
    { ...entry, id: 'night', start: '2199-12-31T23:59', end: '2199-12-31' },
    { ...entry, id: 'span', start: '1900-01-01', end: '2199-12-31' },
  ],
  daysOff: [{ name: 'zomer', start: '1900-01-01', end: '2199-12-31' }],
}));
const plans = [plan, ...edges, { ...plan, timeZone: 'Pacific/Auckland', entries: [entry], daysOff: [] }];

/** Runs what has to bear data that a parser accepted: there a refusal is a mistake like any other. */
function mustBear(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    throw error instanceof InvalidDataError ? new Error(`refused later: ${error.message}`, { cause: error }) : error;
  }
}

/** Every function of the concept, on a plan that was accepted. */
function useEverything(accepted: YearPlan): void {
  const { schoolYear, region, entries, timeZone } = accepted;
  const daysOff = listDaysOff(accepted);
  for (const each of daysOff) assert.equal(typeof formatDayOff(each), 'string');
  for (const month of monthsOf(schoolYear)) assert.ok(weeksOfMonth(month).length >= 4);
  for (const each of entries) {
    assert.equal(typeof isAllDay(each), 'boolean');
    findDayOffOf(each, daysOff);
    findDayOff(each.start.slice(0, 10), daysOff);
    isSchoolDay(each.start.slice(0, 10), daysOff);
    compareEntries(each, entry);
    shiftTime(each, '2026-11-24');
    shiftTime(each, '2026-11-24T08:30');
    const { id } = each;
    moveEntry(accepted, id, '2027-03-28T02:30');
    cancelEntry(accepted, id, !each.cancelled);
    changeEntry(accepted, id, { title: 'anders', place: undefined });
    answerAttendance(accepted, id, ['Oma']);
    for (const reminder of each.reminders) {
      markReminder(accepted, id, reminder, true);
      formatReminder(each, reminder);
    }
    removeEntry(accepted, id);
  }
  parseYearPlan(addEntry(accepted, entry));
  const families = [{ id: 'f', name: 'Noor', group: 'Groep 6' }];
  parseYearPlan(countAttendance(accepted, [{ entry: entry.id, coming: ['Oma', 'Opa'], family: 'f' }], families));
  parseYearPlan(countFamilies(accepted, [{ entry: entry.id, family: 'f', people: 2 }], families));
  assert.equal(listEntries(accepted).length, entries.length);
  listEntries(accepted, { group: 'Groep 6', kinds: ['informal'], levels: ['class'] });
  groupByDay(entries);
  for (const language of ['nl', 'en']) reviewYearPlan(accepted, { language });
  for (const today of ['2026-11-16', 'never']) reviewYearPlan(accepted, { today });
  for (const moment of [now, '1900-01-01T00:00:00Z', '2199-12-31T23:59:59Z']) dueReminders(accepted, moment);
  const copy = copyPlan(accepted, { schoolYear: nextSchoolYear(schoolYear), region });
  assert.equal(new Set(copy.plan.entries.map(({ id }) => id)).size, copy.plan.entries.length);
  addEarlierPlan(accepted, plan);
  addEarlierPlan(plan, accepted);
  parseYearPlan(mergePlans(accepted, { ...plan, schoolYear, timeZone }));
  const file = formatIcs(accepted, { now, language: 'en', group: 'Groep 6' });
  assert.doesNotMatch(file, /^DT(START|END).*(NaN|undefined|[+-]\d{6})/m);
  parseYearPlan(importEntries(accepted, parseIcs(file, { timeZone, schoolYear })).plan);
}

const holidays = readFileSync('tests/fixtures/nl-school-holidays.real.ics', 'utf8');
const zone = (name: string, start: string, rule: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nBEGIN:STANDARD\r\nDTSTART:${start}\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n${rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE`;
const recurring = [
  'BEGIN:VCALENDAR',
  zone('Eigen', '16010101T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
  'BEGIN:VEVENT\r\nUID:koffie\r\nSUMMARY:Koffie\r\nDTSTART;TZID=Eigen:20260902T083000\r\nDURATION:PT45M',
  'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;UNTIL=20270701T000000Z\r\nEXDATE;TZID=Eigen:20260916T083000',
  'RDATE;VALUE=PERIOD:20261112T190000Z/PT1H\r\nEND:VEVENT',
  'BEGIN:VEVENT\r\nUID:koffie\r\nRECURRENCE-ID;TZID=Eigen:20260930T083000\r\nDTSTART:20260930T090000Z\r\nEND:VEVENT',
  'BEGIN:VEVENT\r\nUID:studiedag\r\nSUMMARY:Studiedag\r\nDTSTART;VALUE=DATE:20261201',
  'RRULE:FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1;COUNT=5\r\nEND:VEVENT\r\nEND:VCALENDAR',
].join('\r\n');
const files = [holidays.slice(0, 3000), recurring, ...plans.map((each) => formatIcs(each, { now }))];
const pieces = [
  ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'BEGIN:VALARM', 'END:X'],
  ...['RRULE:FREQ=SECONDLY;X=FREQ=YEARLY', ';COUNT=999999999', ';UNTIL=99991231', ';INTERVAL=1000', ';BYSETPOS=-1'],
  ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ';BYDAY=53MO', ';BYWEEKNO=1', 'X-DRIEHOEK-ENTRY:{}', 'TZID=Europe/Paris'],
  ...['DTSTART:99991231', 'DTSTART:00010101T000000', 'DTEND:x', 'DURATION:P9W', 'RDATE:', 'EXDATE:20261105,', '\r\n '],
].flatMap((piece) => [piece, `\r\n${piece}\r\n`]);

const digits = (length: number) => fc.nat(10 ** length - 1).map((value) => String(value).padStart(length, '0'));
const moment = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 700 })
      .map((day) => `${dateOf(day)}T${day % 24 < 10 ? '0' : ''}${day % 24}3000`),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 700 }).map(dateOf) },
  fc.tuple(digits(8), digits(6)).map(([date, time]) => `${date}T${time}Z`),
  fc.constantFrom('99991231', '00010101T000000', '18991231', '21991231T235900', '22000101', 'x', ''),
);
function dateOf(day: number): string {
  return new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
}
const numbers = (most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: 1, maxLength: 4 }).map((list) => list.join());
const rule = fc
  .record(
    {
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'YEARLY', 'HOURLY', 'SECONDLY', 'constructor'),
      INTERVAL: fc.constantFrom('1', '2', '52', '1000', '0', '-1', '1e9'),
      COUNT: fc.constantFrom('1', '10', '999999', '99999999999999999999', '0', 'x'),
      UNTIL: moment,
      WKST: fc.constantFrom('MO', 'SU', 'XX'),
      BYDAY: fc.subarray(['MO', 'TU', 'SU', '1MO', '-1SU', '5FR', '53WE', '0TH', 'X'], { minLength: 1 }).map(String),
      BYMONTH: numbers(12),
      BYMONTHDAY: numbers(31),
      BYSETPOS: numbers(5),
      BYWEEKNO: numbers(53),
    },
    { requiredKeys: ['FREQ'] },
  )
  .map(
    (parts) =>
      `RRULE:${Object.entries(parts)
        .map((part) => part.join('='))
        .join(';')}`,
  );
const zoneName = fc.constantFrom(
  'Eigen',
  'W. Europe Standard Time',
  'Europe/London',
  'a/b/America/New_York',
  'UTC',
  '',
);
const line = fc.oneof(
  { weight: 3, arbitrary: rule },
  fc
    .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID'), zoneName, moment, moment)
    .map(([name, tzid, first, second]) => `${name}${tzid ? `;TZID=${tzid}` : ''}:${first},${second}`),
  fc
    .tuple(fc.constantFrom('SUMMARY', 'UID', 'DURATION', 'SEQUENCE', 'STATUS', 'URL', 'X-DRIEHOEK-ENTRY'), hostileText)
    .map(([name, value]) => `${name}:${value}`),
  fc.constantFrom(
    'DURATION:PT90M',
    'DURATION:P3D',
    'DURATION:P99999W',
    'UID:a',
    'SUMMARY:Studiedag',
    'STATUS:CANCELLED',
  ),
);
const grammar = fc
  .record({
    zones: fc.array(fc.tuple(zoneName, moment, rule), { maxLength: 2 }),
    events: fc.array(fc.tuple(zoneName, moment, fc.array(line, { maxLength: 6 })), { minLength: 1, maxLength: 4 }),
  })
  .map(({ zones, events }) =>
    [
      'BEGIN:VCALENDAR',
      ...zones.map(([name, start, text]) => zone(name, start, text)),
      ...events.flatMap(([tzid, start, lines]) => [
        'BEGIN:VEVENT',
        `DTSTART${tzid ? `;TZID=${tzid}` : ''}:${start}`,
        ...lines,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    ].join('\r\n'),
  );

/** What `parseIcs` promises of any text: entries that make a valid plan, ids that occur once, and the same in steps. */
function readFile(text: string): void {
  for (const schoolYear of ['2026-2027', undefined]) {
    const parsed = parseIcs(text, schoolYear ? { schoolYear } : {});
    mustBear(() => {
      parseYearPlan({ ...plan, entries: parsed.entries });
      parseYearPlan(importEntries(plan, parsed).plan);
      for (const { message, line } of parsed.unplaced) assert.ok(message && line > 0);
      if (schoolYear) return;
      const steps = parseIcsInSteps(text);
      let step = steps.next();
      while (!step.done) step = steps.next();
      assert.deepEqual(step.value, parsed);
    });
  }
}

export const contactCalendarTargets = [
  fuzzTarget({ name: 'parseIcs: torn calendar files', inputs: tornText(files, pieces), attack: readFile }),
  fuzzTarget({ name: 'parseIcs: rules, zones and moments of every kind', inputs: grammar, attack: readFile }),
  fuzzTarget({
    name: 'parseYearPlan: mutated plans, then every function',
    inputs: mutated(plans),
    attack: (data) => {
      const accepted = parseYearPlan(data);
      mustBear(() => useEverything(accepted));
    },
  }),
  fuzzTarget({
    name: 'mergePlans: two mutated plans',
    inputs: fc.tuple(mutated(plans, 3), mutated(plans, 3)),
    attack: ([first, second]) => {
      const [school, ofClass] = [parseYearPlan(first), parseYearPlan(second)];
      const merged = mergePlans(school, ofClass);
      mustBear(() => {
        parseYearPlan(merged);
        assert.deepEqual(mergePlans(school, merged).entries, merged.entries);
      });
    },
  }),
  fuzzTarget({
    name: 'formatIcs and parseIcs: there and back',
    inputs: fc.tuple(fc.oneof(yearPlanArbitrary, mutated(plans, 2)), fc.constantFrom('nl', 'en', 'ar')),
    attack: ([data, language]) => {
      const accepted = parseYearPlan(data);
      mustBear(() => {
        const { plan: back, unplaced } = parseIcs(formatIcs(accepted, { now, language }));
        assert.deepEqual(unplaced, []);
        assert.deepEqual(back?.entries.map(timeOf), accepted.entries.map(timeOf));
      });
    },
  }),
];

const timeOf = ({ id, start, end }: CalendarEntry) => ({ id, start, end });
