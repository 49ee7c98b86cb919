import {
  addNote,
  changeIn,
  confirmPlan,
  type ConversationPlan,
  removeFrom,
  startFollowUp,
  updateConfirmationDraft,
} from '@driehoek/sdk/conversation';
import { finishedTalk, heldTalk } from './conversation-plans.js';

const NOW = '2026-11-24T14:40:00Z';

/** A talk in which a mother who typed nothing before was heard, and the pupil too. */
export const notedTalk: ConversationPlan = (
  [
    { of: 'parents', phase: 'parents', text: 'Lezen lukt thuis alleen als het kort is.' },
    { of: 'pupil', phase: 'parents', text: 'Ik kies liever zelf een boek.' },
  ] as const
).reduce<ConversationPlan>(
  (plan, note, index) => addNote(plan, { id: `school:n${index + 1}`, now: NOW, ...note }),
  heldTalk,
);

/** The same after it, with what the parents meant. */
export const correctedTalk: ConversationPlan = {
  ...finishedTalk,
  notes: (notedTalk.notes ?? []).map((note) =>
    note.of === 'parents' ? { ...note, correction: 'Kort én op een vast moment.' } : note,
  ),
};

/** The parents do not agree with one of the agreements. */
export const disagreedTalk: ConversationPlan = confirmPlan(finishedTalk, 'parents', {
  agrees: false,
  about: ['g2'],
  comment: 'We zeiden: twee keer per week.',
  now: '2026-11-25T08:00:00Z',
});

/** The same after they talked it over, with what the school wrote beside it. */
export const settledTalk: ConversationPlan = confirmPlan(
  addNote(disagreedTalk, {
    id: 'school:n8',
    of: 'school',
    from: { kind: 'confirmation', id: 'parents' },
    beside: 'parents',
    text: 'We bellen u morgen.',
    now: '2026-11-25T09:00:00Z',
  }),
  'parents',
  { agrees: true, now: '2026-11-26T08:00:00Z' },
);

/** The parents typed a no; before they sent it, the school reworded one agreement and removed another. */
export const typedTalk: ConversationPlan = removeFrom(
  changeIn(
    updateConfirmationDraft({ ...finishedTalk, confirmations: [] }, 'parents', {
      agrees: false,
      about: ['g2'],
      comment: 'We zeiden: twee keer per',
      isChosen: true,
    }),
    'agreements',
    1,
    { text: 'Samira leest elke dag tien minuten mee.' },
  ),
  'agreements',
  2,
);

/** At the end of a talk, with an agreement of nobody and no day to look back. */
export const openTalk: ConversationPlan = {
  ...heldTalk,
  session: { ...heldTalk.session!, phase: 'closing' },
  agreements: [...heldTalk.agreements, { id: 'g2', text: 'Een leesmaatje zoeken.', status: 'open' }],
};

/** The talk that follows, in which people look back on agreements of which one is not agreed. */
export const followUpTalk: ConversationPlan = {
  ...startFollowUp(disagreedTalk, { id: 'talk-6' }),
  agenda: startFollowUp(disagreedTalk, { id: 'talk-6' }).agenda.map((item) => ({
    ...item,
    sharedWith: ['parents', 'pupil'],
    sharedAt: NOW,
  })),
  session: { phase: 'keep-and-change', spent: {}, runningSince: '2026-11-24T14:38:00Z' },
};

/** A talk with both homes of a child, each of which sees its own copy; one of the two does not agree. */
export const twoHomesTalk: ConversationPlan = confirmPlan(
  confirmPlan(
    {
      ...finishedTalk,
      parties: ['parents', 'parents-2', 'pupil', 'school'],
      participants: [
        ...finishedTalk.participants,
        { id: 'p7', name: 'Younes', role: 'parent', household: 'parents-2', announced: true },
      ],
      agreements: [
        ...finishedTalk.agreements.filter(({ who }) => who !== 'parents'),
        { id: 'g4', text: 'Samira belt op vrijdag.', who: 'parents', by: '2026-12-18', status: 'open' },
        { id: 'g5', text: 'Younes leest in het weekend mee.', who: 'parents-2', by: '2026-12-18', status: 'open' },
      ],
      confirmations: [],
    },
    'parents',
    { agrees: true, now: NOW },
  ),
  'parents-2',
  { agrees: false, about: ['g5'], comment: 'Alleen in mijn weekend.', now: NOW },
);
