import type { ConversationPlan } from './conversation-plan.js';

/** Creates what a conversation is to who may know nothing of it: not even its kind is true. */
export function createBarePlan({
  id,
  revision,
  schemaVersion,
  schoolYear,
  parties,
  draft,
}: ConversationPlan): ConversationPlan {
  return {
    id,
    ...(revision !== undefined && { revision }),
    ...(schemaVersion !== undefined && { schemaVersion }),
    type: 'progress-talk',
    schoolYear,
    ...(parties && { parties }),
    ...(draft !== undefined && { draft }),
    minutes: 1,
    medium: 'in-person',
    participants: [],
    expectations: [],
    agenda: [],
    strengths: [],
    agreements: [],
  };
}
