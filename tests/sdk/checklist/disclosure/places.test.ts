import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizePlaces, TallyCounter } from '@driehoek/sdk/checklist';
import fc from 'fast-check';
import { howMany } from '../../how-many.js';
import { deriveSets, listPublished, oneStatement, type Person, publish, toResponse } from './places.js';

const MIN = 5;
const ROLES = ['class-teacher', 'parent', 'leadership'] as const;

/** A school of a few kinds of people, with as many of each; few and many, alike and not. */
const schools = fc
  .uniqueArray(
    fc.record({
      role: fc.constantFrom(...ROLES),
      school: fc.constantFrom(undefined, 'Noord', 'Zuid'),
      group: fc.constantFrom(undefined, '6', '7'),
      yes: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 9 })),
      no: fc.integer({ min: 0, max: 4 }),
      open: fc.integer({ min: 0, max: 2 }),
    }),
    {
      minLength: 2,
      maxLength: 9,
      selector: ({ role, school, group }) => JSON.stringify([role, school, group]),
    },
  )
  .map((kinds) =>
    kinds.flatMap(({ role, school, group, yes, no, open }): Person[] => {
      const person = { role, ...(school !== undefined && { school }), ...(group !== undefined && { group }) };
      const answers = (['yes', 'no'] as const).flatMap((answer) =>
        Array.from({ length: answer === 'yes' ? yes : no }, () => ({ ...person, answer })),
      );
      return [...answers, ...Array.from({ length: open }, () => ({ ...person }))];
    }),
  );

/** The most that gave the same answer. */
const most = (people: readonly Person[]) =>
  Math.max(...['yes', 'no'].map((answer) => people.filter((person) => person.answer === answer).length));

describe('an adversary who sets the reports of locations, classes and roles against each other', () => {
  const differ = (a: readonly Person[], b: readonly Person[]) =>
    a.filter((person) => !b.includes(person)).length + b.filter((person) => !a.includes(person)).length;

  it('finds no two filters that differ by fewer people than the smallest group', () => {
    fc.assert(
      fc.property(schools, (people) => {
        const { sizes, answers } = listPublished(people, publish(people, MIN));
        for (const sets of [sizes, answers])
          for (const [at, set] of sets.entries())
            for (const other of sets.slice(at + 1)) {
              const people = differ(set, other);
              assert.ok(people === 0 || people >= MIN, `${set.length} and ${other.length} differ by ${people}`);
            }
      }),
      { numRuns: howMany(300, 4000) },
    );
  });

  it('works out no set of too few people, however many filters are combined, nor that nearly all in it agreed', () => {
    let found = 0;
    fc.assert(
      fc.property(schools, (people) => {
        const published = publish(people, MIN);
        found += published.places.length;
        const { sizes, answers } = listPublished(people, published);
        for (const set of deriveSets(sizes)) assert.ok(set.length >= MIN, `${set.length} people`);
        for (const set of deriveSets(answers)) {
          assert.ok(set.length >= MIN, `answers of ${set.length}`);
          const isOpen = answers.some((shown) => shown.every((person) => set.includes(person)));
          assert.ok(isOpen || set.length - most(set) >= 2, `${most(set)} of ${set.length} alike`);
        }
      }),
      { numRuns: howMany(300, 4000) },
    );
    assert.ok(found > 50, `${found} places were shown`);
  });
});

describe('the report on a class or a location', () => {
  const many = (count: number, person: Person): Person[] =>
    Array.from({ length: count }, (_, index) => ({ ...person, answer: index % 2 ? 'yes' : 'no' }));

  it('shows everyone in it together, with the roles apart in the whole only', () => {
    const { places } = publish(
      [
        ...many(8, { role: 'parent', group: '6' }),
        ...many(7, { role: 'parent', group: '7' }),
        ...many(6, { role: 'class-teacher' }),
      ],
      MIN,
    );
    assert.deepEqual(
      places.map(({ school, group, report }) => [school, group, report.groups.all?.respondents]),
      [
        [undefined, '6', 8],
        [undefined, '7', 7],
      ],
    );
    assert.deepEqual(Object.keys(places[0]!.report.groups), ['all']);
  });

  it('stands under its location, so that two classes of one name are not one', () => {
    const { places } = publish(
      ['Noord', 'Zuid'].flatMap((school) => [
        ...many(6, { role: 'parent', school, group: '6' }),
        ...many(6, { role: 'parent', school, group: '7' }),
      ]),
      MIN,
    );
    assert.deepEqual(
      places.map(({ school, group }) => [school, group]),
      ['Noord', 'Zuid'].flatMap((school) => [
        [school, undefined],
        [school, '6'],
        [school, '7'],
      ]),
    );
  });

  it('is withheld with another class, when the whole minus the others would tell of one that is too small', () => {
    const { places } = publish(
      [
        ...many(9, { role: 'parent', group: '6' }),
        ...many(7, { role: 'parent', group: '7' }),
        ...many(2, { role: 'parent', group: '8' }),
      ],
      MIN,
    );
    assert.deepEqual(
      places.map(({ group }) => group),
      ['6'],
    );
  });

  it('is withheld when a role and the classes differ by one person', () => {
    const people = [
      ...many(10, { role: 'parent', group: '6' }),
      ...many(10, { role: 'parent', group: '7' }),
      { role: 'parent', answer: 'no' } as const,
      ...many(8, { role: 'class-teacher' }),
    ];
    assert.equal(publish(people, MIN).places.length < 2, true);
  });

  it('counts who answered again in another class there alone', () => {
    const counter = new TallyCounter(oneStatement, { byPlace: true });
    const first = { ...toResponse({ role: 'parent', group: '6', answer: 'yes' }, 0), respondent: 'p' };
    counter.add(first);
    counter.add({ ...first, group: ' 7 ' });
    assert.deepEqual(
      counter.toPlaces().map(({ group, tally }) => [group, tally.respondents]),
      [['7', { parent: 1 }]],
    );
  });

  it('leaves out a place of which there is nothing to show, since all answered alike', () => {
    const parents = (count: number, group: string, answer: string): Person[] =>
      Array.from({ length: count }, () => ({ role: 'parent', group, answer }));
    const alike = [...parents(6, '6', 'yes'), ...parents(3, '7', 'yes'), ...parents(8, '8', 'yes')];
    const { whole, places } = publish(alike, MIN);
    assert.equal(whole.groups.all?.respondents, 17);
    assert.deepEqual(places, []);
    const different = [...alike.slice(2), ...parents(2, '6', 'no')];
    assert.deepEqual(
      publish(different, MIN).places.map(({ group }) => group),
      ['8'],
    );
  });

  it('is of nothing where nobody names a place, and counts as it did', () => {
    const people = many(9, { role: 'parent' });
    assert.deepEqual(publish(people, MIN).places, []);
    const plain = new TallyCounter(oneStatement);
    const placed = new TallyCounter(oneStatement, { byPlace: true });
    for (const [index, person] of [
      ...people,
      ...many(6, { role: 'class-teacher', school: 'Noord', group: '6' }),
    ].entries())
      for (const counter of [plain, placed]) counter.add(toResponse(person, index));
    assert.deepEqual(placed.toTally(), plain.toTally());
    assert.deepEqual(plain.toPlaces(), []);
    assert.deepEqual(summarizePlaces([], oneStatement), []);
  });
});
