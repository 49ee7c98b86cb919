import { questionBank as nl } from '../../i18n/nl/question-bank.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { PlannedQuestion } from '../conversation-plan.js';
import { bankIdOf } from './bank-id.js';

/** Whether a question of a plan stands as the bank has it, so that nobody of the school worded it: one with other Dutch words is a school's own. */
export function isBankWording({ id, text }: PlannedQuestion): boolean {
  const wording = nl[`question-bank.${bankIdOf(id)}` as keyof typeof nl] as string | undefined;
  return wording !== undefined && (typeof text === 'string' ? text : text[SOURCE_LANGUAGE]) === wording;
}
