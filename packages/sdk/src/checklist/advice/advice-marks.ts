import { checklistAdvice as nl } from '../../i18n/nl/checklist-report.js';
import { roles as nlRoles } from '../../i18n/nl/shared.js';
import { createTexts } from '../../i18n/texts.js';
import { languageFallbacks, localizeText, SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ParseOptions } from '../../shared/validate.js';
import { formatCounts } from './format-counts.js';
import type { Instrument, Scale } from '../instruments/instrument.js';
import { findGroup, type GroupReport, type ItemReport, type Report, type ReportSide } from '../report/report.js';
import { countScored } from '../response/score-counts.js';

const texts = createTexts({ ...nl, ...nlRoles });

/** A reason to discuss a statement, besides its mean. */
export type AdviceMark = 'many-partly' | 'people-disagree' | 'roles-differ';

/** Thresholds of the marks. They are our own choice; no research has validated them. */
export interface MarkOptions {
  /** The share (0 to 1) of answers between the ends of the scale from which `many-partly` is found; 0.5 when left out. */
  readonly partlyShare?: number;
  /** The agreement (Van der Eijk's A, -1 to 1) below which `people-disagree` is found; 0.2 when left out. */
  readonly disagreementBelow?: number;
  /** The difference between two roles, in percent points, from which `roles-differ` is found; 25 when left out. */
  readonly gapPercent?: number;
}

export interface FoundMark {
  readonly mark: AdviceMark;
  /** The reason, in the reader's language. */
  readonly text: string;
}

/**
 * Finds the marks of a statement in the answers of a group (everyone when left out), each with its reason. Finds none when the
 * report does not show that group.
 */
export function markStatement(
  itemId: string,
  report: Report,
  instrument: Instrument,
  options: MarkOptions & ParseOptions & { readonly group?: ReportSide },
): FoundMark[] {
  const {
    language = SOURCE_LANGUAGE,
    group = { role: 'all' },
    partlyShare = 0.5,
    disagreementBelow = 0.2,
    gapPercent = 25,
  } = options;
  const translate = texts(language);
  const { scale } = instrument;
  const item = findItem(findGroup(report, group), itemId);
  const found: FoundMark[] = [];
  if (!item) return found;

  const between = betweenEnds(scale);
  const partly = between.reduce((sum, { value }) => sum + (item.counts[value] ?? 0), 0);
  if (partly > 0 && partly >= partlyShare * countScored(item)) {
    const label = new Intl.ListFormat(languageFallbacks(language), { type: 'disjunction' }).format(
      between.map((option) => translate('checklist.advice.quoted', { label: localizeText(option.label, language) })),
    );
    found.push({ mark: 'many-partly', text: translate('checklist.advice.many-partly', { label }) });
  }
  if (item.agreement.value !== null && item.agreement.value < disagreementBelow) {
    found.push({ mark: 'people-disagree', text: translate('checklist.advice.people-disagree') });
  }
  const gap = report.gaps.find(({ kind, id }) => kind === 'item' && id === itemId);
  if (gap && gap.percent >= gapPercent) {
    const countsOf = (side: ReportSide) =>
      formatCounts(findItem(findGroup(report, side), itemId)?.counts ?? {}, scale, language);
    const nameOf = ({ role, office }: ReportSide) => {
      const name = translate(role === 'all' ? 'checklist.advice.everyone' : `roles.${role}`);
      return office ? translate('checklist.advice.office', { role: name }) : name;
    };
    const values = {
      high: nameOf(gap.high),
      highCounts: countsOf(gap.high),
      low: nameOf(gap.low),
      lowCounts: countsOf(gap.low),
    };
    found.push({ mark: 'roles-differ', text: translate('checklist.advice.roles-differ', values) });
  }
  return found;
}

/** The options that are neither the best nor the least: *partly*. */
function betweenEnds({ options }: Scale): Scale['options'] {
  const points = options.map((option) => option.points);
  const ends = [Math.min(...points), Math.max(...points)];
  return options.filter((option) => !ends.includes(option.points));
}

function findItem(group: GroupReport | undefined, itemId: string): ItemReport | undefined {
  return group?.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId);
}
