import { memoizeByRegistry } from '../../i18n/memoize-by-registry.js';
import type { Side } from '../../shared/parties.js';
import { type ConversationType, type Phase, PHASES } from '../conversation-plan.js';
import type { BankQuestion } from './bank-question.js';
import { conversationQuestions } from './conversation-questions.js';
import { localizeQuestions } from './localize-questions.js';

const localizeBank = /* @__PURE__ */ memoizeByRegistry<readonly BankQuestion[]>(localizeQuestions);

/** Which questions to list. */
export interface QuestionFilter {
  readonly type: ConversationType;
  /** Every phase when left out. */
  readonly phase?: Phase;
  /** Everybody's when left out. */
  readonly party?: Side;
}

/**
 * Lists the questions that pass the filter, in the order of the phases; within a phase, those for this type of
 * conversation first; each with its wordings in every loaded language.
 */
export function listQuestions({ type, phase, party }: QuestionFilter): readonly BankQuestion[] {
  return localizeBank(conversationQuestions)
    .filter(
      (question) =>
        (!question.types || question.types.includes(type)) &&
        (!phase || question.phase === phase) &&
        (!party || question.for === party),
    )
    .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
}
