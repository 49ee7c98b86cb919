import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addAfterCare,
  answerConsent,
  askConsent,
  type Consent,
  type ConversationPlan,
  consentWordingOf,
  formatSummary,
  groupByGoal,
  isPlanConsented,
  listConsents,
  listWithAuthority,
  listWithoutAfterCare,
  mayAskConsent,
  maySeeConversation,
  mergeView as mergeViewAt,
  nameDoer,
  nameLeader,
  preparationSheet,
  removeFrom,
  reviewConversation,
  startFollowUp,
  viewForPerspective,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { HOUSEHOLDS, type Household, readerOfParty, type Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { forgedArbitrary, partyOfReader, planArbitrary, readerArbitrary } from './arbitraries.js';
import { planOf } from './sample-plan.js';

await loadLanguage('en');

const numRuns = howMany(200, 10_000);
const ASKED = '2026-11-24T16:00:00.000Z';
const NOW = '2026-11-26T09:00:00.000Z';
const LATER = '2026-11-27T09:00:00.000Z';
const first = readerOfParty('parents');
const second = readerOfParty('parents-2');
const school = readerOfParty('school');
const mergeView = (
  plan: ConversationPlan,
  copy: ConversationPlan,
  reader: Reader,
  seen?: ConversationPlan,
  now: string = NOW,
) => mergeViewAt(plan, copy, reader, seen, { now });

/** A plan of support of a child with two homes; each home does something, and so does somebody from outside. */
const plan = planOf({
  type: 'support-talk',
  supportPlan: true,
  parties: ['parents', 'parents-2', 'pupil', 'school'],
  participants: [
    { id: 'esra', name: 'Esra', role: 'parent', announced: true },
    { id: 'tom', name: 'Tom', role: 'parent', household: 'parents-2', announced: true },
    { id: 'sem', name: 'Sem', role: 'pupil', announced: true },
    { id: 'joris', name: 'Joris', role: 'class-teacher', announced: true },
    { id: 'wim', name: 'Wim', role: 'external', task: 'gezinscoach', announced: true },
    { id: 'ana', name: 'Ana', role: 'external', task: 'logopedist', announced: false },
  ],
  leader: 'joris',
  goals: [
    { id: 'd1', text: 'Sem begint zelf aan zijn werk.', evaluateOn: '2027-01-19' },
    { id: 'd2', text: 'Sem vraagt om hulp.', evaluations: [{ on: '2026-12-01', outcome: 'partly', text: 'Soms.' }] },
  ],
  agreements: [
    { id: 'g1', text: 'elke ochtend samen beginnen', who: 'school', status: 'open', goal: 'd1', leader: 'joris' },
    { id: 'g2', text: 'thuis een vaste plek', who: 'parents', status: 'open', goal: 'd1' },
    { id: 'g3', text: 'op dinsdag samen plannen', who: 'parents-2', status: 'open', goal: 'd1' },
    {
      id: 'g4',
      text: 'elke week langskomen',
      who: 'external',
      participant: 'wim',
      by: '2026-12-10',
      status: 'open',
      goal: 'd2',
    },
    { id: 'g5', text: 'boeken halen', who: 'school', status: 'open' },
  ],
  checkIns: [{ id: 'c1', on: '2026-12-15', kind: 'half-way', way: 'phone', text: 'Het gaat al beter.' }],
  promises: [
    {
      id: 's1',
      can: false,
      text: 'een eigen lokaal',
      sharedWith: ['parents', 'parents-2', 'pupil'],
      sharedAt: '2026-11-20T10:00:00Z',
    },
  ],
  confirmations: [],
});
const asked = askConsent(plan, ['parents', 'parents-2'], { now: ASKED });
const stateOf = (of: ConversationPlan, household: Household) =>
  listConsents(of).find((each) => each.household === household)?.state;
/** What a household answers in its own copy, as the server stores it. */
function answer(of: ConversationPlan, household: Household, given: 'given' | 'refused', reason?: string, now = NOW) {
  const reader = readerOfParty(household);
  const seen = viewForPerspective(of, reader);
  return mergeView(
    of,
    answerConsent(seen, household, { answer: given, now, ...(reason && { reason }) }),
    reader,
    seen,
    now,
  );
}
const codesOf = (of: ConversationPlan) => reviewConversation(of).map(({ code, about }) => `${code} ${about}`.trim());

describe('the consent to a plan of support', () => {
  it('is asked of each household with authority: of all, unless the school knows otherwise', () => {
    assert.deepEqual(listWithAuthority(plan), ['parents', 'parents-2']);
    assert.deepEqual(listWithAuthority({ ...plan, authority: ['parents-2'] }), ['parents-2']);
    assert.deepEqual(
      listConsents(plan).map(({ state }) => state),
      ['none', 'none'],
    );
    assert.deepEqual(
      listConsents(asked).map(({ state, isAwaited }) => [state, isAwaited]),
      [
        ['asked', true],
        ['asked', true],
      ],
    );
    assert.equal(isPlanConsented(asked), false);
    assert.equal(isPlanConsented(answer(answer(asked, 'parents', 'given'), 'parents-2', 'given')), true);
  });

  it('is of the goals and of what is done for them, without what the other home does', () => {
    const { goals, agreements } = consentWordingOf(plan, 'parents');
    assert.deepEqual(
      goals.map(({ id }) => id),
      ['d1', 'd2'],
    );
    assert.deepEqual(
      agreements.map(({ id }) => id),
      ['g1', 'g2', 'g4'],
    );
    assert.deepEqual(agreements[2], {
      id: 'g4',
      text: 'elke week langskomen',
      who: 'external',
      by: '2026-12-10',
      participant: 'wim',
      goal: 'd2',
    });
    // The copy of a household says the same of it.
    assert.deepEqual(consentWordingOf(viewForPerspective(plan, first), 'parents'), { goals, agreements });
  });

  it('is asked again when a goal or what is done for it is worded otherwise, and holds when that is put back', () => {
    const given = answer(asked, 'parents', 'given');
    assert.equal(stateOf(given, 'parents'), 'given');
    const [goal, ...others] = given.goals!;
    const reworded = { ...given, goals: [{ ...goal!, text: 'Sem maakt alles af.' }, ...others] };
    assert.equal(stateOf(reworded, 'parents'), 'changed');
    assert.equal(stateOf({ ...reworded, goals: given.goals! }, 'parents'), 'given');
    assert.equal(stateOf(removeFrom(given, 'agreements', 0), 'parents'), 'changed');
    // What the other home does, and an agreement for no goal, are not asked of this one.
    assert.equal(stateOf(removeFrom(given, 'agreements', 2), 'parents'), 'given');
    assert.equal(stateOf(removeFrom(given, 'agreements', 4), 'parents'), 'given');
    const again = askConsent(reworded, ['parents'], { now: LATER });
    assert.equal(again.consents![0]!.answer, 'given');
    assert.deepEqual(
      listConsents(again).map(({ isAwaited }) => isAwaited),
      [true, true],
    );
  });

  it('is of what a household read, when the plan was changed before its answer came', () => {
    const seen = viewForPerspective(asked, first);
    const sent = answerConsent(seen, 'parents', { answer: 'given', now: NOW });
    const changed = {
      ...asked,
      agreements: asked.agreements.map((each) => ({ ...each, text: `${each.text}, elke dag` })),
    };
    const merged = mergeView(changed, sent, first, seen);
    assert.equal(stateOf(merged, 'parents'), 'changed');
    assert.deepEqual(merged.consents![0]!.of!.agreements, []);
  });

  it('is stamped by the server’s clock, whatever a copy says', () => {
    const seen = viewForPerspective(plan, school);
    const stored = mergeView(plan, askConsent(seen, ['parents'], { now: '1999-01-01T00:00:00Z' }), school, seen);
    assert.deepEqual(stored.consents, [{ household: 'parents', askedAt: NOW }]);
    const copy = viewForPerspective(stored, first);
    const sent = answerConsent(copy, 'parents', { answer: 'refused', reason: 'te veel', now: '2199-01-01T00:00:00Z' });
    const { answeredAt, reason } = mergeView(stored, sent, first, copy, LATER).consents![0]!;
    assert.deepEqual([answeredAt, reason], [LATER, 'te veel']);
    assert.throws(() => mergeViewAt(stored, sent, first, copy), RangeError);
  });

  it('is told to who carries the plan out and reads no answer, neither by whom nor why', () => {
    const refused = answer(asked, 'parents', 'refused', 'Elke week is te veel.');
    for (const reader of ['pupil', { role: 'external', participant: 'wim' }] as const) {
      const copy = viewForPerspective(refused, reader);
      assert.equal(copy.planRefused, true, JSON.stringify(reader));
      assert.equal(copy.consents, undefined);
      assert.doesNotMatch(JSON.stringify(copy), /te veel/);
      assert.deepEqual(viewForPerspective(copy, reader), copy);
      assert.equal(viewForPerspective(asked, reader).planRefused, undefined);
      const given = answer(refused, 'parents', 'given', undefined, LATER);
      assert.equal(viewForPerspective(given, reader).planRefused, undefined);
    }
    for (const reader of ['parent', 'class-teacher'] as const)
      assert.equal(viewForPerspective(refused, reader).planRefused, undefined);
  });

  it('is not told to a guest who does nothing of the plan', () => {
    const refused = answer(asked, 'parents', 'refused');
    const participants = refused.participants.map((each) => ({ ...each, announced: true }));
    const ana = { role: 'external', participant: 'ana' } as const;
    for (const reader of [ana, 'external'] as const)
      assert.equal(viewForPerspective({ ...refused, participants }, reader).planRefused, undefined);
    const agreements = refused.agreements.map((each) =>
      each.id === 'g4' ? { ...each, status: 'dropped' as const } : each,
    );
    const wim = { role: 'external', participant: 'wim' } as const;
    assert.equal(viewForPerspective({ ...refused, agreements }, wim).planRefused, undefined);
  });

  it('can be answered otherwise later, with or without a reason, by that household', () => {
    const refused = answer(asked, 'parents', 'refused', 'Elke week is te veel.');
    assert.equal(stateOf(refused, 'parents'), 'refused');
    const given = answer(refused, 'parents', 'given', undefined, LATER);
    assert.equal(stateOf(given, 'parents'), 'given');
    assert.equal(given.consents![0]!.reason, undefined);
    assert.equal(stateOf(given, 'parents-2'), 'asked');
  });

  it('is not answered by a household that was not asked', () => {
    const seen = viewForPerspective(plan, first);
    const forged: Consent = { household: 'parents', askedAt: ASKED, answer: 'given', answeredAt: ASKED };
    assert.equal(mergeView(plan, { ...seen, consents: [forged] }, first, seen).consents, undefined);
    assert.equal(answerConsent(plan, 'parents', { answer: 'given', now: NOW }), plan);
  });

  it('is not asked of a household without authority, and a question is taken back only while nobody answered', () => {
    const one = { ...plan, authority: ['parents' as const] };
    const seen = viewForPerspective(one, school);
    const stored = mergeView(one, askConsent(seen, ['parents', 'parents-2'], { now: NOW }), school, seen);
    assert.deepEqual(stored.consents, [{ household: 'parents', askedAt: NOW }]);
    const withoutAny = (of: ConversationPlan) => {
      const copy = viewForPerspective(of, school);
      return mergeView(of, { ...copy, consents: [] }, school, copy);
    };
    assert.deepEqual(withoutAny(stored).consents, []);
    const refused = answer(stored, 'parents', 'refused');
    assert.deepEqual(withoutAny(refused).consents, refused.consents);
  });

  it('is given, refused and changed by nobody but its household, whatever a copy says', () => {
    const own = ({ answer: given, answeredAt, reason, of }: Consent) => ({ given, answeredAt, reason, of });
    fc.assert(
      fc.property(
        planArbitrary,
        forgedArbitrary,
        fc.option(forgedArbitrary),
        readerArbitrary,
        (stored, copy, seen, reader) => {
          const party = partyOfReader(reader);
          const merged = mergeView(stored, copy, reader, seen ?? undefined);
          for (const household of HOUSEHOLDS) {
            if (household === party) continue;
            const find = ({ consents = [] }: ConversationPlan) => consents.find((each) => each.household === household);
            const [before, after] = [find(stored), find(merged)];
            if (before?.answer !== undefined) assert.ok(after, 'an answer was removed');
            if (after) assert.deepEqual(own(after), own(before ?? { household, askedAt: '' }));
          }
        },
      ),
      { numRuns },
    );
  });

  it('changes nothing when the same copy is merged again, its times included', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, readerArbitrary, (stored, copy, reader) => {
        const seen = viewForPerspective(stored, reader);
        const once = mergeView(stored, copy, reader, seen);
        assert.deepEqual(mergeView(once, copy, reader, seen, LATER).consents, once.consents);
      }),
      { numRuns },
    );
  });
});

