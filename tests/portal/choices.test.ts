import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handvat, parentExperience, teamSkills } from '@driehoek/sdk/checklist';
import { findOtherAudience, firstInstrument } from '../../packages/portal/src/checklist/instruments.js';
import { toGroupSize } from '../../packages/portal/src/report/group-sizes.js';

describe('the smallest group', () => {
  it('is 5 for every size that one may not choose', () => {
    for (const size of [0, 1, -3, 3.5, 99999, Number.NaN]) assert.equal(toGroupSize(size), 5);
  });

  it('stays what was chosen', () => {
    assert.equal(toGroupSize(15), 15);
  });
});

describe('the instrument to begin with', () => {
  it('is that for parents for a parent, and the checklist of the school for others', () => {
    assert.equal(firstInstrument('parent'), parentExperience);
    assert.equal(firstInstrument('leadership'), handvat);
    assert.equal(firstInstrument('pupil'), handvat);
  });
});

describe('for whom an instrument is meant', () => {
  it('is the school for what parents and pupils do not know', () => {
    for (const instrument of [handvat, teamSkills]) {
      assert.equal(findOtherAudience(instrument, 'parent'), 'school');
      assert.equal(findOtherAudience(instrument, 'pupil'), 'school');
      assert.equal(findOtherAudience(instrument, 'class-teacher'), undefined);
    }
  });

  it('is the role that the instrument names', () => {
    assert.equal(findOtherAudience(parentExperience, 'parent'), undefined);
    assert.equal(findOtherAudience(parentExperience, 'class-teacher'), 'parent');
    assert.equal(findOtherAudience(parentExperience, 'pupil'), 'parent');
  });
});
