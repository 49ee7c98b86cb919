/** Why a measure has no value. A measure that cannot be calculated is `null` with a reason, never 0 or 1. */
export const MEASURE_REASONS = [
  /** Nobody chose one of the scale's options. */
  'nobody-scored',
  /** Everyone chose the same, so there is no disagreement to compare with. */
  'no-variation',
  /** The scale has too few options for this measure. */
  'too-few-categories',
  /** No unit was judged by two observers. */
  'too-few-pairs',
  /** Fewer than two statements. */
  'too-few-items',
  /** Fewer than two people answered every statement. */
  'too-few-respondents',
  /** Too few people answered to show it. */
  'withheld',
] as const;
/** One of {@link MEASURE_REASONS}. */
export type MeasureReason = (typeof MEASURE_REASONS)[number];

/** A measure's value, or `null` and why there is none. */
export type Measure =
  | {
      /** The value. @subject respondent @sensitivity internal */
      readonly value: number;
    }
  | {
      /** The value. @subject respondent @sensitivity internal */
      readonly value: null;
      /** Why there is none. @subject nobody @sensitivity public */
      readonly reason: MeasureReason;
    };
