import { type Instrument, type Response, type Tally, TallyCounter } from '@driehoek/sdk/checklist';
import type { AnswerFile } from '../records.js';

/** What there is to report on. */
export interface Answers {
  /** Filled in in this browser. */
  readonly responses: readonly Response[];
  readonly files: readonly AnswerFile[];
  readonly readAnswers: (file: AnswerFile) => AsyncIterable<readonly Response[]>;
}

/** One school year of an instrument, counted. */
export interface Count {
  readonly tally: Tally;
  /** How many responses of this browser are in it; an empty one does not count. */
  readonly own: number;
  /** How many responses of loaded files are in it. */
  readonly loaded: number;
  /** How many of this browser are of another version of the instrument, and so are not in it. */
  readonly otherVersion: number;
}

/**
 * Counts file by file and part by part, so that not more than one part of a file is in memory. Of rows with one id
 * that contradict each other the last counts.
 */
export async function countAnswers(answers: Answers, instrument: Instrument, schoolYear: string): Promise<Count> {
  const counter = new TallyCounter(instrument, { schoolYear });
  let loaded = 0;
  const addLoaded = (response: Response) => {
    if (response.schoolYear !== schoolYear || response.instrumentVersion !== instrument.version) return;
    counter.add(response);
    loaded += 1;
  };
  const files = answers.files.filter((file) => file.instrument === instrument.id);
  const contested = new Set(files.flatMap(({ replacements }) => replacements.map(({ id }) => id)));
  const last = new Map<string, Response>();
  for (const file of files) {
    // A row may have moved to another year: a file that replaces is read for every year.
    if (!file.years[schoolYear] && file.replacements.length === 0) continue;
    for await (const part of answers.readAnswers(file)) {
      for (const response of part) {
        if (contested.has(response.id)) last.set(response.id, response);
        else addLoaded(response);
      }
    }
  }
  for (const response of last.values()) addLoaded(response);
  const own = answers.responses.filter(
    (response) =>
      response.instrument === instrument.id &&
      response.schoolYear === schoolYear &&
      Object.keys(response.answers).length > 0,
  );
  const current = own.filter(({ instrumentVersion }) => instrumentVersion === instrument.version);
  for (const response of current) counter.add(response);
  return { tally: counter.toTally(), own: current.length, loaded, otherVersion: own.length - current.length };
}
