import { addAfterCare, answerConsent, askConsent, type ConversationPlan } from '@driehoek/sdk/conversation';
import { finishedTalk } from './conversation-plans.js';

/** A talk on a plan of support of a child with two homes, with goals, somebody who leads, and help from outside. */
export const supportTalk: ConversationPlan = {
  ...finishedTalk,
  id: 'talk-support',
  type: 'support-talk',
  supportPlan: true,
  parties: ['parents', 'parents-2', 'pupil', 'school'],
  participants: [
    { id: 'p1', name: 'Samira', role: 'parent', announced: true },
    { id: 'p2', name: 'Aya', role: 'pupil', announced: true },
    { id: 'p3', name: 'Joris', role: 'class-teacher', announced: true },
    { id: 'p4', name: 'Els', role: 'care-professional', announced: true },
    { id: 'p5', name: 'Younes', role: 'parent', household: 'parents-2', announced: true },
    { id: 'p6', name: 'Wim', role: 'external', task: { nl: 'gezinscoach', en: 'family coach' }, announced: true },
  ],
  interpreter: false,
  leader: 'p4',
  goals: [
    {
      id: 'd1',
      text: { nl: 'Aya leest elke dag met plezier.', en: 'Aya enjoys reading every day.' },
      evaluateOn: '2027-01-19',
      evaluations: [{ on: '2026-11-20', outcome: 'partly', text: 'Op school lukt het.' }],
    },
    { id: 'd2', text: { nl: 'Aya slaapt genoeg.', en: 'Aya sleeps enough.' } },
  ],
  agreements: [
    { id: 'g1', text: 'Elke ochtend samen lezen.', who: 'school', status: 'open', goal: 'd1', leader: 'p3' },
    { id: 'g2', text: 'Voorlezen voor het slapen.', who: 'parents', by: '2026-12-18', status: 'open', goal: 'd1' },
    { id: 'g3', text: 'In het weekend naar de bieb.', who: 'parents-2', status: 'open', goal: 'd1' },
    {
      id: 'g4',
      text: 'Meedenken over de avonden thuis.',
      who: 'external',
      participant: 'p6',
      by: '2026-12-10',
      status: 'open',
      goal: 'd2',
      leader: 'p4',
    },
    { id: 'g5', text: 'Boeken kiezen.', who: 'pupil', status: 'open' },
  ],
  promises: [
    {
      id: 's1',
      can: false,
      text: 'Elke dag iemand naast Aya.',
      sharedWith: ['parents', 'parents-2', 'pupil'],
      sharedAt: '2026-11-03T15:00:00.000Z',
    },
  ],
  checkIns: [
    { id: 'c1', on: '2026-12-15', kind: 'half-way', way: 'phone', text: 'Lezen gaat al beter. Slapen nog niet.' },
  ],
  confirmations: [],
};

/** The school asked both homes to consent. */
export const askedTalk = askConsent(supportTalk, ['parents', 'parents-2'], { now: '2026-11-24T14:00:00.000Z' });

/** The first home refused, and care is planned after what somebody from outside does. */
export const refusedTalk = addAfterCare(
  answerConsent(askedTalk, 'parents', {
    answer: 'refused',
    reason: 'Een coach in huis voelt nu als te veel.',
    now: '2026-11-24T14:30:00.000Z',
  }),
  { id: 'g4', by: '2026-12-10' },
  { id: 'c2', today: '2026-11-24' },
);

/** The first home consented, and the plan was changed since. */
export const outdatedTalk: ConversationPlan = {
  ...answerConsent(askedTalk, 'parents', { answer: 'given', now: '2026-11-24T14:30:00.000Z' }),
  goals: supportTalk.goals!.map((goal) => (goal.id === 'd2' ? { ...goal, text: 'Aya slaapt tien uur.' } : goal)),
};
