import { digest } from '../shared/digest.js';
import { CONVERSATION_TYPES, type ConversationPlan } from './conversation-plan.js';

/** An id of the bank, as plans of before had it: after the party that added it, the type, who is asked, and a name. */
const WITH_TYPE = new RegExp(
  String.raw`^((?:[^:]*:)?)((?:${[...CONVERSATION_TYPES, 'every'].join('|')})\.[a-z]+\.[a-z-]+)$`,
);

/**
 * Returns the id that a question of the bank has in a plan, always the same: not that of the bank, which says for which type of
 * conversation it is, since a family has the question and is not told that the school calls a conversation difficult.
 */
export function questionIdOf(bankId: string): string {
  return `question-${digest(bankId).toString(36)}`;
}

/**
 * Replaces ids of questions that say of which type a conversation is, in plans and copies of before, by those of
 * {@link questionIdOf}. The same plan when it has none.
 */
export function withoutTypeInIds(plan: ConversationPlan): ConversationPlan {
  if (!plan.questions?.some(({ id }) => WITH_TYPE.test(id))) return plan;
  const taken = new Set(plan.questions.map(({ id }) => id));
  const questions = plan.questions.map((question) => {
    const [, prefix = '', bankId] = WITH_TYPE.exec(question.id) ?? [];
    const id = bankId === undefined ? question.id : prefix + questionIdOf(bankId);
    return taken.has(id) ? question : { ...question, id };
  });
  return { ...plan, questions };
}
