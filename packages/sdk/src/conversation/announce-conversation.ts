import { isFamily } from '../shared/parties.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';

/**
 * Announces a conversation to the family: it is no draft any more, and of everybody who takes part now the family knows that
 * they come. Who is added later is not announced until it is announced again.
 */
export function announceConversation(plan: ConversationPlan, now: Instant): ConversationPlan {
  const announcedAt = new Date(now).toISOString();
  const { draft: _draft, ...rest } = plan;
  const participants = plan.participants.map((person) =>
    person.announced ? person : { ...person, announced: true, announcedAt },
  );
  return { ...rest, participants };
}

/** Lists who takes part without the family knowing it. The family itself needs no announcement. */
export function listUnannounced({ participants }: Pick<ConversationPlan, 'participants'>): Participant[] {
  return participants.filter(({ role, announced }) => !announced && !isFamily(role));
}
