import { isFamily } from '../shared/parties.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { isExperiencedParent } from './experienced-parent.js';
import { listParticipants } from './list-parties.js';

/**
 * Lists who can lead a conversation: the people of school and from outside. An agreement can be seen to by the family too
 * (`withFamily`), as far as the conversation is with it. A parent who has been through the same is a guest, and leads neither.
 */
export function listLeaderCandidates(plan: ConversationPlan, { withFamily = false } = {}): Participant[] {
  return listParticipants(plan).filter(
    (person) => !isExperiencedParent(person) && (withFamily || !isFamily(person.role)),
  );
}
