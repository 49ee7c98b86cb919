import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HOLIDAY_NAMES, REGIONS, SCHOOL_HOLIDAYS_SOURCE, schoolHolidays } from '@driehoek/sdk/contact-calendar';

/** As the ministry published them. */
const { rows } = JSON.parse(readFileSync('tests/fixtures/school-holidays-nl.json', 'utf8'));
const years = [...new Set<string>(rows.map(({ schoolYear }: { schoolYear: string }) => schoolYear))];

describe('schoolHolidays', () => {
  it('gives every row that the ministry published, and no other', () => {
    const key = (row: object) => JSON.stringify(row, ['schoolYear', 'holiday', 'region', 'start', 'end', 'mandatory']);
    const ours = years.flatMap((year) => REGIONS.flatMap((region) => schoolHolidays(year, region) ?? []));
    assert.equal(ours.length, 75);
    assert.deepEqual(ours.map(key).sort(), rows.map(key).sort());
  });

  it('gives them in the order of the year', () => {
    assert.deepEqual(
      schoolHolidays('2026-2027', 'zuid')?.map(({ holiday }) => holiday),
      HOLIDAY_NAMES,
    );
  });

  it('says of which years it knows', () => {
    assert.deepEqual([years[0], years.at(-1)], [SCHOOL_HOLIDAYS_SOURCE.first, SCHOOL_HOLIDAYS_SOURCE.last]);
  });

  it('guesses no year that it does not know', () => {
    for (const year of ['2024-2025', '2030-2031', '', 'constructor']) {
      assert.equal(schoolHolidays(year, 'noord'), undefined, year);
    }
  });
});
