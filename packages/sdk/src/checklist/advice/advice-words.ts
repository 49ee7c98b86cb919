import { checklistAdvice as nl } from '../../i18n/nl/checklist-report.js';
import { createTexts } from '../../i18n/texts.js';
import { type Language, languageFallbacks } from '../../i18n/text.js';
import { describeSubject } from '../instruments/localize-instrument.js';
import { formatCounts } from './format-counts.js';
import type { Instrument } from '../instruments/instrument.js';
import type { ItemReport, SectionReport } from '../report/report.js';
import { countScored } from '../response/score-counts.js';

const texts = createTexts(nl);

interface ScoredSection extends SectionReport {
  readonly mean: number;
  readonly percent: number;
}

/** Formats the texts of advice, with reasons and counts, in a reader's language. */
export class AdviceWords {
  readonly #translate;
  readonly #number: Intl.NumberFormat;
  readonly #instrument: Instrument;
  readonly #language: Language;

  constructor(instrument: Instrument, language: Language) {
    this.#translate = texts(language);
    this.#number = new Intl.NumberFormat(languageFallbacks(language), { maximumFractionDigits: 1 });
    this.#instrument = instrument;
    this.#language = language;
  }

  tooFew(minimum: number): string {
    return this.#translate('checklist.advice.too-few', { count: minimum });
  }

  keepGoing(hasSteps: boolean): string {
    return this.#translate(hasSteps ? 'checklist.advice.keep-going' : 'checklist.advice.keep-going-in-parts');
  }

  /** Of an instrument without steps: of one section. */
  keepGoingInAll(): string {
    return this.#translate('checklist.advice.keep-going-in-all');
  }

  strongSection(section: SectionReport): string {
    const values = { title: this.#title(section.id), counts: this.#counts(section) };
    return this.#translate('checklist.advice.strong-section', values);
  }

  /** The best of what is not strong. */
  strongStatement(item: ItemReport): string {
    return this.#translate('checklist.advice.strong-statement', this.#valuesOf(item));
  }

  goodStatement(item: ItemReport): string {
    return this.#translate('checklist.advice.good-statement', this.#valuesOf(item));
  }

  statement(item: ItemReport): string {
    return this.#translate('checklist.advice.statement', this.#valuesOf(item));
  }

  manyUnknown(section: SectionReport): string {
    const { id, unknown, unanswered } = section;
    const count = unknown + unanswered;
    const values = { title: this.#title(id), count, asked: countScored(section) + count, unknown, unanswered };
    return this.#translate('checklist.advice.many-unknown', values);
  }

  /** Formats the advice on where to begin, without a figure that could be read as a grade (P1). */
  startHere(section: ScoredSection): string {
    return `${this.#heading(section.id)} ${this.#reason(section)}`;
  }

  #heading(id: string): string {
    const step = this.#stepOf(id);
    const title = this.#title(id);
    if (step === undefined) return this.#translate('checklist.advice.start-section', { title });
    return this.#translate('checklist.advice.start-step', { title, step });
  }

  #stepOf(id: string) {
    return this.#instrument.sections.find((section) => section.id === id)?.step;
  }

  #reason(section: ScoredSection): string {
    const counts = this.#counts(section);
    const { minimumPoints } = this.#instrument;
    if (minimumPoints === undefined) {
      const isStep = this.#stepOf(section.id) !== undefined;
      return this.#translate(isStep ? 'checklist.advice.first-to-gain' : 'checklist.advice.most-to-gain', { counts });
    }
    return this.#translate('checklist.advice.below-points', { counts, limit: this.#number.format(minimumPoints) });
  }

  #valuesOf(item: ItemReport) {
    return { statement: this.#title(item.id), counts: this.#counts(item) };
  }

  #counts({ counts }: SectionReport | ItemReport): string {
    return formatCounts(counts, this.#instrument.scale, this.#language);
  }

  #title(id: string): string {
    return describeSubject(id, this.#language, this.#instrument);
  }
}
