import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareReports, type Response, summarizeTally, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { counting, countSteps, growthOf } from '../count-steps.js';
import { repeat, smallInstrument } from './support/small-instrument.js';

const report = (list: Response[]) => summarizeTally(tallyResponses(list, smallInstrument), smallInstrument);
const last = { schoolYear: '2025-2026' };

describe('compareReports', () => {
  it('gives the change per section and statement with the counts of both years', () => {
    const before = report([...repeat(3, { 'a.1': 'no' }, last), ...repeat(3, { 'a.1': 'partly' }, last)]);
    const after = report([...repeat(5, { 'a.1': 'yes' }), ...repeat(5, { 'a.1': 'partly' })]);
    const { all } = compareReports(before, after).groups;
    assert.deepEqual(all!.respondents, { before: 6, after: 10 });
    const [change] = all!.items;
    // 3 points over 6 people is 0.5; 15 over 10 is 1.5: one point of two more.
    assert.deepEqual([change!.id, change!.points, change!.percent], ['a.1', 1, 50]);
    assert.deepEqual(change!.before.counts, { yes: 0, partly: 3, no: 3 });
    assert.deepEqual(change!.after.counts, { yes: 5, partly: 5, no: 0 });
    assert.deepEqual(
      all!.sections.map(({ id, points }) => [id, points]),
      [['a', 1]],
    );
  });

  it('leaves out what was scored in one year only', () => {
    const before = report(repeat(5, { 'a.1': 'no' }, last));
    const after = report(repeat(5, { 'a.2': 'yes', 'b.1': 'yes' }));
    assert.deepEqual(compareReports(before, after).groups.all!.items, []);
    // The section was scored in both, by other statements: there is nothing like to compare with like.
    assert.deepEqual(compareReports(before, after).groups.all!.sections, []);
  });

  it('compares a section over the statements that were scored in both years', () => {
    const before = report(repeat(5, { 'a.1': 'no', 'a.2': 'yes' }, last));
    const after = report(repeat(6, { 'a.1': 'partly' }));
    const [section] = compareReports(before, after).groups.all!.sections;
    // a.1 alone: 0 points, and 1.
    assert.deepEqual([section!.before.mean, section!.after.mean, section!.points], [0, 1, 1]);
    assert.deepEqual(section!.before.counts, { yes: 0, partly: 0, no: 5 });
  });

  it('compares an office with the same office a year before', () => {
    const head = { role: 'leadership', office: true } as const;
    const before = report([...repeat(5, {}, last), ...repeat(1, { 'a.1': 'no' }, { ...last, ...head })]);
    const after = report([...repeat(5, {}), ...repeat(1, { 'a.1': 'yes' }, head)]);
    assert.equal(compareReports(before, after).offices!.leadership!.items[0]!.points, 2);
    assert.ok(!('offices' in compareReports(before, report(repeat(5, {})))));
  });

  it('compares only groups that both years show', () => {
    const before = report([...repeat(6, {}, { ...last, role: 'parent' }), ...repeat(6, {}, last)]);
    const after = report([...repeat(6, {}), ...repeat(2, {}, { role: 'parent' }), ...repeat(4, {}, { role: 'pupil' })]);
    assert.deepEqual(Object.keys(compareReports(before, after).groups), ['all', 'class-teacher']);
  });

  it('takes twice the steps for twice as many statements', () => {
    const ofStatements = (count: number, schoolYear: string) => {
      const instrument = {
        ...smallInstrument,
        sections: [
          { id: 'a', title: 'A', items: Array.from({ length: count }, (_, n) => ({ id: `a.${n}`, text: `${n}` })) },
        ],
      };
      const answers = Object.fromEntries(instrument.sections[0]!.items.map(({ id }) => [id, 'yes']));
      return summarizeTally(tallyResponses(repeat(5, answers, { schoolYear }), instrument), instrument);
    };
    const growth = growthOf(
      (count) => {
        const [before, after] = [ofStatements(count, '2025-2026'), ofStatements(count, '2026-2027')];
        return countSteps((steps) => compareReports(counting(before, steps), counting(after, steps)));
      },
      [250, 500, 1000],
    );
    for (const times of growth) assert.ok(times < 2.2, growth.join(', '));
  });

  it('refuses one and the same year, years turned round, and another instrument or version', () => {
    const before = report(repeat(5, {}, last));
    const after = report(repeat(5, {}));
    assert.throws(() => compareReports(after, after), InvalidDataError);
    assert.throws(() => compareReports(after, before), InvalidDataError);
    assert.throws(() => compareReports({ ...before, instrument: 'other' }, after), InvalidDataError);
    assert.throws(() => compareReports({ ...before, instrumentVersion: '0' }, after), InvalidDataError);
  });
});
