import type { Advice } from '../../shared/advice.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/validate.js';
import { type FoundMark, type MarkOptions, markStatement } from './advice-marks.js';
import { AdviceWords } from './advice-words.js';
import type { Instrument } from '../instruments/instrument.js';
import { localizeInstrument } from '../instruments/localize-instrument.js';
import { checkSameInstrument } from '../refusal.js';
import { findGroup, type GroupReport, type Report, type ReportSide } from '../report/report.js';
import { isScored, type Score, type Scored } from '../response/score-counts.js';

/** Thresholds of the advice, which are our own choice (no research has validated them), and of whom it speaks. */
export interface AdviceOptions extends ParseOptions, MarkOptions {
  /** Of whose answers the advice speaks: a role, or an office; everyone together when left out. */
  readonly group?: ReportSide;
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
 * best); then where to begin: the earliest section that needs work, since steps build on each other (P12), or the one with most
 * need where sections are no steps; and in it the statements, the one with most need first; then where too many answers are missing. Based on the answers of one group, which
 * is everyone together when left out; other roles come in where they differ. In an instrument of one section there is no
 * section to begin with: all advice but the last is about its statements.
 *
 * @throws InvalidDataError when the report is of another instrument or version.
 */
export function adviseOnReport(report: Report, asked: Instrument, options: AdviceOptions = {}): ChecklistAdvice[] {
  checkSameInstrument(report, asked, options);
  const instrument = localizeInstrument(asked);
  const words = new AdviceWords(instrument, options.language ?? SOURCE_LANGUAGE);
  const { group = { role: 'all' }, strongPercent = 75, workPercent = 60 } = options;
  const shown = findGroup(report, group);
  if (!shown) return [advice('too-few-people', '', words.tooFew(report.minGroupSize), 'attention')];
  const { minimumPoints } = instrument;
  const needsWork = ({ mean, percent }: Scored) =>
    minimumPoints === undefined ? percent < workPercent : mean < minimumPoints;

  const scored = shown.sections.filter(isScored);
  const [only] = instrument.sections.length === 1 ? scored : [];
  const start = only ? undefined : findStart(scored.filter(needsWork), instrument);
  const items = (only ?? start)?.items.filter(isScored) ?? [];
  const toDiscuss = items.filter((item) => (only ? needsWork(item) : item.percent < strongPercent));
  return [
    ...listStrengths(shown, strongPercent, words, only !== undefined),
    ...(start ? [advice('start-here', start.id, words.startHere(start), 'attention')] : []),
    ...toDiscuss
      .sort((a, b) => a.percent - b.percent)
      .map((item) => {
        const marks = markStatement(item.id, report, instrument, { ...options, group });
        const text = [words.statement(item), ...marks.map((one) => one.text)].join(' ');
        return { ...advice('look-at-statement', item.id, text), marks };
      }),
    ...(!start && toDiscuss.length === 0 && scored.length > 0
      ? [advice('keep-going', '', only ? words.keepGoingInAll() : words.keepGoing(hasSteps(instrument)))]
      : []),
    ...shown.sections
      .filter(({ coverage }) => coverage !== null && coverage < 0.5)
      .map((section) => advice('many-unknown', section.id, words.manyUnknown(section))),
  ];
}

/** Whether the sections are steps, which build on each other. */
const hasSteps = ({ sections }: Instrument): boolean => sections.some(({ step }) => step !== undefined);

/** The section to begin with of those that need work. A limit of the instrument's own makes no difference between them. */
function findStart<T extends Scored>(sections: readonly T[], instrument: Instrument): T | undefined {
  if (hasSteps(instrument) || instrument.minimumPoints !== undefined) return sections[0];
  return sections.toSorted((a, b) => a.percent - b.percent)[0];
}

/** Lists the three strongest sections, or statements; or else the best statement. */
function listStrengths(
  { sections }: GroupReport,
  strongPercent: number,
  words: AdviceWords,
  ofStatements: boolean,
): ChecklistAdvice[] {
  const best = <T extends Score>(parts: readonly T[], from: number, most: number) =>
    parts
      .filter(isScored)
      .filter((part) => part.percent >= from)
      .sort((a, b) => b.percent - a.percent)
      .slice(0, most);
  const items = sections.flatMap((section) => section.items);
  const strong = ofStatements
    ? best(items, strongPercent, 3).map((item) => advice('strong-statement', item.id, words.goodStatement(item)))
    : best(sections, strongPercent, 3).map((each) => advice('strong-section', each.id, words.strongSection(each)));
  if (strong.length > 0) return strong;
  return best(items, Number.MIN_VALUE, 1).map((item) =>
    advice('strong-statement', item.id, words.strongStatement(item)),
  );
}

function advice(
  code: ChecklistAdvice['code'],
  about: string,
  text: string,
  severity: Advice['severity'] = 'tip',
): ChecklistAdvice {
  return { code, severity, text, about, marks: [] };
}
