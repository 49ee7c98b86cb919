import type { ConversationPlan } from './conversation-plan.js';
import { phasesOf } from './conversation-types.js';
import { listParties } from './list-parties.js';
import { listPresent } from './list-present.js';

/**
 * Creates the plan as it may be known outside the school: that the school counts a conversation as difficult is its own word for
 * it, and would be a label. Such a plan has a general type, a title that says nothing when it has none (`nameConversation` then just
 * says *conversation*), and what follows from its real type as fields of its own: its phases, and that the pupil is not there.
 */
export function withholdKind(plan: ConversationPlan): ConversationPlan {
  if (plan.type !== 'difficult-talk') return plan;
  const isPupilAway = listParties(plan).includes('pupil') && !listPresent(plan).includes('pupil');
  return {
    ...plan,
    type: 'progress-talk',
    title: plan.title ?? '',
    phases: phasesOf(plan),
    ...(isPupilAway && plan.pupilRole === undefined && { pupilRole: 'represented' }),
  };
}