describe('who sees what of a plan of support', () => {
  const refused = answer(asked, 'parents', 'refused', 'Dat is van ons.');

  it('keeps what a household answers from the other home until both chose to see each other', () => {
    assert.doesNotMatch(JSON.stringify(viewForPerspective(refused, second)), /van ons|refused/);
    const open = { ...refused, openHouseholds: [...HOUSEHOLDS] };
    assert.match(JSON.stringify(viewForPerspective(open, second)), /Dat is van ons/);
    assert.match(JSON.stringify(viewForPerspective(refused, school)), /Dat is van ons/);
  });

  it('keeps it from the pupil, from outside, and from the screen at the table', () => {
    for (const reader of ['pupil', 'external'] as const)
      assert.equal(viewForPerspective({ ...refused, openHouseholds: [...HOUSEHOLDS] }, reader).consents, undefined);
    assert.equal(viewOnScreen(viewForPerspective(refused, school)).consents, undefined);
    assert.equal(formatSummary(refused, 'nl', 'pupil').includes('kkoord'), false);
  });

  it('says of authority to a household only its own, and to nobody else of the family', () => {
    const one = { ...plan, authority: ['parents-2' as const] };
    assert.deepEqual(viewForPerspective(one, first).authority, []);
    assert.deepEqual(listWithAuthority(viewForPerspective(one, first)), []);
    assert.equal(viewForPerspective(one, second).authority, undefined);
    assert.equal(viewForPerspective(one, 'pupil').authority, undefined);
    assert.deepEqual(viewForPerspective(one, school).authority, ['parents-2']);
  });

  it('gives the family all goals, and who only takes something up the goal that this is for', () => {
    for (const reader of [first, second, readerOfParty('pupil')])
      assert.deepEqual(viewForPerspective(plan, reader).goals, plan.goals);
    const wim = viewForPerspective(plan, { role: 'external', participant: 'wim' });
    assert.deepEqual(wim.goals, [{ id: 'd2', text: 'Sem vraagt om hulp.' }]);
    assert.equal(viewForPerspective(plan, 'external').goals, undefined);
  });

  it('gives somebody from outside what this person takes up or leads, and the contact after it without how it goes', () => {
    const cared = addAfterCare(plan, plan.agreements[3]!, { id: 'c2', today: '2026-11-26' });
    const withWords = { ...cared, checkIns: cared.checkIns!.map((each) => ({ ...each, text: 'Het gaat beter.' })) };
    const wim = viewForPerspective({ ...withWords, confirmations: [] }, { role: 'external', participant: 'wim' });
    assert.deepEqual(
      wim.agreements.map(({ id }) => id),
      ['g4'],
    );
    assert.deepEqual(wim.checkIns, [
      { id: 'c2', on: '2026-12-24', kind: 'after-care', way: 'phone', from: { kind: 'agreement', id: 'g4' } },
    ]);
    assert.doesNotMatch(JSON.stringify(wim), /vaste plek|plannen|beter/);
  });

  it('has nothing for somebody from outside of whom the family does not know, or who does not take part', () => {
    for (const participant of ['ana', 'joris', 'niemand'])
      assert.equal(maySeeConversation(plan, { role: 'external', participant }), false);
    assert.equal(maySeeConversation(plan, { role: 'external', participant: 'wim' }), true);
    assert.deepEqual(viewForPerspective(plan, { role: 'external', participant: 'ana' }).agreements, []);
  });

  it('keeps from who does not say which person it is what others from outside took up', () => {
    assert.deepEqual(
      viewForPerspective(plan, 'external').agreements.map(({ id }) => id),
      ['g1', 'g2', 'g3', 'g5'],
    );
  });

  it('has no contact after an agreement of the other home', () => {
    const from = { kind: 'agreement', id: 'g3' };
    const cared = {
      ...plan,
      checkIns: [{ id: 'c3', on: '2026-12-01', kind: 'after-care', way: 'phone', from }] as const,
    };
    assert.equal(viewForPerspective(cared, first).checkIns, undefined);
    assert.equal(viewForPerspective(cared, second).checkIns?.length, 1);
  });
});

