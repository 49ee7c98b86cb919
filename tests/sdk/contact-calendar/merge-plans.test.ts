import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareEntries, mergePlans, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const evening = entryOf({ id: 'evening', start: '2027-01-12T19:00', end: '2027-01-12T21:00' });
const look6 = entryOf({ id: 'look6', level: 'class', group: '6' });
const look7 = entryOf({ id: 'look7', level: 'class', group: '7' });
const own = entryOf({ id: 'own', level: 'class', group: '6', start: '2026-09-01', end: '2026-09-01' });
const school = planOf([evening, look6, look7], { id: 'school', revision: 4 });
const group6 = planOf([own], { id: 'six', group: '6' });

/** Two plans that may be merged and have ids in common. */
const pairs = fc
  .tuple(yearPlanArbitrary, yearPlanArbitrary, fc.array(fc.record({ sequence: fc.nat(3), cancelled: fc.boolean() })))
  .map(([a, b, changes]): [YearPlan, YearPlan] => {
    const shared = changes.flatMap((change, index) => (a.entries[index] ? [{ ...a.entries[index], ...change }] : []));
    return [a, { ...b, timeZone: a.timeZone, group: '6', entries: [...b.entries.map(rename), ...shared] }];
  });
const rename = (entry: YearPlan['entries'][number]) => ({ ...entry, id: `own-${entry.id}` });

describe('mergePlans', () => {
  it('shows a class the school’s entries, the school’s for this class, and its own, earliest first', () => {
    const merged = mergePlans(school, group6);
    assert.deepEqual(
      merged.entries.map(({ id }) => id),
      ['own', 'look6', 'evening'],
    );
  });

  it('takes the later version of an entry that both have, and at a tie the class’s own', () => {
    const titles = (mine: number | undefined, theirs: number | undefined) => {
      const version = (title: string, sequence?: number) => ({
        ...evening,
        title,
        ...(sequence !== undefined && { sequence }),
      });
      const merged = mergePlans(planOf([version('school', theirs)]), planOf([version('class', mine)], { group: '6' }));
      return merged.entries.map(({ title }) => title);
    };
    assert.deepEqual(titles(1, 2), ['school']);
    assert.deepEqual(titles(2, 1), ['class']);
    assert.deepEqual(titles(1, 1), ['class']);
    assert.deepEqual(titles(0, undefined), ['class']);
    assert.deepEqual(titles(undefined, 1), ['school']);
  });

  it('keeps what the school cancelled in sight', () => {
    const cancelled = { ...evening, cancelled: true, sequence: 1 };
    assert.deepEqual(mergePlans(planOf([cancelled]), planOf([evening], { group: '6' })).entries, [cancelled]);
  });

  it('has the days off of both, once each', () => {
    const study = { name: 'studiedag', start: '2026-11-02', end: '2026-11-02' };
    const camp = { name: 'kamp', start: '2027-06-02', end: '2027-06-04' };
    const merged = mergePlans({ ...school, daysOff: [study] }, { ...group6, daysOff: [{ ...study }, camp] });
    assert.deepEqual(merged.daysOff, [study, camp]);
    assert.equal('daysOff' in mergePlans(school, group6), false);
  });

  it('keeps unknown fields, the class’s before the school’s, and never the school’s revision', () => {
    const theirs = { ...school, theme: 'water', motto: 'samen' };
    const merged = mergePlans(theirs, { ...group6, theme: 'vuur' } as YearPlan);
    assert.deepEqual({ ...merged, entries: [] }, { ...group6, theme: 'vuur', motto: 'samen', entries: [] });
    assert.equal(mergePlans(theirs, { ...group6, revision: 2 }).revision, 2);
  });

  it('refuses another school year or time zone, in the reader’s language', () => {
    const other = { ...group6, schoolYear: '2027-2028', timeZone: 'America/Curacao' };
    assert.throws(
      () => mergePlans(school, other),
      (error) => {
        assert.ok(error instanceof InvalidDataError);
        assert.deepEqual(error.issues, [
          {
            path: 'schoolYear',
            code: 'other-school-year',
            message: 'Dit plan is van een ander schooljaar: 2027-2028.',
          },
          {
            path: 'timeZone',
            code: 'other-time-zone',
            message: 'Dit plan rekent in een andere tijdzone: America/Curacao.',
          },
        ]);
        return true;
      },
    );
    assert.throws(() => mergePlans(school, other, { language: 'en' }), /another school year: 2027-2028\./);
  });

  it('gives the same when done again', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const merged = mergePlans(a, b);
        assert.deepEqual(mergePlans(a, merged), merged);
      }),
    );
  });

  it('loses nothing that the class may see, invents nothing, and has every id once, in order', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { entries } = mergePlans(a, b);
        const seen = a.entries.filter(({ level, group }) => level === 'school' || group === '6');
        const wanted = new Set([...seen, ...b.entries].map(({ id }) => id));
        assert.deepEqual(entries.map(({ id }) => id).sort(), [...wanted].sort());
        for (const entry of entries) assert.ok(a.entries.includes(entry) || b.entries.includes(entry));
        assert.deepEqual([...entries].sort(compareEntries), entries);
      }),
    );
  });
});
