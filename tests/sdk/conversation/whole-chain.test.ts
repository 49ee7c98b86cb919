import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ActionPoint, handvat } from '@driehoek/sdk/checklist';
import { explainInstrument, findWay } from '@driehoek/sdk/checklist/steps';
import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import {
  answerConsent,
  askConsent,
  type ConversationPlan,
  isPlanConsented,
  listLinks,
  mergeView,
  parseConversationPlan,
  releaseItem,
  startFollowUp,
  startFromEarlier,
  startFromEntry,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { traceBack, type Link } from '@driehoek/sdk/shared';

const NOW = '2026-11-24T15:00:00.000Z';
const school = { role: 'care-professional' } as const;
const mother = { role: 'parent', party: 'parents' } as const;
const pupil = { role: 'pupil' } as const;

/** A change of a reader's own copy, merged as a server does it. */
const change = (
  plan: ConversationPlan,
  reader: typeof school | typeof mother | typeof pupil,
  edit: (copy: ConversationPlan) => ConversationPlan,
) => {
  const copy = viewForPerspective(plan, reader);
  return mergeView(plan, edit(copy), reader, copy, { now: NOW });
};

describe('the whole chain, from a step of the checklist to the talk of next year', () => {
  const step = handvat.sections.find(({ id }) => id === 'tailored-support')!;
  const instrument = explainInstrument(handvat);
  const talks = instrument.sections.find(({ id }) => id === step.id)!.ways!;
  const { way } = findWay(instrument, talks.find(({ leadsTo }) => leadsTo?.kind === 'conversation')!.id)!;
  const point: ActionPoint = {
    id: 'point',
    text: 'Ieder plan voor hulp wordt samen gemaakt.',
    about: step.id,
    from: { kind: 'way', id: way.id },
  };
  const moment: CalendarEntry = {
    id: 'moment',
    level: 'class',
    kind: 'other',
    formal: true,
    title: 'Gesprek over extra hulp',
    start: '2026-11-24T15:30',
    end: '2026-11-24T16:10',
    reminders: [],
    from: { kind: 'action-point', id: point.id },
  };
  const talk = startFromEntry(moment, {
    id: 'talk',
    type: 'support-talk',
    pupil: 'Aya',
    participants: [
      { id: 'm', role: 'parent', announced: true },
      { id: 'a', role: 'pupil', announced: true },
      { id: 's', role: 'care-professional', announced: true },
    ],
  });

  const planned = change(talk, school, (copy) =>
    askConsent(
      {
        ...copy,
        supportPlan: true,
        leader: 's',
        goals: [{ id: 'reading', text: 'Aya leest elke avond een bladzijde zelf.', evaluateOn: '2027-02-02' }],
        agreements: [
          { id: 'together', text: 'Elke dag tien minuten samen lezen', who: 'school', status: 'open', goal: 'reading' },
          { id: 'home', text: 'Voor het slapen een bladzijde', who: 'parents', status: 'open', goal: 'reading' },
        ],
      },
      ['parents'],
      { now: NOW },
    ),
  );
  const consented = change(planned, mother, (copy) => answerConsent(copy, 'parents', { answer: 'given', now: NOW }));
  const evaluated = change(consented, school, (copy) => ({
    ...copy,
    goals: copy.goals!.map((goal) => ({ ...goal, evaluations: [{ on: '2027-02-02', outcome: 'partly' as const }] })),
    session: { phase: 'closing', spent: {}, endedAt: NOW },
  }));
  const followUp = startFollowUp(evaluated, { id: 'half-way' });
  const given = change(evaluated, mother, (copy) =>
    releaseItem(copy, {
      id: 'parents:given',
      by: 'parents',
      text: copy.agreements[1]!.text,
      agreement: copy.agreements[1]!,
      now: NOW,
    }),
  );
  const nextYear = startFromEarlier(given, { id: 'next-year' });

  const links: Link[] = [
    { kind: 'section', id: step.id },
    { kind: 'way', id: way.id, from: { kind: 'section', id: step.id } },
    { kind: 'action-point', id: point.id, ...(point.from && { from: point.from }) },
    { kind: 'calendar-entry', id: moment.id, ...(moment.from && { from: moment.from }) },
    ...[given, followUp, nextYear].flatMap(listLinks),
  ];
  const trace = (kind: string, id: string) => traceBack(links, { kind, id }).map((link) => link.kind);

  it('goes from step to way, action point, moment, talk, goal and what is done for it', () => {
    assert.deepEqual(trace('agreement', 'home'), [
      'agreement',
      'goal',
      'conversation',
      'calendar-entry',
      'action-point',
      'way',
      'section',
    ]);
  });

  it('has the consent of the home alone, for the words that it read, and how the goal stood', () => {
    assert.ok(isPlanConsented(evaluated));
    const forged = change(planned, school, (copy) => answerConsent(copy, 'parents', { answer: 'given', now: NOW }));
    assert.equal(isPlanConsented(forged), false);
    assert.deepEqual(
      evaluated.goals!.map(({ evaluations }) => evaluations),
      [[{ on: '2027-02-02', outcome: 'partly' }]],
    );
    assert.equal(viewForPerspective(evaluated, pupil).consents?.length ?? 0, 0);
  });

  it('goes on in the follow-up with the goal that was not reached, and asks anew', () => {
    assert.deepEqual(
      followUp.goals!.map(({ id }) => id),
      ['reading'],
    );
    assert.equal(isPlanConsented(followUp), false);
    assert.deepEqual(trace('goal', 'reading').slice(0, 3), ['goal', 'conversation', 'calendar-entry']);
  });

  it('gives the next teacher what the family gave, and nothing else', () => {
    assert.equal(nextYear.schoolYear, '2027-2028');
    assert.deepEqual(
      nextYear.agreements.map(({ text }) => text),
      ['Voor het slapen een bladzijde'],
    );
    assert.deepEqual(trace('conversation', 'next-year'), ['conversation']);
    for (const { id } of nextYear.agreements) assert.deepEqual(trace('agreement', id), ['agreement', 'conversation']);
    assert.doesNotMatch(JSON.stringify(nextYear), /tien minuten|bladzijde zelf/);
    assert.deepEqual(parseConversationPlan(structuredClone(nextYear)), nextYear);
  });
});