describe('a plan of support', () => {
  it('groups what is done by goal, with what is for none behind it', () => {
    assert.deepEqual(
      groupByGoal(plan).map(({ goal, agreements }) => [
        goal?.id,
        agreements.map(([{ id }, index]) => `${id} ${index}`),
      ]),
      [
        ['d1', ['g1 0', 'g2 1', 'g3 2']],
        ['d2', ['g4 3']],
        [undefined, ['g5 4']],
      ],
    );
    assert.deepEqual(groupByGoal({ agreements: [] }), []);
  });

  it('loses who leads or does something, and the goal of it, with that person or goal', () => {
    const withoutJoris = removeFrom(plan, 'participants', 3);
    assert.equal(withoutJoris.leader, undefined);
    assert.equal(withoutJoris.agreements[0]!.leader, undefined);
    assert.equal(withoutJoris.agreements[0]!.goal, 'd1');
    assert.equal(removeFrom(plan, 'participants', 4).agreements[3]!.participant, undefined);
    assert.deepEqual(
      removeFrom(plan, 'goals', 0).agreements.map(({ goal }) => goal),
      [undefined, undefined, undefined, 'd2', undefined],
    );
  });

  it('names who does and who leads', () => {
    assert.equal(nameDoer(plan, plan.agreements[3]!), 'Wim (gezinscoach)');
    assert.equal(nameDoer(plan, plan.agreements[1]!), 'Esra');
    assert.equal(nameDoer(plan, { who: 'external' }, { language: 'en' }), 'somebody from outside');
    assert.equal(nameDoer(plan, {}), undefined);
    assert.equal(nameLeader(plan, plan), 'Joris');
    assert.equal(nameLeader(plan, { leader: 'weg' }), undefined);
  });

  it('plans care once after what somebody from outside does: two weeks after its day, or from today', () => {
    const [, , , g4, g5] = plan.agreements;
    assert.deepEqual(
      listWithoutAfterCare(plan).map(({ id }) => id),
      ['g4'],
    );
    const cared = addAfterCare(plan, g4!, { id: 'c2', today: '2026-11-26' });
    assert.equal(cared.checkIns?.at(-1)?.on, '2026-12-24');
    assert.deepEqual(listWithoutAfterCare(cared), []);
    assert.equal(addAfterCare(cared, g4!, { id: 'c3', today: '2026-11-26' }), cared);
    assert.equal(addAfterCare(plan, g4!, { id: 'c2', today: '2027-01-01' }).checkIns?.at(-1)?.on, '2027-01-15');
    assert.equal(addAfterCare(plan, g5!, { id: 'c2', today: '2027-01-01' }).checkIns?.at(-1)?.on, '2027-01-15');
    const sunday = { id: 'c2', today: '2027-01-03', daysOff: [{ start: '2027-01-18', end: '2027-01-19' }] };
    assert.equal(addAfterCare(plan, g5!, sunday).checkIns?.at(-1)?.on, '2027-01-20');
  });

  it('goes along to the next talk with the goals that are not reached and who leads; consent is asked anew', () => {
    const [d1, d2] = plan.goals!;
    const reached = { ...d1!, evaluations: [{ on: '2027-01-19', outcome: 'reached' as const }] };
    const next = startFollowUp({ ...asked, goals: [reached, d2!] }, { id: 'next' });
    assert.deepEqual(next.goals, [{ ...d2, from: { kind: 'conversation', id: plan.id } }]);
    assert.deepEqual([next.leader, next.supportPlan, next.consents], ['joris', true, undefined]);
  });
});

