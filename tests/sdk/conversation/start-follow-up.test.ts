import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ConversationPlan,
  findFollowUp,
  listLeaderCandidates,
  namePerson,
  parseConversationPlan,
  preparationSheet,
  setWhen,
  startConversation,
  startFollowUp,
  viewForPerspective,
  whenOf,
} from '@driehoek/sdk/conversation';

const PLAN: ConversationPlan = {
  id: 'c1',
  type: 'support-talk',
  schoolYear: '2026-2027',
  title: 'Rekenen',
  pupil: 'Aya',
  goal: 'Hulp kiezen',
  start: '2026-11-10T15:30',
  timeZone: 'Europe/Brussels',
  minutes: 45,
  place: 'lokaal 4',
  medium: 'video',
  interpreter: 'Sara',
  interpreterWishes: ['parents'],
  supportPlan: true,
  participants: [
    { id: 'p1', name: 'Noor', role: 'parent', announced: true, language: 'ar' },
    { id: 'p2', name: 'Aya', role: 'pupil', announced: true },
    { id: 'p3', name: 'Juf Els', role: 'class-teacher', announced: true },
    { id: 'p4', name: 'Sara', role: 'external', task: 'tolk', announced: true },
  ],
  expectations: [{ by: 'parents', text: 'als er hulp komt' }],
  agenda: [{ id: 'a1', by: 'school', text: 'Rekenen' }],
  strengths: [{ by: 'school', text: 'Aya houdt vol' }],
  agreements: [
    { id: 'g1', text: 'Elke dag tien minuten', who: 'school', status: 'done' },
    { id: 'g2', text: { nl: 'Bellen in januari', en: 'Phone in January' }, who: 'together', status: 'open' },
    { id: 'g3', text: 'Naar de bieb', who: 'parents', status: 'dropped' },
    { id: 'g4', text: 'Vragen stellen', who: 'pupil', status: 'in-progress' },
  ],
  followUp: '2027-01-14T16:00',
  summary: 'Wij kozen samen.',
  confirmations: [{ by: 'parents', agrees: true, of: { agreements: [] }, givenAt: '2026-11-11T10:00:00Z' }],
  session: { phase: 'closing', spent: { welcome: 120 }, endedAt: '2026-11-10T15:15:00Z' },
};

describe('a parent who came as a guest', () => {
  const guest = { id: 'p5', name: 'Hanan', role: 'external', guest: 'experienced-parent', announced: true } as const;
  const plan: ConversationPlan = { ...PLAN, participants: [...PLAN.participants, guest] };

  it('is asked anew for a follow-up, and leads nothing', () => {
    const next = startFollowUp({ ...plan, leader: 'p5' }, { id: 'next' });
    assert.deepEqual(
      next.participants.map(({ id }) => id),
      ['p1', 'p2', 'p3', 'p4'],
    );
    assert.equal(next.leader, undefined);
    assert.equal(startFollowUp({ ...plan, leader: 'p3' }, { id: 'next' }).leader, 'p3');
    const idsOf = (options?: { withFamily: boolean }) => listLeaderCandidates(plan, options).map(({ id }) => id);
    assert.deepEqual(idsOf(), ['p3', 'p4']);
    assert.deepEqual(idsOf({ withFamily: true }), ['p1', 'p2', 'p3', 'p4']);
  });

  it('is called by what it comes as, never external', () => {
    const { name: _name, ...unnamed } = guest;
    assert.equal(namePerson(unnamed, {}), 'een ervaringsouder');
    const sheet = preparationSheet(plan, 'parents', { language: 'nl' });
    assert.match(JSON.stringify(sheet), /ervaringsouder/);
  });
});

