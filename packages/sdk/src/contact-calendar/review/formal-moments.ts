import { firstDayOf } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import { isBlank, placesOf, type ReviewContext, type Rule, type YearPlanAdvice } from './review-context.js';

/** The smallest number of channels, and so of reminders, for a formal entry. Our own choice. */
const FEWEST_CHANNELS = 2;

/** Finds formal entries without a goal, a role of the pupil, or enough reminders. */
export const findBareFormalMoments: Rule = (context) =>
  context.ahead
    .filter(({ formal }) => formal)
    .flatMap((entry) =>
      CHECKS.filter(({ lacks }) => lacks(entry, context)).map(({ code }) => ({
        code,
        severity: 'tip',
        say: () => context.translate(`contact-calendar.advice.${code}`, placesOf(entry, context)),
        about: entry.id,
        on: firstDayOf(entry),
      })),
    );

interface Check {
  readonly code: YearPlanAdvice['code'] & `formal-${string}`;
  readonly lacks: (entry: CalendarEntry, context: ReviewContext) => boolean;
}

const CHECKS: readonly Check[] = [
  { code: 'formal-without-goal', lacks: ({ goal }, context) => isBlank(goal, context) },
  { code: 'formal-without-pupil-role', lacks: ({ pupilRole }, context) => isBlank(pupilRole, context) },
  {
    code: 'formal-few-reminders',
    lacks: ({ reminders }) => new Set(reminders.map(({ channel }) => channel)).size < FEWEST_CHANNELS,
  },
];
