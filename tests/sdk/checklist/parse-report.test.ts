import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReport, summarizeTally, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { repeat, smallInstrument } from './support/small-instrument.js';

const reportOf = (list: Parameters<typeof tallyResponses>[0]) =>
  summarizeTally(tallyResponses(list, smallInstrument), smallInstrument);
const made = reportOf([
  ...repeat(6, { 'a.1': 'yes', 'a.2': 'no' }),
  ...repeat(5, { 'a.1': 'partly' }, { role: 'parent' }),
  ...repeat(1, { 'b.1': 'no' }, { role: 'leadership', office: true }),
]);

function issuesOf(data: unknown): string[] {
  try {
    parseReport(data, smallInstrument);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('parseReport', () => {
  it('accepts whatever summarizeTally made, as it comes out of a file', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const report = reportOf(list);
        assert.deepEqual(parseReport(JSON.parse(JSON.stringify(report)), smallInstrument), report);
      }),
    );
    assert.deepEqual(parseReport(JSON.parse(JSON.stringify(made)), smallInstrument), made);
  });

  it('refuses what is no report, in the reader’s language', () => {
    const issues = issuesOf({ ...made, alpha: { value: 'high' }, minGroupSize: 0 });
    assert.deepEqual(
      [...new Set(issues)],
      ['minGroupSize wrong-type', 'alpha.value wrong-type', 'alpha.reason missing'],
    );
    assert.throws(() => parseReport(null, undefined, { language: 'nl' }), InvalidDataError);
  });

  it('refuses statements, sections and answers that the instrument does not have', () => {
    const all = made.groups.all!;
    const [section, last] = all.sections;
    const [item] = section!.items;
    const withSections = (...sections: object[]) => ({ ...made, groups: { all: { ...all, sections } } });
    assert.deepEqual(issuesOf(withSections(section!, last!, { ...section, id: 'z' })), [
      'groups.all.sections[2].id unknown-section',
    ]);
    const strange = { ...item, id: 'z.1', counts: { maybe: 2 } };
    assert.deepEqual(issuesOf(withSections({ ...section, items: [...section!.items, strange] }, last!)), [
      'groups.all.sections[0].items[2].id unknown-statement',
      'groups.all.sections[0].items[2].counts unknown-option',
    ]);
    assert.deepEqual(issuesOf({ ...made, groups: { king: all } }), ['groups.king unknown-option']);
  });

  it('refuses a report in which sections or statements are missing', () => {
    const all = made.groups.all!;
    const [section, last] = all.sections;
    const withSections = (...sections: object[]) => ({ ...made, groups: { all: { ...all, sections } } });
    assert.deepEqual(issuesOf(withSections(last!)), ['groups.all.sections["a"] missing']);
    assert.deepEqual(issuesOf(withSections({ ...section, items: [] }, last!)), [
      'groups.all.sections[0].items["a.1"] missing',
      'groups.all.sections[0].items["a.2"] missing',
    ]);
  });

  it('refuses the report of another instrument or version', () => {
    assert.deepEqual(issuesOf({ ...made, instrument: 'other' }), ['instrument other-instrument']);
    assert.deepEqual(issuesOf({ ...made, instrumentVersion: '0' }), ['instrumentVersion other-version']);
  });
});
