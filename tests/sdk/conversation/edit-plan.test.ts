import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addTo,
  changeIn,
  confirmPlan,
  moveIn,
  phasesOfType,
  removeFrom,
  setField,
  startConversation,
} from '@driehoek/sdk/conversation';
import fc from 'fast-check';
import { planArbitrary } from './arbitraries.js';
import { planOf, samplePlan, sharedBy } from './sample-plan.js';

const lists = fc.constantFrom('expectations', 'agenda', 'strengths', 'agreements', 'promises', 'participants' as const);

describe('editing a conversation', () => {
  it('adds at the end, also to a list that was not there', () => {
    const promise = { id: 'b1', can: false, text: 'een klas overslaan' };
    assert.deepEqual(addTo(samplePlan, 'promises', promise), { ...samplePlan, promises: [promise] });
    const strength = { by: 'pupil', text: 'voetballen' } as const;
    assert.deepEqual(addTo(samplePlan, 'strengths', strength).strengths, [...samplePlan.strengths, strength]);
  });

  it('changes one item, takes out what is undefined and keeps what we do not know', () => {
    const plan = planOf({ agenda: [{ ...samplePlan.agenda[0]!, ...{ colour: 'geel' } }, samplePlan.agenda[1]!] });
    assert.deepEqual(changeIn(plan, 'agenda', 0, { text: 'voorlezen', minutes: undefined }).agenda, [
      { id: 'a1', by: 'parents', text: 'voorlezen', sharedWith: sharedBy('parents'), colour: 'geel' },
      samplePlan.agenda[1],
    ]);
  });

  it('leaves a list as it was when there is nothing at that place', () => {
    assert.deepEqual(changeIn(samplePlan, 'agenda', 7, { text: 'x' }), samplePlan);
    assert.deepEqual(removeFrom(samplePlan, 'agenda', -1), samplePlan);
    assert.deepEqual(moveIn(samplePlan, 'agenda', 2, -1), samplePlan);
  });

  it('takes an item out, and with it what refers to it', () => {
    const agreement = { id: 'g3', text: 'x', status: 'open', from: { kind: 'agenda-item', id: 'a1' } } as const;
    const plan = removeFrom(planOf({ agreements: [agreement] }), 'agenda', 0);
    assert.deepEqual(plan.agenda, [samplePlan.agenda[1]]);
    assert.deepEqual(plan.agreements, [{ id: 'g3', text: 'x', status: 'open' }]);
  });

  it('moves an item, and stops at either end', () => {
    const idsAfter = (index: number, by: number) =>
      moveIn(samplePlan, 'participants', index, by).participants.map(({ id }) => id);
    assert.deepEqual(idsAfter(2, -1), ['p1', 'p3', 'p2']);
    assert.deepEqual(idsAfter(0, 1), ['p2', 'p1', 'p3']);
    assert.deepEqual(idsAfter(2, -9), ['p3', 'p1', 'p2']);
    assert.deepEqual(idsAfter(0, 9), ['p2', 'p3', 'p1']);
  });

  it('keeps every item when one is moved, and gives the list back when it is moved back', () => {
    fc.assert(
      fc.property(planArbitrary, lists, fc.nat(5), fc.nat(5), (plan, list, from, to) => {
        const count = plan[list]?.length ?? 0;
        fc.pre(from < count && to < count);
        assert.deepEqual(moveIn(moveIn(plan, list, from, to - from), list, to, from - to), plan);
      }),
    );
  });

  it('takes out what was added and nothing else', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const item = { by: 'school', text: 'nieuw' } as const;
        const added = addTo(plan, 'expectations', item);
        assert.deepEqual(removeFrom(added, 'expectations', plan.expectations.length), plan);
      }),
    );
  });

  it('never changes the plan that it was given', () => {
    const frozen = structuredClone(samplePlan);
    addTo(samplePlan, 'agenda', { id: 'n', by: 'pupil', text: 'x' });
    moveIn(samplePlan, 'agenda', 0, 1);
    changeIn(samplePlan, 'agreements', 0, { status: 'done' });
    setField(samplePlan, { place: undefined });
    assert.deepEqual(samplePlan, frozen);
  });

  it('gives a plan phases of its own once they are edited', () => {
    const { phases: _phases, ...plan } = startConversation('home-visit', { id: 'h', schoolYear: '2026-2027' });
    const usual = phasesOfType('home-visit');
    assert.deepEqual(changeIn(plan, 'phases', 0, { minutes: 9 }).phases, [
      { ...usual[0], minutes: 9 },
      ...usual.slice(1),
    ]);
    assert.deepEqual(removeFrom(plan, 'phases', 0).phases, usual.slice(1));
  });

  it('sets fields, and takes out those that are undefined', () => {
    const { place: _place, ...rest } = samplePlan;
    assert.deepEqual(setField(samplePlan, { minutes: 40, place: undefined }), { ...rest, minutes: 40 });
  });
});

describe('confirmPlan', () => {
  it('says which party agrees, and when, in place of a no that stays with it as said earlier', () => {
    const of = {
      agreements: [
        { id: 'g1', text: 'elke avond tien minuten samen lezen', who: 'parents', by: '2026-12-15' },
        { id: 'g2', text: 'boeken kiezen die Sem leuk vindt', who: 'school', by: '2026-12-01' },
      ],
    };
    const first = confirmPlan(samplePlan, 'parents', {
      agrees: false,
      comment: ' een kwartier ',
      now: '2026-11-25T08:00:00Z',
    });
    assert.deepEqual(first.confirmations, [
      { by: 'parents', agrees: false, comment: 'een kwartier', givenAt: '2026-11-25T08:00:00.000Z', of },
    ]);
    const pupil = confirmPlan(first, 'pupil', { agrees: true, comment: ' ', now: new Date('2026-11-25T09:00:00Z') });
    const second = confirmPlan(pupil, 'parents', { agrees: true, now: '2026-11-26T08:00:00Z' });
    assert.deepEqual(second.confirmations, [
      { by: 'pupil', agrees: true, givenAt: '2026-11-25T09:00:00.000Z', of },
      {
        by: 'parents',
        agrees: true,
        givenAt: '2026-11-26T08:00:00.000Z',
        of,
        earlier: [{ agrees: false, comment: 'een kwartier', givenAt: '2026-11-25T08:00:00.000Z', of }],
      },
    ]);
  });
});
