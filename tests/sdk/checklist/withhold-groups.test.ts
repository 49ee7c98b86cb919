import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withholdGroups } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

const named = (sizes: Partial<Record<Role, number>>, minimum = 5) =>
  withholdGroups(Object.entries(sizes) as [Role, number][], minimum).map(({ group, reason }) => `${group} ${reason}`);

describe('withholdGroups', () => {
  it('withholds nothing when every role is large enough', () => {
    assert.deepEqual(named({ 'class-teacher': 12, leadership: 5 }), []);
  });

  it('withholds the smallest shown role beside a single one that is too small', () => {
    // 20 − 12 − 6 would leave the 2 of leadership.
    assert.deepEqual(named({ 'class-teacher': 12, 'care-professional': 6, leadership: 2 }), [
      'care-professional complementary',
      'leadership too-few',
    ]);
  });

  it('goes on until the withheld roles are large enough together', () => {
    // 1 + 2 is below 5, so the 7 goes too; 10 together.
    assert.deepEqual(named({ 'class-teacher': 12, parent: 7, pupil: 1, leadership: 2 }), [
      'parent complementary',
      'pupil too-few',
      'leadership too-few',
    ]);
  });

  it('leaves two small roles at that when they are large enough together', () => {
    assert.deepEqual(named({ 'class-teacher': 12, pupil: 3, leadership: 2 }), ['pupil too-few', 'leadership too-few']);
  });

  it('shows no role when the only other one would give the small one away', () => {
    assert.deepEqual(named({ 'class-teacher': 12, leadership: 1 }), [
      'class-teacher complementary',
      'leadership too-few',
    ]);
  });

  it('withholds everything when all together are too few', () => {
    assert.deepEqual(named({ 'class-teacher': 3, leadership: 1 }), [
      'all too-few',
      'class-teacher too-few',
      'leadership too-few',
    ]);
  });
});