describe('a talk that follows on a plan of support', () => {
  it('knows what the school does for its goals from the talk before, and misses it once that is off the agenda', () => {
    const next = startFollowUp(asked, { id: 'next' });
    const lacking = (each: ConversationPlan) => codesOf(each).filter((code) => code.startsWith('goal-without-school'));
    assert.deepEqual(lacking(next), ['goal-without-school d2'], 'as in the talk before');
    assert.deepEqual(lacking({ ...next, agenda: [] }), ['goal-without-school d1\nd2']);
    const seen = viewForPerspective(next, first).agenda;
    assert.ok(seen.every((item) => !('goal' in item || 'who' in item)));
  });

  it('knows who said no, asks nobody as if nothing was said, and asks again once something else is agreed', () => {
    const refused = answer(asked, 'parents', 'refused', 'Dat is van ons.');
    const next = startFollowUp(refused, { id: 'next' });
    assert.deepEqual(next.refusedBefore, { parents: NOW });
    assert.doesNotMatch(JSON.stringify(next), /Dat is van ons/);
    const [home, other] = listConsents(next);
    assert.deepEqual([home?.refusedBefore, other?.refusedBefore, home?.state], [NOW, undefined, 'none']);
    assert.deepEqual([mayAskConsent(next, home!), mayAskConsent(next, other!)], [false, true]);
    assert.ok(codesOf(next).includes('consent-refused parents'));
    const agreed = { ...next, agreements: plan.agreements };
    assert.equal(mayAskConsent(agreed, home!), true);
    const again = askConsent(agreed, ['parents'], { now: LATER });
    assert.ok(codesOf(again).includes('consent-refused parents'), 'until it answers');
    const given = answer(again, 'parents', 'given');
    assert.ok(!codesOf(given).some((code) => code.startsWith('consent-refused')));
    assert.equal(startFollowUp(given, { id: 'third' }).refusedBefore, undefined);
    assert.deepEqual(startFollowUp(again, { id: 'third' }).refusedBefore, { parents: NOW }, 'along the chain');
  });

  it('tells of that no the school alone, and the pupil that the plan is not settled', () => {
    const next = startFollowUp(answer(asked, 'parents', 'refused'), { id: 'next' });
    for (const reader of [first, second, readerOfParty('pupil')])
      assert.equal('refusedBefore' in viewForPerspective(next, reader), false);
    assert.equal(viewForPerspective(next, readerOfParty('pupil')).planRefused, true);
    const forged = { ...viewForPerspective(next, first), refusedBefore: {} };
    assert.deepEqual(mergeView(next, forged, first).refusedBefore, { parents: NOW });
    assert.match(formatSummary(next, 'nl', 'record', { glossary: [] }), /niet akkoord op .*, in het gesprek hiervoor/);
  });
});

