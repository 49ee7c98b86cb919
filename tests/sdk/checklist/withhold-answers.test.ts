import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectShownAnswers } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';
import { smallInstrument } from './support/small-instrument.js';

type Row = [yes: number, partly: number, no: number, notApplicable?: number, unknown?: number, unanswered?: number];

/** Whose answers are shown: of roles shown in the report, and of those that are withheld altogether. */
function select(shown: Partial<Record<Role, Row>>, withheld: Partial<Record<Role, Row>> = {}, minimum = 5) {
  const listOf = (rows: Partial<Record<Role, Row>>, isShown: boolean) =>
    Object.entries(rows).map(([role, [yes, partly, no, notApplicable = 0, unknown = 0, unanswered = 0]]) => ({
      role: role as Role,
      isShown,
      answers: { counts: { yes, partly, no }, notApplicable, unknown, unanswered },
    }));
  const { all, roles } = selectShownAnswers(
    [...listOf(shown, true), ...listOf(withheld, false)],
    minimum,
    smallInstrument.scale,
  );
  return [...(all ? ['all'] : []), ...roles];
}

describe('selectShownAnswers', () => {
  it('shows everything where enough people answered', () => {
    assert.deepEqual(select({ 'class-teacher': [3, 1, 1], parent: [2, 2, 2] }), ['all', 'class-teacher', 'parent']);
  });

  it('withholds the one answer of a head beside ten teachers who answered only their own statements', () => {
    assert.deepEqual(select({}, { 'class-teacher': [0, 0, 0, 0, 0, 10], leadership: [1, 0, 0] }), []);
  });

  it('shows that nobody of a role answered', () => {
    assert.deepEqual(select({ 'class-teacher': [0, 0, 0, 0, 0, 10], parent: [3, 2, 1] }), [
      'all',
      'class-teacher',
      'parent',
    ]);
  });

  it('shows that many did not know, but no mean of a few', () => {
    assert.deepEqual(select({ 'class-teacher': [0, 0, 0, 1, 7] }), ['all', 'class-teacher']);
    assert.deepEqual(select({ 'class-teacher': [1, 0, 1, 1, 7] }), []);
  });

  it('withholds a second role beside one of which too few answered, and of these the smaller', () => {
    // Everyone minus parents and pupils would be the two teachers.
    assert.deepEqual(select({ 'class-teacher': [1, 1, 0, 0, 0, 9], parent: [10, 9, 8], pupil: [3, 2, 1] }), [
      'all',
      'parent',
    ]);
  });

  it('does not give away that those who remain all answered the same', () => {
    // The five of small roles all said yes: everyone minus the teachers would tell it of each of them.
    const small: Partial<Record<Role, Row>> = { leadership: [2, 0, 0], 'parent-worker': [3, 0, 0] };
    assert.deepEqual(select({ 'class-teacher': [4, 3, 3], parent: [9, 9, 9] }, small), ['all', 'parent']);
  });

  it('nor that all but one did, which that one would know', () => {
    const small: Partial<Record<Role, Row>> = { leadership: [2, 0, 0], 'parent-worker': [2, 1, 0] };
    assert.deepEqual(select({ 'class-teacher': [4, 3, 3] }, small), ['all']);
    assert.deepEqual(select({ 'class-teacher': [4, 3, 3] }, { ...small, external: [0, 1, 0] }), [
      'all',
      'class-teacher',
    ]);
  });

  it('rather withholds everyone together than two roles', () => {
    // With either role there are still ten or more who all said yes.
    const small: Partial<Record<Role, Row>> = { leadership: [2, 0, 0], 'parent-worker': [3, 0, 0] };
    assert.deepEqual(select({ 'class-teacher': [6, 0, 0], parent: [7, 0, 0] }, small), ['class-teacher', 'parent']);
  });

  it('shows what a shown group answered alike, and everyone where no role is shown', () => {
    assert.deepEqual(select({ 'class-teacher': [8, 0, 0] }), ['all', 'class-teacher']);
    assert.deepEqual(select({}, { 'class-teacher': [8, 0, 0], leadership: [1, 0, 0] }), ['all']);
  });

  it('withholds nothing from one person on', () => {
    assert.deepEqual(select({ 'class-teacher': [0, 0, 0, 1], leadership: [1, 0, 0] }, {}, 1), [
      'all',
      'class-teacher',
      'leadership',
    ]);
  });
});
