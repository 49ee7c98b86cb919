import {
  type Instrument,
  isFinished,
  parseReport,
  parseResponse,
  parseTally,
  type PlaceTally,
  type Report,
  type Response,
  type Tally,
  TallyCounter,
  WordCollector,
} from '@driehoek/sdk/checklist';
import type { Language } from '@driehoek/sdk/i18n';
import { InvalidDataError, PERSON_ROLES } from '@driehoek/sdk/shared';

/** The longest time that one slice of counting may block the page, in milliseconds. */
const SLICE = 12;

/** Counts responses in time slices, so that a long list does not block the page. */
class ResponseCount implements TallyReader {
  readonly #responses: readonly Response[];
  readonly #instrument: Instrument;
  readonly #language: Language;
  readonly #name: string;
  readonly #counter: TallyCounter;
  readonly words: WordCollector;
  #done = 0;
  #drafts = 0;

  constructor(responses: readonly Response[], instrument: Instrument, language: Language, name: string) {
    this.#responses = responses;
    this.#instrument = instrument;
    this.#language = language;
    this.#name = name;
    this.#counter = new TallyCounter(instrument, { language, byPlace: true });
    this.words = new WordCollector(instrument);
  }

  get done(): number {
    return this.#done;
  }

  get total(): number {
    return this.#responses.length;
  }

  get drafts(): number {
    return this.#drafts;
  }

  get places(): readonly PlaceTally[] {
    return this.#counter.toPlaces();
  }

  proceed(): Tally | undefined {
    const until = performance.now() + SLICE;
    while (this.#done < this.total) {
      // Reading the clock costs more than counting one response.
      if (this.#done % 256 === 255 && performance.now() > until) {
        this.#count();
        return undefined;
      }
      this.#count();
    }
    return this.#counter.toTally();
  }

  #count(): void {
    const response = this.#responses[this.#done];
    try {
      // The counter checks the answers; the schema is slow, and only has to say what is wrong.
      const checked = hasShape(response)
        ? response
        : parseResponse(response, this.#instrument, { language: this.#language });
      if (isFinished(checked)) {
        this.#counter.add(checked);
        this.words.add(checked);
      } else this.#drafts += 1;
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      const at = `${this.#name}[${this.#done}]`;
      throw new InvalidDataError(
        error.issues.map((issue) => ({ ...issue, path: issue.path ? `${at}.${issue.path}` : at })),
      );
    }
    this.#done += 1;
  }
}

function hasShape(response: Response | undefined): response is Response {
  return (
    typeof response === 'object' &&
    response !== null &&
    typeof response.answers === 'object' &&
    response.answers !== null &&
    response.office === undefined &&
    typeof response.schoolYear === 'string' &&
    PERSON_ROLES.some((role) => role === response.role)
  );
}

/** A tally or a report that is available at once, or a tally counted in time slices. */
export interface TallyReader {
  /** Counts one slice; returns the outcome when all is counted. Throws `InvalidDataError` for invalid data. */
  proceed(): Tally | Report | undefined;
  readonly done: number;
  readonly total: number;
  /** How many responses were left out, because who gives them is not ready yet. */
  readonly drafts?: number;
  /** The same by school and class, once all is counted. */
  readonly places?: readonly PlaceTally[];
  /** What people wrote in the responses. */
  readonly words?: WordCollector;
}

/** Whether data is a ready report rather than a tally. */
export function isReport(source: Tally | Report): source is Report {
  return typeof source === 'object' && source !== null && 'groups' in source;
}

/** Creates the reader of a ready report. */
export function readReport(report: Report, instrument: Instrument, language: Language): TallyReader {
  return { proceed: () => parseReport(report, instrument, { language }), done: 0, total: 0 };
}

/**
 * Creates the reader of responses, a tally or a report, whichever it is; `name` is the property that held them, for
 * messages.
 */
export function readTally(
  source: Tally | Report | readonly Response[],
  instrument: Instrument,
  language: Language,
  name: string,
): TallyReader {
  if (isResponses(source)) return new ResponseCount(source, instrument, language, name);
  if (isReport(source)) return readReport(source, instrument, language);
  return { proceed: () => parseTally(source, instrument, { language }), done: 0, total: 0 };
}

/** `Array.isArray` does not narrow a read-only list. */
const isResponses = (source: unknown): source is readonly Response[] => Array.isArray(source);
