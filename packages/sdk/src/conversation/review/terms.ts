import type { Language, Text } from '../../i18n/text.js';
import { termsIn } from '../glossary-terms.js';
import type { ReviewContext, Rule } from './review-context.js';

/** All that the parents get to read and did not bring in themselves; questions are put to them. */
function listTexts({ parentsCopy: plan }: ReviewContext): (Text | undefined)[] {
  const brought = [...plan.expectations, ...plan.strengths, ...plan.agenda].filter(({ by }) => by !== 'parents');
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
    ...plan.agreements.flatMap(({ text, evaluation }) => [text, evaluation]),
  ];
}

/** A text whose language nobody named is taken to be in that of the reader. */
const wordingsOf = (text: Text, language: Language): [Language, string][] =>
  typeof text === 'string' ? [[language, text]] : Object.entries(text);

/** Terms of the glossary that parents meet and that nobody explained yet; `about` is the term. */
export const findUnexplainedTerms: Rule = (context) => {
  const { plan, glossary, language, translate } = context;
  const explained = new Set(plan.explainedTerms?.map((term) => term.toLowerCase()));
  const found = new Set<string>();
  for (const part of listTexts(context)) {
    for (const [tag, wording] of wordingsOf(part ?? '', language)) {
      for (const term of termsIn(wording, tag, glossary)) if (!explained.has(term.toLowerCase())) found.add(term);
    }
  }
  return [...found].map((term) => ({
    code: 'unexplained-term',
    severity: 'tip',
    text: translate('conversation.advice.unexplained-term', { term }),
    about: term,
  }));
};
