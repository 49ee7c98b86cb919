import { formatSchoolYear } from '../../shared/school-year.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ReaderOptions } from '../../i18n/texts.js';
import { MIN_HOUSEHOLDS, type WishCounts } from '../../shared/contact-wishes.js';
import { compareText } from '../../shared/calendar-day.js';
import type { LocalDate } from '../../shared/local-time.js';
import { listDaysOff } from '../days-off.js';
import { lastDayOf } from '../entry-time.js';
import { listEntries } from '../list-entries.js';
import { HOLIDAY_NAMES, schoolHolidays } from '../school-holidays.js';
import { schoolYearSpan } from '../../shared/school-year.js';
import type { YearPlan } from '../year-plan.js';
import { findInHoliday, findOverlaps } from './clashes.js';
import { findBareFormalMoments } from './formal-moments.js';
import {
  type Finding,
  MOST_OF_A_KIND,
  type ReviewContext,
  reviewTexts,
  type Rule,
  type YearPlanAdvice,
} from './review-context.js';
import { findSuitsFew } from './suits-few.js';
import { findLateStart, findLongSilence, findNoEvaluation, findOnlyReceiving, findSameHour } from './rhythm.js';

export interface ReviewOptions extends ReaderOptions {
  /** Review for one class: the school's entries and those of the class. */
  readonly group?: string | undefined;
  /** How many households each time suits, of those for whom the plan is: see `countPreferences`. */
  readonly preferences?: WishCounts | undefined;
  /** With fewer households than this nothing is told of what suits them; 5 when left out. */
  readonly minGroupSize?: number | undefined;
  /** The day on which the advice is read: of a moment that was over before it, nothing is told. All moments when left out. */
  readonly today?: LocalDate | undefined;
}

/**
 * Reviews a year plan and advises on improvements, each with its reason: `attention` before tips, then by date. It
 * never blocks and gives no grade. Cancelled entries do not count. `about` is the id of an entry, or `''` for the plan
 * as a whole. Of a kind that is about single entries, the first 50 are told; the next piece of that `code` counts the
 * others, with `about` `''`. The thresholds in the rules are our own choice; no research has validated them.
 *
 * With `preferences` it is told of formal moments at times that suit few households, and which times suit most. Never how many
 * a time suits, and nothing at all when fewer than `minGroupSize` households said so.
 *
 * With `today` nothing is told of a moment that ended on an earlier day, nor is it counted among the others: it can no longer be planned
 * better. It still counts for what is said of the plan as a whole. A time without informal contact counts from that day on.
 *
 * Review a class's plan together with the school's (`mergePlans`): alone it misses what the school does for it.
 */
export function reviewYearPlan(plan: YearPlan, options: ReviewOptions = {}): YearPlanAdvice[] {
  const {
    language = SOURCE_LANGUAGE,
    texts = {},
    group = '',
    preferences,
    minGroupSize = MIN_HOUSEHOLDS,
    today = '',
  } = options;
  const entries = listEntries(plan, { group }).filter(({ cancelled }) => !cancelled);
  const context: ReviewContext = {
    plan,
    entries,
    today,
    ahead: entries.filter((entry) => lastDayOf(entry) >= today),
    daysOff: listDaysOff(plan),
    preferences: preferences && preferences.households >= minGroupSize ? preferences : undefined,
    language,
    texts,
    translate: reviewTexts(language, texts),
  };
  return RULES.flatMap((rule) => rule(context))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.on, b.on))
    .flatMap(createTeller(context));
}

/** Tells the first findings of each kind, and at the next how many more there are. */
function createTeller({ translate }: ReviewContext) {
  const told = new Map<Finding['code'], number>();
  return ({ on: _on, say, ...advice }: Finding, _index: number, all: readonly Finding[]): YearPlanAdvice[] => {
    const { code, severity } = advice;
    const place = told.get(code) ?? 0;
    told.set(code, place + 1);
    if (place < MOST_OF_A_KIND) return [{ ...advice, text: say() }];
    if (place > MOST_OF_A_KIND) return [];
    const count = all.filter((other) => other.code === code).length - place;
    const text = translate(`contact-calendar.advice.more.${code as CountedCode}`, { count });
    return [{ code, severity, text, about: '' }];
  };
}

/** The kinds of which there may be one for every entry; of the others a year has a few. */
type CountedCode = 'in-holiday' | 'overlap' | 'suits-few' | Extract<Finding['code'], `formal-${string}`>;

const rank = ({ severity }: Finding) => Number(severity === 'tip');

/** Finds a school year of which the ministry has not fixed the holidays and the school has not set all of them. */
const findUnknownHolidays: Rule = ({ plan, translate }) => {
  const { schoolYear, region, daysOff = [] } = plan;
  const isGiven = HOLIDAY_NAMES.every((holiday) => daysOff.some(({ name }) => name === holiday));
  if (isGiven || schoolHolidays(schoolYear, region)) return [];
  const say = () => translate('contact-calendar.advice.holidays-unknown', { year: formatSchoolYear(schoolYear) });
  const { start } = schoolYearSpan(schoolYear);
  return [{ code: 'holidays-unknown', severity: 'tip', say, about: '', on: start }];
};

const RULES: readonly Rule[] = [
  findInHoliday,
  findOverlaps,
  findLateStart,
  findUnknownHolidays,
  findBareFormalMoments,
  findLongSilence,
  findSameHour,
  findSuitsFew,
  findNoEvaluation,
  findOnlyReceiving,
];
