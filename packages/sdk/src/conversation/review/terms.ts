import type { Language, Text } from '../../i18n/text.js';
import { isHousehold } from '../../shared/parties.js';
import { termsIn } from '../glossary-terms.js';
import { aboutAll, listWords, quote, type ReviewContext, type Rule } from './review-context.js';

/** Lists the texts that parents read and did not write themselves, and the questions that they are asked. */
function listTexts({ parentsCopy: plan }: ReviewContext): (Text | undefined)[] {
  if (!plan) return [];
  const brought = [...plan.expectations, ...plan.strengths, ...plan.agenda].filter(({ by }) => !isHousehold(by));
  return [
    plan.title,
    plan.goal,
    plan.summary,
    plan.pupilRole,
    ...plan.participants.map(({ task }) => task),
    ...(plan.phases ?? []).map(({ title }) => title),
    ...(plan.questions ?? []).map(({ text }) => text),
    ...brought.map(({ text }) => text),
    ...(plan.promises ?? []).map(({ text }) => text),
    ...(plan.goals ?? []).map(({ text }) => text),
    ...plan.agreements.flatMap(({ text, evaluation }) => [text, evaluation]),
  ];
}

/** Lists the wordings of a text; a text without a language is assumed to be in the reader's. */
const wordingsOf = (text: Text, language: Language): [Language, string][] =>
  typeof text === 'string' ? [[language, text]] : Object.entries(text);

/** Finds terms of the glossary in the parents' copy that have not been explained yet; `about` has the terms. */
export const findUnexplainedTerms: Rule = (context) => {
  const { plan, glossary, language, translate } = context;
  const explained = new Set(plan.explainedTerms?.map((term) => term.toLowerCase()));
  const found = new Set<string>();
  for (const part of listTexts(context)) {
    for (const [tag, wording] of wordingsOf(part ?? '', language)) {
      for (const term of termsIn(wording, tag, glossary)) if (!explained.has(term.toLowerCase())) found.add(term);
    }
  }
  if (found.size === 0) return undefined;
  const terms = [...found];
  const term = listWords(
    terms.map((each) => quote(each, context)),
    context,
  );
  return {
    code: 'unexplained-term',
    severity: 'tip',
    text: translate('conversation.advice.unexplained-term', { count: terms.length, term }),
    about: aboutAll(terms),
  };
};
