import { addWordings } from '../../i18n/add-wordings.js';
import { questionBank as nl } from '../../i18n/nl/question-bank.js';
import type { PlannedQuestion } from '../conversation-plan.js';
import { bankIdOf } from './bank-id.js';
import type { BankQuestion } from './bank-question.js';

/**
 * Adds the wordings in every loaded language (`loadTexts(language, ['question-bank'])`) to questions of the bank or of
 * a plan. A plan stores its questions as texts, so add the languages of all who take part before it is stored. What a
 * school worded itself stays as it is; the same objects where there is nothing to add.
 */
export function localizeQuestions<Q extends BankQuestion | PlannedQuestion>(questions: readonly Q[]): Q[] {
  return questions.map((question) => {
    const key = `question-bank.${bankIdOf(question.id)}` as keyof typeof nl;
    const text = addWordings(question.text, key, nl[key]);
    return text === question.text ? question : { ...question, text };
  });
}
