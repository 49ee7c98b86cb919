import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import { now, plan, writeByHand } from '../../bench/ics.bench.js';

describe('the hand-written bound of a bench', () => {
  it('writes the same calendar file, so that the two are compared for the same work', () => {
    assert.equal(formatIcs(plan, { now }), writeByHand(plan));
  });
});
