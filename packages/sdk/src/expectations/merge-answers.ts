import { sameData } from '../shared/same-data.js';
import type { ExpectationAnswer, PartyAnswers } from './expectations-round.js';

/**
 * A party's answers that were changed in two places: `mine` with what this side changed since `before`, in the rest
 * `theirs`. So a page may give back what it just heard, or what it had long ago, and nothing that was filled in is lost.
 * What was handed in on the other side meanwhile stands as it was handed in: somebody may have read it. Unknown fields
 * are theirs.
 */
export function mergeAnswers(before: PartyAnswers, mine: PartyAnswers, theirs: PartyAnswers): PartyAnswers {
  if (theirs.submittedAt !== undefined && theirs.submittedAt !== before.submittedAt) return theirs;
  const choose = <T>(was: T, is: T, given: T): T => (sameData(was, is) ? given : is);
  const ids = new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)]);
  const answers = [...ids].flatMap((id) => {
    const answer = choose(findAnswer(before, id), findAnswer(mine, id), findAnswer(theirs, id));
    return answer ? [[id, answer] as const] : [];
  });
  const { submittedAt: _, ...others } = theirs;
  const submittedAt = choose(before.submittedAt, mine.submittedAt, theirs.submittedAt);
  return {
    ...others,
    language: choose(before.language, mine.language, theirs.language),
    answers: Object.fromEntries(answers),
    ...(submittedAt !== undefined && { submittedAt }),
  };
}

/** The answer to a statement; a school may call one `constructor`, which every object has. */
export function findAnswer({ answers }: PartyAnswers, statementId: string): ExpectationAnswer | undefined {
  return Object.hasOwn(answers, statementId) ? answers[statementId] : undefined;
}
