import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withholdGroups } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';

/** The roles of `sizes` that are shown; `all` is withheld only with every one of them. */
const shown = (sizes: Partial<Record<Role, number>>, minimum = 5) => {
  const withheld = withholdGroups(Object.entries(sizes) as [Role, number][], minimum);
  return ['all', ...Object.keys(sizes)].filter((group) => !(withheld as readonly string[]).includes(group));
};

describe('withholdGroups', () => {
  it('withholds nothing when every role is large enough', () => {
    assert.deepEqual(
      withholdGroups(
        [
          ['class-teacher', 12],
          ['leadership', 5],
        ],
        5,
      ),
      [],
    );
  });

  it('withholds the smallest shown role beside a single one that is too small', () => {
    // 20 − 12 − 6 would leave the 2 of leadership.
    assert.deepEqual(shown({ 'class-teacher': 12, 'care-professional': 6, leadership: 2 }), ['all', 'class-teacher']);
  });

  it('goes on until the withheld roles are large enough together', () => {
    // 1 + 2 is below 5, so the 7 goes too; 10 together.
    assert.deepEqual(shown({ 'class-teacher': 12, parent: 7, pupil: 1, leadership: 2 }), ['all', 'class-teacher']);
  });

  it('leaves two small roles at that when they are large enough together', () => {
    assert.deepEqual(shown({ 'class-teacher': 12, pupil: 3, leadership: 2 }), ['all', 'class-teacher']);
  });

  it('shows no role when the only other one would give the small one away', () => {
    assert.deepEqual(shown({ 'class-teacher': 12, leadership: 1 }), ['all']);
  });

  it('withholds a team that answered after all, though it never should', () => {
    assert.deepEqual(shown({ 'class-teacher': 12, parent: 7, team: 2 }), ['all', 'class-teacher']);
    assert.deepEqual(shown({ team: 2 }), []);
  });

  it('withholds everything when all together are too few', () => {
    assert.deepEqual(shown({ 'class-teacher': 3, leadership: 1 }), []);
  });

  it('lists a role of nobody like one that is too small, so that the list tells no size', () => {
    // Five people beside the teachers: of one role, of several, and who they are, cannot be told.
    const lists = [
      withholdGroups(
        [
          ['class-teacher', 12],
          ['leadership', 1],
          ['pupil', 4],
        ],
        5,
      ),
      withholdGroups(
        [
          ['class-teacher', 12],
          ['external', 2],
          ['parent', 3],
        ],
        5,
      ),
    ];
    assert.deepEqual(lists[0], ['parent', 'pupil', 'leadership', 'care-professional', 'parent-worker', 'external']);
    assert.deepEqual(lists[1], lists[0]);
  });
});
