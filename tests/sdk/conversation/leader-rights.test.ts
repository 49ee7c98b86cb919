import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ConversationPlan,
  listLeaderCandidates,
  mergeView,
  type Participant,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { may, type Reader, ROLES } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { planArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';

const now = '2026-11-26T09:00:00.000Z';
const staff = { role: 'class-teacher' } as const;
const guest: Participant = { id: 'gast', role: 'external', guest: 'experienced-parent', announced: true };
const worker: Participant = { id: 'logopedist', role: 'external', name: 'Lisa', announced: true };
const taken = { id: 'g1', text: 'oefenen', who: 'external', participant: 'gast', status: 'open' } as const;
const plan = planOf({ participants: [...samplePlan.participants, guest, worker], agreements: [taken], leader: 'p3' });

const leadersOf = ({ leader, agreements }: ConversationPlan) => [leader, ...agreements.map((each) => each.leader)];
/** What a copy makes of a plan that says who leads the talk and everything that was agreed. */
function forge(stored: ConversationPlan, reader: Reader, leader: string, isSeen = false): ConversationPlan {
  const copy = viewForPerspective(stored, reader);
  const agreements = stored.agreements.map((each) => ({ ...each, leader }));
  const forged = { ...copy, leader, agreements };
  return mergeView(stored, forged, reader, isSeen ? copy : undefined, { now });
}

describe('who leads a talk, and sees to an agreement', () => {
  it('is said by nobody who may not lead: not by a guest of what it took up, nor by any home or pupil', () => {
    const readers = ROLES.flatMap((role): Reader[] => [
      { role },
      ...(role === 'parent' ? [{ role, party: 'parents-2' as const }] : []),
      ...(role === 'external' ? ['gast', 'logopedist', 'person-1'].map((participant) => ({ role, participant })) : []),
    ]).filter((reader) => !may(reader, 'conversation', 'lead'));
    assert.ok(readers.some(({ participant }) => participant === 'gast'));
    for (const reader of readers)
      for (const id of ['gast', 'p1', 'p3']) assert.deepEqual(leadersOf(forge(plan, reader, id)), ['p3', undefined]);
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...readers), fc.boolean(), (stored, reader, isSeen) => {
        for (const { id } of stored.participants)
          assert.deepEqual(leadersOf(forge(stored, reader, id, isSeen)), leadersOf(stored));
      }),
      { numRuns: howMany(60, 2000) },
    );
  });

  it('is by who leads it nobody who is a guest, is not there, or is of the family and leads the talk', () => {
    assert.deepEqual(leadersOf(forge(plan, staff, 'gast')), ['p3', undefined]);
    assert.deepEqual(leadersOf(forge(plan, staff, 'niemand')), ['p3', undefined]);
    assert.deepEqual(leadersOf(forge(plan, staff, 'p1')), ['p3', 'p1'], 'a parent can see to what was agreed');
    assert.deepEqual(leadersOf(forge(plan, staff, 'logopedist')), ['logopedist', 'logopedist']);
    const copy = viewForPerspective(plan, staff);
    const added = { ...copy, participants: [...copy.participants, { ...worker, id: 'ib' }], leader: 'ib' };
    assert.equal(mergeView(plan, added, staff, copy, { now }).leader, 'ib', 'who comes in with the same change');
    const { leader: _none, ...unled } = copy;
    assert.equal(mergeView(plan, unled, staff, copy, { now }).leader, undefined);
    const guided = { ...plan, leader: 'gast' };
    assert.equal(mergeView(guided, { ...guided, place: 'zaal' }, staff, guided, { now }).leader, 'gast', 'it stays');
  });

  it('is always somebody who can lead, whatever who leads it changes', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (stored, other) => {
        const copy = viewForPerspective(stored, staff);
        const merged = mergeView(stored, { ...copy, leader: other.leader ?? 'x' }, staff, copy, { now });
        const isCandidate = listLeaderCandidates(merged).some(({ id }) => id === merged.leader);
        assert.ok(merged.leader === stored.leader || isCandidate);
      }),
      { numRuns: howMany(60, 2000) },
    );
  });
});
