import {
  type ExpectationAnswer,
  type ExpectationsRound,
  type Happening,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';
import { listExpectedParties } from './households.js';

/** Whether what is expected happens, in the eyes of those who know. It never says who is right, nor whose fault it is. */
export const PRACTICES = ['happens', 'happens-partly', 'seen-by-some', 'seen-by-none', 'unknown'] as const;
/** One of {@link PRACTICES}. */
export type Practice = (typeof PRACTICES)[number];

/** The answers to one statement that are laid side by side. */
type AnswersOfParties = { readonly [party in RoundParty]?: ExpectationAnswer };

/**
 * Finds whether something happens, from what each party said of it. Who skipped it or answered `unknown` does not know, and
 * is not counted; parties weigh the same, and so do two households and the pupil.
 *
 * | what those who know said | practice |
 * | --- | --- |
 * | nobody, or one party alone | `unknown` |
 * | all `yes` | `happens` |
 * | `yes` or `partly`, not all `yes` | `happens-partly` |
 * | some `no`, some `yes` or `partly` | `seen-by-some` |
 * | all `no` | `seen-by-none` |
 */
export function findPractice(answers: AnswersOfParties): Practice {
  const known = ROUND_PARTIES.flatMap((party): Happening[] => {
    const happens = answers[party]?.happens;
    return happens === undefined || happens === 'unknown' ? [] : [happens];
  });
  if (known.length < 2) return 'unknown';
  if (known.includes('no')) return known.every((each) => each === 'no') ? 'seen-by-none' : 'seen-by-some';
  return known.includes('partly') ? 'happens-partly' : 'happens';
}

/**
 * Whether all want something and miss it: everybody who is expected to answer finds it important (`yes`; the pupil may have
 * skipped it), and it does not happen, or not in the eyes of all, or partly. While it is `unknown` whether it happens,
 * nobody is said to miss it.
 */
export function isMissed(round: ExpectationsRound, answers: AnswersOfParties, practice: Practice): boolean {
  if (practice === 'unknown' || practice === 'happens') return false;
  return listExpectedParties(round).every((party) => {
    const importance = answers[party]?.importance;
    return importance === 'yes' || (party === 'pupil' && importance === undefined);
  });
}
