import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSchoolYear, nextSchoolYear, previousSchoolYear } from '@driehoek/sdk/shared';
import fc from 'fast-check';

describe('the school year beside another', () => {
  it('is the one after or before', () => {
    assert.equal(nextSchoolYear('2026-2027'), '2027-2028');
    assert.equal(previousSchoolYear('2026-2027'), '2025-2026');
    assert.equal(nextSchoolYear('2099-2100'), '2100-2101');
  });

  it('is a school year, from which the other way leads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2197 }), (year) => {
        const schoolYear = `${year}-${year + 1}`;
        assert.ok(isSchoolYear(nextSchoolYear(schoolYear)));
        assert.equal(previousSchoolYear(nextSchoolYear(schoolYear)), schoolYear);
      }),
    );
  });
});