describe('what a review says of a plan of support', () => {
  const quiet = (change: Partial<ConversationPlan>) => ({ ...plan, ...change });

  it('misses something of the school for a goal, care afterwards, and who leads', () => {
    const codes = codesOf(plan);
    for (const code of ['goal-without-school d2', 'agreement-without-after-care g4', 'consent-to-support-plan'])
      assert.ok(codes.includes(code), code);
    assert.ok(codes.includes('agreement-without-leader g2\ng3\ng4\ng5'));
    assert.ok(!codes.includes('no-leader'));
    const { leader: _none, ...unled } = plan;
    assert.ok(codesOf(unled).includes('no-leader'));
  });

  it('misses telling half-way only when no contact and no day to look back is planned', () => {
    const [d1, d2] = plan.goals!;
    const { evaluateOn: _day, ...undated } = d1!;
    assert.ok(!codesOf(quiet({ checkIns: [] })).includes('no-half-way'));
    assert.ok(codesOf(quiet({ checkIns: [], goals: [undated, d2!] })).includes('no-half-way'));
    assert.ok(!codesOf(quiet({ goals: [undated, d2!] })).includes('no-half-way'));
  });

  it('tells who from outside has no name in the plan', () => {
    const agreements = [{ id: 'g9', text: 'hulp', who: 'external' as const, status: 'open' as const }];
    assert.ok(codesOf(quiet({ agreements })).includes('agreement-without-person g9'));
  });

  it('asks for consent until each was asked, then says what to talk over', () => {
    assert.ok(codesOf(askConsent(plan, ['parents'], { now: ASKED })).includes('consent-to-support-plan'));
    assert.ok(!codesOf(asked).some((code) => code.startsWith('consent')));
    const refused = answer(asked, 'parents', 'refused');
    assert.ok(codesOf(refused).includes('consent-refused parents'));
    const given = answer(asked, 'parents', 'given');
    assert.ok(codesOf(removeFrom(given, 'agreements', 0)).includes('consent-outdated parents'));
    const { text } = reviewConversation(refused).find(({ code }) => code === 'consent-refused')!;
    assert.match(text, /Esra/);
    assert.doesNotMatch(text, /Tom/);
  });
});

