import { confirmPlan, CONVERSATION_PLAN_SCHEMA_VERSION, type ConversationPlan } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';

const OTHERS: { readonly [party in Party]: readonly Party[] } = {
  parents: ['pupil', 'school'],
  'parents-2': ['pupil', 'school'],
  pupil: ['parents', 'school'],
  school: ['parents', 'pupil'],
};

/** Something that its party shared with the others, at the beginning of November. */
const shared = <T extends { readonly by: Party }>(item: T) => ({
  ...item,
  sharedWith: OTHERS[item.by],
  sharedAt: '2026-11-03T15:00:00.000Z',
});

/** A progress talk of an invented family, well prepared by each side. */
export const progressTalk: ConversationPlan = {
  id: 'talk-1',
  schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION,
  type: 'progress-talk',
  schoolYear: '2026-2027',
  pupil: 'Aya',
  goal: {
    nl: 'Aya vertelt hoe het gaat, en we kiezen samen één ding om aan te werken.',
    en: 'Aya tells how it goes, and together we choose one thing to work on.',
  },
  participants: [
    { id: 'p1', name: 'Samira', role: 'parent', announced: true, announcedAt: '2026-11-03T15:00:00.000Z' },
    { id: 'p2', name: 'Aya', role: 'pupil', announced: true, announcedAt: '2026-11-03T15:00:00.000Z' },
    { id: 'p3', name: 'Juf Noor', role: 'class-teacher', announced: true, announcedAt: '2026-11-03T15:00:00.000Z' },
  ],
  start: '2026-11-24T15:30',
  minutes: 30,
  place: 'lokaal 6',
  medium: 'in-person',
  pupilRole: 'presents',
  phases: [
    { id: 'welcome', minutes: 3 },
    { id: 'strengths', minutes: 5 },
    { id: 'parents', minutes: 5 },
    { id: 'pupil', minutes: 5 },
    { id: 'school', minutes: 4 },
    { id: 'keep-and-change', minutes: 3 },
    { id: 'agreements', minutes: 3 },
    { id: 'closing', minutes: 2 },
  ],
  questions: [
    shared({ id: 'q1', by: 'school', for: 'parents', phase: 'parents', text: 'Hoe vertelt Aya thuis over school?' }),
    shared({ id: 'q2', by: 'school', for: 'pupil', phase: 'pupil', text: 'Waar ben je trots op?' }),
    shared({ id: 'q3', by: 'school', for: 'school', phase: 'school', text: 'Wat zie ik Aya met plezier doen?' }),
  ],
  expectations: [
    shared({ id: 'e1', by: 'parents', text: 'ik weet hoe ik thuis met lezen kan helpen' }),
    shared({ id: 'e2', by: 'pupil', text: 'ik zelf mijn verhaal mag vertellen' }),
    shared({ id: 'e3', by: 'school', text: 'we weten wat Aya zelf wil' }),
  ],
  agenda: [
    shared({ id: 'a1', by: 'parents', text: 'Lezen voor het slapen', minutes: 8, phase: 'parents' }),
    shared({ id: 'a2', by: 'pupil', text: 'Mijn plek in de klas', minutes: 5, phase: 'pupil' }),
    shared({ id: 'a3', by: 'school', text: 'De ib’er denkt mee over het opp', minutes: 10, phase: 'school' }),
    { id: 'a4', by: 'school', text: 'Eerst vragen hoe het thuis was na de verhuizing' },
  ],
  strengths: [
    shared({ id: 's1', by: 'parents', text: 'Aya helpt haar broertje met lezen.' }),
    shared({ id: 's2', by: 'school', text: 'Aya vraagt door als ze iets niet snapt.' }),
  ],
  promises: [
    {
      id: 'm1',
      can: true,
      text: 'Twee keer per week lezen met een maatje.',
      sharedWith: ['parents', 'pupil'],
      sharedAt: '2026-11-03T15:00:00.000Z',
    },
    {
      id: 'm2',
      can: false,
      text: 'Elke dag apart met Aya lezen.',
      sharedWith: ['parents', 'pupil'],
      sharedAt: '2026-11-03T15:00:00.000Z',
    },
  ],
  agreements: [],
};

/** The same talk half-way. */
export const heldTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-2',
  session: {
    phase: 'parents',
    runningSince: '2026-11-24T14:38:00Z',
    spent: { welcome: 180, strengths: 240 },
  },
  agreements: [
    { id: 'g1', text: 'Aya kiest elke week zelf een boek.', who: 'pupil', by: '2026-12-18', status: 'open' },
  ],
};

/** Rounded off, with agreements and a contact in between. */
const agreedTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-3',
  session: { phase: 'closing', spent: { welcome: 180, parents: 600 }, endedAt: '2026-11-24T15:02:00Z' },
  agreements: [
    {
      id: 'g1',
      text: 'Aya kiest elke week zelf een boek.',
      who: 'pupil',
      by: '2026-12-18',
      status: 'open',
      from: { kind: 'agenda-item', id: 'a1' },
    },
    {
      id: 'g2',
      text: 'Samira leest drie keer per week tien minuten mee.',
      who: 'parents',
      by: '2026-12-18',
      status: 'in-progress',
    },
    {
      id: 'g3',
      text: 'Juf Noor zoekt een leesmaatje.',
      who: 'school',
      by: '2026-12-01',
      status: 'done',
      evaluation: 'Bo en Aya lezen samen.',
    },
  ],
  checkIns: [{ id: 'c1', on: '2026-12-04', kind: 'good-news', way: 'message' }],
  followUp: '2027-01-14T15:30',
  summary: 'Aya vertelde waarom ze sprookjes mooi vindt. Lezen gaat beter als ze zelf mag kiezen.',
};

/** The same with what the parents say of it. */
export const finishedTalk = confirmPlan(agreedTalk, 'parents', {
  agrees: true,
  comment: 'Fijn dat Aya zelf vertelde.',
  now: '2026-11-24T18:00:00Z',
});

/** The same after the school gave an agreement to somebody else. */
export const changedTalk: ConversationPlan = {
  ...finishedTalk,
  agreements: finishedTalk.agreements.map((agreement) =>
    agreement.id === 'g3' ? { ...agreement, who: 'together' } : agreement,
  ),
};

/** A difficult talk that somebody is about to plan by mail. */
export const difficultTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-4',
  type: 'difficult-talk',
  medium: 'email',
  strengths: [],
  participants: [
    ...progressTalk.participants,
    { id: 'p4', name: 'Selma', role: 'leadership', announced: false },
    { id: 'p5', name: 'Joris', role: 'care-professional', announced: false },
  ],
};

/** A family and a school that each speak their own language. */
export const newcomersTalk: ConversationPlan = {
  ...progressTalk,
  id: 'talk-5',
  type: 'start-talk',
  pupil: 'Ilias',
  participants: [
    { id: 'p1', name: 'Rania', role: 'parent', announced: true, language: 'en' },
    { id: 'p3', name: 'Juf Noor', role: 'class-teacher', announced: true, announcedAt: '2026-11-03T15:00:00.000Z' },
    {
      id: 'p6',
      name: 'Xia',
      role: 'external',
      task: { nl: 'tolk', en: 'interpreter' },
      announced: true,
      announcedAt: '2026-11-03T15:00:00.000Z',
    },
  ],
  interpreter: 'Xia',
};
