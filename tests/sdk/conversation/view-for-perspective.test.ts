import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isVisibleTo, parseConversationPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { partyOf, type Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { markPlan, planArbitrary, roleArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';

const outsiders = fc.constantFrom('parent', 'pupil', 'external' as const);

describe('viewForPerspective', () => {
  it('keeps from each role all that is not shared with its side, and gives it all the rest', () => {
    fc.assert(
      fc.property(planArbitrary, roleArbitrary, (generated, role) => {
        const { plan, markers } = markPlan(generated);
        const copy = JSON.stringify(viewForPerspective(plan, role));
        const party = partyOf(role);
        for (const { mark, by, sharedWith } of markers) {
          const mayKnow = !sharedWith || (party !== undefined && [by, ...sharedWith].includes(party));
          assert.equal(copy.includes(mark), mayKnow, `${role}: ${mark} by ${by}, shared with ${sharedWith}`);
        }
      }),
    );
  });

  it('gives who is not of the school no field that we do not know, not even its name', () => {
    fc.assert(
      fc.property(planArbitrary, outsiders, (generated, role) => {
        const copy = JSON.stringify(viewForPerspective(markPlan(generated).plan, role));
        assert.doesNotMatch(copy, /onbekend/);
        assert.doesNotMatch(copy, /ownField|secret/);
      }),
    );
  });

  it('does not tell a family that somebody else keeps something from a third', () => {
    fc.assert(
      fc.property(planArbitrary, outsiders, (generated, role) => {
        const { questions = [], ...copy } = viewForPerspective(generated, role);
        for (const item of [...copy.expectations, ...copy.agenda, ...copy.strengths, ...questions]) {
          if (item.by !== partyOf(role)) assert.equal(item.sharedWith, undefined);
        }
      }),
    );
  });

  it('gives who names a party that is not theirs, and a team, no more than somebody from outside', () => {
    const nobodies: Reader[] = [
      { role: 'parent', party: 'school' },
      { role: 'external', party: 'school' },
      { role: 'team' },
    ];
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...nobodies), (plan, reader) => {
        assert.deepEqual(viewForPerspective(plan, reader), viewForPerspective(plan, 'external'));
      }),
    );
  });

  it('gives a second household nothing that the first keeps to itself', () => {
    fc.assert(
      fc.property(planArbitrary, (generated) => {
        const { plan, markers } = markPlan(generated);
        const copy = JSON.stringify(viewForPerspective(plan, { role: 'parent', party: 'parents-2' }));
        for (const { mark, sharedWith } of markers) assert.equal(copy.includes(mark), !sharedWith);
      }),
    );
  });

  it('is a parent’s without a reader, and the same for a role and a reader who has it', () => {
    fc.assert(
      fc.property(planArbitrary, roleArbitrary, (plan, role) => {
        assert.deepEqual(viewForPerspective(plan), viewForPerspective(plan, 'parent'));
        assert.deepEqual(viewForPerspective(plan, { role }), viewForPerspective(plan, role));
      }),
    );
  });

  it('leaves the plan as it was, and gives the same copy of a copy', () => {
    fc.assert(
      fc.property(planArbitrary, roleArbitrary, (plan, role) => {
        const before = structuredClone(plan);
        const copy = viewForPerspective(plan, role);
        assert.deepEqual(plan, before);
        assert.deepEqual(viewForPerspective(copy, role), copy);
      }),
    );
  });

  it('keeps parents’ private notes from the school, as the school’s from parents', () => {
    const plan = planOf({
      strengths: [
        { by: 'parents', text: 'van ouders alleen', sharedWith: [] },
        { by: 'school', text: 'van school alleen', sharedWith: [] },
        { by: 'school', text: 'voor de ouders', sharedWith: ['parents'] },
      ],
    });
    const seenBy = (role: Parameters<typeof viewForPerspective>[1]) =>
      viewForPerspective(plan, role).strengths.map(({ text }) => text);
    assert.deepEqual(seenBy('class-teacher'), ['van school alleen', 'voor de ouders']);
    assert.deepEqual(seenBy('leadership'), ['van school alleen', 'voor de ouders']);
    assert.deepEqual(seenBy('parent'), ['van ouders alleen', 'voor de ouders']);
    assert.deepEqual(seenBy('pupil'), []);
    assert.deepEqual(seenBy('external'), []);
  });

  it('does not point at a private point of the agenda from what came of it', () => {
    const agenda = [{ id: 'geheim', by: 'school', text: 'zorg', sharedWith: [] }] as const;
    const from = { kind: 'agenda-item', id: 'geheim' };
    const plan = planOf({ agenda, agreements: [{ id: 'g1', text: 'bellen', status: 'open', from }] });
    assert.deepEqual(viewForPerspective(plan, 'parent').agreements, [{ id: 'g1', text: 'bellen', status: 'open' }]);
    assert.deepEqual(viewForPerspective(plan, 'class-teacher').agreements[0]?.from, from);
  });

  it('leaves out a list of questions of which the reader sees none', () => {
    const questions = [{ id: 'q1', by: 'school', phase: 'school', text: 'Wat zie ik?', sharedWith: [] }] as const;
    assert.equal('questions' in viewForPerspective(planOf({ questions }), 'parent'), false);
    assert.deepEqual(viewForPerspective(planOf({ questions }), 'class-teacher').questions, questions);
  });

  it('gives a whole plan in which nothing is private', () => {
    assert.deepEqual(viewForPerspective(samplePlan, 'parent'), samplePlan);
    assert.deepEqual(parseConversationPlan(viewForPerspective(samplePlan, 'external')), samplePlan);
  });

  it('keeps for parents what tells how far the conversation is', () => {
    const session = { phase: 'parents', spent: { welcome: 60 }, endedAt: '2026-11-24T15:00:00.000Z' };
    const plan = planOf({ session, revision: 4, explainedTerms: ['opp'] });
    assert.deepEqual(viewForPerspective(plan, 'parent'), plan);
  });

  it('keeps unknown fields for the school', () => {
    const plan = { ...samplePlan, roomBooked: true };
    assert.deepEqual(viewForPerspective(plan, 'class-teacher'), plan);
  });
});

describe('isVisibleTo', () => {
  it('shows all what is not kept from anybody, also to who comes from outside', () => {
    assert.equal(isVisibleTo({ by: 'school' }, undefined), true);
    assert.equal(isVisibleTo({}, 'pupil'), true);
  });

  it('shows what is shared with some to them and to whose it is', () => {
    const item = { by: 'school', sharedWith: ['parents'] } as const;
    assert.equal(isVisibleTo(item, 'school'), true);
    assert.equal(isVisibleTo(item, 'parents'), true);
    assert.equal(isVisibleTo(item, 'pupil'), false);
    assert.equal(isVisibleTo(item, undefined), false);
  });
});
