import type { Channel } from '../../shared/parties.js';
import type { CheckInKind } from '../check-in.js';
import type { ConversationType, ParticipantGuest, Phase, PlannedPhase, PupilPart } from '../conversation-plan.js';

/**
 * The ways of working of schools that were portrayed, each good for something else: pupils present their own progress;
 * support from what goes well; a new pupil; a plan of support that everybody understands; newcomers; a home visit every
 * year; and a talk to repair what went wrong, two steps back before three ahead. Phases, minutes, questions and days are our own choice.
 */
export const CONVERSATION_WAYS = [
  'pupil-led',
  'appreciative-support',
  'new-pupil',
  'explained-plan',
  'newcomers',
  'yearly-home-visit',
  'repair',
] as const;
/** One of {@link CONVERSATION_WAYS}. */
export type ConversationWay = (typeof CONVERSATION_WAYS)[number];

/** Somebody from outside who comes along in a way of working. */
export type WayGuest = ParticipantGuest;

/** A short contact that belongs to a way of working. */
export interface WayCheckIn {
  readonly kind: CheckInKind;
  readonly way: Channel;
  /** Days after the talk; with `before`, after the day on which the conversation is prepared. */
  readonly days: number;
  /** The contact comes before the talk. */
  readonly before?: boolean;
}

/** A rhythm of short contacts that belongs to a way of working: the school begins. */
export interface WayRhythm {
  readonly everyDays: number;
  readonly way: Channel;
  /** Days after the talk, or the day on which it is prepared, until the last contact. */
  readonly forDays: number;
}

/** What a way of working begins with: suggestions from which a school may deviate. */
export interface WayDefaults {
  readonly type: ConversationType;
  /** The phases in their order, with their minutes. */
  readonly phases: readonly PlannedPhase[];
  readonly pupilRole: PupilPart;
  readonly medium: Channel;
  /** How many of these talks there are in a school year. */
  readonly talksPerYear: number;
  /** It is about a plan of support. */
  readonly supportPlan?: boolean;
  /** Who comes from outside, still to be announced. */
  readonly guests: readonly WayGuest[];
  readonly checkIns: readonly WayCheckIn[];
  /** A short contact every so many days, also when all goes well. */
  readonly rhythm?: WayRhythm;
  /** Days from the talk until all look back. */
  readonly followUpDays?: number;
  /** Ids in the question bank. */
  readonly questions: readonly string[];
}

const phases = (...each: readonly (readonly [id: Phase, minutes: number])[]): PlannedPhase[] =>
  each.map(([id, minutes]) => ({ id, minutes }));
const goodNews = (way: Channel, days: number): WayCheckIn => ({ kind: 'good-news', way, days });

