import { CONVERSATION_PLAN_SCHEMA_VERSION, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import { ROLES, sideOf } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { copyForReader, toGiven } from '../../../packages/elements/src/conversation/reader-copy.js';
import { planArbitrary } from '../../sdk/conversation/arbitraries.js';

const reader = fc.constantFrom(...ROLES).map((role) => ({ role }));
/** Rows without words are left out of what the page gets. */
const LISTS = [
  'expectations',
  'agenda',
  'strengths',
  'questions',
  'notes',
  'promises',
  'goals',
  'agreements',
  'record',
  'handOver',
] as const;
const present = planArbitrary.map((plan) => ({
  ...plan,
  schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION,
  ...(plan.questions && { questions: plan.questions.map((each) => ({ ...each, for: sideOf(each.by) })) }),
}));
const worded = present.filter((plan) => LISTS.every((list) => plan[list]?.every(({ text }) => !isBlank(text)) ?? true));
const NOW = '2026-11-24T14:40:00.000Z';

describe('the copy of a conversation that a reader edits', () => {
  it('holds no more than the reader may see, and gives back what was given while nothing is changed', () => {
    fc.assert(
      fc.property(worded, reader, (plan, who) => {
        const copy = copyForReader(plan, who);
        expect(copy.plan).to.deep.equal(viewForPerspective(plan, who));
        expect(toGiven(copy)).to.deep.equal(plan);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the copy where the copy was given, and else the whole with what the reader may change', () => {
    fc.assert(
      fc.property(worded, reader, (plan, who) => {
        const view = viewForPerspective(plan, who);
        const changed = { ...view, minutes: view.minutes + 1, pupilRole: 'vertelt' };
        expect(toGiven({ ...copyForReader(view, who), plan: changed })).to.deep.equal(changed);
        const whole = { ...copyForReader(plan, who), plan: changed };
        expect(toGiven(whole)).to.deep.equal(
          whole.isPartial ? mergeView(plan, changed, who, undefined, { now: NOW }) : changed,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out rows without words, and no others', () => {
    const plan = { ...fc.sample(worded, { numRuns: 1, seed: 7 })[0]!, strengths: [] };
    const copy = copyForReader(plan, { role: 'class-teacher' });
    const row = { by: 'school', text: ' ' } as const;
    const said = { by: 'school', text: 'Aya leest.' } as const;
    const edited = { ...copy, plan: { ...copy.plan, strengths: [row, said] } };
    expect(toGiven(edited).strengths).to.deep.equal([said]);
    expect(edited.plan.strengths).to.deep.equal([row, said]);
  });

  it('keeps what another party took back before it was read, of which only that is left', () => {
    const shared = { sharedWith: ['pupil', 'school'], sharedAt: NOW, withdrawnAt: NOW } as const;
    const plan = {
      ...fc.sample(worded, { numRuns: 1, seed: 7 })[0]!,
      agenda: [{ id: 'w', by: 'parents', text: 'Te snel gezegd.', ...shared } as const],
    };
    const view = viewForPerspective(plan, 'class-teacher');
    const copy = copyForReader(view, { role: 'class-teacher' });
    const edited = { ...copy.plan, agenda: [...copy.plan.agenda, { id: 'school:n', by: 'school', text: '' } as const] };
    expect(copy.plan.agenda.map(({ text }) => text)).to.deep.equal(['']);
    expect(toGiven({ ...copy, plan: edited }).agenda.map(({ id }) => id)).to.deep.equal(['w']);
  });
});
