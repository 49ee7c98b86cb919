import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeTallies, type Response, type Tally, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { repeat, respond, smallInstrument } from './support/small-instrument.js';

const tally = (list: Response[]) => tallyResponses(list, smallInstrument);
const same = (a: Tally, b: Tally) => {
  assert.deepEqual(a, b);
  assert.equal(JSON.stringify(a), JSON.stringify(b));
};

describe('mergeTallies', () => {
  it('gives the tally of all responses together', () => {
    fc.assert(fc.property(responses, responses, (a, b) => same(mergeTallies(tally(a), tally(b)), tally([...a, ...b]))));
  });

  it('gives the same in any order and grouping', () => {
    fc.assert(
      fc.property(responses, responses, responses, (...lists) => {
        const [a, b, c] = lists.map(tally) as [Tally, Tally, Tally];
        same(mergeTallies(a, b), mergeTallies(b, a));
        same(mergeTallies(mergeTallies(a, b), c), mergeTallies(a, mergeTallies(b, c)));
      }),
    );
  });

  it('changes nothing by the tally of nobody', () => {
    fc.assert(
      fc.property(responses, (list) => {
        same(mergeTallies(tally(list), tally([])), tally(list));
        same(mergeTallies(tally([]), tally(list)), tally(list));
      }),
    );
  });

  it('gives one form to tallies made elsewhere, with zeros and keys in any order', () => {
    const elsewhere: Tally = {
      schoolYear: '2026-2027',
      instrumentVersion: '1',
      instrument: 'small',
      respondents: { leadership: 0, 'class-teacher': 2 },
      counts: { 'class-teacher': { 'b.1': { yes: 0 }, 'a.1': { yes: 2, no: 0 } } },
    };
    const ours = tally([respond({ 'a.1': 'yes' })]);
    same(mergeTallies(elsewhere, ours), tally(repeat(3, { 'a.1': 'yes' })));
    same(mergeTallies(ours, elsewhere), tally(repeat(3, { 'a.1': 'yes' })));
  });

  it('adds up how many responses were replaced', () => {
    const twice = (respondent: string) => tally(repeat(2, { 'a.1': 'yes' }, { respondent }));
    assert.equal(mergeTallies(twice('p'), twice('q')).replaced, 2);
  });

  it('takes a role that is named as a part of every object for what it is', () => {
    const strange = JSON.parse('{"__proto__":{"a.1":{"yes":1}}}');
    const base = tally([respond({})]);
    const merged = mergeTallies({ ...base, counts: strange }, base);
    assert.deepEqual(Object.keys(merged.counts).sort(), ['__proto__', 'class-teacher']);
    assert.equal(({} as Record<string, unknown>)['a.1'], undefined);
  });

  it('refuses to mix school years, instruments and versions', () => {
    const base = tally([respond({})]);
    const others = [{ schoolYear: '2025-2026' }, { instrument: 'other' }, { instrumentVersion: '2' }];
    for (const other of others) assert.throws(() => mergeTallies(base, { ...base, ...other }), InvalidDataError);
  });
});
