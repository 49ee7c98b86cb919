import type { Scale } from '../instruments/instrument.js';

/** Counts of answers: of one person or of many. */
export interface AnswerCounts {
  /** Per option value of the scale, best first, zeros included. @subject respondent @sensitivity internal */
  readonly counts: { readonly [value: string]: number };
  /** The number of answers `not-applicable`. @subject respondent @sensitivity internal */
  readonly notApplicable: number;
  /** The number of answers `unknown`. @subject respondent @sensitivity internal */
  readonly unknown: number;
  /** The number of statements without an answer. @subject respondent @sensitivity internal */
  readonly unanswered: number;
}

/** Counts with their mean, percentage and coverage. Only options of the scale are scored. */
export interface Score extends AnswerCounts {
  /** In points of the scale, over what was scored; `null` when nothing was. @subject respondent @sensitivity internal */
  readonly mean: number | null;
  /**
   * The mean from 0 (the scale's lowest points) to 100 (its highest), unrounded; `null` when nothing was scored.
   * @subject respondent @sensitivity internal
   */
  readonly percent: number | null;
  /** Scored ÷ (asked − not applicable), 0 to 1; `null` when there was nothing to answer. @subject respondent @sensitivity internal */
  readonly coverage: number | null;
}

/** How many answers were scored. */
export function countScored({ counts }: AnswerCounts): number {
  return Object.values(counts).reduce((scored, count) => scored + count, 0);
}

/** How many answers were given, scored or not. */
export function countGiven(answers: AnswerCounts): number {
  return countScored(answers) + answers.notApplicable + answers.unknown;
}

/** What has a mean, since at least one answer was scored. */
export interface Scored {
  readonly mean: number;
  readonly percent: number;
}

/** True when at least one answer was scored, so that there is a mean. */
export function isScored<T extends Score>(score: T): score is T & Scored {
  return score.mean !== null;
}

/** Adds the counts of several parts. */
export function addCounts(parts: readonly AnswerCounts[], scale: Scale): AnswerCounts {
  const sum = (pick: (part: AnswerCounts) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return {
    counts: Object.fromEntries(scale.options.map(({ value }) => [value, sum((part) => part.counts[value] ?? 0)])),
    notApplicable: sum((part) => part.notApplicable),
    unknown: sum((part) => part.unknown),
    unanswered: sum((part) => part.unanswered),
  };
}

/**
 * Adds scores of one scale: the mean is that of all answers. Without the scale, and therefore rounded once more than
 * {@link scoreCounts}.
 */
export function addScores(parts: readonly Score[]): Score {
  const sum = (pick: (part: Score) => number | null) => parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
  const values = Object.keys(parts[0]?.counts ?? {});
  const answers = {
    counts: Object.fromEntries(values.map((value) => [value, sum((part) => part.counts[value] ?? 0)])),
    notApplicable: sum((part) => part.notApplicable),
    unknown: sum((part) => part.unknown),
    unanswered: sum((part) => part.unanswered),
  };
  const scored = countScored(answers);
  const toAnswer = scored + answers.unknown + answers.unanswered;
  return {
    ...answers,
    mean: scored ? sum((part) => (part.mean ?? 0) * countScored(part)) / scored : null,
    percent: scored ? sum((part) => (part.percent ?? 0) * countScored(part)) / scored : null,
    coverage: toAnswer ? scored / toAnswer : null,
  };
}

/** Calculates mean, percentage and coverage of counts. */
export function scoreCounts(answers: AnswerCounts, scale: Scale): Score {
  const points = scale.options.map((option) => option.points);
  const lowest = Math.min(...points);
  const range = Math.max(...points) - lowest;
  const scored = countScored(answers);
  const sum = scale.options.reduce((total, { value, points }) => total + points * (answers.counts[value] ?? 0), 0);
  const toAnswer = scored + answers.unknown + answers.unanswered;
  return {
    ...answers,
    mean: scored ? sum / scored : null,
    percent: scored ? (100 * (sum - lowest * scored)) / (range * scored) : null,
    coverage: toAnswer ? scored / toAnswer : null,
  };
}
