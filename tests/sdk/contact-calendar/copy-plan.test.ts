import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  copyPlan,
  findDayOffOf,
  lastDayOf,
  listDaysOff,
  parseYearPlan,
  schoolHolidays,
} from '@driehoek/sdk/contact-calendar';
import { addDays, countDays, weekdayOf } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';

const copyOne = (start: string, end = start, schoolYear = '2027-2028') => {
  const { plan, moved } = copyPlan(planOf([entryOf({ start, end })]), { schoolYear });
  return { start: plan.entries[0]!.start, end: plan.entries[0]!.end, moved };
};

describe('copyPlan', () => {
  it('keeps weekday and hours, on the date nearest the old one', () => {
    // Tuesdays.
    const { start, end, moved } = copyOne('2026-11-24T19:00', '2026-11-24T20:30');
    assert.deepEqual([start, end], ['2027-11-23T19:00', '2027-11-23T20:30']);
    assert.deepEqual(moved, []);
  });

  it('stays near the date over several years', () => {
    // Tuesday 24 November 2026; three years on, three times 364 days would be the 20th.
    assert.equal(copyOne('2026-11-24', undefined, '2029-2030').start, '2029-11-27');
  });

  it('takes a leap day to the nearest of its weekday', () => {
    // Tuesday 29 February 2028, and Tuesday 27 February 2029.
    const previous = planOf([entryOf({ start: '2028-02-29', end: '2028-02-29' })], { schoolYear: '2027-2028' });
    assert.equal(copyPlan(previous, { schoolYear: '2028-2029' }).plan.entries[0]!.start, '2029-02-27');
  });

  it('minds the days off that the school has set in the new year, its own autumn holiday too', () => {
    // Thursday 5 November 2026; a year on that is Thursday 4 November 2027, no holiday of the region.
    const previous = planOf([entryOf({ start: '2026-11-05', end: '2026-11-05' })]);
    const daysOff = [{ name: 'herfst', start: '2027-10-30', end: '2027-11-07' }];
    assert.equal(copyPlan(previous, { schoolYear: '2027-2028' }).plan.entries[0]!.start, '2027-11-04');
    const { plan, moved } = copyPlan(previous, { schoolYear: '2027-2028', daysOff });
    assert.equal(plan.entries[0]!.start, '2027-11-11');
    assert.equal(moved[0]!.dayOff.source, 'school');
  });

  it('moves what falls in a holiday to the nearest week outside, and says so', () => {
    // Midden has its autumn holiday from Saturday 16 to Sunday 24 October 2027.
    const { plan, moved } = copyPlan(planOf([entryOf({ start: '2026-10-13T19:00', end: '2026-10-13T20:00' })]), {
      schoolYear: '2027-2028',
      region: 'zuid',
    });
    assert.equal(plan.entries[0]!.start, '2027-10-12T19:00');
    assert.deepEqual(moved, [], 'in zuid it is a week later');
    const inHoliday = copyOne('2026-10-20T19:00', '2026-10-20T20:00');
    assert.deepEqual([inHoliday.start, inHoliday.end], ['2027-10-26T19:00', '2027-10-26T20:00']);
    assert.deepEqual(inHoliday.moved, [
      {
        id: 'coffee@2027-2028',
        title: 'Koffie',
        from: '2027-10-19T19:00',
        to: '2027-10-26T19:00',
        dayOff: { name: 'herfst', source: 'region', start: '2027-10-16', end: '2027-10-24' },
      },
    ]);
  });

  it('goes back when that is nearer, and on when both are as near', () => {
    // Christmas holiday from Saturday 25 December 2027 to Sunday 9 January 2028, two weeks of weekdays.
    assert.equal(copyOne('2026-12-30').start, '2027-12-22', 'in the first week');
    assert.equal(copyOne('2027-01-06').start, '2028-01-12', 'in the second');
    assert.equal(copyOne('2026-10-21').start, '2027-10-27', 'in a holiday of one week');
  });

  it('gives way to public holidays, also to those on which a school decides itself whether it is open', () => {
    // Whit Monday is 17 May 2027 and 5 June 2028; Monday 7 June 2027 would land on the latter.
    assert.equal(copyOne('2027-06-07').start, '2028-06-12');
    // Friday 16 April 2027 lands on Good Friday 14 April 2028.
    const goodFriday = copyOne('2027-04-16');
    assert.equal(goodFriday.start, '2028-04-21');
    assert.equal(goodFriday.moved[0]!.dayOff.name, 'goede-vrijdag');
  });

  it('has no day off in the middle of a moment of several days, unless it goes on for weeks', () => {
    // Ascension is Thursday 25 May 2028: Wednesday 24 to Friday 26 would have it in the middle.
    const { start, end } = copyOne('2027-05-26', '2027-05-28');
    assert.deepEqual([start, end], ['2028-05-31', '2028-06-02']);
    assert.equal(copyOne('2027-05-19', '2027-05-28').start, '2028-05-17');
  });

  it('stays within the school year', () => {
    // Saturday 1 August 2026: the nearest Saturday is 31 July 2027; from 7 August on it is summer until the 29th.
    assert.equal(copyOne('2026-08-01').start, '2027-09-04');
    // Saturday 31 July 2027: the nearest is 29 July 2028, in the summer holiday that begins on the 8th.
    assert.equal(copyOne('2027-07-31').start, '2028-07-01');
  });

  it('keeps the length of what takes days', () => {
    const { start, end } = copyOne('2026-11-23', '2026-12-04');
    assert.deepEqual([start, end], ['2027-11-22', '2027-12-03']);
  });

  it('copies no cancelled entry, days off, revision, sequence or answer, and keeps what it does not know', () => {
    const room = { room: 3 };
    const previous = planOf(
      [
        {
          ...entryOf({
            sequence: 3,
            attendance: { coming: ['oma'], answeredFor: '2026-11-24', total: { answers: 1, people: 1 } },
          }),
          ...room,
        },
        entryOf({ id: 'off', cancelled: true }),
      ],
      { revision: 8, daysOff: [{ name: 'studiedag', start: '2026-11-02', end: '2026-11-02' }] },
    );
    const { plan } = copyPlan({ ...previous, theme: 'water' } as typeof previous, { schoolYear: '2027-2028' });
    const copy = { ...entryOf(), id: 'coffee@2027-2028', ...room, attendance: {} };
    assert.deepEqual(plan, {
      ...planOf([{ ...copy, start: '2027-11-23T08:30', end: '2027-11-23T09:30' }]),
      id: 'kompas@2027-2028',
      schoolYear: '2027-2028',
      theme: 'water',
    });
  });

  it('replaces an earlier year in an id', () => {
    const once = copyPlan(planOf([entryOf()]), { schoolYear: '2027-2028' }).plan;
    const twice = copyPlan(once, { schoolYear: '2028-2029' }).plan;
    assert.deepEqual([twice.id, twice.entries[0]!.id], ['kompas@2028-2029', 'coffee@2028-2029']);
  });

  it('gives two entries two ids, though they would come out the same', () => {
    const plan = planOf([entryOf({ id: 'a' }), entryOf({ id: 'a@2026-2027' })]);
    const ids = copyPlan(plan, { schoolYear: '2027-2028' }).plan.entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });

  it('says when the new year’s holidays are not known', () => {
    const copy = (schoolYear: string) => copyPlan(planOf([]), { schoolYear }).holidaysKnown;
    assert.deepEqual([copy('2029-2030'), copy('2031-2032')], [true, false]);
  });

  it('takes everything to the same weekday, near its date or moved out of a day off, in a valid plan', () => {
    fc.assert(
      fc.property(
        yearPlanArbitrary,
        fc.constantFrom('2027-2028', '2028-2029', '2029-2030', '2035-2036'),
        (from, to) => {
          const { plan, moved, holidaysKnown } = copyPlan(from, { schoolYear: to });
          const kept = from.entries.filter(({ cancelled }) => !cancelled);
          const daysOff = listDaysOff(plan);
          const years = Number(to.slice(0, 4)) - 2027;
          assert.deepEqual(parseYearPlan(plan), plan);
          assert.equal(holidaysKnown, schoolHolidays(to, from.region) !== undefined);
          assert.equal(plan.entries.length, kept.length);
          plan.entries.forEach((entry, index) => {
            const old = kept[index]!;
            assert.equal(weekdayOf(entry.start), weekdayOf(old.start));
            assert.equal(entry.start.slice(10), old.start.slice(10));
            assert.ok(entry.start >= `${to.slice(0, 4)}-08-01` && lastDayOf(entry) <= `${to.slice(5)}-07-31`);
            assert.equal(findDayOffOf(entry, daysOff), undefined);
            if (moved.some(({ id }) => id === entry.id)) return;
            const day = Number(old.start.slice(8, 10));
            const sameDate = addDays(`${Number(old.start.slice(0, 4)) + years}${old.start.slice(4, 7)}-01`, day - 1);
            // A week more where the edge of the school year is in the way.
            const nearEdge = /-(07-[23]|08-0)/.test(old.start + old.end);
            assert.ok(Math.abs(countDays(sameDate, entry.start.slice(0, 10))) <= (nearEdge ? 16 : 3));
          });
        },
      ),
    );
  });

  it('gives the same when done again', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, (from) => {
        const copy = () => copyPlan(from, { schoolYear: '2028-2029' });
        assert.deepEqual(copy(), copy());
      }),
      { numRuns: 20 },
    );
  });
});
