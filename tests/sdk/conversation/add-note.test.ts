import { addNote, formatSummary, mergeView, type NoteStart, viewForPerspective } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf } from './sample-plan.js';

const now = '2026-11-24T14:40:00.000Z';
const start: NoteStart = { id: 'school:n1', of: 'parents', phase: 'parents', text: 'Kort lezen lukt.', now };
const audience = (plan: ReturnType<typeof planOf>, change: Partial<NoteStart> = {}) =>
  addNote(plan, { ...start, ...change }).notes!.at(-1)!.sharedWith;
const homes: readonly Party[] = ['parents', 'parents-2', 'pupil', 'school'];

describe('addNote', () => {
  it('notes in the open what a party said, in its name', () => {
    assert.deepEqual(addNote(planOf(), start).notes, [
      {
        id: 'school:n1',
        of: 'parents',
        by: 'school',
        phase: 'parents',
        text: 'Kort lezen lukt.',
        sharedWith: ['parents', 'pupil'],
        sharedAt: now,
      },
    ]);
  });

  it('shares it with every party of the talk, and with no other', () => {
    assert.deepEqual(audience(planOf({ parties: ['parents-2', 'school'] })), ['parents-2']);
    assert.deepEqual(audience(planOf({ parties: homes })), ['parents', 'parents-2', 'pupil']);
    assert.deepEqual(audience(planOf({ pupilRole: 'represented' })), ['parents', 'pupil']);
    assert.deepEqual(audience(planOf(), { by: 'parents' }), ['pupil', 'school']);
  });

  it('shares it in a difficult talk with the pupil only when the pupil is there', () => {
    const type = 'difficult-talk';
    assert.deepEqual(audience(planOf({ type, pupilRole: 'represented' })), ['parents']);
    assert.deepEqual(audience(planOf({ type, pupilRole: 'joins' })), ['parents', 'pupil']);
    assert.deepEqual(audience(planOf({ type, parties: ['parents', 'school'], pupilRole: 'joins' })), ['parents']);
  });

  it('does not show the other home what stands beside the words of one', () => {
    const plan = planOf({ parties: homes });
    assert.deepEqual(audience(plan, { of: 'school', beside: 'parents' }), ['parents', 'pupil']);
    assert.deepEqual(audience(plan, { of: 'school', beside: 'parents-2' }), ['parents-2', 'pupil']);
    assert.deepEqual(audience(plan, { of: 'school', beside: 'pupil' }), ['parents', 'parents-2', 'pupil']);
  });

  it('is in the copy and the summary of each party but for the other home', () => {
    const plan = addNote(planOf({ parties: homes }), start);
    const copyOf = (party: Party) => viewForPerspective(plan, { role: 'parent', party }).notes;
    assert.equal(copyOf('parents')?.length, 1);
    assert.equal(copyOf('parents-2'), undefined);
    assert.match(formatSummary(plan, 'nl', 'parents'), /Kort lezen lukt\./);
    assert.doesNotMatch(formatSummary(plan, 'nl', 'parents-2'), /Kort lezen lukt\./);
  });

  it('lets the party correct it, which the school then cannot change', () => {
    const plan = addNote(planOf(), start);
    const parents = viewForPerspective(plan, 'parent');
    const corrected = { ...parents, notes: parents.notes!.map((note) => ({ ...note, correction: 'En vaak.' })) };
    const merged = mergeView(plan, corrected, 'parent', parents, { now });
    assert.equal(merged.notes![0]!.correction, 'En vaak.');
    const school = viewForPerspective(merged, 'class-teacher');
    const rewritten = { ...school, notes: school.notes!.map((note) => ({ ...note, correction: 'Nee hoor.' })) };
    assert.equal(mergeView(merged, rewritten, 'class-teacher', school, { now }).notes![0]!.correction, 'En vaak.');
  });
});
