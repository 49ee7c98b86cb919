import {
  addNote,
  confirmPlan,
  type ConversationPlan,
  listPresent,
  viewBesideScreen,
  viewForPerspective,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import { PARTIES, type Party, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { howMany } from '../how-many.js';
import { planOf } from './sample-plan.js';

const ALL: readonly Party[] = ['parents', 'parents-2', 'pupil', 'school'];
const now = '2026-11-24T14:40:00.000Z';
const item = (id: string, by: Party, sharedWith: readonly Party[], more: object = {}) => ({
  id,
  by,
  text: `woorden van ${id}`,
  sharedWith,
  ...more,
});
const idsOf = (plan: ConversationPlan) => plan.agenda.map(({ id }) => id);
const agendaOf = (agenda: ConversationPlan['agenda'], change: Partial<ConversationPlan> = {}) =>
  viewOnScreen(planOf({ ...change, agenda }));

describe('listPresent', () => {
  it('counts the pupil as there unless somebody else says what the pupil thinks', () => {
    for (const pupilRole of ['presents', 'joins', 'komt later binnen'] as const)
      assert.deepEqual(listPresent(planOf({ pupilRole })), ['parents', 'pupil', 'school']);
    assert.deepEqual(listPresent(planOf({ pupilRole: undefined, participants: [] })), ['parents', 'pupil', 'school']);
    assert.deepEqual(listPresent(planOf({ pupilRole: 'represented' })), ['parents', 'school']);
  });

  it('counts the pupil in a difficult talk only when the pupil takes part', () => {
    const difficult = { type: 'difficult-talk', pupilRole: undefined } as const;
    assert.deepEqual(listPresent(planOf({ ...difficult, participants: [] })), ['parents', 'school']);
    assert.deepEqual(listPresent(planOf(difficult)), ['parents', 'pupil', 'school'], 'Sem is on the list');
  });

  it('counts nobody with whom the talk is not', () => {
    assert.deepEqual(listPresent(planOf({ parties: ['parents-2', 'school'] })), ['parents-2', 'school']);
  });
});

describe('viewOnScreen', () => {
  it('has what is shared with every party at the table, and nothing else', () => {
    const agenda = [
      item('all', 'school', ['parents', 'pupil']),
      item('own', 'school', []),
      item('parents alone', 'school', ['parents']),
      item('for the school', 'parents', ['school']),
      item('from parents', 'parents', ['school', 'pupil']),
      item('taken back', 'parents', ['school', 'pupil'], { withdrawnAt: now, readBy: ['school', 'pupil'] }),
    ];
    assert.deepEqual(idsOf(agendaOf(agenda)), ['all', 'from parents']);
    const withoutPupil = ['all', 'parents alone', 'for the school', 'from parents'];
    assert.deepEqual(idsOf(agendaOf(agenda, { pupilRole: 'represented' })), withoutPupil);
    assert.deepEqual(idsOf(agendaOf(agenda, { parties: ['parents', 'school'] })), withoutPupil);
  });

  it('keeps from the screen what the two homes do not see of each other, but not what both heard', () => {
    const plan = planOf({
      parties: ALL,
      agenda: [item('of one home', 'parents', ['parents-2', 'pupil', 'school'])],
    });
    const noted = addNote(plan, { id: 'n1', of: 'parents', phase: 'parents', text: 'hardop', now });
    assert.deepEqual(idsOf(viewOnScreen(noted)), []);
    assert.deepEqual(
      viewOnScreen(noted).notes?.map(({ text }) => text),
      ['hardop'],
    );
    const open = { ...noted, openHouseholds: ['parents', 'parents-2'] } as const;
    assert.deepEqual(idsOf(viewOnScreen(open)), ['of one home']);
  });

  it('does not show one home what the other wrote at home: a correction, the words of a no', () => {
    const noted = addNote(planOf({ parties: ALL }), { id: 'n1', of: 'parents', text: 'hardop', now });
    const corrected = { ...noted, notes: noted.notes!.map((note) => ({ ...note, correction: 'thuis' })) };
    const plan = confirmPlan(corrected, 'parents', { agrees: false, comment: 'ook thuis', now });
    const screen = viewOnScreen(plan);
    assert.ok(!('correction' in screen.notes![0]!));
    assert.ok(!('comment' in screen.confirmations![0]!));
    assert.equal(screen.confirmations![0]!.agrees, false, 'that it is not agreed stays');
    const together = viewOnScreen({ ...plan, openHouseholds: ['parents', 'parents-2'] });
    assert.equal(together.notes![0]!.correction, 'thuis');
  });

  it('leaves no trace of a hidden point in an agreement, and every agreement at its place', () => {
    const agenda = [item('own', 'school', []), item('all', 'school', ['parents', 'pupil'])];
    const agreements = ['own', 'all'].map((id) => ({
      id: `g ${id}`,
      text: 'lezen',
      status: 'open' as const,
      from: { kind: 'agenda-item', id },
    }));
    const screen = viewOnScreen(planOf({ agenda, agreements }));
    assert.deepEqual(
      screen.agreements.map(({ id, from }) => [id, from?.id]),
      [
        ['g own', undefined],
        ['g all', 'all'],
      ],
    );
  });

  const parties = fc.subarray([...PARTIES], { minLength: 1 });
  const contribution = fc.record({
    by: fc.constantFrom(...PARTIES),
    sharedWith: parties,
    isWithdrawn: fc.boolean(),
  });
  const plans = fc
    .record({
      parties,
      openHouseholds: fc.subarray(['parents', 'parents-2'] as const),
      pupilRole: fc.constantFrom('presents', 'represented', undefined),
      type: fc.constantFrom('progress-talk', 'difficult-talk'),
      items: fc.array(contribution, { maxLength: 6 }),
    })
    .map(({ items, ...change }) => {
      const made = items.map(({ by, sharedWith, isWithdrawn }, index) => ({
        id: `i${index}`,
        by,
        text: `<${index}>`,
        sharedWith,
        ...(isWithdrawn && { withdrawnAt: now }),
      }));
      return planOf({ ...change, agenda: made, expectations: made, strengths: made } as Partial<ConversationPlan>);
    });

  it('shows only what is in the copy of every party at the table', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const copy = viewForPerspective(plan, 'class-teacher');
        const screen = viewOnScreen(copy);
        for (const party of listPresent(plan)) {
          const theirs = viewForPerspective(plan, readerOfParty(party));
          for (const list of ['agenda', 'expectations', 'strengths'] as const) {
            const known = new Set(theirs[list].map(({ id }) => id));
            assert.deepEqual(
              screen[list].filter(({ id }) => !known.has(id)),
              [],
              `${party} sees no more`,
            );
          }
        }
      }),
      { numRuns: howMany(500, 10_000) },
    );
  });

  it('is with the rest all that the holder has, but for what was taken back', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const copy = viewForPerspective(plan, 'class-teacher');
        const both = [...idsOf(viewOnScreen(copy)), ...idsOf(viewBesideScreen(copy))].sort();
        const had = copy.agenda.flatMap(({ id, withdrawnAt }) => (withdrawnAt === undefined ? [id] : []));
        assert.deepEqual(both, had.sort());
      }),
      { numRuns: 500 },
    );
  });
});
