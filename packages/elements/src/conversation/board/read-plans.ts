import { type ConversationPlan, parseConversationPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { InvalidDataError, type Issue, readerOfParty } from '@driehoek/sdk/shared';
import { isAbsent } from '../../shared/is-absent.js';

/** What was read of a list of conversations: those that can be shown, and what is wrong with the others. */
interface ReadPlans {
  readonly plans: readonly ConversationPlan[];
  readonly issues: readonly Issue[];
}

/** Per plan that a page gave the copy that was made of it: a page that gives the list again gives mostly the same plans. */
const copies = new WeakMap<object, ConversationPlan>();

/**
 * Reads a list of conversations and narrows each to the school's copy. One that cannot be used does not hide the others.
 */
export function readPlans(given: unknown, language: string): ReadPlans {
  const issues: Issue[] = [];
  const list: readonly unknown[] = Array.isArray(given) ? given : isAbsent(given) ? [] : [given];
  const plans = list.flatMap((each, index) => {
    try {
      return [readPlan(each, language)];
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      issues.push(
        ...error.issues.map((issue) => ({ ...issue, path: issue.path ? `${index}.${issue.path}` : `${index}` })),
      );
      return [];
    }
  });
  return { plans, issues };
}

function readPlan(data: unknown, language: string): ConversationPlan {
  const known = typeof data === 'object' && data !== null ? copies.get(data) : undefined;
  if (known) return known;
  const copy = viewForPerspective(parseConversationPlan(data, { language }), readerOfParty('school'));
  if (typeof data === 'object' && data !== null) copies.set(data, copy);
  return copy;
}
