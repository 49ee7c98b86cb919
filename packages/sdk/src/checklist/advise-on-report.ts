import { checklistAdvice as en } from '../i18n/en.js';
import { checklistAdvice as nl } from '../i18n/nl.js';
import { createTexts } from '../i18n/texts.js';
import type { Advice } from '../shared/advice.js';
import { localizeText, SOURCE_LANGUAGE } from '../shared/text.js';
import type { ParseOptions } from '../shared/validate.js';
import { type FoundMark, type MarkOptions, markStatement } from './advice-marks.js';
import { formatCounts } from './format-counts.js';
import { type Instrument, listItems, type Section } from './instrument.js';
import { checkSameInstrument } from './refusal.js';
import type { ItemReport, Report, SectionReport } from './report.js';
import { countScored } from './score-counts.js';

const texts = createTexts({ nl, en });

/** Thresholds are our own choice, to have something to talk about; no research has validated them. */
export interface AdviceOptions extends ParseOptions, MarkOptions {
  /** From this many percent on, a section is a strength; 75. Statements below it are worth a look. */
  readonly strongPercent?: number;
  /** Below this many percent a section needs work; 60. `instrument.minimumPoints` goes before it. */
  readonly workPercent?: number;
}

export interface ChecklistAdvice extends Advice {
  readonly code:
    | 'too-few-people'
    | 'strong-section'
    | 'strong-statement'
    | 'many-unknown'
    | 'start-here'
    | 'look-at-statement'
    | 'keep-going';
  /** What stands out at a statement, besides its counts; empty for all else. */
  readonly marks: readonly FoundMark[];
}

/**
 * What to talk about, and why, in words and with counts. Strengths come first (at least the statement that
 * does best); then where to begin: the earliest section that needs work, since sections build on each other
 * (P12), and in it the statements, the one with most need first; then where too many answers are missing. Based on everyone together; roles come in
 * where they differ. A statement that fewer than `minGroupSize` people scored gets no advice.
 *
 * @throws InvalidDataError when the report is of another instrument or version.
 */
export function adviseOnReport(report: Report, instrument: Instrument, options: AdviceOptions = {}): ChecklistAdvice[] {
  checkSameInstrument(report, instrument, options);
  const { language = SOURCE_LANGUAGE, strongPercent = 75, workPercent = 60 } = options;
  const text = texts(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  // Rounded down: what lies below a limit must not read as being on it.
  const below = (value: number) => number.format(Math.floor(value * 10) / 10);
  const { all } = report.groups;
  if (!all) {
    return [
      advice('too-few-people', '', text('checklist.advice.too-few', { count: report.minGroupSize }), 'attention'),
    ];
  }

  const wording = new Map(listItems(instrument).map((item) => [item.id, localizeText(item.text, language)]));
  const sectionOf = (id: string) => instrument.sections.find((section) => section.id === id)!;
  const titleOf = (id: string) => localizeText(sectionOf(id).title, language);
  const countsOf = (part: SectionReport | ItemReport) => formatCounts(part.counts, instrument.scale, language);
  const enough = (part: SectionReport | ItemReport) => countScored(part) >= report.minGroupSize;
  const byPercent = (a: SectionReport | ItemReport, b: SectionReport | ItemReport) => a.percent! - b.percent!;

  return [...strengths(), ...start(), ...gapsInKnowledge()];

  function strengths(): ChecklistAdvice[] {
    const strong = all!.sections.filter((section) => enough(section) && section.percent! >= strongPercent);
    if (strong.length > 0) {
      return strong
        .sort((a, b) => byPercent(b, a))
        .slice(0, 3)
        .map((section) =>
          advice(
            'strong-section',
            section.id,
            text('checklist.advice.strong-section', { title: titleOf(section.id), counts: countsOf(section) }),
          ),
        );
    }
    const best = all!.sections
      .flatMap(({ items }) => items.filter(enough))
      .sort(byPercent)
      .at(-1);
    if (!best || best.percent === 0) return [];
    const values = { statement: wording.get(best.id)!, counts: countsOf(best) };
    return [advice('strong-statement', best.id, text('checklist.advice.strong-statement', values))];
  }

  function gapsInKnowledge(): ChecklistAdvice[] {
    const known = all!.sections.filter(({ coverage }) => coverage !== null && coverage < 0.5);
    return known.map((section) => {
      const { id, unknown, unanswered } = section;
      const asked = countScored(section) + unknown + unanswered;
      const values = { title: titleOf(id), count: unknown + unanswered, asked, unknown, unanswered };
      return advice('many-unknown', id, text('checklist.advice.many-unknown', values));
    });
  }

  function start(): ChecklistAdvice[] {
    const section = all!.sections.find((candidate) => enough(candidate) && needsWork(candidate));
    if (!section) return [advice('keep-going', '', text('checklist.advice.keep-going'))];
    const statements = section.items.filter((item) => enough(item) && item.percent! < strongPercent).sort(byPercent);
    return [
      advice('start-here', section.id, [heading(sectionOf(section.id)), reasonOf(section)].join(' '), 'attention'),
      ...statements.map((item) => {
        const marks = markStatement(item.id, report, instrument, options);
        const first = text('checklist.advice.statement', { statement: wording.get(item.id)!, counts: countsOf(item) });
        const words = [first, ...marks.map((one) => one.text)].join(' ');
        return { ...advice('look-at-statement', item.id, words), marks };
      }),
    ];
  }

  function needsWork({ mean, percent }: SectionReport): boolean {
    const { minimumPoints } = instrument;
    return minimumPoints === undefined ? percent! < workPercent : mean! < minimumPoints;
  }

  function heading({ title, step }: Section): string {
    const values = { title: localizeText(title, language) };
    if (step === undefined) return text('checklist.advice.start-section', values);
    return text('checklist.advice.start-step', { ...values, step });
  }

  function reasonOf(section: SectionReport): string {
    const counts = countsOf(section);
    const { minimumPoints } = instrument;
    if (minimumPoints === undefined) {
      const values = { counts, percent: below(section.percent!), limit: number.format(workPercent) };
      return text('checklist.advice.below-percent', values);
    }
    const values = { counts, mean: below(section.mean!), limit: number.format(minimumPoints) };
    return text('checklist.advice.below-points', values);
  }
}

function advice(
  code: ChecklistAdvice['code'],
  about: string,
  text: string,
  severity: Advice['severity'] = 'tip',
): ChecklistAdvice {
  return { code, severity, text, about, marks: [] };
}
