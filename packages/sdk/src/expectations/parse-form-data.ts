import { type FormFields, isPlainForm, readJsonField, readTextField } from '../shared/form-fields.js';
import type { ParseOptions } from '../shared/validate.js';
import { answerStatement } from './edit-round.js';
import type { ExpectationsRound, PartyAnswers } from './expectations-round.js';
import { listStatements } from './list-statements.js';
import { parsePartyAnswers } from './parse-expectations-round.js';

/** The parts of an answer, each a field `part:statement`; a remark is the field of the statement itself. */
const PARTS = ['importance', 'happens', 'canDo', 'who', 'can', 'cannot'] as const;

/**
 * Parses what the form of expectations posts (`dh-expectations-form` with `action`), with scripts or without: on a page without
 * scripts each part of an answer is a field of its own. Throws `InvalidDataError` with all issues, as {@link parsePartyAnswers}.
 * Not checked: whose answers they are; hand them in with `submitAnswers`.
 */
export function parseFormData(form: FormFields, round: ExpectationsRound, options: ParseOptions = {}): PartyAnswers {
  const begun = parsePartyAnswers(readJsonField(form, 'answers', options), options);
  if (!isPlainForm(form)) return begun;
  const filled = listStatements(round).reduce((answers, { id }) => {
    const parts = PARTS.map((part) => [part, readTextField(form, `${part}:${id}`)] as const);
    const given = [...parts, ['remark', readTextField(form, id)] as const].filter(([, value]) => value !== undefined);
    return answerStatement(answers, id, Object.fromEntries(given));
  }, begun);
  return parsePartyAnswers(filled, options);
}
