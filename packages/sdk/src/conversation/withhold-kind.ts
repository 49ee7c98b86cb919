import type { ConversationPlan, ConversationType, PlannedPhase } from './conversation-plan.js';
import { conversationDefaults, phasesOfType } from './conversation-types.js';
import { listParties } from './list-parties.js';
import { listPresent } from './list-present.js';
import { scalePhases } from './scale-phases.js';

/** The type that a family reads in the place of one that it is not told of. */
const GENERAL: ConversationType = 'progress-talk';

/**
 * Creates the plan as it may be known outside the school: that the school counts a conversation as difficult is its own word for
 * it, and would be a label. Such a plan has a general type with the phases of that, a title that says nothing when it has none
 * (`nameConversation` then just says *conversation*), and as a field of its own that the pupil is not there.
 */
export function withholdKind(plan: ConversationPlan): ConversationPlan {
  if (plan.type !== 'difficult-talk') return plan;
  const isPupilAway = listParties(plan).includes('pupil') && !listPresent(plan).includes('pupil');
  return {
    ...plan,
    type: GENERAL,
    title: plan.title ?? '',
    ...(plan.phases && { phases: withholdMinutes(plan.phases, plan) }),
    ...(isPupilAway && plan.pupilRole === undefined && { pupilRole: 'represented' }),
  };
}

/**
 * Gives the phases that have the minutes of their real type those of the general one: how time is spread tells the type too. What
 * somebody set by hand stays.
 */
function withholdMinutes(
  phases: readonly PlannedPhase[],
  { type, minutes }: Pick<ConversationPlan, 'type' | 'minutes'>,
): readonly PlannedPhase[] {
  const total = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  // The plan does not say over how many minutes its phases were once spread; they became as many, or others since.
  const spread = [minutes, total, conversationDefaults(type).minutes]
    .filter((each) => Number.isInteger(each) && each > 0)
    .map((each) => ({ real: spreadOver(type, each), general: spreadOver(GENERAL, each) }))
    .map((each) => ({ ...each, same: phases.filter((phase) => each.real.get(phase.id) === phase.minutes).length }));
  const best = Math.max(0, ...spread.map(({ same }) => same));
  const found = spread.find(({ same }) => same === best);
  return phases.map((phase) => {
    const usual = found?.real.get(phase.id) === phase.minutes ? found.general.get(phase.id) : undefined;
    return usual === undefined ? phase : { ...phase, minutes: usual };
  });
}

const spreadOver = (type: ConversationType, minutes: number): ReadonlyMap<string, number> =>
  new Map(scalePhases(phasesOfType(type), minutes).map((phase) => [phase.id, phase.minutes]));