describe('a follow-up', () => {
  it('begins with what a party said no to', () => {
    const points = (confirmations: ConversationPlan['confirmations']) =>
      startFollowUp({ ...PLAN, ...(confirmations && { confirmations }) }, { id: 'next' }).agenda.map(
        ({ from }) => from?.id,
      );
    assert.deepEqual(points(undefined), ['g2', 'g4']);
    const of = { agreements: PLAN.agreements.map(({ id, text, who }) => ({ id, text, ...(who && { who }) })) };
    const no = { by: 'pupil', agrees: false, about: ['g4'], of, givenAt: '2026-11-11T10:00:00Z' } as const;
    assert.deepEqual(points([no]), ['g4', 'g2']);
  });

  it('lets a home talk over what it said no to, as it read it, when the other home keeps the agreement by now', () => {
    const [, together] = PLAN.agreements;
    const no = {
      by: 'parents-2',
      agrees: false,
      of: { agreements: [{ id: 'g2', text: 'Samen bellen', who: 'together' }] },
      givenAt: '2026-11-11T10:00:00Z',
    } as const;
    const plan: ConversationPlan = {
      ...PLAN,
      parties: ['parents', 'parents-2', 'school'],
      agreements: [{ ...together!, who: 'parents', text: 'Moeder belt' }],
      confirmations: [no],
    };
    const next = startFollowUp(plan, { id: 'next' });
    const seen = (party: 'parents' | 'parents-2') =>
      viewForPerspective(next, { role: 'parent', party }).agenda.map(({ text, from }) => [text, from?.id]);
    assert.deepEqual(seen('parents'), [['Moeder belt', 'g2']]);
    assert.deepEqual(seen('parents-2'), [['Samen bellen', 'g2']]);
    parseConversationPlan(next);
  });

  it('asks time for what is not finished, and none for what was done or dropped', () => {
    assert.deepEqual(startFollowUp(PLAN, { id: 'c2' }).agenda, [
      {
        id: 'from-g2',
        by: 'school',
        text: { nl: 'Bellen in januari', en: 'Phone in January' },
        sharedWith: ['parents', 'pupil'],
        from: { kind: 'agreement', id: 'g2' },
      },
      {
        id: 'from-g4',
        by: 'school',
        text: 'Vragen stellen',
        sharedWith: ['parents', 'pupil'],
        from: { kind: 'agreement', id: 'g4' },
      },
    ]);
  });

  it('takes along who, in which language, where and how, and points back', () => {
    const { agenda: _agenda, phases: _phases, ...rest } = startFollowUp(PLAN, { id: 'c2' });
    assert.deepEqual(rest, {
      id: 'c2',
      schemaVersion: 4,
      type: 'follow-up',
      schoolYear: '2026-2027',
      pupil: 'Aya',
      start: '2027-01-14T16:00',
      timeZone: 'Europe/Brussels',
      minutes: 20,
      place: 'lokaal 4',
      medium: 'video',
      interpreter: 'Sara',
      interpreterWishes: ['parents'],
      supportPlan: true,
      participants: [
        { id: 'p1', name: 'Noor', role: 'parent', announced: true, language: 'ar' },
        { id: 'p2', name: 'Aya', role: 'pupil', announced: true },
        { id: 'p3', name: 'Juf Els', role: 'class-teacher', announced: false },
        { id: 'p4', name: 'Sara', role: 'external', task: 'tolk', announced: false },
      ],
      expectations: [],
      strengths: [],
      agreements: [],
      from: { kind: 'conversation', id: 'c1' },
    });
  });

  it('starts when it is told, in the school year of that day', () => {
    const next = startFollowUp(PLAN, { id: 'c2', start: '2027-09-01T09:00' });
    assert.equal(next.start, '2027-09-01T09:00');
    assert.equal(next.schoolYear, '2027-2028');
  });

  it('keeps the day of which the time is chosen later', () => {
    const next = startFollowUp({ ...PLAN, followUp: '2027-09-14' }, { id: 'c2' });
    assert.deepEqual([next.startOn, 'start' in next, next.schoolYear], ['2027-09-14', false, '2027-2028']);
    assert.deepEqual(parseConversationPlan(next), next);
    const timed = setWhen(next, '2027-09-14T16:00');
    assert.deepEqual([whenOf(timed), 'startOn' in timed], ['2027-09-14T16:00', false]);
    assert.equal(whenOf(setWhen(timed, undefined)), undefined);
  });

  it('is in a school year that there is, at either end of the span of dates', () => {
    for (const [followUp, schoolYear] of [
      ['1900-02-01', '1900-1901'],
      ['2199-09-01', '2198-2199'],
    ] as const)
      assert.equal(parseConversationPlan(startFollowUp({ ...PLAN, followUp }, { id: 'c2' })).schoolYear, schoolYear);
  });

  it('tells a home nothing of what the other home keeps, also when they saw each other before', () => {
    const [first, second] = ['parents', 'parents-2'] as const;
    const next = startFollowUp(
      {
        ...PLAN,
        parties: [first, second, 'pupil', 'school'],
        openHouseholds: [first, second],
        agreements: [
          { id: 'a', text: 'Hier lezen', who: first, status: 'open' },
          { id: 'b', text: 'Daar lezen', who: second, status: 'open' },
          { id: 'c', text: 'Samen lezen', who: 'together', status: 'open' },
        ],
      },
      { id: 'c2' },
    );
    assert.deepEqual(next.parties, [first, second, 'pupil', 'school']);
    const seenBy = (party: 'parents' | 'parents-2') =>
      viewForPerspective(next, { role: 'parent', party }).agenda.map(({ text }) => text);
    assert.deepEqual(seenBy(first), ['Hier lezen', 'Samen lezen']);
    assert.deepEqual(seenBy(second), ['Daar lezen', 'Samen lezen']);
  });

  it('is found again by what it comes from, and not when it was cancelled', () => {
    const other = startConversation('follow-up', { id: 'c3', schoolYear: '2026-2027' });
    const next = startFollowUp(PLAN, { id: 'c2' });
    assert.equal(findFollowUp([PLAN, other, next], PLAN), next);
    assert.equal(findFollowUp([PLAN, other], PLAN), undefined);
    const cancelled = { ...next, cancelled: true };
    assert.equal(findFollowUp([cancelled], PLAN), undefined);
    assert.equal(findFollowUp([next], { id: 'nobody' }), undefined);
  });

  it('makes ids as the page wants them', () => {
    const next = startFollowUp(PLAN, { id: 'c2', createId: (agreement) => `${agreement}-back` });
    assert.deepEqual(
      next.agenda.map(({ id }) => id),
      ['g2-back', 'g4-back'],
    );
  });

  it('leaves the plan that it follows as it was', () => {
    const before = structuredClone(PLAN);
    startFollowUp(PLAN, { id: 'c2' });
    assert.deepEqual(PLAN, before);
  });
});
