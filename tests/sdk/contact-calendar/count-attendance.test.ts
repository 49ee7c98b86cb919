import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countAttendance, countFamilies } from '@driehoek/sdk/contact-calendar';
import fc from 'fast-check';
import { entryOf, planOf } from './fixtures.js';

describe('how many come', () => {
  const asked = entryOf({ id: 'evening', attendance: {} });

  it('is added up per moment over families, those from whom nobody comes too', () => {
    const answers = [
      { entry: 'evening', coming: ['opa Ton', 'mama'] },
      { entry: 'evening', coming: [] },
      { entry: 'other', coming: ['papa'] },
    ];
    const [evening] = countAttendance(planOf([asked]), answers).entries;
    assert.deepEqual(evening, { ...asked, attendance: { total: { answers: 2, people: 2 } } });
  });

  it('says per family whether it comes, with both homes together, and of no other class', () => {
    const ofClass = { ...asked, id: 'class', level: 'class', group: 'Groep 7' } as const;
    const families = [
      { id: 'a', name: 'Aya', group: 'Groep 6' },
      { id: 'b', name: 'Bo', group: 'Groep 6' },
      { id: 'c', name: 'Çem', group: 'Groep 6' },
    ];
    const answers = [
      { entry: 'evening', family: 'a', coming: ['opa Ton'] },
      { entry: 'evening', family: 'a', coming: ['mama'] },
      // The pupil says it for both homes.
      { entry: 'evening', family: 'a', coming: ['Mama ', 'opa Ton'] },
      { entry: 'evening', family: 'b', coming: [] },
    ];
    const { entries } = countAttendance(planOf([asked, ofClass]), answers, families);
    assert.deepEqual(entries[0]!.attendance, {
      total: { answers: 2, people: 2 },
      families: [
        { family: 'a', name: 'Aya', people: 2 },
        { family: 'b', name: 'Bo', people: 0 },
        { family: 'c', name: 'Çem' },
      ],
    });
    assert.deepEqual(entries[1]!.attendance, {});
  });

  it('is said per family by what others counted, in the place of what was said before', () => {
    const before = {
      ...asked,
      attendance: { total: { answers: 1, people: 2 }, families: [{ family: 'x', name: 'X' }] },
    };
    const plan = planOf([before, entryOf({ id: 'other' })]);
    const counts = [{ entry: 'evening', family: 'a', people: 2 }];
    const [evening, other] = countFamilies(plan, counts, [{ id: 'a', name: 'Aya' }]).entries;
    assert.deepEqual(evening!.attendance, {
      total: { answers: 1, people: 2 },
      families: [{ family: 'a', name: 'Aya', people: 2 }],
    });
    assert.equal(other!.attendance, undefined);
  });

  it('leaves out who did not answer since the moment was moved, and says how many of them would come before', () => {
    const former = '2026-11-01T19:00';
    const families = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }));
    const answers = [
      { entry: 'evening', family: 'a', coming: ['opa Ton', 'mama'], answeredFor: former },
      { entry: 'evening', family: 'b', coming: [], answeredFor: former },
      // One home answered anew, the other did not.
      { entry: 'evening', family: 'c', coming: ['papa'], answeredFor: former },
      { entry: 'evening', family: 'c', coming: ['mama'], answeredFor: asked.start },
    ];
    assert.deepEqual(countAttendance(planOf([asked]), answers, families).entries[0]!.attendance, {
      total: { answers: 1, people: 1 },
      families: [
        { family: 'a', name: 'A', peopleBefore: 2 },
        { family: 'b', name: 'B', peopleBefore: 0 },
        { family: 'c', name: 'C', people: 1 },
        { family: 'd', name: 'D' },
      ],
    });
    const [evening] = countAttendance(planOf([asked]), answers.slice(0, 2)).entries;
    assert.deepEqual(evening!.attendance, { total: { answers: 0, people: 0 } });
  });

  it('is not told of a moment at which the school does not ask', () => {
    const entry = entryOf();
    assert.deepEqual(countAttendance(planOf([entry]), [{ entry: entry.id, coming: ['papa'] }]).entries, [entry]);
  });

  it('keeps a total that is there already where nobody answered', () => {
    const counted = { ...asked, attendance: { total: { answers: 3, people: 5 } } };
    assert.deepEqual(countAttendance(planOf([counted]), []).entries, [counted]);
  });

  it('never tells who', () => {
    const names = fc.array(fc.constantFrom('opa Ton', 'tante Bep', 'buurman Wim'));
    fc.assert(
      fc.property(fc.option(names, { nil: undefined }), fc.array(names), (inPlan, families) => {
        const plan = planOf([{ ...asked, attendance: inPlan ? { coming: inPlan } : {} }]);
        const answers = families.map((coming) => ({ entry: 'evening', coming }));
        assert.doesNotMatch(JSON.stringify(countAttendance(plan, answers)), /Ton|Bep|Wim/);
      }),
    );
  });
});
