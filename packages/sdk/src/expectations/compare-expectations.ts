import type { Text } from '../i18n/text.js';
import {
  type ExpectationAnswer,
  type ExpectationsRound,
  type Importance,
  IMPORTANCES,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';
import { listExpectedParties } from './households.js';
import { listStatements } from './list-statements.js';
import { findPractice, isMissed, type Practice } from './practice.js';

/** The outcome of comparing the answers to a statement. It never says who is right. */
export const COMPARISON_OUTCOMES = ['together', 'to-discuss', 'not-yet-answered'] as const;
/** One of {@link COMPARISON_OUTCOMES}. */
export type ComparisonOutcome = (typeof COMPARISON_OUTCOMES)[number];

/** The parts of an answer that are compared. */
export type ComparedPart = 'importance' | 'who';

/** The answers to one statement, side by side. */
export interface StatementComparison {
  readonly statementId: string;
  readonly theme: string;
  readonly text: Text;
  readonly outcome: ComparisonOutcome;
  /** The answers that were handed in, in the order of `ROUND_PARTIES`; parties that skipped the statement are absent. */
  readonly answers: { readonly [party in RoundParty]?: ExpectationAnswer };
  /** The parties that did not answer both parts. The pupil only when in the round. */
  readonly missing: readonly RoundParty[];
  /** The parts on which given answers differ. */
  readonly differences: readonly ComparedPart[];
  /** How important it is to the party to which it matters most; left out when nobody said. */
  readonly importance?: Importance;
  /** Whether it happens, in the eyes of those who know. The outcome does not depend on it. */
  readonly practice: Practice;
  /** Whether all find it important while it does not happen, or not enough: what all want and all miss, a shared start. */
  readonly missed: boolean;
}

/**
 * Compares the answers of a round, per statement in the order of the list. Only answers that were handed in count.
 *
 * - `to-discuss`: two parties gave a different importance, or named different doers; or two or more said who does it and
 *   all are `not-sure`, for then nobody knows. So also when another party is still missing.
 * - `not-yet-answered`: nothing differs, and parents, school or another household that is in the round did not say how
 *   important it is or who does it. What was not said is unknown, never a difference. The pupil is not waited for.
 * - `together`: the others.
 *
 * Beside the outcome stands whether it happens (`practice`, by the table of `findPractice`) and whether all want it and miss
 * it (`missed`).
 *
 * Parties weigh the same, and so do two households. Answers to statements that are not in the list are passed over.
 * Whoever may see the comparison may see the answers: on a server, compare `sealRound(round, party)`.
 */
export function compareExpectations(round: ExpectationsRound): StatementComparison[] {
  const inRound = ROUND_PARTIES.filter((party) => round.parties[party] !== undefined);
  const heard = listExpectedParties(round);
  return listStatements(round).map(({ id, theme, text }) => {
    const given = inRound.flatMap((party): [RoundParty, ExpectationAnswer][] => {
      const answer = submittedAnswer(round, party, id);
      return answer ? [[party, answer]] : [];
    });
    const answers: StatementComparison['answers'] = Object.fromEntries(given);
    const missing = heard.filter((party) => !isComparable(answers[party]));
    const differences = (['importance', 'who'] as const).filter((part) => partDiffers(answers, part));
    const importance = IMPORTANCES.find((level) => given.some(([, answer]) => answer.importance === level));
    const practice = findPractice(answers);
    const isWaiting = missing.some((party) => party !== 'pupil');
    return {
      statementId: id,
      theme,
      text,
      outcome: differences.length > 0 ? 'to-discuss' : isWaiting ? 'not-yet-answered' : 'together',
      answers,
      missing,
      differences,
      ...(importance && { importance }),
      practice,
      missed: isMissed(round, answers, practice),
    };
  });
}

/** Whether an answer has both parts that are compared. Of one without either nothing can be said but that it lacks. */
export function isComparable(answer: ExpectationAnswer | undefined): boolean {
  return answer?.importance !== undefined && answer.who !== undefined;
}

/**
 * Whether there is something to talk about: what all want and miss; what is `to-discuss`; and what some see happen and
 * others do not, when it is important to anybody, be it partly.
 */
export function isToDiscuss({ outcome, missed, practice, importance = 'no' }: StatementComparison): boolean {
  return missed || outcome === 'to-discuss' || (practice === 'seen-by-some' && importance !== 'no');
}

/**
 * Whether all who are waited for find it equally important, be it partly, while nobody said who does it: they agree on what matters, and who
 * does it is still to be talked about. The pupil is not waited for; what a pupil says counts.
 */
export function isWithoutDoer({ answers, missing, differences }: StatementComparison): boolean {
  const found = listChoices(answers, 'importance');
  const isOpen = missing.some((party) => party !== 'pupil' && answers[party]?.importance === undefined);
  return (
    found.length > 1 &&
    found[0] !== 'no' &&
    !isOpen &&
    differences.length === 0 &&
    listChoices(answers, 'who').length === 0
  );
}

/** Lists the choices for this part, one per party that answered it. */
export function listChoices(answers: StatementComparison['answers'], part: ComparedPart): string[] {
  return Object.values(answers).flatMap((answer) => answer[part] ?? []);
}

function partDiffers(answers: StatementComparison['answers'], part: ComparedPart): boolean {
  const choices = listChoices(answers, part);
  return choices.length > 1 && (new Set(choices).size > 1 || choices[0] === 'not-sure');
}

function submittedAnswer({ parties }: ExpectationsRound, party: RoundParty, id: string): ExpectationAnswer | undefined {
  const from = parties[party];
  if (from?.submittedAt === undefined || !Object.hasOwn(from.answers, id)) return undefined;
  const answer = from.answers[id];
  if (!answer) return undefined;
  const { importance, who, happens, canDo, can, cannot, remark } = answer;
  return (importance ?? who ?? happens ?? canDo) || [can, cannot, remark].some((words) => words?.trim())
    ? answer
    : undefined;
}
