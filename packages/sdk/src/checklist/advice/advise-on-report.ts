import type { Advice } from '../../shared/advice.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/validate.js';
import { type FoundMark, type MarkOptions, markStatement } from './advice-marks.js';
import { AdviceWords } from './advice-words.js';
import type { Instrument } from '../instruments/instrument.js';
import { localizeInstrument } from '../instruments/localize-instrument.js';
import { checkSameInstrument } from '../refusal.js';
import type { GroupReport, Report } from '../report/report.js';
import { isScored, type Score } from '../response/score-counts.js';

/** Thresholds of the advice. They are our own choice; no research has validated them. */
export interface AdviceOptions extends ParseOptions, MarkOptions {
  /**
   * The percentage from which a section is a strength; 75 when left out. Statements below it may be listed as needing
   * work.
   */
  readonly strongPercent?: number;
  /** The percentage below which a section needs work; 60 when left out. `instrument.minimumPoints` takes precedence. */
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
  /** The marks of a statement; empty for advice about anything else. */
  readonly marks: readonly FoundMark[];
}

/**
 * Advises on what to discuss, and why, in words and with counts. Strengths come first (at least the statement that does
 * best); then where to begin: the earliest section that needs work, since sections build on each other (P12), and in it
 * the statements, the one with most need first; then where too many answers are missing. Based on everyone together;
 * roles come in where they differ.
 *
 * @throws InvalidDataError when the report is of another instrument or version.
 */
export function adviseOnReport(report: Report, asked: Instrument, options: AdviceOptions = {}): ChecklistAdvice[] {
  checkSameInstrument(report, asked, options);
  const instrument = localizeInstrument(asked);
  const words = new AdviceWords(instrument, options.language ?? SOURCE_LANGUAGE);
  const { all } = report.groups;
  if (!all) return [advice('too-few-people', '', words.tooFew(report.minGroupSize), 'attention')];
  const { strongPercent = 75, workPercent = 60 } = options;
  const { minimumPoints } = instrument;

  const scored = all.sections.filter(isScored);
  const start = scored.find(({ mean, percent }) =>
    minimumPoints === undefined ? percent < workPercent : mean < minimumPoints,
  );
  const items = start?.items.filter(isScored).filter((item) => item.percent < strongPercent) ?? [];
  return [
    ...listStrengths(all, strongPercent, words),
    ...(start ? [advice('start-here', start.id, words.startHere(start), 'attention')] : []),
    ...items
      .sort((a, b) => a.percent - b.percent)
      .map((item) => {
        const marks = markStatement(item.id, report, instrument, options);
        const text = [words.statement(item), ...marks.map((one) => one.text)].join(' ');
        return { ...advice('look-at-statement', item.id, text), marks };
      }),
    ...(!start && scored.length > 0 ? [advice('keep-going', '', words.keepGoing())] : []),
    ...all.sections
      .filter(({ coverage }) => coverage !== null && coverage < 0.5)
      .map((section) => advice('many-unknown', section.id, words.manyUnknown(section))),
  ];
}

/** Lists the three strongest sections, or the best statement when no section is a strength. */
function listStrengths({ sections }: GroupReport, strongPercent: number, words: AdviceWords): ChecklistAdvice[] {
  const best = <T extends Score>(parts: readonly T[], from: number, most: number) =>
    parts
      .filter(isScored)
      .filter((part) => part.percent >= from)
      .sort((a, b) => b.percent - a.percent)
      .slice(0, most);
  const strong = best(sections, strongPercent, 3);
  if (strong.length > 0)
    return strong.map((section) => advice('strong-section', section.id, words.strongSection(section)));
  return best(
    sections.flatMap(({ items }) => items),
    Number.MIN_VALUE,
    1,
  ).map((item) => advice('strong-statement', item.id, words.strongStatement(item)));
}

function advice(
  code: ChecklistAdvice['code'],
  about: string,
  text: string,
  severity: Advice['severity'] = 'tip',
): ChecklistAdvice {
  return { code, severity, text, about, marks: [] };
}
