import { maySee } from '../shared/rights.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';

/**
 * Finds the pupil's own teacher in a conversation: of those who keep the list of a class, who leads it, else the first. The family talks with
 * this one, and need not be told who comes; another teacher may be new to it.
 */
export function findOwnTeacher({
  participants,
  leader,
}: Pick<ConversationPlan, 'participants' | 'leader'>): Participant | undefined {
  const teachers = participants.filter(({ role }) => maySee({ role }, 'class-contacts'));
  return teachers.find(({ id }) => id === leader) ?? teachers[0];
}
