import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateTalkTimes, proposeTalkTimes } from '@driehoek/sdk/conversation/board';
import fc from 'fast-check';

const usual = { start: '2027-02-11T13:00', minutes: 25, pause: { every: 8, minutes: 15 } };

describe('the times that are proposed for a round', () => {
  it('are those that are usual as long as they fit the day', () => {
    assert.deepEqual(proposeTalkTimes(6, usual), usual);
  });

  it('are shorter for a whole class, and begin earlier only when that is not enough', () => {
    const { start, minutes } = proposeTalkTimes(28, usual);
    assert.deepEqual([start, minutes], ['2027-02-11T13:00', 15]);
    assert.deepEqual(proposeTalkTimes(40, usual).start, '2027-02-11T09:00');
  });

  it('are as they were when nothing fits, and none are changed that are no times', () => {
    assert.deepEqual(proposeTalkTimes(500, usual), usual);
    assert.deepEqual(proposeTalkTimes(3, { ...usual, start: '' }), { ...usual, start: '' });
  });

  it('fit their day and end by nine in the evening whenever they are changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 60 }), (count, minutes) => {
        const proposed = proposeTalkTimes(count, { ...usual, minutes });
        if (proposed.minutes === minutes && proposed.start === usual.start) return;
        const last = calculateTalkTimes(count, proposed).at(-1)!;
        assert.ok(last.slice(11) < '21:00');
        assert.ok(proposed.minutes >= Math.min(15, minutes));
      }),
    );
  });
});
