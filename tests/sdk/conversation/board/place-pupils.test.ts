import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placePupils } from '@driehoek/sdk/conversation/board';
import fc from 'fast-check';

const STARTS = ['2027-02-11T13:00', '2027-02-11T13:15', '2027-02-11T13:30'] as const;

describe('placing pupils at the times of a round', () => {
  it('gives each start to the first pupil whom it suits, else to the first of whom nothing is known, else in order', () => {
    const wishes: { readonly [pupil: string]: string } = { Aya: STARTS[2], Bo: STARTS[0] };
    const suits = (pupil: string, start: string) => (wishes[pupil] ? wishes[pupil] === start : undefined);
    assert.deepEqual(placePupils(['Aya', 'Bo', 'Cem'], STARTS, suits), ['Bo', 'Cem', 'Aya']);
    assert.deepEqual(
      placePupils(['Aya', 'Bo', 'Cem'], STARTS, () => false),
      ['Aya', 'Bo', 'Cem'],
    );
  });

  it('keeps every pupil once, as far as there are starts', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(8)),
        fc.subarray([...STARTS]),
        fc.func(fc.constantFrom(true, false, undefined)),
        (pupils, starts, suits) => {
          const placed = placePupils(pupils, starts, suits);
          assert.equal(placed.length, Math.min(pupils.length, starts.length));
          assert.equal(new Set(placed).size, placed.length);
          assert.ok(placed.every((pupil) => pupils.includes(pupil)));
        },
      ),
    );
  });
});
