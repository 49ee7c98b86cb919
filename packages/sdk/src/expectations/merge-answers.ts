import { mergeEdits } from '../shared/merge-edits.js';
import { findOwn } from '../shared/same-data.js';
import type { ExpectationAnswer, PartyAnswers } from './expectations-round.js';

/**
 * Three-way merge of one party's answers: what this side changed since `before` stays, the rest becomes as `theirs`
 * (`mergeEdits`). So a page may give back what it just heard, or what it had long ago, and nothing that was filled in is
 * lost. What was handed in on the other side meanwhile stands as it was handed in: somebody may have read it.
 */
export function mergeAnswers(before: PartyAnswers, mine: PartyAnswers, theirs: PartyAnswers): PartyAnswers {
  if (theirs.submittedAt !== undefined && theirs.submittedAt !== before.submittedAt) return theirs;
  return mergeEdits(before, mine, theirs);
}

/** Finds the answer to a statement; `undefined` when there is none. */
export function findAnswer({ answers }: PartyAnswers, statementId: string): ExpectationAnswer | undefined {
  return findOwn(answers, statementId);
}
