import { type FormFields, isPlainForm, readChoice, readJsonField, readWords } from '../shared/form-fields.js';
import type { ParseOptions } from '../shared/validate.js';
import { answerStatement } from './edit-round.js';
import type { ExpectationsRound, PartyAnswers } from './expectations-round.js';
import { listStatements } from './list-statements.js';
import { parsePartyAnswers } from './parse-expectations-round.js';

/** The parts of an answer that are chosen, and those that are words, each a field `part:statement`. */
const CHOICES = ['importance', 'happens', 'canDo', 'who'] as const;
const WORDS = ['can', 'cannot'] as const;

/**
 * Parses what the form of expectations posts (`dh-expectations-form` with `action`), with scripts or without: on a page without
 * scripts each part of an answer is a field of its own. Throws `InvalidDataError` with all issues, as {@link parsePartyAnswers}.
 * Not checked: whose answers they are; hand them in with `submitAnswers`.
 */
export function parseFormData(form: FormFields, round: ExpectationsRound, options: ParseOptions = {}): PartyAnswers {
  const begun = parsePartyAnswers(readJsonField(form, 'answers', options), options);
  if (!isPlainForm(form)) return begun;
  const filled = listStatements(round).reduce((answers, { id }) => {
    const parts = [
      ...CHOICES.map((part) => [part, readChoice(form, `${part}:${id}`)] as const),
      ...WORDS.map((part) => [part, readWords(form, `${part}:${id}`)] as const),
      // A remark is the field of the statement itself.
      ['remark', readWords(form, id)] as const,
    ];
    const given = parts.filter(([, value]) => value !== undefined);
    return answerStatement(answers, id, Object.fromEntries(given));
  }, begun);
  return parsePartyAnswers(filled, options);
}