describe('a summary and a sheet of a plan of support', () => {
  const refused = answer(asked, 'parents', 'refused', 'Dat is van ons.');

  it('tell a household the goals, who does what, who leads, what cannot be since when, and its own answer', () => {
    const text = formatSummary(refused, 'nl', 'parents', { glossary: [] });
    for (const line of [
      'Houdt het overzicht: Joris',
      '- Sem begint zelf aan zijn werk. Samen terugkijken op: dinsdag 19 januari 2027',
      '- Sem vraagt om hulp. Hoe ver, op dinsdag 1 december 2026: voor een deel. Soms.',
      '   Voor doel: Sem begint zelf aan zijn werk.',
      '   Let erop: Joris',
      '   Wie: Wim (gezinscoach)',
      '- Dit kan niet: een eigen lokaal (u weet dit sinds vrijdag 20 november 2026)',
      '- U: niet akkoord op donderdag 26 november 2026',
      'Hoe het gaat: Het gaat al beter.',
    ])
      assert.ok(text.includes(line), `${line}\n\n${text}`);
    assert.doesNotMatch(text, /Tom: |samen plannen/);
  });

  it('tell the other home nothing of that answer, and the school’s records that it was given, never why', () => {
    assert.doesNotMatch(formatSummary(refused, 'nl', 'parents-2'), /niet akkoord|van ons/);
    const record = formatSummary(refused, 'nl', 'record');
    assert.match(record, /Esra: niet akkoord op donderdag 26 november 2026/);
    assert.match(record, /Tom: gevraagd op dinsdag 24 november 2026, nog geen antwoord/);
    assert.doesNotMatch(record, /van ons|al beter|Soms/);
    assert.match(record, /elke week langskomen; Wie: Wim \(gezinscoach\)/);
  });

  it('speak English, and to the pupil as a pupil', () => {
    assert.match(formatSummary(refused, 'en', 'parents'), /- You: did not consent on Thursday/);
    assert.match(formatSummary(refused, 'nl', 'pupil'), /Waar we samen aan werken\n- Sem begint/);
    assert.deepEqual(preparationSheet(plan, 'pupil').goals, {
      label: 'Hier werken we samen aan',
      items: ['Sem begint zelf aan zijn werk. · dinsdag 19 januari 2027', 'Sem vraagt om hulp.'],
    });
    assert.equal(preparationSheet({ ...plan, goals: [] }, 'pupil').goals, undefined);
  });
});
