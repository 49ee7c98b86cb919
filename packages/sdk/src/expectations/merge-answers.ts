import { mergeEdits } from '../shared/merge-edits.js';
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

/** The answer to a statement; a school may call one `constructor`, which every object has. */
export function findAnswer({ answers }: PartyAnswers, statementId: string): ExpectationAnswer | undefined {
  return Object.hasOwn(answers, statementId) ? answers[statementId] : undefined;
}
