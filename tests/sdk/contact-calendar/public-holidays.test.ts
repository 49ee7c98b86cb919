import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publicHolidays } from '@driehoek/sdk/contact-calendar';

const facts: { name: string; date: string }[] = JSON.parse(
  readFileSync('tests/fixtures/school-holidays-nl.json', 'utf8'),
).publicHolidays;
const dateOf = (year: number, name: string) => publicHolidays(year).find((day) => day.name === name)?.date;

describe('publicHolidays', () => {
  it('gives what was published for every year of the facts', () => {
    const years = [...new Set(facts.map(({ date }) => Number(date.slice(0, 4))))];
    assert.equal(years.length, 7);
    for (const year of years) {
      const published = facts.filter(({ date }) => date.startsWith(String(year)));
      assert.deepEqual(publicHolidays(year), published);
    }
  });

  it('has Easter where almanacs have it, at its earliest and latest too', () => {
    // As python-dateutil gives them; 1818 and 2285 have the earliest, 1943 and 2038 the latest there is.
    const published = [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
      '2049-04-18',
    ];
    const extremes = ['1818-03-22', '1943-04-25', '1954-04-18', '1961-04-02', '2076-04-19', '2285-03-22'];
    for (const date of [...published, ...extremes]) {
      assert.equal(dateOf(Number(date.slice(0, 4)), 'eerste-paasdag'), date);
    }
  });

  it('keeps King’s Day off a Sunday', () => {
    assert.equal(dateOf(2025, 'koningsdag'), '2025-04-26');
    assert.equal(dateOf(2026, 'koningsdag'), '2026-04-27');
    assert.equal(dateOf(2036, 'koningsdag'), '2036-04-26');
  });

  it('gives two of one day, and an early Ascension Day before Liberation Day', () => {
    assert.equal(dateOf(2016, 'hemelvaartsdag'), '2016-05-05');
    assert.equal(dateOf(2016, 'bevrijdingsdag'), '2016-05-05');
    const names = publicHolidays(2008).map(({ name }) => name);
    assert.ok(names.indexOf('hemelvaartsdag') < names.indexOf('bevrijdingsdag'));
  });
});