const DEFAULTS: { readonly [way in ConversationWay]: WayDefaults } = {
  'pupil-led': {
    type: 'progress-talk',
    // The pupil leads: right after the welcome, and longest.
    phases: phases(
      ['welcome', 2],
      ['pupil', 10],
      ['strengths', 4],
      ['parents', 5],
      ['school', 3],
      ['keep-and-change', 3],
      ['agreements', 2],
      ['closing', 1],
    ),
    pupilRole: 'presents',
    medium: 'in-person',
    talksPerYear: 3,
    guests: [],
    checkIns: [],
    // Three talks a year: until the next one.
    rhythm: { everyDays: 7, way: 'message', forDays: 84 },
    questions: [
      'every.pupil.beside',
      'progress-talk.pupil.show',
      'progress-talk.pupil.goal',
      'progress-talk.parents.growth',
      'progress-talk.parents.onwards',
      'every.school.voice',
    ],
  },
  'appreciative-support': {
    type: 'support-talk',
    phases: phases(
      ['welcome', 6],
      ['strengths', 8],
      ['parents', 8],
      ['pupil', 5],
      ['school', 5],
      ['keep-and-change', 6],
      ['agreements', 5],
      ['closing', 2],
    ),
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 1,
    guests: [],
    checkIns: [goodNews('phone', 7), { kind: 'half-way', way: 'phone', days: 14 }],
    followUpDays: 21,
    questions: [
      'every.school.parents',
      'support-talk.school.exception',
      'support-talk.school.small-step',
      'every.school.can-cannot',
      'support-talk.parents.tried',
      'support-talk.parents.first-sign',
      'support-talk.pupil.goes-well',
      'support-talk.pupil.fine-help',
    ],
  },
  'new-pupil': {
    type: 'start-talk',
    phases: phases(
      ['welcome', 4],
      ['strengths', 4],
      ['parents', 8],
      ['pupil', 5],
      ['school', 3],
      ['keep-and-change', 3],
      ['agreements', 2],
      ['closing', 1],
    ),
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 1,
    guests: [],
    checkIns: [
      { ...goodNews('in-person', 1), before: true },
      { ...goodNews('phone', 4), before: true },
    ],
    rhythm: { everyDays: 14, way: 'phone', forDays: 42 },
    followUpDays: 42,
    questions: [
      'start-talk.parents.wish',
      'start-talk.parents.expect',
      'start-talk.parents.contact',
      'start-talk.pupil.good-day',
      'start-talk.pupil.notice',
      'start-talk.school.first-days',
    ],
  },
  'explained-plan': {
    type: 'support-talk',
    phases: phases(
      ['welcome', 4],
      ['strengths', 4],
      ['parents', 8],
      ['pupil', 5],
      ['school', 9],
      ['keep-and-change', 6],
      ['agreements', 6],
      ['closing', 3],
    ),
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 1,
    supportPlan: true,
    guests: ['experienced-parent'],
    checkIns: [{ kind: 'half-way', way: 'phone', days: 28 }],
    followUpDays: 56,
    questions: [
      'every.school.plain',
      'support-talk.school.half-way',
      'support-talk.parents.first-sign',
      'support-talk.parents.consent',
      'support-talk.pupil.miracle',
      'support-talk.pupil.fine-help',
    ],
  },
  newcomers: {
    type: 'start-talk',
    // Everything is said twice.
    phases: phases(
      ['welcome', 6],
      ['strengths', 5],
      ['parents', 12],
      ['pupil', 6],
      ['school', 7],
      ['keep-and-change', 4],
      ['agreements', 3],
      ['closing', 2],
    ),
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 3,
    guests: ['interpreter'],
    checkIns: [goodNews('in-person', 7)],
    // At the door, with few words, until a family knows its way.
    rhythm: { everyDays: 14, way: 'in-person', forDays: 84 },
    followUpDays: 28,
    questions: [
      'every.parents.address',
      'start-talk.parents.wish',
      'every.parents.hear',
      'start-talk.pupil.like-best',
      'start-talk.pupil.notice',
      'every.school.plain',
    ],
  },
  'yearly-home-visit': {
    type: 'home-visit',
    phases: phases(
      ['welcome', 8],
      ['strengths', 8],
      ['parents', 12],
      ['pupil', 8],
      ['school', 3],
      ['keep-and-change', 2],
      ['agreements', 2],
      ['closing', 2],
    ),
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 1,
    guests: [],
    checkIns: [goodNews('message', 14)],
    // What a visit opened stays open.
    rhythm: { everyDays: 28, way: 'message', forDays: 112 },
    questions: [
      'home-visit.parents.together',
      'home-visit.parents.know-us',
      'home-visit.parents.contact',
      'home-visit.pupil.show',
      'home-visit.pupil.home-skill',
      'home-visit.school.guest',
      'home-visit.school.myself',
    ],
  },
  repair: {
    type: 'difficult-talk',
    // Two steps back: each tells what happened and how it was. Then small steps ahead.
    phases: phases(
      ['welcome', 4],
      ['strengths', 3],
      ['parents', 11],
      ['pupil', 6],
      ['school', 7],
      ['keep-and-change', 8],
      ['agreements', 4],
      ['closing', 2],
    ),
    // Each tells how it was, the pupil too.
    pupilRole: 'joins',
    medium: 'in-person',
    talksPerYear: 1,
    guests: [],
    checkIns: [{ kind: 'half-way', way: 'phone', days: 7 }],
    followUpDays: 14,
    questions: [
      'difficult-talk.parents.repair-happened',
      'difficult-talk.parents.repair-touched',
      'difficult-talk.parents.repair-needed',
      'difficult-talk.pupil.repair-happened',
      'difficult-talk.pupil.repair-needed',
      'difficult-talk.school.repair-happened',
      'difficult-talk.school.repair-could-have',
      'difficult-talk.school.repair-step',
    ],
  },
};

/** Returns what a way of working begins with. */
export function wayDefaults(way: ConversationWay): WayDefaults {
  return DEFAULTS[way];
}
