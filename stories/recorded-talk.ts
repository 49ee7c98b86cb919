import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { finishedTalk } from './conversation-plans.js';

const on = { sharedAt: '2026-11-24T15:30:00.000Z' } as const;

/** A talk that was held, with a draft of the record, what the parents wrote beside it, and what goes along to the next teacher. */
export const recordedTalk: ConversationPlan = {
  ...finishedTalk,
  session: { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:05:00.000Z' },
  record: [
    { id: 'school:r1', by: 'school', text: 'Aya leest thuis elke dag.', sharedWith: ['parents', 'pupil'], ...on },
    { id: 'parents:r1', by: 'parents', text: 'Om de dag, en in het Berbers.', sharedWith: ['school'], ...on },
    { id: 'parents:r2', by: 'parents', text: 'Nog even over nadenken.' },
  ],
  recordAnswers: [
    {
      by: 'parents',
      agrees: false,
      givenAt: '2026-11-25T18:00:00.000Z',
      of: [{ id: 'school:r1', text: 'Aya leest thuis elke dag.' }],
    },
  ],
  handOver: [
    { id: 'parents:h1', by: 'parents', kind: 'know', text: 'Bel ons na vier uur.', sharedWith: ['school'], ...on },
    { id: 'pupil:h1', by: 'pupil', kind: 'strength', text: 'Ik help anderen.', sharedWith: ['school'], ...on },
  ],
};
