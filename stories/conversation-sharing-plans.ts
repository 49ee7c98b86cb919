import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { difficultTalk, progressTalk } from './conversation-plans.js';

const SHARED = '2026-11-03T15:00:00.000Z';
const WITHDRAWN = '2026-11-05T09:00:00.000Z';

/** A talk that a teacher has begun: no family has it yet. */
export const draftTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-draft',
  draft: true,
  participants: progressTalk.participants.map(({ announcedAt: _at, ...person }) => ({ ...person, announced: false })),
  questions: [
    { id: 'q1', by: 'school', for: 'parents', phase: 'parents', text: 'Hoe vertelt Aya thuis over school?' },
    { id: 'q2', by: 'school', for: 'pupil', phase: 'pupil', text: 'Waar ben je trots op?' },
    { id: 'q3', by: 'school', for: 'school', phase: 'school', text: 'Wat doen deze ouders goed voor hun kind?' },
  ],
  expectations: [{ id: 'e1', by: 'school', text: 'we weten wat Aya zelf wil' }],
  agenda: [{ id: 'a1', by: 'school', text: 'Lezen in de klas', minutes: 10, phase: 'school' }],
  strengths: [],
  promises: [{ id: 'm1', can: true, text: 'Twee keer per week lezen met een maatje.' }],
};

/** Parents have written down some things, and shared none of them. */
export const preparedTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-prepared',
  strengths: [
    { id: 'parents:s1', by: 'parents', text: 'Aya helpt haar broertje met lezen.' },
    ...progressTalk.strengths.slice(1),
  ],
  agenda: [
    { id: 'parents:a1', by: 'parents', text: 'Aya slaapt slecht sinds de verhuizing' },
    { id: 'parents:a2', by: 'parents', text: 'Huiswerk en het schermpje' },
    ...progressTalk.agenda.slice(1),
  ],
};

/** A child with two homes; each brought something in, and only one of them chose to see the other. */
export const twoHomesTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-homes',
  parties: ['parents', 'parents-2', 'pupil', 'school'],
  openHouseholds: ['parents'],
  participants: [
    ...progressTalk.participants,
    {
      id: 'p4',
      name: 'Karim',
      role: 'parent',
      household: 'parents-2',
      announced: true,
      announcedAt: SHARED,
      language: 'en',
    },
  ],
  strengths: [
    ...progressTalk.strengths,
    { id: 's3', by: 'parents-2', text: 'Aya kookt graag met mij.', sharedWith: ['pupil', 'school'], sharedAt: SHARED },
  ],
  agenda: [...progressTalk.agenda, { id: 'parents-2:a5', by: 'parents-2', text: 'De weekenden bij mij' }],
};

/** What was taken back: a point that the school had read, and one that it had not. */
export const withdrawnTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-withdrawn',
  agenda: [
    {
      id: 'parents:w1',
      by: 'parents',
      text: 'Waarom heeft Aya geen plusklas?',
      sharedWith: ['pupil', 'school'],
      sharedAt: SHARED,
      readBy: ['school'],
      withdrawnAt: WITHDRAWN,
    },
    {
      id: 'parents:w2',
      by: 'parents',
      text: 'Dat schreef ik te snel op.',
      sharedWith: ['pupil', 'school'],
      sharedAt: SHARED,
      withdrawnAt: WITHDRAWN,
    },
    ...progressTalk.agenda,
  ],
};

/** A difficult talk of which the family knows, with somebody who comes since and something that the school keeps to itself. */
export const changedPeopleTalk: ConversationPlan = { ...difficultTalk, id: 'talk-changed' };
