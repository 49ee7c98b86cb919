import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addEarlierPlan,
  addEntry,
  type CalendarEntry,
  changeEntry,
  copyPlan,
  countAttendance,
  dueReminders,
  groupByDay,
  listEntries,
  mergePlans,
  parseYearPlan,
  reviewYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { formatIcs, importEntries, parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import { addDays } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { counting, countSteps } from '../count-steps.js';
import { entryOf, planOf } from './fixtures.js';

const entriesOf = (count: number, fieldsOf: (index: number) => Partial<CalendarEntry>) =>
  Array.from({ length: count }, (_, index) => entryOf({ id: `entry-${index}`, ...fieldsOf(index) }));

/** Plans that grow, each in the way that once took ever longer. */
const PLANS: { readonly [name: string]: (count: number) => YearPlan } = {
  'all at the same time': (count) => planOf(entriesOf(count, () => ({}))),
  'many at a time on a few days': (count) =>
    planOf(
      entriesOf(count, (index) => {
        const day = addDays('2026-11-23', index % 3);
        const hour = String(8 + (index % 12)).padStart(2, '0');
        return { start: `${day}T${hour}:00`, end: `${addDays(day, 1)}T${hour}:30`, formal: true };
      }),
    ),
  'each of a class of its own': (count) =>
    planOf(entriesOf(count, (index) => ({ level: 'class', group: `Groep ${index}`, kind: 'start-talk' }))),
  'with as many days off of its own': (count) =>
    planOf(
      entriesOf(count, (index) => ({ start: addDays('2026-08-01', (index * 97) % 360), end: '2027-07-31' })),
      {
        daysOff: Array.from({ length: count }, (_, index) => {
          const day = addDays('2026-08-01', index % 360);
          return { name: `vrij ${index}`, start: day, end: day };
        }),
      },
    ),
  'with ids that look derived': (count) =>
    planOf(entriesOf(count, (index) => ({ id: `a@${1000 + index}-${1001 + index}` }))),
};

const now = '2026-11-22T10:00:00Z';
const FUNCTIONS: { readonly [name: string]: (plan: YearPlan) => unknown } = {
  parseYearPlan,
  reviewYearPlan: (plan) => reviewYearPlan(plan),
  copyPlan: (plan) => copyPlan(plan, { schoolYear: '2027-2028', daysOff: plan.daysOff ?? [] }),
  addEarlierPlan: (plan) => addEarlierPlan({ ...plan, schoolYear: '2027-2028' }, plan),
  mergePlans: (plan) => mergePlans(plan, { ...plan, group: 'Groep 1' }),
  listEntries: (plan) => listEntries(plan),
  dueReminders: (plan) => dueReminders(plan, now),
  groupByDay: (plan) => groupByDay(plan.entries),
  countAttendance: (plan) =>
    countAttendance(
      plan,
      plan.entries.map(({ id }) => ({ entry: id, coming: [] })),
    ),
  changeEntry: (plan) => changeEntry(plan, 'entry-0', { title: 'anders' }),
  addEntry: (plan) => addEntry(plan, entryOf()),
  formatIcs: (plan) => formatIcs(plan, { now }),
  importEntries: (plan) => {
    const { timeZone, entries } = plan;
    const free = entries.map((entry) => ({ ...entry, id: `new ${entry.id}`, title: 'Studiedag', allDay: true }));
    return importEntries(plan, { timeZone, entries: free, guessed: free.map(({ id }) => id), unplaced: [] });
  },
};

describe('a plan twice as large', () => {
  for (const [kind, create] of Object.entries(PLANS)) {
    for (const [name, call] of Object.entries(FUNCTIONS)) {
      it(`takes ${name} twice the steps: ${kind}`, () => {
        const stepsOf = (count: number) => countSteps((steps) => call(counting(create(count), steps)));
        stepsOf(10);
        const [once, twice] = [stepsOf(400), stepsOf(800)];
        // Sorting takes a little more than twice.
        assert.ok(twice < once * 2.5, `${once} → ${twice}`);
      });
    }
  }
});

describe('a calendar file twice as large', () => {
  const event = (index: number) =>
    `BEGIN:VEVENT\r\nUID:${index % 2}\r\nDTSTART:20261105\r\nRDATE:20261106,20261107\r\nEXDATE:20261107\r\nEND:VEVENT`;
  it('takes parseIcs twice the steps', () => {
    const stepsOf = (count: number) => {
      const file = `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, index) => event(index)).join('\r\n')}`;
      return countSteps(() => parseIcs(file));
    };
    const [once, twice] = [stepsOf(500), stepsOf(1000)];
    assert.ok(twice < once * 2.1, `${once} → ${twice}`);
  });
});

describe('advice of one kind', () => {
  const inHoliday = (count: number) =>
    reviewYearPlan(planOf(entriesOf(count, () => ({ start: '2026-12-24', end: '2026-12-24' }))))
      .filter(({ code }) => code === 'in-holiday')
      .map(({ about, text }) => (about ? 'told' : text));
  const told = Array.from({ length: 50 }, () => 'told');

  it('is told fifty times, and counted beyond', () => {
    assert.deepEqual(inHoliday(50), told);
    assert.deepEqual(inHoliday(51), [...told, 'Nog 1 ander moment valt op een dag zonder school.']);
    assert.deepEqual(inHoliday(1000), [...told, 'Nog 950 andere momenten vallen op een dag zonder school.']);
  });

  it('has words for every kind of which a plan can have many', () => {
    const bare = { kind: 'parent-evening', formal: true, start: '2026-11-24T19:00', end: '2026-11-24T20:00' } as const;
    const advice = reviewYearPlan(planOf(entriesOf(60, () => bare))).filter(({ about }) => about === '');
    const counted = advice.filter(({ text }) => /(^| )nog \d+ ander/i.test(text)).map(({ code, text }) => [code, text]);
    assert.deepEqual(counted, [
      ['overlap', 'Nog 9 andere momenten zijn tegelijk met iets anders.'],
      ['formal-without-goal', 'Bij nog 10 andere momenten staat niet waar het voor is.'],
      ['formal-without-pupil-role', 'Bij nog 10 andere momenten staat niet wat de leerling doet.'],
      ['formal-few-reminders', 'Voor nog 10 andere momenten zijn er te weinig herinneringen.'],
    ]);
  });
});

describe('moments at the same time', () => {
  const text = (title: string, others: string) =>
    `‘${title}’ op di 24 november is tegelijk met ${others}. Een gezin dat overal welkom is, moet dan kiezen. Kan het op een ander moment?`;
  const overlapsOf = (entries: readonly CalendarEntry[]) =>
    reviewYearPlan(planOf(entries))
      .filter(({ code }) => code === 'overlap')
      .map(({ about, text: words }) => [about, words]);

  it('are named up to five, and counted beyond', () => {
    const entries = entriesOf(8, (index) => ({ title: `m${index}` }));
    assert.deepEqual(overlapsOf(entries).slice(4), [
      ['entry-5', text('m5', '‘m0’, ‘m1’, ‘m2’, ‘m3’ en ‘m4’')],
      ['entry-6', text('m6', '‘m0’, ‘m1’, ‘m2’, ‘m3’, ‘m4’ en nog 1 ander moment')],
      ['entry-7', text('m7', '‘m0’, ‘m1’, ‘m2’, ‘m3’, ‘m4’ en nog 2 andere momenten')],
    ]);
  });

  it('are those that comparing each with each finds', () => {
    const hour = fc.integer({ min: 8, max: 12 }).map((value) => `2026-11-24T${String(value).padStart(2, '0')}:00`);
    const entry = fc
      .record({ start: hour, end: fc.oneof(hour, fc.constant('2026-11-24')), group: fc.constantFrom('', '6', '7') })
      .map(({ start, end, group }) => ({
        start,
        end: end.length > 10 && end < start ? start : end,
        ...(group ? { level: 'class' as const, group } : {}),
      }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (fields) => {
        const plan = planOf(entriesOf(fields.length, (index) => fields[index]!));
        const sorted = listEntries(plan);
        const expected = sorted.flatMap((later, index) => {
          const others = sorted.slice(0, index).filter((earlier) => {
            const isForBoth = [earlier, later].some(({ level }) => level === 'school') || earlier.group === later.group;
            const over = earlier.end.length === 10 ? '2026-11-24T24:00' : earlier.end;
            return isForBoth && (later.start === earlier.start || later.start < over);
          });
          return others.length > 0 ? [[later.id, others.length]] : [];
        });
        const found = overlapsOf(plan.entries).map(([about, words]) => [about, words!.match(/‘Koffie’/g)!.length - 1]);
        assert.deepEqual(found.sort(), expected.sort());
      }),
    );
  });
});

describe('a moment of many years', () => {
  it('is listed under its first 400 days', () => {
    const days = groupByDay([entryOf({ start: '1900-01-01', end: '2199-12-31' })]);
    assert.deepEqual([days.size, [...days.keys()].at(-1)], [400, addDays('1900-01-01', 399)]);
  });
});
