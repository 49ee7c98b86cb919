import { suggestQuestions } from '@driehoek/sdk/conversation/questions';
import { type ConversationPlan, type ConversationType, startConversation } from '@driehoek/sdk/conversation';
import { schoolYearOf } from '@driehoek/sdk/shared';
import { createId } from '../../../shared/create-id.js';

/** Creates a conversation of this type, with a few questions of the bank to begin with. No family has it until it is announced. */
export function startPlan(type: ConversationType, today: string): ConversationPlan {
  const questions = suggestQuestions(type);
  return { ...startConversation(type, { id: createId(), schoolYear: schoolYearOf(today), questions }), draft: true };
}
