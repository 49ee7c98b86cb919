import { mergeEdits } from '../shared/merge-edits.js';
import { findOwn } from '../shared/same-data.js';
import type { ExpectationAnswer, PartyAnswers } from './expectations-round.js';

/**
 * Merges one party's answers three ways: changes since `before` are kept, everything else is as in `theirs`
 * (`mergeEdits`). A page may therefore set an older or equal version without losing answers. Answers that were handed
 * in on the other side meanwhile are not changed, because others may have read them.
 */
export function mergeAnswers(before: PartyAnswers, mine: PartyAnswers, theirs: PartyAnswers): PartyAnswers {
  if (theirs.submittedAt !== undefined && theirs.submittedAt !== before.submittedAt) return theirs;
  return mergeEdits(before, mine, theirs);
}

/** Finds the answer to a statement; `undefined` when there is none. */
export function findAnswer({ answers }: PartyAnswers, statementId: string): ExpectationAnswer | undefined {
  return findOwn(answers, statementId);
}
