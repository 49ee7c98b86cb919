import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addEarlierPlan } from '@driehoek/sdk/contact-calendar';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';

const previous = planOf([entryOf()]);
const empty = planOf([], { id: 'next', schoolYear: '2027-2028' });

describe('a plan with the moments of an earlier plan', () => {
  it('has them in this year, beside its own', () => {
    const own = entryOf({ id: 'own', start: '2027-10-01', end: '2027-10-01' });
    const { plan, added, moved } = addEarlierPlan({ ...empty, entries: [own] }, previous);
    // 24 November 2026 was a Tuesday; the Tuesday nearest to that date a year on is the 23rd.
    const coffee = { id: 'coffee@2027-2028', start: '2027-11-23T08:30', end: '2027-11-23T09:30' };
    assert.deepEqual(plan.entries, [own, entryOf(coffee)]);
    assert.deepEqual(added, [entryOf(coffee)]);
    assert.deepEqual(moved, []);
    assert.equal(plan.id, 'next');
  });

  it('says which moments gave way to the own days off of this year', () => {
    const daysOff = [{ name: 'studiedag', start: '2027-11-23', end: '2027-11-23' }];
    const { moved } = addEarlierPlan({ ...empty, daysOff }, previous);
    assert.deepEqual(
      moved.map(({ id, from, to }) => [id, from, to]),
      [['coffee@2027-2028', '2027-11-23T08:30', '2027-11-30T08:30']],
    );
  });

  it('leaves a moment that came in before as it is now', () => {
    const { plan } = addEarlierPlan(empty, previous);
    const moved = {
      ...plan,
      entries: plan.entries.map((entry) => ({ ...entry, start: '2027-11-30', end: '2027-11-30' })),
    };
    assert.equal(addEarlierPlan(moved, previous).plan, moved);
  });

  it('changes nothing the second time, whatever the plans hold', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, yearPlanArbitrary, (plan, earlier) => {
        const once = addEarlierPlan(plan, earlier);
        assert.deepEqual(once.plan.entries.slice(0, plan.entries.length), plan.entries);
        const twice = addEarlierPlan(once.plan, earlier);
        assert.deepEqual(twice.added, []);
        assert.equal(twice.plan, once.plan);
      }),
      { numRuns: 30 },
    );
  });
});
