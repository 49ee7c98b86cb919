import type { Channel } from '../shared/parties.js';
import {
  type ConversationPlan,
  type ConversationType,
  type Phase,
  PHASES,
  type PlannedPhase,
  type PupilPart,
} from './conversation-plan.js';

/** What is usual for a type of conversation. A suggestion: a school may do everything otherwise. */
export interface ConversationDefaults {
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** The phases with their minutes; together `minutes`. */
  readonly phases: readonly PlannedPhase[];
  /** How people speak with each other: seeing each other, as far as we can say. */
  readonly medium: Channel;
  /** What the pupil can do, the suggested part first. */
  readonly pupilParts: readonly PupilPart[];
  /** Whether the pupil is usually there. */
  readonly pupilThere: boolean;
}

/** Minutes in the order of {@link PHASES}. Ten minutes are felt as too short; no type has fewer than twenty. */
const MINUTES: { readonly [type in ConversationType]: readonly number[] } = {
  'start-talk': [3, 4, 8, 5, 3, 3, 2, 2],
  'progress-talk': [2, 4, 4, 5, 3, 3, 3, 1],
  'support-talk': [3, 4, 8, 5, 6, 8, 7, 4],
  'difficult-talk': [4, 4, 9, 4, 6, 7, 6, 5],
  'transition-talk': [2, 3, 6, 7, 4, 3, 3, 2],
  'home-visit': [6, 6, 12, 8, 4, 4, 2, 3],
  'follow-up': [1, 3, 3, 3, 2, 4, 3, 1],
};

const PUPIL_FIRST: { readonly [type in ConversationType]: readonly PupilPart[] } = {
  'start-talk': ['joins', 'presents', 'represented'],
  'progress-talk': ['presents', 'joins', 'represented'],
  'support-talk': ['joins', 'presents', 'represented'],
  // What is tense between adults need not be borne by a child; its view is told all the same.
  'difficult-talk': ['represented', 'joins', 'presents'],
  'transition-talk': ['presents', 'joins', 'represented'],
  'home-visit': ['joins', 'presents', 'represented'],
  'follow-up': ['joins', 'presents', 'represented'],
};

/** What is usual for this type. */
export function conversationDefaults(type: ConversationType): ConversationDefaults {
  const phases = phasesOfType(type);
  const pupilParts = pupilPartsOf(type);
  return {
    minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
    phases,
    medium: 'in-person',
    pupilParts,
    pupilThere: pupilParts[0] !== 'represented',
  };
}

/** The phases of this type with their minutes, in their order. */
export function phasesOfType(type: ConversationType): readonly PlannedPhase[] {
  return PHASES.map((id: Phase, index) => ({ id, minutes: MINUTES[type][index] ?? 1 }));
}

/** What the pupil can do in a conversation of this type, the suggested part first. */
export function pupilPartsOf(type: ConversationType): readonly PupilPart[] {
  return PUPIL_FIRST[type];
}

/** The plan's own phases, or those of its type as they stand: not scaled to the plan's minutes. */
export function phasesOf(plan: ConversationPlan): readonly PlannedPhase[] {
  return plan.phases ?? phasesOfType(plan.type);
}
