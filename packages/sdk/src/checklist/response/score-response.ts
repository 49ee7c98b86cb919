import { findOwn } from '../../shared/same-data.js';
import type { ParseOptions } from '../../shared/validate.js';
import type { Instrument, Scale } from '../instruments/instrument.js';
import { checkSameInstrument } from '../refusal.js';
import type { Response } from './response.js';
import { type AnswerCounts, addCounts, type Score, scoreCounts } from './score-counts.js';

/** The {@link Score} of one section. */
export interface SectionScore extends Score {
  /** The section's id. */
  readonly id: string;
}

/** The scores of one response. */
export interface ResponseScore {
  /** In the instrument's order. */
  readonly sections: readonly SectionScore[];
  /** Over all statements, each counting once. */
  readonly total: Score;
}

/**
 * Scores a response per section and in total. A score is not a grade (P1): show the counts first. An answer that is not
 * an option of the scale is not refused here (see `parseResponse`); it counts as unanswered.
 *
 * @throws InvalidDataError when the response is to another instrument or version.
 */
export function scoreResponse(response: Response, instrument: Instrument, options: ParseOptions = {}): ResponseScore {
  checkSameInstrument(response, instrument, options);
  const { scale } = instrument;
  const sections = instrument.sections.map(({ id, items }) => ({
    id,
    answers: countAnswers(
      items.map((item) => findOwn(response.answers, item.id)),
      scale,
    ),
  }));
  return {
    sections: sections.map(({ id, answers }) => ({ id, ...scoreCounts(answers, scale) })),
    total: scoreCounts(
      addCounts(
        sections.map(({ answers }) => answers),
        scale,
      ),
      scale,
    ),
  };
}

function countAnswers(answers: readonly (string | undefined)[], scale: Scale): AnswerCounts {
  const count = (wanted: string) => answers.filter((answer) => answer === wanted).length;
  const counts = Object.fromEntries(scale.options.map(({ value }) => [value, count(value)]));
  const notApplicable = count('not-applicable');
  const unknown = count('unknown');
  const scored = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return { counts, notApplicable, unknown, unanswered: answers.length - scored - notApplicable - unknown };
}
