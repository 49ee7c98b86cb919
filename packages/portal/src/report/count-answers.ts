import {
  hasSameMeaning,
  type Instrument,
  isFinished,
  type PlaceTally,
  type Response,
  type Tally,
  TallyCounter,
  WordCollector,
} from '@driehoek/sdk/checklist';
import type { AnswerFile } from '../records.js';

/** The answers to report on. */
export interface Answers {
  /** The responses that were filled in in this browser. */
  readonly responses: readonly Response[];
  readonly files: readonly AnswerFile[];
  readonly readAnswers: (file: AnswerFile) => AsyncIterable<readonly Response[]>;
}

/** The tally of one school year of an instrument. */
export interface Count {
  readonly tally: Tally;
  /** The same by school and class. */
  readonly places: readonly PlaceTally[];
  /** What people wrote in the responses that are counted. */
  readonly words: WordCollector;
  /** The number of responses of this browser that are begun and not finished; they are in no other number. */
  readonly drafts: number;
  /** The number of finished responses of this browser in it. */
  readonly own: number;
  /** The number of responses of loaded files in it. */
  readonly loaded: number;
  /** The number of responses of this browser that are left out because they are of another version of the instrument. */
  readonly otherVersion: number;
}

/**
 * Counts file by file and part by part, so that no more than one part of a file is in memory. Of contradicting rows
 * with the same id, the last one counts.
 */
export async function countAnswers(answers: Answers, instrument: Instrument, schoolYear: string): Promise<Count> {
  const counter = new TallyCounter(instrument, { schoolYear, byPlace: true });
  const words = new WordCollector(instrument);
  const count = (response: Response) => {
    counter.add(response);
    words.add(response);
  };
  let loaded = 0;
  const addLoaded = (response: Response) => {
    if (response.schoolYear !== schoolYear || !hasSameMeaning(response.instrumentVersion, instrument)) return;
    // Somebody handed in the rows of a file, also those without a moment.
    count(response);
    loaded += 1;
  };
  const files = answers.files.filter((file) => file.instrument === instrument.id);
  const contested = new Set(files.flatMap(({ replacements }) => replacements.map(({ id }) => id)));
  const last = new Map<string, Response>();
  for (const file of files) {
    // A replacing row may have moved to another year, so a file with replacements is read for every year.
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
  const current = own.filter(({ instrumentVersion }) => hasSameMeaning(instrumentVersion, instrument));
  const finished = current.filter(isFinished);
  for (const response of finished) count(response);
  return {
    tally: counter.toTally(),
    places: counter.toPlaces(),
    words,
    drafts: current.length - finished.length,
    own: finished.length,
    loaded,
    otherVersion: own.length - current.length,
  };
}
