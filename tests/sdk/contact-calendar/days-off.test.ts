import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type DayOff,
  findDayOff,
  findDayOffOf,
  formatDayOff,
  isSchoolDay,
  listDaysOff,
  type Region,
} from '@driehoek/sdk/contact-calendar';
import { isLocalDate } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const list = (daysOff?: DayOff[], schoolYear = '2026-2027', region: Region = 'midden') =>
  listDaysOff({ schoolYear, region, ...(daysOff && { daysOff }) });
const outline = (...plan: Parameters<typeof list>) =>
  list(...plan).map(({ name, source, start, end }) => `${name} ${source} ${start} ${end}`);

describe('listDaysOff', () => {
  it('gives the region’s and public holidays from August to July, the tail of last summer first', () => {
    assert.deepEqual(outline(), [
      'zomer region 2026-08-01 2026-08-30',
      'herfst region 2026-10-17 2026-10-25',
      'kerst region 2026-12-19 2027-01-03',
      'eerste-kerstdag public 2026-12-25 2026-12-25',
      'tweede-kerstdag public 2026-12-26 2026-12-26',
      'nieuwjaarsdag public 2027-01-01 2027-01-01',
      'voorjaar region 2027-02-20 2027-02-28',
      'goede-vrijdag public 2027-03-26 2027-03-26',
      'eerste-paasdag public 2027-03-28 2027-03-28',
      'tweede-paasdag public 2027-03-29 2027-03-29',
      'mei region 2027-04-24 2027-05-02',
      'koningsdag public 2027-04-27 2027-04-27',
      'bevrijdingsdag public 2027-05-05 2027-05-05',
      'hemelvaartsdag public 2027-05-06 2027-05-06',
      'eerste-pinksterdag public 2027-05-16 2027-05-16',
      'tweede-pinksterdag public 2027-05-17 2027-05-17',
      'zomer region 2027-07-17 2027-07-31',
    ]);
  });

  it('puts the school’s own days among them', () => {
    const studyDay = { name: { nl: 'studiedag', en: 'study day' }, start: '2026-11-02', end: '2026-11-02' };
    const own = list([studyDay]).find(({ source }) => source === 'school');
    assert.deepEqual(own, { ...studyDay, source: 'school' });
  });

  it('puts the longest first of those that begin together', () => {
    const days = outline([{ name: 'alle kerstdagen', start: '2026-12-25', end: '2026-12-26' }]);
    const at = days.indexOf('alle kerstdagen school 2026-12-25 2026-12-26');
    assert.equal(days[at + 1], 'eerste-kerstdag public 2026-12-25 2026-12-25');
  });

  it('lets a day off of the school’s own take the place of the holiday whose name it has', () => {
    const days = outline([
      { name: 'mei', start: '2027-04-24', end: '2027-05-09' },
      { name: 'goede-vrijdag', start: '2027-03-26', end: '2027-03-26' },
    ]);
    assert.deepEqual(
      days.filter((day) => /^(mei|goede)/.test(day)),
      ['goede-vrijdag school 2027-03-26 2027-03-26', 'mei school 2027-04-24 2027-05-09'],
    );
  });

  it('takes an own summer for the one before or after the school year, by when it begins', () => {
    const summers = (start: string, end: string) =>
      outline([{ name: 'zomer', start, end }]).filter((day) => day.startsWith('zomer'));
    assert.deepEqual(summers('2027-07-10', '2027-08-22'), [
      'zomer region 2026-08-01 2026-08-30',
      'zomer school 2027-07-10 2027-07-31',
    ]);
    assert.deepEqual(summers('2026-07-11', '2026-08-23'), [
      'zomer school 2026-08-01 2026-08-23',
      'zomer region 2027-07-17 2027-07-31',
    ]);
  });

  it('leaves out what lies outside the school year', () => {
    const days = [{ name: 'oud', start: '2026-07-30', end: '2026-07-31' }];
    assert.deepEqual(outline(days), outline());
  });

  it('gives public holidays alone for a year whose school holidays are not known', () => {
    assert.deepEqual([...new Set(list([], '2031-2032').map(({ source }) => source))], ['public']);
    // Its last known summer still reaches into it.
    assert.equal(outline([], '2030-2031')[0], 'zomer region 2030-08-01 2030-08-25');
  });

  it('marks the days on which a school decides itself', () => {
    const optional = list().filter((day) => day.optional);
    assert.deepEqual(
      optional.map(({ name }) => name),
      ['goede-vrijdag', 'bevrijdingsdag'],
    );
    assert.equal(findDayOff('2027-03-26', list()), undefined);
    assert.equal(isSchoolDay('2027-05-05', list()), true);
    const own = list([{ name: 'goede-vrijdag', start: '2027-03-26', end: '2027-03-26' }]);
    assert.equal(isSchoolDay('2027-03-26', own), false);
  });

  it('is in order and within the school year, whatever the school adds', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, (plan) => {
        const days = listDaysOff(plan);
        days.forEach(({ start, end }, index) => {
          assert.ok(isLocalDate(start) && isLocalDate(end));
          assert.ok('2027-08-01' <= start && start <= end && end <= '2028-07-31');
          assert.ok(index === 0 || days[index - 1]!.start <= start);
        });
      }),
    );
  });
});

describe('a day', () => {
  it('belongs to the first period that it falls in, ends included', () => {
    assert.equal(findDayOff('2026-12-25', list())?.name, 'kerst');
    assert.equal(findDayOff('2026-10-17', list())?.name, 'herfst');
    assert.equal(findDayOff('2026-10-25', list())?.name, 'herfst');
    assert.equal(findDayOff('2026-10-26', list()), undefined);
  });

  it('is a school day from Monday to Friday outside days off', () => {
    assert.equal(isSchoolDay('2026-11-20', list()), true);
    assert.equal(isSchoolDay('2026-11-21', list()), false);
    assert.equal(isSchoolDay('2026-11-22', list()), false);
    assert.equal(isSchoolDay('2026-10-19', list()), false);
  });
});

describe('an entry', () => {
  it('falls in a day off when it begins or ends there', () => {
    const off = (start: string, end: string) => findDayOffOf({ start, end }, list())?.name;
    assert.equal(off('2026-10-16', '2026-10-17'), 'herfst');
    assert.equal(off('2026-10-25', '2026-10-26'), 'herfst');
    assert.equal(off('2026-10-12', '2026-10-30'), undefined, 'around it is not in it');
    assert.equal(off('2026-10-16T20:00', '2026-10-17T00:00'), undefined, 'it is over at midnight');
  });
});

describe('formatDayOff', () => {
  it('words holidays, and leaves the school’s own names as they are', () => {
    assert.equal(formatDayOff({ name: 'herfst' }), 'herfstvakantie');
    assert.equal(formatDayOff({ name: 'koningsdag' }, { language: 'en' }), 'King’s Day');
    assert.equal(formatDayOff({ name: 'Studiedag' }), 'Studiedag');
    assert.equal(formatDayOff({ name: { nl: 'herfst', en: 'leaves' } }, { language: 'en' }), 'leaves');
    assert.equal(formatDayOff({ name: 'toString' }), 'toString');
  });

  it('lets the page’s own words go first', () => {
    const texts = { nl: { 'contact-calendar.holiday.voorjaar': 'krokusvakantie' } };
    assert.equal(formatDayOff({ name: 'voorjaar' }, { texts }), 'krokusvakantie');
  });
});
