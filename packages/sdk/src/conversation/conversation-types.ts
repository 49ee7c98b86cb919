import type { Channel } from '../shared/parties.js';
import {
  type ConversationPlan,
  type ConversationType,
  type Phase,
  PHASES,
  type PlannedPhase,
  type PupilPart,
} from './conversation-plan.js';

/** The defaults of a type of conversation: suggestions from which a school may deviate. */
export interface ConversationDefaults {
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** The phases with their minutes; together `minutes`. */
  readonly phases: readonly PlannedPhase[];
  /** How people speak with each other: in person, for every type. */
  readonly medium: Channel;
  /** What the pupil can do, the suggested part first. */
  readonly pupilParts: readonly PupilPart[];
  /** Whether the pupil is usually there. */
  readonly pupilThere: boolean;
}

/**
 * The minutes per phase, in the order of {@link PHASES}. Parents experience ten minutes as too short; no type has fewer
 * than twenty.
 */
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
  // A child is not burdened with tension between adults; somebody represents its view.
  'difficult-talk': ['represented', 'joins', 'presents'],
  'transition-talk': ['presents', 'joins', 'represented'],
  'home-visit': ['joins', 'presents', 'represented'],
  'follow-up': ['joins', 'presents', 'represented'],
};

/** Returns the defaults of this type. */
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

/** Returns the phases of this type with their minutes, in order. */
export function phasesOfType(type: ConversationType): readonly PlannedPhase[] {
  return PHASES.map((id: Phase, index) => ({ id, minutes: MINUTES[type][index] ?? 1 }));
}

/** Returns the parts that the pupil can have in a conversation of this type, the suggested part first. */
export function pupilPartsOf(type: ConversationType): readonly PupilPart[] {
  return PUPIL_FIRST[type];
}

/** Returns the plan's own phases, else those of its type, not scaled to the plan's minutes. */
export function phasesOf(plan: ConversationPlan): readonly PlannedPhase[] {
  return plan.phases ?? phasesOfType(plan.type);
}
