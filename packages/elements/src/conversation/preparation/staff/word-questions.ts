import { type ConversationPlan, isShared, type ListedItem, type PlannedQuestion } from '@driehoek/sdk/conversation';
import { isBankWording, localizeQuestions } from '@driehoek/sdk/conversation/questions';
import { loadTexts } from '@driehoek/sdk/i18n';
import { languagesOf } from '../../conversation-languages.js';

/** Loads the question bank in the languages of the participants. Never rejects. */
export async function loadQuestions(plan: ConversationPlan): Promise<void> {
  await Promise.all(languagesOf(plan).map((language) => loadTexts(language, ['question-bank'])));
}

/** Whether somebody of the school wrote something: a question that stands as the bank has it came along by itself. */
export const isWritten = ({ list, item }: ListedItem): boolean =>
  list !== 'questions' || !isBankWording(item as PlannedQuestion);

/**
 * The plan with, in its questions of the bank, the words in every language that is loaded: it is stored with them, so that
 * parents read them in their own language. The same plan when there is nothing to add. What is shared does not change.
 */
export function wordQuestions(plan: ConversationPlan): ConversationPlan {
  const { questions = [] } = plan;
  const localized = localizeQuestions(questions);
  const worded = questions.map((question, index) => (isShared(question) ? question : (localized[index] ?? question)));
  return worded.every((question, index) => question === questions[index]) ? plan : { ...plan, questions: worded };
}
