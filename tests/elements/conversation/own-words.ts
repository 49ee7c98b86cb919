import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { progressTalk } from '../../../stories/conversation-plans.js';

const [lezen, plek] = progressTalk.agenda;

/** Two points of parents and pupil that are shared, and then two of the school that only the school sees. */
export const schoolTalk: ConversationPlan = {
  ...progressTalk,
  agenda: [
    lezen!,
    plek!,
    { id: 'a3', by: 'school', text: 'De ib’er denkt mee over het opp', minutes: 10, phase: 'school' },
    { id: 'a4', by: 'school', text: 'Eerst vragen hoe het thuis was na de verhuizing' },
  ],
};

/** A point of the agenda and something that goes well, which only the parents see. */
export const parentsTalk: ConversationPlan = {
  ...progressTalk,
  strengths: [
    { id: 's1', by: 'parents', text: 'Aya helpt haar broertje met lezen.' },
    ...progressTalk.strengths.slice(1),
  ],
  agenda: [
    { id: 'a1', by: 'parents', text: 'Lezen voor het slapen', minutes: 8, phase: 'parents' },
    ...progressTalk.agenda.slice(1),
  ],
};
