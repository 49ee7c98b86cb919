import type { PartyAnswers } from '@driehoek/sdk/expectations';
import { isSame } from '../shared/is-same.js';

/**
 * What stands after the page has set a party's answers anew while somebody was filling in: what that person did since
 * `before` stays, everything else becomes as the page says. So a page may give back what it just heard, or what it had
 * long ago, and nothing typed is lost. What has been handed in meanwhile stands as it was handed in. Unknown fields are
 * the page's.
 */
export function mergeAnswers(before: PartyAnswers, mine: PartyAnswers, theirs: PartyAnswers): PartyAnswers {
  if (theirs.submittedAt !== undefined && theirs.submittedAt !== before.submittedAt) return theirs;
  const choose = <T>(was: T, is: T, given: T): T => (isSame(was, is) ? given : is);
  const ids = new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)]);
  const answers = [...ids].flatMap((id) => {
    const answer = choose(entryOf(before, id), entryOf(mine, id), entryOf(theirs, id));
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
export function entryOf({ answers }: PartyAnswers, id: string): PartyAnswers['answers'][string] | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
