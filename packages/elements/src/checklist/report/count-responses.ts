import {
  type Instrument,
  parseResponse,
  parseTally,
  type Response,
  type Tally,
  TallyCounter,
} from '@driehoek/sdk/checklist';
import type { Language } from '@driehoek/sdk/i18n';
import { InvalidDataError, PERSON_ROLES } from '@driehoek/sdk/shared';

/** How long counting may hold up the page, in milliseconds. */
const SLICE = 12;

/** Counts responses, as many at a time as the page can spare. */
class ResponseCount implements TallyReader {
  readonly #responses: readonly Response[];
  readonly #instrument: Instrument;
  readonly #language: Language;
  readonly #name: string;
  readonly #counter: TallyCounter;
  #done = 0;

  constructor(responses: readonly Response[], instrument: Instrument, language: Language, name: string) {
    this.#responses = responses;
    this.#instrument = instrument;
    this.#language = language;
    this.#name = name;
    this.#counter = new TallyCounter(instrument, { language });
  }

  get done(): number {
    return this.#done;
  }

  get total(): number {
    return this.#responses.length;
  }

  proceed(): Tally | undefined {
    const until = performance.now() + SLICE;
    while (this.#done < this.total) {
      // Asking the time costs more than counting one response.
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
      if (!hasShape(response)) {
        this.#counter.add(parseResponse(response, this.#instrument, { language: this.#language }));
      } else this.#counter.add(response);
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
    typeof response.schoolYear === 'string' &&
    PERSON_ROLES.some((role) => role === response.role)
  );
}

/** A tally that comes in slices, or is there at once. */
export interface TallyReader {
  /** The tally once it is there. Throws `InvalidDataError` when the data is not right. */
  proceed(): Tally | undefined;
  readonly done: number;
  readonly total: number;
}

/** Reads what a page gives; `name` is the property that it came by. */
export function readTally(
  source: Tally | readonly Response[],
  instrument: Instrument,
  language: Language,
  name: string,
): TallyReader {
  if (Array.isArray(source)) return new ResponseCount(source, instrument, language, name);
  return { proceed: () => parseTally(source, instrument, { language }), done: 0, total: 0 };
}
