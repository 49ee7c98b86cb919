import type { Advice } from '../../shared/advice.js';
import type { WishCounts } from '../../shared/contact-wishes.js';
import { formatDay } from '../../shared/format-moment.js';
import type { LocalDate } from '../../shared/local-time.js';
import { type Language, localizeText, type Text } from '../../i18n/text.js';
import { contactCalendarAdvice as nl } from '../../i18n/nl/contact-calendar-editor.js';
import { contactWishes as nlWishes } from '../../i18n/nl/contact-wishes.js';
import { createTexts, type PageTexts, type Translate } from '../../i18n/texts.js';
import type { FreePeriod } from '../days-off.js';
import type { CalendarEntry, YearPlan } from '../year-plan.js';

/** The wordings of the advice about a year plan. */
export const reviewTexts = /* @__PURE__ */ createTexts({ ...nl, ...nlWishes });
type AdviceKey = keyof typeof nl | keyof typeof nlWishes;

/** One piece of advice about a year plan. */
export interface YearPlanAdvice extends Advice {
  readonly code:
    | 'in-holiday'
    | 'overlap'
    | 'formal-without-goal'
    | 'formal-without-pupil-role'
    | 'formal-few-reminders'
    | 'no-start-talks'
    | 'no-informal'
    | 'same-weekday-time'
    | 'no-evaluation'
    | 'parents-only-receive'
    | 'holidays-unknown'
    | 'suits-few';
}

/** Advice, and the day by which it is ordered. */
export interface Finding extends Omit<YearPlanAdvice, 'text'> {
  readonly on: LocalDate;
  /** Words the advice; asked for what is told alone. */
  readonly say: () => string;
}

/** The most pieces of advice of one kind that are told; the others are counted. Our own choice. */
export const MOST_OF_A_KIND = 50;

/** The data that every rule of the review uses. */
export interface ReviewContext {
  readonly plan: YearPlan;
  /** The entries that are not cancelled and that this reader sees, earliest first. */
  readonly entries: readonly CalendarEntry[];
  /** Those of them that were not over before the day on which the advice is read: only of these is single advice of use. */
  readonly ahead: readonly CalendarEntry[];
  /** The day on which the advice is read; `''` when that is not known. */
  readonly today: LocalDate;
  readonly daysOff: readonly FreePeriod[];
  /** How many households each time suits; left out when too few said so. */
  readonly preferences: WishCounts | undefined;
  readonly language: Language;
  readonly texts: PageTexts;
  readonly translate: Translate<AdviceKey>;
}

export type Rule = (context: ReviewContext) => Finding[];

/** The values for the texts of advice about one entry. */
export function placesOf(entry: CalendarEntry, { language }: ReviewContext) {
  return { title: localizeText(entry.title, language), day: formatDay(entry.start, language) };
}

/** Whether there is nothing to read. */
export function isBlank(text: Text | undefined, { language }: ReviewContext): boolean {
  return localizeText(text ?? '', language).trim() === '';
}
