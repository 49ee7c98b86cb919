import { mergeEdits } from '../shared/merge-edits.js';
import type { MergeTextOptions } from '../shared/merge-text.js';
import { findOwn, sameData } from '../shared/same-data.js';
import type { AnswersByStatement, ExpectationAnswer, PartyAnswers } from './expectations-round.js';
import { keepUnsent, withUnsent } from './keep-unsent.js';

/**
 * Merges one party's answers three ways: changes since `before` are kept, everything else is as in `theirs`
 * (`mergeEdits`). A page may therefore set an older or equal version without losing answers. Answers that were handed
 * in on the other side meanwhile are not changed, because others may have read them; so neither is what was being filled
 * in anew, once it was handed in there. What was filled in here meanwhile is kept beside them, in `unsent`. What both typed in
 * one remark stays (`mergeText`).
 */
export function mergeAnswers(
  before: PartyAnswers,
  mine: PartyAnswers,
  theirs: PartyAnswers,
  options: MergeTextOptions = {},
): PartyAnswers {
  if (theirs.submittedAt === undefined || theirs.submittedAt === before.submittedAt)
    return mergeEdits(before, mine, theirs, options);
  const unsent = mergeEdits(before.unsent, mine.unsent, theirs.unsent, options);
  return keepUnsent(withUnsent(theirs, unsent), filledIn(before), filledIn(mine), options);
}

/** What a party fills in: the answers that are open again, if they are. */
const filledIn = ({ answers, again }: PartyAnswers): AnswersByStatement => again?.answers ?? answers;

/** An answer that was handed in before it was opened again. */
export interface EarlierAnswer {
  /** `undefined` when the statement was skipped. */
  readonly answer: ExpectationAnswer | undefined;
  /** When it was handed in, an instant. */
  readonly submittedAt: string;
}

/** Lists what a party answered to a statement before, oldest first, where that was something else than what followed. */
export function listEarlierAnswers({ earlier = [], answers }: PartyAnswers, statementId: string): EarlierAnswer[] {
  const said = earlier.map((before) => ({
    answer: findOwn(before.answers, statementId),
    submittedAt: before.submittedAt,
  }));
  const after = [...said.slice(1).map(({ answer }) => answer), findOwn(answers, statementId)];
  return said.filter(({ answer }, place) => !sameData(answer, after[place]));
}

/** Finds the answer to a statement; `undefined` when there is none. */
export function findAnswer({ answers }: PartyAnswers, statementId: string): ExpectationAnswer | undefined {
  return findOwn(answers, statementId);
}
