import { isOfficeRole, type Role } from '../../shared/roles.js';
import { findOwn } from '../../shared/same-data.js';
import { hasSameMeaning, type Instrument, listItems } from '../instruments/instrument.js';
import { isFinished } from '../response/edit-response.js';
import type { Response } from '../response/response.js';
import { DEFAULT_MIN_GROUP_SIZE, type SummarizeOptions } from './summarize-tally.js';

/** A text that somebody wrote, without who. */
export interface WrittenText {
  readonly text: string;
  /** The office in whose name it was written; absent for the people of a role. */
  readonly office?: Role;
}

/** What was written about one section or statement; never by how many, since those may be fewer than a report tells of. */
export interface WrittenWords {
  /** The id of the section or the statement. */
  readonly about: string;
  /** In alphabetical order, so that the order says nothing of who wrote what; equal texts once. */
  readonly texts: readonly WrittenText[];
}

/** What people wrote in a checklist, without names: to be shown beside a report. */
export interface ReportWords {
  /** Per section, what people would do: proposals, from which a school chooses. */
  readonly actionPoints: readonly WrittenWords[];
  /** Per statement, what people remarked. */
  readonly remarks: readonly WrittenWords[];
  /** Whether words of people are held back, because too few of them answered; not whether any of them wrote something. */
  readonly withheld: boolean;
}

type Words = Pick<Response, 'remarks' | 'actionPoints'> & { readonly office?: Role };

/**
 * Collects what people wrote while their answers are counted, response by response, so that only the words of a long list are in
 * memory. See {@link collectWords}.
 */
export class WordCollector {
  readonly #instrument: Instrument;
  readonly #ofRespondent = new Map<string, Words>();
  readonly #ofOthers: Words[] = [];
  #people = 0;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  /** Adds the words of one response; later ones of the same respondent replace earlier ones. Those of another version are skipped. */
  add({ instrument, instrumentVersion, role, office, respondent, remarks, actionPoints }: Response): void {
    if (instrument !== this.#instrument.id || !hasSameMeaning(instrumentVersion, this.#instrument)) return;
    const isOffice = office === true && isOfficeRole(role);
    const words = {
      ...(remarks && { remarks }),
      ...(actionPoints && { actionPoints }),
      ...(isOffice && { office: role }),
    };
    const key = respondent === undefined ? undefined : `${isOffice ? 'office' : 'person'} ${respondent}`;
    const isKnown = key !== undefined && this.#ofRespondent.has(key);
    if (!isOffice && !isKnown) this.#people += 1;
    if (key !== undefined) this.#ofRespondent.set(key, words);
    else if (remarks || actionPoints) this.#ofOthers.push(words);
  }

  /**
   * Returns the words that may be shown.
   *
   * @throws RangeError when `minGroupSize` is not a whole number from 1.
   */
  toWords({ minGroupSize = DEFAULT_MIN_GROUP_SIZE }: SummarizeOptions = {}): ReportWords {
    if (!Number.isInteger(minGroupSize) || minGroupSize < 1)
      throw new RangeError(`minGroupSize must be a whole number from 1, not ${minGroupSize}`);
    const all = [...this.#ofRespondent.values(), ...this.#ofOthers];
    const isEnough = this.#people >= minGroupSize;
    const shown = isEnough ? all : all.filter(({ office }) => office);
    const { sections } = this.#instrument;
    return {
      actionPoints: gather(
        sections.map(({ id }) => id),
        shown,
        ({ actionPoints }, id) => findOwn(actionPoints, id) ?? [],
      ),
      remarks: gather(
        listItems(this.#instrument).map(({ id }) => id),
        shown,
        ({ remarks }, id) => [findOwn(remarks, id) ?? ''],
      ),
      withheld: !isEnough && this.#people > 0,
    };
  }
}

/**
 * Collects what people wrote in their checklists, to be shown beside the report on their answers: remarks and action points, without
 * names, roles or ids, and only when at least `minGroupSize` people answered. How many of those wrote something is not told: they may
 * be fewer than that. What an office wrote is shown as such, whatever the number. Only finished responses are collected ({@link isFinished}).
 *
 * **What it does not protect.** Words can tell who wrote them: by what they are about, or how. A form says beforehand that they are shown.
 *
 * @throws RangeError when `minGroupSize` is not a whole number from 1.
 */
export function collectWords(
  responses: Iterable<Response>,
  instrument: Instrument,
  options: SummarizeOptions = {},
): ReportWords {
  const collector = new WordCollector(instrument);
  for (const response of responses) if (isFinished(response)) collector.add(response);
  return collector.toWords(options);
}

function gather(
  ids: readonly string[],
  all: readonly Words[],
  textsOf: (words: Words, id: string) => readonly string[],
): WrittenWords[] {
  return ids.flatMap((about) => {
    const texts = new Map<string, WrittenText>();
    for (const words of all) {
      const { office } = words;
      const written = textsOf(words, about).flatMap((text) => text.trim() || []);
      for (const text of written) texts.set(`${office ?? ''} ${text}`, { text, ...(office && { office }) });
    }
    const sorted = [...texts.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
    return sorted.length > 0 ? [{ about, texts: sorted }] : [];
  });
}
