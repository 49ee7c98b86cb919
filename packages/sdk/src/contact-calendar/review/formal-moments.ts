import { firstDayOf } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import { isBlank, placesOf, type ReviewContext, type Rule, type YearPlanAdvice } from './review-context.js';

/** Through so many channels parents are reminded at least, so with as many reminders. Our own choice. */
const FEWEST_CHANNELS = 2;

/** Formal moments that do not tell parents what they are for or what their child does, or that may slip their minds. */
export const findBareFormalMoments: Rule = (context) =>
  context.entries
    .filter(({ formal }) => formal)
    .flatMap((entry) =>
      CHECKS.filter(({ lacks }) => lacks(entry, context)).map(({ code }) => ({
        code,
        severity: 'tip',
        text: context.translate(`contact-calendar.advice.${code}`, placesOf(entry, context)),
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
